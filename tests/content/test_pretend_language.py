"""A pretend language proves that no word is hard-coded, and no number, on page and paper.

It has no Latin letter and no decimal point. It visits every address there is, with every id that an
address takes, as all invented people.
"""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pypdf
import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from app.clinical.answers import PROBLEMS
from app.clinical.flow import Walk
from app.content.voices import OTHERS
from app.said.exercise import OPTIONS
from app.web.draft import MOST_BYTES
from app.web.forms import page_form
from app.web.walk_pages import WALK_PAGES
from tests.content.looker import SAID_BY, Looker, addresses, app_that_says, mistakes
from tests.content.pretend_language import (
    LOCALE,
    PLAIN_NUMBER,
    is_unveiled,
    plain_words,
    pretend_words,
    unveiled,
    veiled,
)
from tests.content.reading import what_is_read
from tests.people import PEOPLE, Person, but

TOP = Path(__file__).parents[2]
# They lead on to other addresses and say nothing themselves.
LEAD_ON = {
    *("clinicians.choose", "pages.start_again", "screening.answer_page"),
    *("screening.untick_emergency", "screening.untick_see_someone_first"),
    "screening.untick_stopped",
    "results.summary",
}
# What differs for a person only by what speaks against an exercise; the paper not at all.
PAPER_FOR_ALL = ("clinicians.document", "learn.handout")
FOR_ALL = (*PAPER_FOR_ALL, "exercises.exercise_page", "learn.topic")
# For each of these something else speaks against exercises.
CAUTIONED = ("dizzy_91", "wheelchair_75", "hip_precautions_70")
PERSON = {each.id: each for each in PEOPLE}
# On the way through the walk they meet every page of it.
SEES_EVERY_PAGE = PERSON["cleared_after_two_falls_80"].cells
SEARCHES = ("", "жж", "911", *map(veiled, ("stairs", "stair", "staris", "suicide", "sore knee")))
FILTERS = [f"{name}={each}" for name, options in OPTIONS.items() for each in (*options, "жж")]


@pytest.fixture(scope="module")
def app() -> Flask:
    return app_that_says(pretend_words())


def test_the_veil_leaves_no_latin_letter_and_every_placeholder() -> None:
    assert plain_words(veiled("Gómez-Redondo, 30-Second Chair Stand: ÆØß")) == []
    assert veiled("{n} seconds of {full}") == "{n} сецондс оф {full}"
    assert plain_words("9,5 март – Nachbar é") == ["Nachbar", "é"]


def test_a_number_as_english_or_a_program_writes_it_is_found() -> None:
    assert veiled("7.5 or 7") == "7,5 ор 7"
    assert PLAIN_NUMBER.search("7.1 до 9,0")
    assert PLAIN_NUMBER.search("25,160")
    assert not PLAIN_NUMBER.search("1. 9,5, 25\u00a0160. 911, 999")


def test_for_nobody_there_is_no_hard_coded_word_at_any_address(app: Flask) -> None:
    looker = Looker(app, unveiled)
    looker.look_everywhere()
    for asked in SEARCHES:
        looker.get(f"/search?q={asked}")
    for choice in FILTERS:
        looker.get(f"/exercises?{choice}")
    looker.meet_every_error()
    assert looker.found == []


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_for_a_person_there_is_no_hard_coded_word_at_any_address(
    app: Flask, person: Person
) -> None:
    looker = Looker(app, unveiled)
    looker.walk_on(**person.cells)
    looker.look_everywhere(*(PAPER_FOR_ALL if person.id in CAUTIONED else FOR_ALL))
    assert looker.found == []


# Where a person is spoken to, or spoken of to whoever is at the screen.
OF_A_PERSON = ("pages", "screening", "results")


@pytest.mark.parametrize("voice", OTHERS)
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_for_a_person_there_is_no_hard_coded_word_in_another_voice(
    app: Flask, person: Person, voice: str
) -> None:
    looker = Looker(app, unveiled)
    looker.walk_on(**person.cells | {"filled_in_by": voice})
    others = (each for each in app.view_functions if each.split(".")[0] not in OF_A_PERSON)
    looker.look_everywhere(*others)
    assert looker.found == []


