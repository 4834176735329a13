"""The four weeks to tick: its record, the names of the days, and how often an exercise is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from babel.dates import get_day_names

from app.clinical.exercises import Exercise
from app.content.words import Section
from app.said.amounts import locale_of, numbers_said
from app.said.block import Block
from app.said.exercise import exercise_name, weeks_to_tick


@dataclass(frozen=True, kw_only=True)
class Log:
    """The four weeks to tick: what stands above, the name of each exercise with how often, rows."""

    intro: Block
    exercises: tuple[str, ...]
    weeks: tuple[str, ...]
    days: tuple[str, ...]


def log_of(words: Section, exercises: Iterable[Exercise]) -> Log:
    """Return the log of some exercises."""
    own = words.section("said", "log")
    return Log(
        intro=Block(id="log", heading=own.text("heading"), paragraphs=own.texts("text")),
        exercises=tuple(how_often(words, each) for each in exercises),
        weeks=tuple(own.text("week", week=week) for week in weeks_to_tick(words)),
        days=day_names(locale_of(words)),
    )


def how_often(words: Section, exercise: Exercise) -> str:
    """Return the name of an exercise and on how many days a week it is done."""
    dose = exercise.dose
    key = "often_or_more" if dose.days_at_most is None else "often"
    days = {"days": dose.days, "days_at_most": dose.days_at_most or dose.days}
    often = words.text("said", "log", key, **numbers_said(words, days))
    name = exercise_name(words, exercise)
    return words.text("said", "log", "exercise", name=name, often=often)


def day_names(language: str) -> tuple[str, ...]:
    """Return the seven days in short, Monday first."""
    names = get_day_names("abbreviated", locale=language)
    return tuple(names[day] for day in range(7))
