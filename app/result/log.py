"""The four weeks to tick: days, exercises, and room for a fall or near-fall."""

from __future__ import annotations

from babel.dates import get_day_names

from app.clinical.exercises import Exercise
from app.clinical.plan import RECHECK_WEEKS
from app.content.words import Section
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.records import Log


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


def how_often(words: Section, exercise: Exercise) -> str:
    """Return the name of an exercise and on how many days a week it is done."""
    dose = exercise.dose
    key = "often_or_more" if dose.days_at_most is None else "often"
    often = words.text("results", "log", key, days=dose.days, days_at_most=dose.days_at_most)
    name = words.text("exercises", exercise.id, "name")
    return words.text("results", "log", "exercise", name=name, often=often)


def day_names(language: str) -> tuple[str, ...]:
    """Return the seven days in short, Monday first."""
    names = get_day_names("abbreviated", locale=language)
    return tuple(names[day] for day in range(7))
