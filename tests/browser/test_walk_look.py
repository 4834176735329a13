"""The walk as it looks: screens a page, what stays in sight or is folded, ticks that give way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, FloatRect, Page, expect

from app.clinical.questions import CHECK_IDS
from tests.browser.guided import Cookies
from tests.browser.test_journeys import path_of, pick, walk
from tests.people import PEOPLE, Person, but

PHONE, DESK, ZOOMED = (390, 844), (1280, 900), (320, 256)
BY_ID = {person.id: person for person in PEOPLE}
# Typed from the design, in screens of 390 x 844. Between them they see every page.
START, QUESTIONS, SAFETY, READY, CHECK, WHOLE_WALK = 2, 2, 3, 3, 2, 35
WALKERS = (
    ("steady_66", "self"),
    ("cleared_after_two_falls_80", "helper"),
    ("cleared_after_two_falls_80", "clinician"),
)


def budget_of(path: str) -> int:
    page = path.removeprefix("/check/")
    if page in ("emergency-signs", "see-someone-first", "take-care"):
        return SAFETY
    if page.replace("-", "_") in CHECK_IDS:
        return CHECK
    return {"/": START, "ready-for-checks": READY}.get(page, QUESTIONS)


@pytest.fixture
def phone(browser: Browser, live_server: str) -> Iterator[BrowserContext]:
    width, height = PHONE
    context = browser.new_context(base_url=live_server, viewport={"width": width, "height": height})
    yield context
    context.close()


@pytest.mark.parametrize(("person_id", "voice"), WALKERS)
def test_no_page_of_the_walk_is_longer_than_its_screens(
    phone: BrowserContext, person_id: str, voice: str
) -> None:
    person = BY_ID[person_id]
    cells = person.cells | {"filled_in_by": voice}
    page = phone.new_page()
    screens: dict[str, float] = {}

    def measure() -> None:
        if path_of(page) != "/results":
            height = page.evaluate("document.documentElement.scrollHeight")
            screens[path_of(page)] = height / PHONE[1]

    walk(page, Person(id="", about="", cells=cells, expected=person.expected), measure)
    assert path_of(page) == "/results"
    assert {each: high for each, high in screens.items() if high > budget_of(each)} == {}
    if person_id == "steady_66":
        assert sum(screens.values()) <= WHOLE_WALK


def box_of(page: Page, selector: str) -> FloatRect:
    box = page.locator(selector).bounding_box()
    assert box is not None, selector
    return box


@pytest.mark.parametrize("check", CHECK_IDS)
def test_a_check_starts_with_its_clock_and_the_stop_button_stays_in_sight(
    phone: BrowserContext, cookies: Cookies, check: str
) -> None:
    phone.add_cookies(cookies.before[check])
    page = phone.new_page()
    page.goto(f"/check/{check.replace('_', '-')}")
    page.locator("#guide").wait_for()
    foot, start = box_of(page, ".stop-foot"), box_of(page, "#guide-start")
    assert start["y"] + start["height"] <= foot["y"], "no scrolling to the clock"
    page.locator("#step-by-step > summary").click()
    for place in (0, 500, 1500):
        page.evaluate("place => window.scrollTo(0, place)", place)
        button = box_of(page, "#unwell-form button")
        assert button["y"] >= 0
        assert button["y"] + button["height"] <= PHONE[1], place
        assert button["height"] >= 56


def test_at_a_zoom_of_400_the_stop_button_leaves_the_page_its_room(
    context: BrowserContext, cookies: Cookies
) -> None:
    context.add_cookies(cookies.before["tandem_seconds"])
    page = context.new_page()
    page.set_viewport_size({"width": ZOOMED[0], "height": ZOOMED[1]})
    page.goto("/check/tandem-seconds")
    page.locator("#guide").wait_for()
    assert box_of(page, ".stop-foot")["y"] > ZOOMED[1], "below, where it is met by scrolling"
    assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED[0]


def test_the_foot_covers_nothing_that_has_the_focus(
    phone: BrowserContext, cookies: Cookies
) -> None:
    phone.add_cookies(cookies.before["chair_stands"])
    page = phone.new_page()
    page.goto("/check/chair-stands")
    page.locator("#guide").wait_for()
    page.locator("#answer > summary").click()
    page.locator("#step-by-step > summary").click()
    page.evaluate("window.scrollTo(0, 0)")
    seen = 0
    for _ in range(40):
        page.keyboard.press("Tab")
        covered = page.evaluate(
            """() => {
              const focus = document.activeElement;
              const foot = document.querySelector(".stop-foot");
              if (focus === document.body || foot.contains(focus)) return null;
              if (!document.querySelector("main").contains(focus)) return null;
              const { bottom } = focus.getBoundingClientRect();
              return bottom > foot.getBoundingClientRect().top + 1;
            }"""
        )
        if covered is None:
            continue
        seen += 1
        assert not covered, page.evaluate("document.activeElement.outerHTML")
    assert seen > 6


def test_none_of_these_and_a_sign_give_way_to_what_is_pressed_last(page: Page) -> None:
    page.goto("/check/filled-in-by")
    pick(page, "filled_in_by", "self")
    page.locator("#main-form > button").click()
    said = page.locator("[data-cleared]")
    expect(said).to_be_empty()
    pick(page, "emergency_signs", "chest_pain_now")
    pick(page, "emergency_signs", "spine_signs")
    expect(said).to_be_empty()
    pick(page, "emergency_signs", "none")
    ticked = page.locator("input[name=emergency_signs]:checked")
    assert [each.get_attribute("value") for each in ticked.all()] == ["none"]
    expect(said).to_contain_text("The others are not")
    assert said.get_attribute("role") == "status"
    pick(page, "emergency_signs", "head_injury")
    assert [each.get_attribute("value") for each in ticked.all()] == ["head_injury"]
    expect(said).to_contain_text("not ticked any more")
    page.locator("#main-form > button").click()
    page.wait_for_url("**/call-now")


def test_a_mistake_is_unticked_with_javascript_off(browser: Browser, live_server: str) -> None:
    context = browser.new_context(base_url=live_server, java_script_enabled=False)
    page = context.new_page()
    cells = but({"emergency_signs": "stroke_signs"})
    walk(page, Person(id="", about="", cells=cells, expected={}))
    assert path_of(page) == "/call-now"
    page.get_by_role("button", name="I ticked this by mistake").click()
    page.wait_for_url("**/check/emergency-signs")
    assert page.locator("input:checked").count() == 0
    assert "taken away" in page.locator("main").inner_text()
    context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_the_menu_is_folded_on_a_phone_and_a_row_on_a_desk(
    browser: Browser, live_server: str, scripts: bool
) -> None:
    context = browser.new_context(base_url=live_server, java_script_enabled=scripts)
    page = context.new_page()
    page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    page.goto("/")
    links = page.locator("header a:visible", has_text="Exercises")
    assert links.count() == 1
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    assert links.count() == 0
    page.locator("header summary").click()
    assert links.count() == 1
    links.click()
    page.wait_for_url("**/exercises")
    context.close()


def test_to_leave_the_walk_loses_no_answer(page: Page) -> None:
    page.goto("/check/filled-in-by")
    pick(page, "filled_in_by", "helper")
    page.locator("#main-form > button").click()
    page.get_by_role("link", name="Leave").click()
    assert path_of(page) == "/"
    assert "still in this browser" in page.locator("main").inner_text()
    page.get_by_role("link", name="Go on").click()
    assert path_of(page) == "/check/emergency-signs"
