"""From an assessment to a plan: three core exercises, a warm-up, and what to add when ready."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.assessment import Assessment
from app.clinical.exercises import EXERCISES_BY_ID, Dose, Exercise
from app.clinical.numbers import Design
from app.clinical.precautions import objection_to
from app.clinical.questions import ticked
from app.clinical.starting_levels import Start, starting_levels

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
# Every exercise that can be one of the three.
CORE_IDS = (*LEG_STRENGTH.values(), *STANDING_BALANCE.values(), *MOVING_BALANCE.values(), *SEATED)
WARM_UP = ("ankle_circles", "shoulder_rolls")
# What may be added when ready, legs first: the exercise and the id of its reason. Whoever may do
# one of these two may do both, so that no other leg exercise has its turn among two extras.
EXTRA_LEGS = (
    ("toe_raises_with_hands", "extra_toes"),
    ("calf_raises_with_hands", "extra_heels"),
)
# Whoever gets as far as this, with a brace or an artificial leg, keeps both hands on the counter.
EXTRA_BALANCE = (("tai_chi_weight_shift_with_hands", "extra_tai_chi"),)
SEATED_EXTRAS = (("seated_march", "extra_seated"), ("seated_side_reach", "extra_seated"))
# Arms come last, and by what there is at home.
EXTRA_ARMS = (
    ("seated_band_row", "extra_band"),
    ("seated_hand_weight_curls", "extra_hand_weights"),
)

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

    `changed_for`: the precautions of this person, and the things they have, that change it.
    """

    exercise: Exercise
    reasons: tuple[str, ...]
    changed_for: tuple[str, ...]

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
    if start.waits:
        return Plan(start=start)
    return Plan(
        start=start,
        core=_core(assessment, start),
        warm_up=_allowed(assessment, start, tuple((each, "warm_up") for each in WARM_UP)),
        add_when_ready=_allowed(assessment, start, _extras(start))[:MOST_EXTRAS],
    )


def _line(assessment: Assessment, exercise_id: str, reasons: tuple[str, ...]) -> PlanLine:
    exercise = EXERCISES_BY_ID[exercise_id]
    answers = assessment.answers
    changed_for = tuple(
        each
        for each in exercise.changed_by
        if ticked(answers, "take_care", each) or ticked(answers, "equipment", each)
    )
    return PlanLine(exercise=exercise, reasons=reasons, changed_for=changed_for)


def _allowed(
    assessment: Assessment, start: Start, wanted: tuple[tuple[str, str], ...]
) -> tuple[PlanLine, ...]:
    """Return the lines of those exercises that nothing speaks against."""
    return tuple(
        _line(assessment, exercise_id, (reason,))
        for exercise_id, reason in wanted
        if not objection_to(EXERCISES_BY_ID[exercise_id], start, assessment.answers)
    )


def _core(assessment: Assessment, start: Start) -> tuple[PlanLine, ...]:
    if start.seated:
        return tuple(_line(assessment, each, start.balance_reasons) for each in SEATED)
    return (
        _line(assessment, LEG_STRENGTH[start.strength], start.strength_reasons),
        _line(assessment, STANDING_BALANCE[start.balance], start.balance_reasons),
        _line(assessment, MOVING_BALANCE[start.balance], start.balance_reasons),
    )


def _extras(start: Start) -> tuple[tuple[str, str], ...]:
    """Return what may be added in its order: legs, then balance, then arms by equipment."""
    if start.seated:
        return (*SEATED_EXTRAS, *EXTRA_ARMS)
    return (*EXTRA_LEGS, *EXTRA_BALANCE, *EXTRA_ARMS)
