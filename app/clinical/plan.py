"""From an assessment to a plan: three core exercises, a warm-up, and what to add when ready."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.assessment import Assessment
from app.clinical.exercises import EXERCISES_BY_ID, Dose, Exercise
from app.clinical.numbers import Design
from app.clinical.questions import ticked
from app.clinical.starting_levels import BALANCE_LEVELS, Start, starting_levels

LEG_STRENGTH = {
    "two_hands": "sit_to_stand_two_hands",
    "one_hand": "sit_to_stand_one_hand",
    "no_hands": "sit_to_stand",
    "loaded": "sit_to_stand_slow",
}
STANDING_BALANCE = {
    "feet_together": "feet_together_stand",
    "tandem_with_hands": "tandem_stance_with_hands",
    "tandem_free": "tandem_stance",
    "one_leg": "one_leg_stand",
}
MOVING_BALANCE = {
    "feet_together": "march_with_hands",
    "tandem_with_hands": "side_steps_with_hands",
    "tandem_free": "side_steps",
    "one_leg": "heel_to_toe_walk",
}
SEATED = ("seated_leg_straightening", "seated_heel_and_toe_raises", "seated_arm_raises")
SEATED_EXTRAS = ("seated_march", "seated_side_reach")
WARM_UP = ("ankle_circles", "shoulder_rolls")

MOST_EXTRAS = 2
STEADY_WEEKS = Design(2, "weeks", "two steady weeks before one step up")
WARM_UP_MINUTES = Design(2, "minutes", "long enough to loosen ankles and shoulders")
RECHECK_WEEKS = (
    Design(4, "weeks", "a first look back, when a habit has formed"),
    Design(12, "weeks", "as long as the shorter exercise trials"),
)


@dataclass(frozen=True, kw_only=True)
class PlanLine:
    """An exercise of the plan, and the ids of the reasons that led to it (at least one).

    `changes`: the precautions of this person that change it. `easier`, `harder`: ids or None.
    """

    exercise: Exercise
    reasons: tuple[str, ...]
    changes: tuple[str, ...]

    @property
    def dose(self) -> Dose:
        return self.exercise.dose


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The exercises of one person; all three parts are empty where exercise has to wait."""

    start: Start
    core: tuple[PlanLine, ...] = ()
    warm_up: tuple[PlanLine, ...] = ()
    add_when_ready: tuple[PlanLine, ...] = ()

    @property
    def lines(self) -> tuple[PlanLine, ...]:
        return (*self.core, *self.warm_up, *self.add_when_ready)


def build_plan(assessment: Assessment) -> Plan:
    start = starting_levels(assessment)
    if start.balance == "none":
        return Plan(start=start)
    warm_up = tuple(_line(assessment, each, ("warm_up",)) for each in WARM_UP)
    return Plan(
        start=start,
        core=_core(assessment, start),
        warm_up=warm_up,
        add_when_ready=_add_when_ready(assessment, start),
    )


def _line(assessment: Assessment, exercise_id: str, reasons: tuple[str, ...]) -> PlanLine:
    exercise = EXERCISES_BY_ID[exercise_id]
    answers = assessment.answers
    changes = tuple(
        each
        for each in exercise.changed_by
        if ticked(answers, "take_care", each) or ticked(answers, "equipment", each)
    )
    return PlanLine(exercise=exercise, reasons=reasons, changes=changes)


def _core(assessment: Assessment, start: Start) -> tuple[PlanLine, ...]:
    if start.balance == "seated":
        return tuple(_line(assessment, each, start.balance_reasons) for each in SEATED)
    return (
        _line(assessment, LEG_STRENGTH[start.strength], start.strength_reasons),
        _line(assessment, STANDING_BALANCE[start.balance], start.balance_reasons),
        _line(assessment, MOVING_BALANCE[start.balance], start.balance_reasons),
    )


def _add_when_ready(assessment: Assessment, start: Start) -> tuple[PlanLine, ...]:
    """Return at most two exercises for later: one for strength, one for balance."""
    lines = [
        _line(assessment, exercise_id, (reason,))
        for exercise_id, reason in _extras(assessment, start)
        if not any(
            ticked(assessment.answers, "take_care", each)
            for each in EXERCISES_BY_ID[exercise_id].excluded_by
        )
    ]
    return tuple(lines[:MOST_EXTRAS])


def _extras(assessment: Assessment, start: Start) -> tuple[tuple[str, str], ...]:
    strength = _extra_strength(assessment, start)
    if start.balance == "seated":
        extras = tuple((each, "extra_seated") for each in SEATED_EXTRAS)
        return (strength, *extras) if strength[1] != "extra_no_equipment" else extras
    return (strength, *_extra_balance(assessment, start))


def _extra_strength(assessment: Assessment, start: Start) -> tuple[str, str]:
    if ticked(assessment.answers, "equipment", "band"):
        return "seated_band_row", "extra_band"
    if ticked(assessment.answers, "equipment", "hand_weights"):
        return "seated_hand_weight_curls", "extra_hand_weights"
    if start.strength in ("two_hands", "one_hand"):
        return "calf_raises_with_hands", "extra_no_equipment"
    # The heart: no hold of the arms' own weight against a wall without a word from a doctor.
    if start.strength == "loaded" and not ticked(
        assessment.answers, "take_care", "heart_condition"
    ):
        return "wall_push_up", "extra_no_equipment"
    return "side_leg_lift_with_hands", "extra_no_equipment"


def _extra_balance(assessment: Assessment, start: Start) -> tuple[tuple[str, str], ...]:
    if assessment.category in ("raised", "lower", "lower_unconfirmed"):
        # Who starts with hands on the counter keeps them there in what is added.
        hands = BALANCE_LEVELS.index(start.balance) <= BALANCE_LEVELS.index("tandem_with_hands")
        moves = "tai_chi_weight_shift_with_hands" if hands else "tai_chi_weight_shift"
        return ((moves, "extra_tai_chi"),)
    # After a high fall history, what is above the highest start waits for a physical therapist.
    highest = BALANCE_LEVELS.index("tandem_with_hands")
    next_step = EXERCISES_BY_ID[STANDING_BALANCE[start.balance]].harder
    if BALANCE_LEVELS.index(start.balance) >= highest or next_step is None:
        return ()
    return ((next_step, "extra_next_step"),)
