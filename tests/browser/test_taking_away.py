"""What people take away from a result, and what clinicians print, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.test_journeys import walk
from tests.people import PEOPLE

PERSON = {person.id: person for person in PEOPLE}
# Words of a drawing that reach over its edge, and the smallest of them in CSS pixels.
WORDS_OF_SCALES = """
() => [...document.querySelectorAll("svg.scale")].map(svg => {
  const box = svg.getBoundingClientRect();
  const words = [...svg.querySelectorAll("text")].map(text => {
    const own = text.getBoundingClientRect();
    return {text: text.textContent, height: own.height,
            inside: own.left >= box.left - 1 && own.right <= box.right + 1
                    && own.top >= box.top - 1 && own.bottom <= box.bottom + 1};
  });
  return {words, label: svg.getAttribute("aria-label")};
})
"""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_words_of_a_scale_are_large_and_stay_inside(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    walk(page, PERSON["fell_once_78"], lambda: None)
    page.goto("/results/checks")
    scales = page.evaluate(WORDS_OF_SCALES)
    # Semi-tandem held, tandem 6 s; 8 stands; 13.5 s: three scales.
    assert len(scales) == 3
    for scale in scales:
        assert scale["label"]
        assert len(scale["words"]) >= 2
        for word in scale["words"]:
            assert word["inside"], word
            assert word["height"] >= 14, word


def test_the_sheet_opens_in_the_tab_and_any_paper_is_printed_as_chosen(page: Page) -> None:
    walk(page, PERSON["cane_72"], lambda: None)
    page.goto("/results")
    sheet = page.get_by_role("link", name="Print my sheet")
    opened = page.request.get(str(sheet.get_attribute("href")))
    assert opened.headers["content-type"] == "application/pdf"
    assert opened.headers["content-disposition"].startswith("inline")
    page.get_by_role("link", name="Larger print").click()
    page.wait_for_url("**/results/print")
    page.get_by_text("Very large (20 point)").click()
    page.get_by_text("A4 (most other countries)").click()
    assert page.locator("main button[formaction*='.pdf']").count() >= 3


def test_the_calendar_is_saved_under_a_name_that_says_nothing_of_health(page: Page) -> None:
    walk(page, PERSON["cane_72"], lambda: None)
    page.goto("/results/weeks")
    with page.expect_download() as saved:
        page.get_by_role("link", name="Download the calendar file").click()
    assert saved.value.suggested_filename == "time-to-move.ics"


def test_a_clinician_prints_without_javascript(browser: Browser, live_server: str) -> None:
    context = browser.new_context(base_url=live_server, java_script_enabled=False)
    page = context.new_page()
    page.goto("/clinicians")
    page.get_by_text("A4 (most other countries)").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Download: Exercises on a chair (PDF)").click()
    assert saved.value.suggested_filename == "exercises-on-a-chair.pdf"
    assert "paper=a4" in saved.value.url
    context.close()
