"""The four weeks to tick: days, exercises, and room for a fall or near-fall."""

from __future__ import annotations

from babel.dates import get_day_names

from app.clinical.plan import RECHECK_WEEKS
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.exercises import exercise_name
from app.result.records import Log


def log(case: Case) -> Log | None:
    """Return the log up to the first re-check; None where exercise has to wait."""
    if not case.plan.lines:
        return None
    exercises = []
    for line in (*case.plan.core, *case.plan.add_when_ready):
        dose = line.exercise.dose
        key = "often_or_more" if dose.days_at_most is None else "often"
        often = case.text("log", key, days=dose.days, days_at_most=dose.days_at_most)
        name = exercise_name(case, line.exercise)
        exercises.append(case.text("log", "exercise", name=name, often=often))
    return Log(
        intro=case.block("log", case.texts("log", "text")),
        exercises=tuple(exercises),
        weeks=tuple(
            case.text("log", "week", week=week) for week in range(1, RECHECK_WEEKS[0].value + 1)
        ),
        days=day_names(case.language),
        day=case.text("log", "day"),
        fall=case.text("log", "fall"),
        picture=case.text("log", "picture"),
        recheck=case.text("log", "recheck", date=case.date(recheck_days(case)[0])),
    )


def day_names(language: str) -> tuple[str, ...]:
    """Return the seven days in short, Monday first."""
    names = get_day_names("abbreviated", locale=language)
    return tuple(names[day] for day in range(7))
