"""How much there is to read on the way to a result: a budget a page, and the time that is told."""

from __future__ import annotations

import re
from functools import cache

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from werkzeug.test import TestResponse

from app.guided.guide import COUNT_IN, GET_READY, GUIDES
from app.web.walk_pages import MINUTES, PAGE_OF
from tests.budgets import words_seen
from tests.people import PEOPLE, STEADY, Person
from tests.visitor import Visitor

VOICES = ("self", "helper", "clinician")
WORDS_A_MINUTE = 180
# Typed from the design.
START, START_AGAIN, QUESTIONS, SAFETY, READY, CHECK, WHOLE_WALK = 90, 120, 90, 140, 160, 89, 1600
SAFETY_PAGES = ("emergency-signs", "see-someone-first", "take-care")
CHECK_PAGES = {page.id for page in PAGE_OF.values() if page.is_check}


def budget_of(address: str) -> int:
    if address == "/":
        return START
    page = address.removeprefix("/check/")
    if page in SAFETY_PAGES:
        return SAFETY
    if page == "ready-for-checks":
        return READY
    return CHECK if page in CHECK_PAGES else QUESTIONS


class Reader(Visitor):
    """Counts the words of each page of the walk at the first sight of it, as with scripts.

    `places`: the places that the pages tell, each with about how many there are.
    """

    def __init__(self, app: Flask) -> None:
        super().__init__(app.test_client())
        self.words: dict[str, int] = {}
        self.places: list[tuple[int, int]] = []

    def _take(self, response: TestResponse) -> BeautifulSoup:
        self.address = response.request.path
        self.page = BeautifulSoup(response.get_data(as_text=True), "html.parser")
        if self.address not in self.words:
            self._read()
        return self.page

    def _read(self) -> None:
        for each in self.page.select("#guide, #guide-more, #sound, #sound-test"):
            del each["hidden"]
        if self.address == "/" or self.address.startswith("/check/"):
            self.words[self.address] = len(words_seen(self.page))
        line, bar = self.page.select_one("#progress"), self.page.select_one("progress")
        if line and bar:
            told = re.fullmatch(r"Page (\d+) of about (\d+)", line.get_text().strip())
            assert told
            assert (str(bar["value"]), str(bar["max"])) == told.groups()
            self.places.append((int(told[1]), int(told[2])))


@cache
def reading(app: Flask, person_id: str, voice: str) -> Reader:
    """Return what this person reads from the start page on, as far as the walk goes."""
    (person,) = [each for each in PEOPLE if each.id == person_id]
    reader = Reader(app)
    reader.get("/")
    reader.walk_on(**person.cells | {"filled_in_by": voice})
    return reader


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_no_page_of_the_walk_is_longer_than_its_budget(
    app: Flask, person: Person, voice: str
) -> None:
    words = reading(app, person.id, voice).words
    assert len(words) > 2
    assert {each: count for each, count in words.items() if count > budget_of(each)} == {}


@pytest.fixture
def steady(app: Flask) -> dict[str, int]:
    reader = reading(app, "steady_66", "self")
    assert reader.address == "/results", "at once, with no list of answers between"
    return reader.words


def test_the_whole_walk_of_a_steady_person_is_short(steady: dict[str, int]) -> None:
    assert len(steady) == 20
    assert sum(steady.values()) <= WHOLE_WALK


def test_the_start_page_tells_the_time_that_it_takes(
    visitor: Visitor, steady: dict[str, int]
) -> None:
    """All is read at 180 words a minute, and each check runs once, to its end."""
    before = GET_READY.value + COUNT_IN.value
    walked = float(STEADY["timed_up_and_go_seconds"])
    runs = [guide.seconds if guide.kind != "walk" else walked for guide in GUIDES.values()]
    clocks = sum(before + seconds for seconds in runs)
    measured = sum(steady.values()) / WORDS_A_MINUTE + clocks / 60
    assert measured <= MINUTES.value < measured + 1
    visitor.get("/")
    assert f"It takes about {MINUTES.value} minutes" in visitor.text


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_the_start_page_of_somebody_who_was_here_is_short(app: Flask, person: Person) -> None:
    page = reading(app, person.id, "self").client.get("/").get_data(as_text=True)
    assert "still in this browser" in page
    assert len(words_seen(BeautifulSoup(page, "html5lib"))) <= START_AGAIN


def test_a_steady_person_is_told_the_right_number_of_pages_from_the_first_on(app: Flask) -> None:
    assert reading(app, "steady_66", "self").places == [(place, 19) for place in range(1, 20)]


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_the_pages_are_counted_one_by_one_and_never_past_their_number(
    app: Flask, person: Person
) -> None:
    reader = reading(app, person.id, "self")
    told = reader.places
    assert [place for place, _ in told] == list(range(1, len(told) + 1))
    assert all(place <= pages for place, pages in told)
    if reader.address == "/results":
        assert told[-1][0] == told[-1][1], "the last page is the last"
