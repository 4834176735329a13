"""The calendar file: what the result has for a calendar, as iCalendar (RFC 5545)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from app.result.records import CalendarEntry

# Ten in the morning by the clock of whoever opens the file: no time zone is named.
HOUR = datetime.time(10)


def calendar_file(entries: Sequence[CalendarEntry], name: str, made_on: datetime.date) -> bytes:
    """Return the file. Equal entries on an equal day give equal bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//Balance Check//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for number, entry in enumerate(entries):
        calendar.add_component(_event(entry, number, made_on))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, number: int, made_on: datetime.date) -> Event:
    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_URL, f"{made_on}/{entry.day}/{number}")))
    stamp = datetime.datetime.combine(made_on, datetime.time(), datetime.UTC)
    event.add("dtstamp", stamp)
    event.add("summary", entry.title)
    event.add("description", entry.text)
    if entry.minutes:
        start = datetime.datetime.combine(entry.day, HOUR)
        event.add("dtstart", start)
        event.add("duration", datetime.timedelta(minutes=entry.minutes))
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.title)
        alarm.add("trigger", datetime.timedelta())
        event.add_component(alarm)
    else:
        event.add("dtstart", entry.day)
    if entry.weeks > 1:
        event.add("rrule", {"freq": "weekly", "count": entry.weeks})
    return event
