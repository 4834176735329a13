"""*Tell my doctor* and *What my checks show* in a real browser: copied, printed, large enough."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable
from urllib.parse import urlsplit

import pypdf
import pytest
from playwright.sync_api import Page

from tests.pdf.documents import letters, result_of
from tests.people import PEOPLE, Person

PHONE = 844
MOST_SCREENS = 6
ADDRESSES = ("/results/doctor", "/results/checks")
WITH_A_RESULT = [each for each in PEOPLE if each.expected["category"] != "emergency"]
PERSON = {each.id: each for each in PEOPLE}
FORCED = """
() => [...document.querySelectorAll("svg.scale")].map(svg => ({
  words: [...svg.querySelectorAll("text")].map(each => getComputedStyle(each).fill),
  yours: getComputedStyle(svg.querySelector(".scale-yours path")).fill,
  empty: getComputedStyle(svg.querySelector(".scale-empty path")).fill,
  frame: getComputedStyle(svg.querySelector(".scale-goal path")).stroke,
  page: getComputedStyle(document.body).backgroundColor,
  ink: getComputedStyle(document.body).color,
}))
"""


@pytest.mark.parametrize("person", WITH_A_RESULT, ids=lambda person: person.id)
def test_each_page_is_a_few_phone_screens_and_prints_on_two_sheets(
    opened: Callable[..., Page], person: Person
) -> None:
    for address in ADDRESSES:
        page = opened(person.id, address)
        if urlsplit(page.url).path != address:
            continue  # no check was done
        assert page.evaluate("document.documentElement.scrollHeight") <= MOST_SCREENS * PHONE
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        sheets = pypdf.PdfReader(io.BytesIO(page.pdf(format="Letter"))).pages
        assert len(sheets) <= 2
        if address == "/results/doctor":
            _assert_letter_then_note(person.id, [letters(each.extract_text()) for each in sheets])


def _assert_letter_then_note(person_id: str, sheets: list[str]) -> None:
    result = result_of(person_id)
    # A browser draws "fi" as one sign.
    first, second = (unicodedata.normalize("NFKC", each) for each in sheets)
    assert letters(result.letter.greeting) in first
    assert first.count(letters(result.letter.answer)) == len(result.letter.questions)
    assert letters(result.letter.birth_line) in first
    assert letters(result.note) in second
    assert "Delete" not in first + second


def test_a_press_copies_the_letter_or_the_note_and_says_so(opened: Callable[..., Page]) -> None:
    page = opened("cane_72", "/results/doctor", permissions=["clipboard-read", "clipboard-write"])
    assert page.get_by_text("To print, use").count() == 0
    for button, start in (("Copy it", "March 2, 2026"), ("Copy the note", "BALANCE CHECK 2026")):
        page.get_by_role("button", name=button, exact=True).click()
        said = page.locator("[role=status]", has_text="Copied.")
        said.wait_for()
        assert page.evaluate("navigator.clipboard.readText()").startswith(start)
        said.wait_for(state="hidden", timeout=10_000)
    page.evaluate("window.print = () => { document.title = 'printed' }")
    page.get_by_role("button", name="Print the letter").click()
    assert page.title() == "printed"


def test_without_scripts_a_press_selects_and_the_browser_prints(
    opened: Callable[..., Page],
) -> None:
    page = opened("cane_72", "/results/doctor", java_script_enabled=False)
    assert page.get_by_role("button").count() == 0
    assert page.get_by_text("To print, use").is_visible()
    assert page.get_by_role("link", name="E-mail it").is_visible()
    assert page.locator("#note").evaluate("e => getComputedStyle(e).userSelect") == "all"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_bars_show_in_forced_colors(opened: Callable[..., Page], scheme: str) -> None:
    page = opened("cane_72", "/results/checks", forced_colors="active", color_scheme=scheme)
    bars = page.evaluate(FORCED)
    assert len(bars) == 4
    for bar in bars:
        assert set(bar["words"]) == {bar["ink"]}
        assert bar["frame"] == bar["ink"] != bar["page"]
        assert bar["empty"] == bar["page"] != bar["yours"]


@pytest.mark.parametrize("person_id", ["cane_72", "dizzy_91", "fell_once_78"])
def test_no_barrier_on_either_page(
    opened: Callable[..., Page], axe: Callable[[Page], str], person_id: str
) -> None:
    for address in ADDRESSES:
        page = opened(person_id, address)
        if urlsplit(page.url).path != address:
            continue  # no check was done
        for each in page.locator("details").all():
            each.evaluate("e => { e.open = true }")
        assert axe(page) == ""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_button_is_large_and_apart_from_the_next(opened: Callable[..., Page], width: int) -> None:
    page = opened("cane_72", "/results/doctor", viewport={"width": width, "height": PHONE})
    boxes = [
        each.bounding_box() for each in page.locator(".take-along").first.locator(".button").all()
    ]
    found = [each for each in boxes if each]
    assert len(found) == 3
    assert all(each["height"] >= 56 for each in found)
    for one in found:
        for other in found:
            if one is other:
                continue
            beside = max(one["x"], other["x"]) - min(
                one["x"] + one["width"], other["x"] + other["width"]
            )
            below = max(one["y"], other["y"]) - min(
                one["y"] + one["height"], other["y"] + other["height"]
            )
            assert max(beside, below) >= 15.9
