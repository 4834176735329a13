"""What a result can be taken away as: a PDF as chosen, lines to copy, a calendar file."""

import datetime
from itertools import pairwise
from typing import Any

import icalendar
import pytest

from tests.pdf.documents import DAY, result_of
from tests.people import PEOPLE, STEADY, Person
from tests.visitor import Visitor

PERSON = {person.id: person for person in PEOPLE}
HEALTH = ("balance", "fall", "exercise", "strength", "doctor", "check", "health", "clinic", "walk")


def test_without_a_plan_there_is_no_calendar_to_offer(visitor: Visitor) -> None:
    visitor.walk_on(**PERSON["dizzy_91"].cells)
    for page in visitor.result_pages().values():
        assert page.select_one('a[href$="calendar.ics"]') is None
    visitor.get("/results/calendar.ics")
    assert visitor.address == "/results"


def test_before_there_is_a_result_every_file_leads_to_the_start(visitor: Visitor) -> None:
    for file in ("sheet.pdf", "plan.pdf", "everything.pdf", "note.txt", "calendar.ics"):
        visitor.get(f"/results/{file}")
        assert visitor.address == "/"


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_the_note_stands_by_itself_in_both_forms(visitor: Visitor, person: Person) -> None:
    visitor.walk_on(**person.cells)
    result = result_of(person.id)
    for query, note in (("", result.note), ("?form=long", result.note_long)):
        response = visitor.client.get(f"/results/note.txt{query}")
        assert response.mimetype == "text/plain"
        assert response.headers["Cache-Control"] == "no-store"
        assert response.get_data(as_text=True) == note + "\n"
    assert 2 <= len(result.note.splitlines()) <= 10
    assert 5 <= len(result.note_long.splitlines()) <= 15


def test_the_calendar_names_days_and_nothing_about_health(visitor: Visitor) -> None:
    visitor.walk(**PERSON["cane_72"].cells)
    response = visitor.client.get("/results/calendar.ics")
    assert response.mimetype == "text/calendar"
    calendar = icalendar.Calendar.from_ical(response.data)
    events: list[Any] = list(calendar.walk("VEVENT"))
    for event in events:
        said = f"{event['SUMMARY']} {event['DESCRIPTION']}".lower()
        assert not any(word in said for word in HEALTH), said
    whole_days = [event for event in events if not isinstance(event.start, datetime.datetime)]
    four, twelve = (DAY + datetime.timedelta(weeks=weeks) for weeks in (4, 12))
    assert [event.start for event in whole_days] == [four, twelve]
    moving = [event for event in events if event not in whole_days]
    days: list[datetime.date] = []
    for event in moving:
        count = int(event["RRULE"]["COUNT"][0])
        assert event["RRULE"]["FREQ"] == ["WEEKLY"]
        days += [event.start.date() + datetime.timedelta(weeks=n) for n in range(count)]
        assert 5 <= event.duration.total_seconds() / 60 <= 60
        assert event.start.tzinfo is None
    assert len(days) == len(set(days)), "two on one day"
    # The check was on a Monday: the first of Monday, Wednesday and Friday after it.
    assert min(days) == DAY + datetime.timedelta(days=2)
    assert {day.weekday() for day in days} <= {0, 1, 2, 4, 6}
    assert max(days) < DAY + datetime.timedelta(days=1, weeks=12)
    assert len({event["UID"] for event in events}) == len(events)


def test_leg_strength_rests_a_day_between_in_the_calendar(visitor: Visitor) -> None:
    for person in ("cane_72", "steady_66", "wheelchair_75"):
        entries = result_of(person).calendar
        strong = sorted(
            entry.day + datetime.timedelta(weeks=week)
            for entry in entries
            if "all" in entry.text and entry.minutes
            for week in range(entry.weeks)
        )
        assert len(strong) >= 24
        gaps = [after - before for before, after in pairwise(strong)]
        assert min(gaps) >= datetime.timedelta(days=2), person


def test_equal_answers_on_an_equal_day_give_an_equal_file(visitor: Visitor) -> None:
    visitor.walk(**STEADY)
    first = visitor.client.get("/results/calendar.ics").data
    assert first == visitor.client.get("/results/calendar.ics").data
