"""The semi-tandem stance: the second step up to tandem."""

from __future__ import annotations

from app.clinical.answer_kinds import Answers
from app.clinical.checks import side_by_side
from app.clinical.checks.check import Outcome
from app.clinical.checks.stance import outcome_of_steps, stance


def outcome(answers: Answers) -> Outcome:
    """Return held, finding or not_done of this stance alone."""
    return outcome_of_steps((CHECK,), answers)


CHECK = stance("semi_tandem_seconds", after=side_by_side.CHECK, outcome=outcome, is_finding=True)

held, not_held, could_not = CHECK.held, CHECK.not_held, CHECK.could_not
