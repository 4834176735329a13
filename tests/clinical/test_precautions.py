"""Who may do which exercise: each objection has a person who has it alone, each rung its set."""

from __future__ import annotations

import pytest

from app.clinical.exercises import EXERCISES, EXERCISES_BY_ID
from app.clinical.handout_plans import HANDOUT_PLANS_BY_ID
from app.clinical.precautions import easier_for, harder_for, objection_to
from app.clinical.starting_levels import Start, starting_levels
from tests.clinical.one_rule import HIP, Cells, assessed
from tests.people import TWO_FALLS

SEATED: Cells = TWO_FALLS | {"cleared_for_standing": "no"}
CANE: Cells = {"walking_aid": "cane"}
# Hands leave the counter, or the step on one leg, or a hard hold: nobody who keeps hands near.
BEYOND_THE_SECOND = {
    "sit_to_stand",
    "sit_to_stand_slow",
    "mini_squat",
    "wall_sit",
    "calf_raises",
    "side_leg_lift",
    "feet_together_stand_with_fingertips",
    "semi_tandem_stance",
    "tandem_stance_with_fingertips",
    "tandem_stance",
    "one_leg_stand_with_hands",
    "one_leg_stand",
    "march_with_fingertips",
    "side_steps",
    "heel_to_toe_walk",
    "backward_walk",
    "tai_chi_weight_shift",
    "tai_chi_slow_step",
    "yoga_mountain_pose",
    "yoga_tree_pose",
    "counter_plank",
}
# Further up than feet together with two hands, and no further than one hand.
THE_SECOND = {
    "sit_to_stand_one_hand",
    "tandem_stance_with_hands",
    "side_steps_with_hands",
    "tai_chi_weight_shift_with_hands",
    "counter_push_up",
}

# How a person differs, an exercise, and what speaks against it. Each is the only one, or, where
# two would do, the one that comes first.
OBJECTIONS: tuple[tuple[Cells, str, str], ...] = (
    ({}, "one_leg_stand", ""),
    ({"emergency_signs": "stroke_signs"}, "shoulder_rolls", "not_now"),
    ({"see_someone_first": "dizzy_now"}, "shoulder_rolls", "not_now"),
    (HIP, "seated_march", "not_for_you"),
    (HIP, "sit_to_stand_two_hands", ""),
    ({"take_care": "fragile_spine"}, "seated_side_reach", "not_for_you"),
    ({"take_care": "heart_condition"}, "wall_sit", "not_for_you"),
    ({"take_care": "heart_condition"}, "sit_to_stand_slow", ""),
    ({"take_care": "brace_or_prosthesis"}, "calf_raises_with_hands", "not_for_you"),
    ({"take_care": "brace_or_prosthesis"}, "tandem_stance_with_hands", ""),
    ({"take_care": "poor_sight"}, "backward_walk", "not_for_you"),
    ({"take_care": "sore_joints"}, "wall_sit", ""),
    (SEATED, "sit_to_stand_two_hands", "standing_not_for_you"),
    (SEATED, "seated_march", ""),
    (SEATED | HIP, "calf_raises", "not_for_you"),
    (SEATED, "one_leg_stand", "standing_not_for_you"),
    (CANE, "side_steps", "ask_first"),
    (CANE, "side_steps_with_hands", ""),
    (CANE | {"take_care": "poor_sight"}, "backward_walk", "not_for_you"),
    ({}, "seated_band_row", "no_equipment"),
    ({"equipment": "hand_weights"}, "seated_band_row", "no_equipment"),
    ({"equipment": "band"}, "seated_band_row", ""),
    (HIP, "seated_band_leg_lift", "not_for_you"),
)


def start_of(cells: Cells) -> Start:
    return starting_levels(assessed(cells))


@pytest.mark.parametrize(("cells", "exercise", "objection"), OBJECTIONS, ids=str)
def test_what_speaks_against_an_exercise(cells: Cells, exercise: str, objection: str) -> None:
    assessment = assessed(cells)
    start = starting_levels(assessment)
    assert objection_to(EXERCISES_BY_ID[exercise], start, assessment.answers) == objection


def test_who_keeps_hands_near_asks_first_about_everything_beyond() -> None:
    assessment = assessed(CANE)
    start = starting_levels(assessment)
    asked = {e.id for e in EXERCISES if objection_to(e, start, assessment.answers) == "ask_first"}
    assert asked == BEYOND_THE_SECOND


