"""A pretend language with no Latin letter proves that no word is hard-coded, on page and paper.

It visits every address there is, with every id that an address takes, as all invented people.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from babel.dates import format_date
from flask import Flask
from jinja2 import ChoiceLoader, DictLoader

from app.pdf import summary
from app.pdf.document import Titles
from app.pdf.fridge_page import fridge_page
from app.pdf.pictures import telling_still
from app.pdf.text import Bookmark, text
from app.result import case
from app.result.build import result_of
from app.said.exercise import OPTIONS
from app.web import guided, results
from app.web.guided import guide_for_script
from app.web.paper_choice import file_to_keep
from tests.content.looker import SAID_BY, Looker, addresses, app_that_says
from tests.content.pretend_language import LOCALE, plain_words, pretend_words, unveiled, veiled
from tests.people import PEOPLE, Person, but

TOP = Path(__file__).parents[2]
# They lead on to other addresses and say nothing themselves.
LEAD_ON = {"clinicians.choose", "pages.start_again", "screening.answer_page"}
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
HARD_CODED = "Planted line"


@pytest.fixture(scope="module")
def app() -> Flask:
    return app_that_says(pretend_words())


def test_the_veil_leaves_no_latin_letter_and_every_placeholder() -> None:
    assert plain_words(veiled("Gómez-Redondo, 30-Second Chair Stand: ÆØß")) == []
    assert veiled("{n} seconds of {full}") == "{n} сецондс оф {full}"
    assert plain_words("9,5 Μαρτίου – Nachbar é") == ["Nachbar", "é"]


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


@pytest.mark.parametrize("voice", ["self", "helper", "clinician"])
def test_no_mistake_is_told_in_hard_coded_words(app: Flask, voice: str) -> None:
    looker = Looker(app, unveiled)
    looker.walk(**SEES_EVERY_PAGE | {"filled_in_by": voice})
    looker.look_everywhere(*FOR_ALL)
    looker.make_every_mistake()
    assert looker.found == []


def test_no_notice_is_hard_coded(app: Flask) -> None:
    looker = Looker(app, unveiled)
    looker.walk(**but({}))
    looker.post("/start-again", {})
    looker.post("/delete-my-answers", {})
    looker.submit()
    looker.client.set_cookie("balance_check", "unreadable")
    looker.get("/")
    looker.walk(**but({"see_someone_first": "fainted;new_dizziness"}))
    looker.walk(**but({"emergency_signs": "chest_pain_now;stroke_signs"}))
    assert looker.found == []


def test_every_endpoint_says_something_to_somebody() -> None:
    """So that none of them is visited above only to lead on to another."""
    app = app_that_says(pretend_words())
    for endpoint in FOR_ALL:
        others = set(app.view_functions) - {endpoint}
        Looker(app, unveiled).get(next(addresses(app, *others)))
    for person in ("emergency_82", "dizzy_91", "stopped_unwell_77", "steady_66"):
        looker = Looker(app, unveiled)
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


# What is planted is found.

ON_A_PAGE = (
    "<p>{}</p>",
    "<textarea>{}</textarea>",
    '<img src="a.svg" alt="{}">',
    '<p aria-label="{}"></p>',
    '<p title="{}"></p>',
    '<p data-play="{}"></p>',
    '<p data-of-tomorrow="{}"></p>',
    '<input type="submit" value="{}">',
    '<meta name="description" content="{}">',
)


@pytest.mark.parametrize("markup", ON_A_PAGE)
def test_an_english_line_on_the_clinicians_page_is_found(
    app: Flask, monkeypatch: pytest.MonkeyPatch, markup: str
) -> None:
    name, loader = "clinicians/clinicians.html", app.jinja_env.loader
    assert loader is not None
    source, _, _ = loader.get_source(app.jinja_env, name)
    planted = source.replace("<h1>", f"{markup.format(HARD_CODED)}<h1>")
    with_it = ChoiceLoader([DictLoader({name: planted}), loader])
    monkeypatch.setattr(app.jinja_env, "loader", with_it)
    looker = Looker(app, unveiled)
    looker.get("/clinicians")
    assert looker.found == [("/clinicians", HARD_CODED)]


ON_PAPER: dict[str, Callable[[Any], Any]] = {
    "a line": lambda styles: text(HARD_CODED, styles["text"]),
    "a bookmark": lambda styles: Bookmark(HARD_CODED, "planted"),
    "what a picture shows": lambda styles: telling_still("tandem_stance", [HARD_CODED] * 2),
}


@pytest.mark.parametrize("what", ON_PAPER)
def test_an_english_line_on_page_one_of_the_paper_is_found(
    app: Flask, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def planted(result: Any, styles: Any, *size: float) -> Any:
        page_one, left_out = fridge_page(result, styles, *size)
        return [ON_PAPER[what](styles), *page_one], left_out

    monkeypatch.setattr(summary, "fridge_page", planted)
    assert HARD_CODED in found_at(app, "/results/summary.pdf")


def test_an_english_title_of_a_paper_is_found(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def planted(**titles: str) -> Titles:
        return Titles(**titles | {"title": HARD_CODED})

    monkeypatch.setattr(summary, "Titles", planted)
    # As the file says it of itself, and as its metadata do.
    assert found_at(app, "/results/summary.pdf") == [HARD_CODED, HARD_CODED]


def test_an_english_line_that_a_script_speaks_is_found(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def planted(*given: Any) -> dict[str, Any]:
        data: dict[str, Any] = guide_for_script(*given)
        return data | {"said": data["said"] | {"half": HARD_CODED}}

    monkeypatch.setattr(guided, "guide_for_script", planted)
    assert found_at(app, "/check/tandem-seconds") == [HARD_CODED]


def test_an_english_line_in_the_note_is_found(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def planted(*given: Any) -> Any:
        return replace(result_of(*given), note=HARD_CODED)

    monkeypatch.setattr(results, "result_of", planted)
    assert found_at(app, "/results/note.txt") == [HARD_CODED]


def test_an_english_name_in_the_calendar_and_of_its_file_are_found(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def planted(content: bytes, mimetype: str, title: str, ending: str) -> Any:
        shown = content.replace(b"X-WR-CALNAME:", b"X-WR-CALNAME:" + HARD_CODED.encode())
        return file_to_keep(shown, mimetype, HARD_CODED, ending)

    monkeypatch.setattr(results, "file_to_keep", planted)
    in_it, its_name = found_at(app, "/results/calendar.ics")
    assert in_it.startswith(HARD_CODED)
    assert its_name == "planted-line"


def test_a_date_of_another_locale_is_found(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def planted(day: Any, form: str, locale: str) -> str:
        return format_date(day, form, locale="en")

    monkeypatch.setattr(case, "format_date", planted)
    assert any("March" in each for each in found_at(app, "/results"))


def found_at(app: Flask, address: str) -> list[str]:
    """Return what is found there for somebody who has done every check."""
    looker = Looker(app, unveiled)
    looker.walk(**PERSON["steady_66"].cells)
    looker.found.clear()
    looker.get(address)
    assert looker.status == 200
    return [said for _, said in looker.found]
