"""The signals of checks, steadiness, age, and the day on which the check was done."""

from __future__ import annotations

from collections.abc import Callable

from app.clinical.answer_kinds import age_and_sex
from app.clinical.assessment import Assessment
from app.clinical.checks import SCORED, chair_stand
from app.clinical.checks.check import Check
from app.clinical.norms import FIRST_AGE, LAST_AGE, MADE_FOR_AGE
from app.clinical.signal import Holds, Signal, answered, but_not
from app.clinical.starting_levels import seated_reason


def _aged(fits: Callable[[int], bool]) -> Holds:
    """Holds for an age in years that fits; without an age, never."""

    def holds(assessment: Assessment) -> bool:
        age, _ = age_and_sex(assessment.answers)
        return age is not None and fits(age)

    return holds


def _finding(check: Check) -> Holds:
    return lambda assessment: check.outcome(assessment.answers) == "finding"


def _arms_needed(assessment: Assessment) -> bool:
    return chair_stand.arms_needed(assessment.answers)


CHECKS_AND_STEADINESS: tuple[Signal, ...] = (
    Signal(
        id="seated",
        holds=lambda assessment: seated_reason(assessment) is not None,
        ask="physical_therapist",
        topic=("physical_therapist", "seated"),
    ),
    *(
        Signal(
            id=check.id,
            holds=_finding(check),
            work_on=True,
            ask="physical_therapist",
            topic=(check.topic, check.id) if check.topic else None,
        )
        for check in SCORED
        if check.is_finding
    ),
    Signal(
        id="hands_to_stand",
        holds=but_not(answered("hands_to_stand", "yes"), _arms_needed),
        work_on=True,
        topic=("strength_training", "hands_to_stand"),
    ),
    Signal(
        id="holds_furniture",
        holds=answered("holds_furniture", "yes"),
        work_on=True,
        topic=("safer_home", "holds_furniture"),
    ),
    Signal(
        id="trouble_with_curb",
        holds=answered("trouble_with_curb", "yes"),
        work_on=True,
        topic=("safer_home", "trouble_with_curb"),
    ),
    Signal(
        id="walking_aid_used",
        holds=answered("walking_aid", "cane", "walker"),
        note=True,
        ask="walking_aid",
        topic=("canes_and_walkers", "walking_aid"),
        rule=True,
    ),
    Signal(
        id="unsteady_walking",
        holds=answered("unsteady", "walking"),
        work_on=True,
        topic=("balance_training", "unsteady"),
    ),
    Signal(
        id="unsteady_standing",
        holds=answered("unsteady", "standing_only"),
        work_on=True,
        topic=("balance_training", "unsteady"),
    ),
)

THE_DAY_AND_THE_AGE: tuple[Signal, ...] = (
    Signal(
        id="alone",
        holds=answered("ready_for_checks", "not_today_alone"),
        topic=("family_and_helpers", "alone"),
    ),
    Signal(
        id="helper",
        holds=answered("filled_in_by", "helper"),
        topic=("family_and_helpers", "helper"),
    ),
    Signal(
        id="not_today_unwell",
        holds=answered("ready_for_checks", "not_today_unwell"),
        note=True,
        rule=True,
    ),
    Signal(
        id="under_made_for_age",
        holds=_aged(lambda age: age < MADE_FOR_AGE),
        note=True,
    ),
    Signal(
        id="under_first_age",
        holds=_aged(lambda age: age < FIRST_AGE),
        note=True,
    ),
    Signal(id="over_last_age", holds=_aged(lambda age: age > LAST_AGE), note=True),
)
