"""The four weeks to tick: days, exercises, and room for a fall or near-fall."""

from __future__ import annotations

from app.result.case import Case
from app.said.log import Log, log_of


def log(case: Case) -> Log | None:
    """Return the log up to the first re-check; None where exercise has to wait."""
    if not case.plan.lines:
        return None
    lines = (*case.plan.core, *case.plan.add_when_ready)
    return log_of(case.words, (line.exercise for line in lines))
