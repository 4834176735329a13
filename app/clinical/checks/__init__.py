"""Every check, in the order of the walk."""

from __future__ import annotations

from collections.abc import Mapping

from app.clinical.answer_kinds import Answers
from app.clinical.checks import (
    chair_stand,
    one_leg,
    semi_tandem,
    side_by_side,
    tandem,
    timed_up_and_go,
)
from app.clinical.checks.check import Check

CHECKS: tuple[Check, ...] = (
    side_by_side.CHECK,
    semi_tandem.CHECK,
    tandem.CHECK,
    one_leg.CHECK,
    chair_stand.CHECK,
    timed_up_and_go.CHECK,
)
CHECKS_BY_ID: Mapping[str, Check] = {check.id: check for check in CHECKS}
# Those with a score of their own; the others are steps up to one of these.
SCORED = tuple(check for check in CHECKS if check.score_column)


def findings(answers: Answers) -> tuple[Check, ...]:
    """Return the checks whose result counts in the category, and is one to work on."""
    return tuple(
        check for check in SCORED if check.is_finding and check.outcome(answers) == "finding"
    )


def any_answered(answers: Answers) -> bool:
    """Say whether any check has an answer, be it that it was not tried."""
    return any(check.id in answers for check in CHECKS)
