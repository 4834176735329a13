"""What a result can be taken away as: a PDF as chosen, lines to copy, a calendar file."""

import datetime
import io
from itertools import pairwise
from typing import Any

import icalendar
import pypdf
import pytest

from tests.pdf.documents import DAY, letters, result_of
from tests.people import PEOPLE, STEADY, Person
from tests.visitor import Visitor

PERSON = {person.id: person for person in PEOPLE}
HEALTH = ("balance", "fall", "exercise", "strength", "doctor", "check", "health", "clinic", "walk")


def pdf_text(visitor: Visitor, query: str = "") -> str:
    data = visitor.client.get(f"/results/summary.pdf{query}").data
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return letters("".join(page.extract_text() for page in pages))


def test_the_form_adds_the_log_and_the_clinicians_page_as_ticked(visitor: Visitor) -> None:
    visitor.walk(**STEADY)
    result = result_of("steady_66")
    assert result.log
    log, clinician = letters(result.log.intro.heading), letters(result.clinician.heading)
    assert log in pdf_text(visitor)
    assert clinician in pdf_text(visitor)
    only_log = pdf_text(visitor, "?parts=chosen&log=yes&size=20&paper=a4")
    assert log in only_log
    assert clinician not in only_log
    neither = pdf_text(visitor, "?parts=chosen")
    assert log not in neither
    assert clinician not in neither
    page = visitor.get("/results")
    ticked = {box["name"] for box in page.select("input[type=checkbox][checked]")}
    assert ticked == {"log", "clinician"}


def test_without_a_plan_there_is_no_log_and_no_calendar_to_offer(visitor: Visitor) -> None:
    visitor.walk_on(**PERSON["dizzy_91"].cells)
    page = visitor.get("/results")
    assert [box["name"] for box in page.select("input[type=checkbox]")] == ["clinician"]
    assert page.select_one('a[href$="calendar.ics"]') is None
    visitor.get("/results/calendar.ics")
    assert visitor.address == "/results"


def test_before_there_is_a_result_every_file_leads_to_the_start(visitor: Visitor) -> None:
    for file in ("summary.pdf", "note.txt", "calendar.ics"):
        visitor.get(f"/results/{file}")
        assert visitor.address == "/"


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_the_note_is_the_same_in_the_box_and_by_itself(visitor: Visitor, person: Person) -> None:
    visitor.walk_on(**person.cells)
    response = visitor.client.get("/results/note.txt")
    assert response.mimetype == "text/plain"
    assert response.headers["Cache-Control"] == "no-store"
    lines = response.get_data(as_text=True).splitlines()
    assert lines == result_of(person.id).note.splitlines()
    assert 5 <= len(lines) <= 15
    if person.expected["category"] != "emergency":
        box = visitor.get("/results").select_one("textarea[readonly]")
        assert box is not None
        assert box.get_text().splitlines() == lines


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
    assert {day.weekday() for day in days} <= {0, 2, 4, 6}
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
