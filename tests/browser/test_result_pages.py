"""The result in a real browser: how long its pages are, what stands first, how they print."""

from __future__ import annotations

import io
from collections.abc import Callable
from urllib.parse import urlsplit

import pypdf
import pytest
from playwright.sync_api import Page

from tests.people import PEOPLE, Person

SCREEN = 844
HUB, BEHIND = 3, 6
PARTS = ("plan", "checks", "weeks", "safety", "doctor", "reading", "print")
WITH_A_RESULT = [each for each in PEOPLE if each.expected["category"] != "emergency"]
# The headings that end a printed page with nothing of theirs below them.
HEIGHT = "document.documentElement.scrollHeight"
WIDTH = "document.documentElement.scrollWidth"


def is_there(page: Page, address: str) -> bool:
    """Say whether a page is shown to this person: what holds nothing leads to the hub."""
    return urlsplit(page.url).path == address


@pytest.mark.parametrize("person", WITH_A_RESULT, ids=lambda person: person.id)
def test_the_result_is_three_phone_screens_and_a_page_behind_it_six(
    opened: Callable[..., Page], person: Person
) -> None:
    assert opened(person.id, "/results").evaluate(HEIGHT) <= HUB * SCREEN
    seen = 0
    for part in PARTS:
        page = opened(person.id, f"/results/{part}")
        if is_there(page, f"/results/{part}"):
            assert page.evaluate(HEIGHT) <= BEHIND * SCREEN, part
            seen += 1
    assert seen >= 4


@pytest.mark.parametrize("person_id", ["cane_72", "dizzy_91", "not_cleared_after_two_falls_80"])
def test_what_to_do_is_in_the_first_phone_screen(
    opened: Callable[..., Page], person_id: str
) -> None:
    page = opened(person_id, "/results")
    panel = page.locator(".week").bounding_box()
    assert panel is not None
    assert panel["y"] < 200
    assert panel["y"] + panel["height"] < SCREEN


@pytest.mark.parametrize(
    "person_id", ["cane_72", "dizzy_91", "hip_precautions_70", "wheelchair_75"]
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_of_the_result_has_a_barrier(
    opened: Callable[..., Page], axe: Callable[[Page], str], person_id: str, scheme: str
) -> None:
    found = []
    for part in ("", *(f"/{each}" for each in PARTS)):
        page = opened(person_id, f"/results{part}", color_scheme=scheme)
        for each in page.locator("details > summary").all():
            each.click()
        found.append((part, axe(page)))
    assert [each for each in found if each[1]] == []


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_of_the_result_runs_off_the_side(opened: Callable[..., Page], width: int) -> None:
    for person_id in ("hip_precautions_70", "dizzy_91"):
        for part in ("", *(f"/{each}" for each in PARTS)):
            how = {"width": width, "height": 800}
            page = opened(person_id, f"/results{part}", viewport=how)
            assert page.evaluate(WIDTH) <= width, (person_id, part)


@pytest.mark.parametrize("person_id", ["cane_72", "hip_precautions_70"])
def test_each_page_prints_by_itself_with_no_heading_left_at_the_foot(
    opened: Callable[..., Page], person_id: str
) -> None:
    for part in ("", *(f"/{each}" for each in PARTS[:-1])):
        page = opened(person_id, f"/results{part}")
        headings = [each.strip() for each in page.locator("main :is(h1, h2, h3)").all_inner_texts()]
        sheets = pypdf.PdfReader(io.BytesIO(page.pdf(format="Letter"))).pages
        assert 1 <= len(sheets) <= 4, part
        for sheet in sheets:
            lines = [each.strip() for each in sheet.extract_text().splitlines() if each.strip()]
            assert lines[-1] not in headings, (part, lines[-3:])
