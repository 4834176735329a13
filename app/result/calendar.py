"""What goes into a calendar: the days of the first twelve weeks, and the days to check again."""

from __future__ import annotations

import datetime
from math import ceil

from app.clinical.weeks import Stage
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.records import CalendarEntry

# Days of a week counted from its first, spread so that strength has a day of rest between.
SPREAD = {2: (0, 3), 3: (0, 2, 4), 4: (0, 2, 4, 6), 5: (0, 1, 2, 4, 6)}
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
    days = SPREAD[max(stage.strength_days, stage.balance_days)]
    strong = _strong_days(days, stage.strength_days)
    first = case.checked_on + datetime.timedelta(days=1, weeks=stage.first_week - 1)
    minutes = MINUTES_STEP * ceil(stage.minutes / len(days) / MINUTES_STEP)
    return [
        CalendarEntry(
            day=first + datetime.timedelta(days=day),
            title=case.text("calendar", "move"),
            text=case.text("calendar", "all_of_it")
            if day in strong
            else case.text("calendar", "numbers", first=2, second=3),
            weeks=stage.last_week - stage.first_week + 1,
            minutes=minutes,
        )
        for day in days
    ]


def _strong_days(days: tuple[int, ...], count: int) -> tuple[int, ...]:
    """Return the days for leg strength: as many as wanted, none after another."""
    wanted = SPREAD[count]
    chosen: list[int] = []
    for day in days:
        apart = not chosen or day - chosen[-1] > 1
        if apart and len(chosen) < len(wanted):
            chosen.append(day)
    return tuple(chosen)
