"""The four weeks to tick: days, exercises, and room for a fall or near-fall."""

from __future__ import annotations

from app.clinical.plan import RECHECK_WEEKS
from app.result.advice import recheck_days
from app.result.case import Case
from app.said.block import Block
from app.said.log import Log, day_names, how_often


def log(case: Case) -> Log | None:
    """Return the log up to the first re-check; None where exercise has to wait."""
    if not case.plan.lines:
        return None
    own = case.words.section("said", "log")
    lines = (*case.plan.core, *case.plan.add_when_ready)
    return Log(
        intro=Block(id="log", heading=own.text("heading"), paragraphs=own.texts("text")),
        exercises=tuple(how_often(case.words, line.exercise) for line in lines),
        weeks=tuple(own.text("week", week=week) for week in range(1, RECHECK_WEEKS[0].value + 1)),
        days=day_names(case.language),
        day=own.text("day"),
        fall=own.text("fall"),
        picture=own.text("picture"),
        recheck=own.text("recheck", date=case.date(recheck_days(case)[0])),
    )
