"""The scores of one person as columns, the same on every line of a scored file."""

from __future__ import annotations

from app.clinical.assessment import assess
from app.clinical.checks import SCORED
from app.clinical.flow import Walk, walk
from app.clinical.plan import build_plan
from app.clinical.questions import Answers
from app.clinical.signals import call_of, signals_of

# What counts in the category stands before what is a note.
_IN_ORDER = sorted(SCORED, key=lambda check: not check.is_finding)
SCORE_COLUMNS = (
    "stay_independent_total",
    "key_questions",
    "screened_at_risk",
    *(check.score_column for check in _IN_ORDER),
    "wfg_level",
    "category",
    "call",
    "balance_start",
    "strength_start",
    "exercises",
)
Score = int | str | tuple[str, ...] | None


def score(answers: Answers) -> dict[str, Score]:
    """Return every score column; answers off the path are left out of account here.

    The total is over the answered items. With an emergency sign all is None but the category, by
    when to call, and the two starts.
    """
    return score_walked(walk(answers))


def score_walked(path: Walk) -> dict[str, Score]:
    """Return the same for answers that were walked already."""
    assessment = assess(path.counted)
    plan = build_plan(assessment)
    known: dict[str, Score] = {
        "category": assessment.category,
        "call": call_of(signals_of(assessment)),
        "balance_start": plan.start.balance,
        "strength_start": plan.start.strength,
    }
    if assessment.category != "emergency":
        known |= {
            "stay_independent_total": assessment.screen.total,
            "key_questions": assessment.screen.key_questions,
            "screened_at_risk": assessment.screen.at_risk,
            **{check.score_column: check.outcome(assessment.answers) for check in SCORED},
            "wfg_level": assessment.wfg_level,
            "exercises": tuple(line.exercise.id for line in plan.lines),
        }
    return {column: known.get(column) for column in SCORE_COLUMNS}