def test_the_first_step_is_two_hands_or_a_chair() -> None:
    """The limit alone, without the precaution that goes with it."""
    start = Start(balance="feet_together", strength="two_hands", highest_rung=0)
    asked = {e.id for e in EXERCISES if objection_to(e, start, {}) == "ask_first"}
    assert asked == BEYOND_THE_SECOND | THE_SECOND


def test_without_a_limit_nobody_is_sent_to_ask() -> None:
    start = Start(balance="feet_together", strength="two_hands")
    assert not [e.id for e in EXERCISES if objection_to(e, start, {}) == "ask_first"]


# An exercise, and the next easier one that a person may do.
EASIER: tuple[tuple[Cells, str, str | None], ...] = (
    ({}, "tandem_stance", "tandem_stance_with_fingertips"),
    (CANE, "tandem_stance_with_hands", "feet_together_stand"),
    # Reaching to the side is not for these hips, and the step below it is.
    (HIP, "feet_together_stand", "seated_arm_raises"),
    ({"take_care": "sore_joints"}, "feet_together_stand", "seated_side_reach"),
    ({}, "side_steps_with_hands", "march_with_hands"),
    (HIP, "march_with_hands", "seated_heel_and_toe_raises"),
    (SEATED, "seated_march", "seated_heel_and_toe_raises"),
    (SEATED, "seated_leg_straightening", None),
    ({"see_someone_first": "fainted"}, "tandem_stance", None),
)


@pytest.mark.parametrize(("cells", "exercise", "easier"), EASIER, ids=str)
def test_the_nearest_easier_exercise_that_they_may_do(
    cells: Cells, exercise: str, easier: str | None
) -> None:
    assessment = assessed(cells)
    got = easier_for(EXERCISES_BY_ID[exercise], starting_levels(assessment), assessment.answers)
    assert (got.id if got else None) == easier


HARDER: tuple[tuple[Cells, str, str | None, str], ...] = (
    ({}, "sit_to_stand", "sit_to_stand_slow", ""),
    ({}, "one_leg_stand", None, ""),
    ({"worried": "yes"}, "tandem_stance", "one_leg_stand_with_hands", ""),
    (CANE, "sit_to_stand_two_hands", "sit_to_stand_one_hand", ""),
    (CANE, "sit_to_stand_one_hand", None, "ask_first"),
    (CANE, "side_steps_with_hands", None, "ask_first"),
    (HIP, "feet_together_stand", None, "not_for_you"),
    (SEATED, "seated_leg_straightening", None, "standing_not_for_you"),
    (SEATED, "seated_heel_and_toe_raises", "seated_march", ""),
    (SEATED, "seated_arm_raises", None, "no_equipment"),
    (SEATED | {"equipment": "hand_weights"}, "seated_arm_raises", "seated_hand_weight_curls", ""),
    ({"see_someone_first": "fainted"}, "sit_to_stand", None, "not_now"),
)


@pytest.mark.parametrize(("cells", "exercise", "harder", "objection"), HARDER, ids=str)
def test_the_next_step_up_or_what_speaks_against_it(
    cells: Cells, exercise: str, harder: str | None, objection: str
) -> None:
    assessment = assessed(cells)
    start = starting_levels(assessment)
    above, against = harder_for(EXERCISES_BY_ID[exercise], start, assessment.answers)
    assert (above.id if above else None, against) == (harder, objection)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_no_sheet_for_people_who_sit_leads_to_their_feet(exercise) -> None:
    """Whatever stands on the sheet without a person: nothing standing, easier or harder."""
    start = HANDOUT_PLANS_BY_ID["chair_only"].start
    above, _ = harder_for(exercise, start, {})
    below = easier_for(exercise, start, {})
    assert not [step.id for step in (above, below) if step and step.standing]
    assert bool(objection_to(exercise, start, {})) is (
        exercise.standing or bool(exercise.equipment)
    )


@pytest.mark.parametrize("plan", HANDOUT_PLANS_BY_ID.values(), ids=lambda plan: plan.id)
def test_every_printed_sheet_holds_what_its_people_may_do(plan) -> None:
    for exercise_id in (*plan.warm_up, *plan.core, *plan.more):
        assert objection_to(EXERCISES_BY_ID[exercise_id], plan.start, {}) == "", exercise_id
