"""The exercises: kind, hand support, dose, precautions, and the easier and the harder step.

Doses are our own starting doses (design), within what trials and guidelines describe in general:
balance on three or more days a week, strength on two to three with a day of rest between.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Dose:
    """Our starting dose. Days a week, `days` to `days_at_most` (None: or more); rest in seconds.

    Either `repetitions` or `hold_seconds` is 0 where it does not apply; `each_side` doubles it.
    """

    days: int
    days_at_most: int | None
    sets: int
    repetitions: int
    hold_seconds: int = 0
    each_side: bool = False
    rest_seconds: int = 60


STRENGTH = Dose(days=2, days_at_most=3, sets=1, repetitions=8)
FIRST_STRENGTH = Dose(days=2, days_at_most=3, sets=1, repetitions=5)
STRENGTH_EACH_SIDE = Dose(days=2, days_at_most=3, sets=1, repetitions=8, each_side=True)
HOLD = Dose(days=3, days_at_most=None, sets=1, repetitions=3, hold_seconds=10, rest_seconds=30)
HOLD_EACH_SIDE = Dose(
    days=3,
    days_at_most=None,
    sets=1,
    repetitions=3,
    hold_seconds=10,
    each_side=True,
    rest_seconds=30,
)
MOVING = Dose(days=3, days_at_most=None, sets=2, repetitions=10, rest_seconds=60)
WARM_UP = Dose(days=3, days_at_most=None, sets=1, repetitions=10, rest_seconds=0)


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """One exercise. `easier` and `harder` are ids, or None at an end of the progression.

    `excluded_by` and `changed_by` are options of the question take_care.
    """

    id: str
    kind: str  # leg_strength, upper_body_strength, standing_balance, moving_balance, seated, …
    hand_support: str  # chair, two_hands, one_hand, fingertips, counter_near, none
    dose: Dose
    easier: str | None = None
    harder: str | None = None
    equipment: str = ""
    excluded_by: frozenset[str] = frozenset()
    changed_by: tuple[str, ...] = ()

    @property
    def standing(self) -> bool:
        return self.hand_support != "chair"


JOINTS_AND_SPINE = ("sore_joints", "fragile_spine")
WITH_HIP = (*JOINTS_AND_SPINE, "hip_precautions")
STRENGTH_CHANGES = (*JOINTS_AND_SPINE, "heart_condition")
HIP = frozenset({"hip_precautions"})

EXERCISES: tuple[Exercise, ...] = (
    # Leg strength, from two hands to a slow way down
    Exercise(
        id="sit_to_stand_two_hands",
        kind="leg_strength",
        hand_support="two_hands",
        dose=FIRST_STRENGTH,
        easier="seated_leg_straightening",
        harder="sit_to_stand_one_hand",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="sit_to_stand_one_hand",
        kind="leg_strength",
        hand_support="one_hand",
        dose=FIRST_STRENGTH,
        easier="sit_to_stand_two_hands",
        harder="sit_to_stand",
        excluded_by=HIP,
        changed_by=STRENGTH_CHANGES,
    ),
    Exercise(
        id="sit_to_stand",
        kind="leg_strength",
        hand_support="none",
        dose=STRENGTH,
        easier="sit_to_stand_one_hand",
        harder="sit_to_stand_slow",
        excluded_by=HIP,
        changed_by=STRENGTH_CHANGES,
    ),
    Exercise(
        id="sit_to_stand_slow",
        kind="leg_strength",
        hand_support="none",
        dose=STRENGTH,
        easier="sit_to_stand",
        excluded_by=HIP,
        changed_by=(*STRENGTH_CHANGES, "hand_weights"),
    ),
    # Standing balance, from feet together to one leg
    Exercise(
        id="feet_together_stand",
        kind="standing_balance",
        hand_support="two_hands",
        dose=HOLD,
        harder="tandem_stance_with_hands",
        changed_by=WITH_HIP,
    ),
    Exercise(
        id="tandem_stance_with_hands",
        kind="standing_balance",
        hand_support="two_hands",
        dose=HOLD_EACH_SIDE,
        easier="feet_together_stand",
        harder="tandem_stance",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="tandem_stance",
        kind="standing_balance",
        hand_support="counter_near",
        dose=HOLD_EACH_SIDE,
        easier="tandem_stance_with_hands",
        harder="one_leg_stand",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="one_leg_stand",
        kind="standing_balance",
        hand_support="fingertips",
        dose=HOLD_EACH_SIDE,
        easier="tandem_stance",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    # Moving balance, from marching on the spot to a narrow walk
    Exercise(
        id="march_with_hands",
        kind="moving_balance",
        hand_support="two_hands",
        dose=MOVING,
        easier="seated_heel_and_toe_raises",
        harder="side_steps_with_hands",
        changed_by=WITH_HIP,
    ),
    Exercise(
        id="side_steps_with_hands",
        kind="moving_balance",
        hand_support="two_hands",
        dose=MOVING,
        easier="march_with_hands",
        harder="side_steps",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="side_steps",
        kind="moving_balance",
        hand_support="fingertips",
        dose=MOVING,
        easier="side_steps_with_hands",
        harder="heel_to_toe_walk",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="heel_to_toe_walk",
        kind="moving_balance",
        hand_support="one_hand",
        dose=MOVING,
        easier="side_steps",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    # On a chair
    Exercise(
        id="seated_leg_straightening",
        kind="seated",
        hand_support="chair",
        dose=STRENGTH_EACH_SIDE,
        harder="sit_to_stand_two_hands",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="seated_heel_and_toe_raises",
        kind="seated",
        hand_support="chair",
        dose=STRENGTH,
        harder="march_with_hands",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="seated_arm_raises",
        kind="seated",
        hand_support="chair",
        dose=STRENGTH,
        harder="seated_hand_weight_curls",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="seated_march",
        kind="seated",
        hand_support="chair",
        dose=MOVING,
        easier="seated_heel_and_toe_raises",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="seated_side_reach",
        kind="seated",
        hand_support="chair",
        dose=STRENGTH_EACH_SIDE,
        easier="seated_arm_raises",
        excluded_by=frozenset({"hip_precautions", "fragile_spine"}),
        changed_by=("sore_joints",),
    ),
    # Added when the core feels easy
    Exercise(
        id="seated_band_row",
        kind="upper_body_strength",
        hand_support="chair",
        dose=STRENGTH,
        easier="seated_arm_raises",
        equipment="band",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="seated_hand_weight_curls",
        kind="upper_body_strength",
        hand_support="chair",
        dose=STRENGTH,
        easier="seated_arm_raises",
        equipment="hand_weights",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="calf_raises_with_hands",
        kind="leg_strength",
        hand_support="two_hands",
        dose=STRENGTH,
        easier="seated_heel_and_toe_raises",
        harder="side_leg_lift_with_hands",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="side_leg_lift_with_hands",
        kind="leg_strength",
        hand_support="two_hands",
        dose=STRENGTH_EACH_SIDE,
        easier="calf_raises_with_hands",
        excluded_by=HIP,
        changed_by=STRENGTH_CHANGES,
    ),
    Exercise(
        id="wall_push_up",
        kind="upper_body_strength",
        hand_support="two_hands",
        dose=STRENGTH,
        easier="seated_arm_raises",
        changed_by=(*WITH_HIP, "heart_condition"),
    ),
    Exercise(
        id="tai_chi_weight_shift",
        kind="tai_chi",
        hand_support="counter_near",
        dose=MOVING,
        easier="march_with_hands",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    # Warm-up, on a chair
    Exercise(
        id="ankle_circles",
        kind="warm_up",
        hand_support="chair",
        dose=WARM_UP,
        changed_by=WITH_HIP,
    ),
    Exercise(
        id="shoulder_rolls",
        kind="warm_up",
        hand_support="chair",
        dose=WARM_UP,
        changed_by=WITH_HIP,
    ),
)
EXERCISES_BY_ID = {exercise.id: exercise for exercise in EXERCISES}
