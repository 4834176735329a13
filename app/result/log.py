"""The four weeks to tick: days, exercises, and room for a fall or near-fall."""

from __future__ import annotations

from app.clinical.plan import RECHECK_WEEKS
from app.result.advice import recheck_days
from app.result.case import Case
from app.said.log import Log, day_names, how_often


def log(case: Case) -> Log | None:
    """Return the log up to the first re-check; None where exercise has to wait."""
    if not case.plan.lines:
        return None
    lines = (*case.plan.core, *case.plan.add_when_ready)
    return Log(
        intro=case.block("log", case.texts("log", "text")),
        exercises=tuple(how_often(case.words, line.exercise) for line in lines),
        weeks=tuple(
            case.text("log", "week", week=week) for week in range(1, RECHECK_WEEKS[0].value + 1)
        ),
        days=day_names(case.language),
        day=case.text("log", "day"),
        fall=case.text("log", "fall"),
        picture=case.text("log", "picture"),
        recheck=case.text("log", "recheck", date=case.date(recheck_days(case)[0])),
    )
