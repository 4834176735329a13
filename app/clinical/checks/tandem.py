"""The tandem stance, heel to toe: not to hold it for ten seconds is a finding."""

from __future__ import annotations

from app.clinical.answer_kinds import Answers
from app.clinical.checks import semi_tandem
from app.clinical.checks.check import Outcome, RealChange
from app.clinical.checks.stance import outcome_of_steps, stance


def outcome(answers: Answers) -> Outcome:
    """Return held, finding or not_done. An earlier stance that was not held is a finding as well.

    Source: the two stances before tandem are steps up to it (STEADI 4-Stage Balance Test).
    """
    return outcome_of_steps((*CHECK.before, CHECK), answers)


CHECK = stance(
    "tandem_seconds",
    after=semi_tandem.CHECK,
    # Legs that must not cross the midline end with the stance before.
    not_with=("hip_precautions",),
    score_column="tandem",
    outcome=outcome,
    meanings=("held", "finding", "not_done"),
    topic="balance_training",
    counts_steps_before=True,
    # Seconds under the full stance differ from day to day; only reaching it, or not, says much.
    real_change=RealChange(at_least=None),
    is_finding=True,
)

held, not_held, could_not = CHECK.held, CHECK.not_held, CHECK.could_not
