"""What is planted in English is found by the pretend language: on pages, on paper, in files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from babel.dates import format_date
from flask import Flask
from jinja2 import ChoiceLoader, DictLoader

from app.pdf import sheet
from app.pdf.arrange import Stack
from app.pdf.document import Titles
from app.pdf.pictures import telling_still
from app.pdf.text import Bookmark, text
from app.pdf.this_week import this_week
from app.result import case
from app.result.build import result_of
from app.web import guided, results
from app.web.guided import guide_for_script
from app.web.paper_choice import file_to_keep
from tests.content.looker import Looker, app_that_says
from tests.content.pretend_language import pretend_words, unveiled
from tests.people import STEADY

HARD_CODED = "Planted line"


@pytest.fixture(scope="module")
def app() -> Flask:
    return app_that_says(pretend_words())


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
    def planted(result: Any, styles: Any, **more: Any) -> Any:
        return Stack([ON_PAPER[what](styles), this_week(result, styles, **more)])

    monkeypatch.setattr(sheet, "this_week", planted)
    assert HARD_CODED in found_at(app, "/results/sheet.pdf")


def test_an_english_title_of_a_paper_is_found(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def planted(**titles: Any) -> Titles:
        return Titles(**titles | {"title": HARD_CODED})

    monkeypatch.setattr(sheet, "Titles", planted)
    # As the file says it of itself, and as its metadata do.
    assert found_at(app, "/results/sheet.pdf") == [HARD_CODED, HARD_CODED]


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


def test_a_number_that_is_not_said_is_found(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case, "amount_text", lambda words, unit, number: str(number))
    assert any("8.4" in each for each in found_at(app, "/results/checks"))


def test_a_date_of_another_locale_is_found(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def planted(day: Any, form: str, locale: str) -> str:
        return format_date(day, form, locale="en")

    monkeypatch.setattr(case, "format_date", planted)
    assert any("March" in each for each in found_at(app, "/results"))


def found_at(app: Flask, address: str) -> list[str]:
    """Return what is found there for somebody who has done every check."""
    looker = Looker(app, unveiled)
    looker.walk(**STEADY)
    looker.found.clear()
    looker.get(address)
    assert looker.status == 200
    return [said for _, said in looker.found]
