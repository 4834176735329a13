"""What goes into a calendar: the days of the first twelve weeks, and the days to check again."""

from __future__ import annotations

import datetime
from math import ceil

from app.clinical.weeks import DAYS_IN_A_WEEK, Stage
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.records import CalendarEntry

MINUTES_STEP = 5


def calendar(case: Case) -> tuple[CalendarEntry, ...]:
    """Return the entries from the day after the checks on.

    None where exercise has to wait, or is for a day when the person feels well.
    """
    stages = () if case.for_another_day else case.stages
    found = [entry for stage in stages for entry in _stage(case, stage)]
    if stages:
        found += [
            CalendarEntry(
                day=day,
                title=case.text("calendar", "look_back"),
                text=case.text("calendar", "look_back_text"),
            )
            for day in recheck_days(case)
        ]
    return tuple(found)


def _stage(case: Case, stage: Stage) -> list[CalendarEntry]:
    first = case.checked_on + datetime.timedelta(days=1, weeks=stage.first_week - 1)
    minutes = MINUTES_STEP * ceil(stage.minutes / len(stage.days) / MINUTES_STEP)
    return [
        CalendarEntry(
            day=_on_or_after(first, day),
            title=case.text("calendar", "move"),
            text=case.text("calendar", "all_of_it")
            if day in stage.strong_days
            else case.text("calendar", "numbers", first=2, second=3),
            weeks=stage.last_week - stage.first_week + 1,
            minutes=minutes,
        )
        for day in stage.days
    ]


def _on_or_after(first: datetime.date, weekday: int) -> datetime.date:
    """Return the first day from `first` on that is this day of the week, Monday as 0."""
    return first + datetime.timedelta(days=(weekday - first.weekday()) % DAYS_IN_A_WEEK)