def test_the_mistakes_meet_every_problem_that_an_answer_can_have(app: Flask) -> None:
    met = set()
    with app.test_request_context():
        for page in WALK_PAGES:
            walked = Walk(asked=page.questions, counted={}, kept={})
            for wrong in mistakes(page):
                form = page_form(page, walked, {}, MultiDict(wrong))
                met |= {each.unreadable.problem for each in form.questions if each.unreadable}
    assert met == set(PROBLEMS)


@pytest.mark.parametrize("voice", ["self", "helper", "clinician"])
def test_no_mistake_is_told_in_hard_coded_words(app: Flask, voice: str) -> None:
    looker = Looker(app, unveiled)
    looker.walk(**SEES_EVERY_PAGE | {"filled_in_by": voice})
    looker.look_everywhere(*FOR_ALL)
    looker.make_every_mistake()
    assert looker.found == []


def test_no_notice_is_hard_coded(app: Flask) -> None:
    looker = Looker(app, what_is_read)
    looker.walk(**but({}))
    looker.post("/start-again", {})
    looker.post("/delete-my-answers", {})
    looker.submit()
    looker.client.set_cookie("balance_check", "unreadable")
    looker.get("/")
    looker.walk(**but({"see_someone_first": "fainted;new_dizziness"}))
    looker.submit()  # the ticks were a mistake
    looker.walk(**but({"emergency_signs": "chest_pain_now;stroke_signs"}))
    looker.submit()
    looker.walk(**but({"chair_stands": "stopped_unwell"}))
    looker.submit()
    looker.get("/check/filled-in-by")
    looker.submit(filled_in_by="ж" * (MOST_BYTES + 1))
    looker.post("/check/filled-in-by", {"csrf_token": "old"})
    without_cookies = Looker(app, what_is_read, use_cookies=False)
    without_cookies.post("/check/filled-in-by", {"filled_in_by": "self"})
    said = {each for _, each in looker.found + without_cookies.found}
    assert [each for each in said if is_unveiled(each)] == []
    site = app.config["WORDS"].section("site")
    notices = site.section("notices")
    told = {site.text(each) for each in ("form_expired", "cut", "cookies_off")}
    assert {*told, *(notices.text(each) for each in notices)} <= said


def test_every_endpoint_says_something_to_somebody() -> None:
    """So that none of them is visited above only to lead on to another."""
    app = app_that_says(pretend_words())

    def nothing(response: Response) -> list[str]:
        return []

    for endpoint in FOR_ALL:
        others = set(app.view_functions) - {endpoint}
        Looker(app, nothing).get(next(addresses(app, *others)))
    for person in ("emergency_82", "dizzy_91", "stopped_unwell_77", "steady_66"):
        looker = Looker(app, nothing)
        looker.walk(**PERSON[person].cells)
        looker.look_everywhere(*FOR_ALL)
    assert set(app.view_functions) - app.extensions[SAID_BY] == LEAD_ON


def test_page_and_paper_name_their_language(app: Flask) -> None:
    client = app.test_client()
    assert f'<html lang="{LOCALE}">' in client.get("/").get_data(as_text=True)
    paper: Any = pypdf.PdfReader(io.BytesIO(client.get("/clinicians/helper-card.pdf").data))
    assert paper.trailer["/Root"]["/Lang"] == LOCALE


def test_files_that_are_the_same_for_every_language_hold_no_words() -> None:
    static = TOP / "static"
    for file in static.rglob("*.svg"):
        assert not re.search(r"<(text|title|desc)\b|aria-label", file.read_text("utf-8")), file
    for value in re.findall(r"\bcontent:([^;]*);", (static / "css/site.css").read_text("utf-8")):
        assert plain_words("".join(re.findall(r'"([^"]*)"', value))) == [], value
    shown = r"\.(?:textContent|innerText|innerHTML|title|alt|placeholder|ariaLabel)\s*=\s*[\"'`]"
    for file in static.rglob("*.js"):
        said = re.findall(rf"{shown}([^\"'`]*)|(?:alert|confirm|prompt)\(([^)]*)", file.read_text())
        assert plain_words(str(said)) == [], file
