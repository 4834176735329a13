"""The exercise pages in a real browser: stills that run when asked, filters, zoom, and paper."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pictures import loaded_widths, open_folds

PAGES = ("/exercises", "/exercises?level=chair", "/exercises/tandem_stance", "/exercises/wall_sit")


@pytest.mark.parametrize("address", PAGES)
def test_no_barrier_on_the_exercise_pages(
    page: Page, axe: Callable[[Page], str], address: str
) -> None:
    page.goto(address)
    assert axe(page) == ""


@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_wider_than_a_small_phone(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


# Those with the most words in sight.
LONGEST = ("seated_band_leg_lift", "hamstring_curl_with_hands", "back_leg_lift_with_hands",
           "wall_sit", "mini_squat", "backward_walk", "sit_to_stand_one_hand")  # fmt: skip


@pytest.mark.parametrize("exercise", LONGEST)
def test_an_exercise_is_few_screens_of_a_phone(page: Page, exercise: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"/exercises/{exercise}")
    assert page.evaluate("document.documentElement.scrollHeight") <= 4 * 844


def test_the_library_is_few_screens_of_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/exercises")
    assert page.evaluate("document.documentElement.scrollHeight") <= 6 * 844


def test_the_steps_in_full_open_and_are_on_paper(page: Page) -> None:
    page.goto("/exercises/sit_to_stand")
    step = page.get_by_text("Feel for the seat with the backs of your legs.")
    assert not step.is_visible()
    page.get_by_text("Step by step").click()
    assert step.is_visible()
    page.get_by_text("Step by step").click()
    page.emulate_media(media="print")
    assert step.is_visible()


def shown(page: Page) -> list[bool]:
    return [
        frame.evaluate("frame => getComputedStyle(frame).visibility === 'visible'")
        for frame in page.locator(".pictures > li").all()
    ]


def test_the_stills_run_only_when_asked_and_stop(page: Page) -> None:
    page.clock.install()
    page.goto("/exercises/sit_to_stand")
    frames = len(shown(page))
    assert frames == 3
    page.clock.run_for(10_000)
    assert shown(page) == [True] * frames, "nothing moves by itself"
    button = page.get_by_role("button", name="Show the movement")
    button.focus()
    page.keyboard.press("Enter")
    assert shown(page) == [True, False, False]
    page.clock.run_for(1700)
    assert shown(page) == [False, True, False]
    page.clock.run_for(3300)
    assert shown(page) == [True, False, False], "it begins again"
    page.get_by_role("button", name="Stop the movement").click()
    assert shown(page) == [True] * frames
    page.clock.run_for(10_000)
    assert shown(page) == [True] * frames


def test_who_wants_less_motion_turns_the_stills_over(browser: Browser, live_server: str) -> None:
    context = browser.new_context(base_url=live_server, reduced_motion="reduce")
    page = context.new_page()
    page.clock.install()
    page.goto("/exercises/sit_to_stand")
    button = page.get_by_role("button", name="Next picture")
    for expected in ([1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1]):
        button.click()
        page.clock.run_for(5000)
        assert shown(page) == [bool(each) for each in expected]
    context.close()


def test_without_javascript_the_stills_stand_and_the_filter_works(
    browser: Browser, live_server: str
) -> None:
    context = browser.new_context(base_url=live_server, java_script_enabled=False)
    page = context.new_page()
    page.goto("/exercises")
    page.get_by_text("Show what fits you").click()
    page.get_by_label("Kind").select_option("moving_balance")
    page.get_by_label("Level").select_option("b")
    page.get_by_role("button", name="Show exercises").click()
    names = [tile.inner_text() for tile in page.locator(".tile h3").all()]
    assert len(names) == 3
    page.locator(".tile h3 a").first.click()
    assert urlsplit(page.url).path == "/exercises/side_steps"
    assert page.locator(".pictures img").count() >= 2
    assert page.locator("button").count() == 0
    context.close()


def test_every_picture_loads(page: Page) -> None:
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.goto("/exercises")
    open_folds(page)
    widths = loaded_widths(page.locator("img"))
    assert len(widths) > 50
    assert min(widths) > 0
    assert failed == []


@pytest.mark.parametrize("paper", ("Letter", "A4"))
def test_the_longest_exercises_print_on_two_sides(page: Page, paper: str) -> None:
    """One sheet of paper, front and back."""
    for name in ("sit_to_stand_slow", "counter_push_up", "seated_band_chest_press"):
        page.goto(f"/exercises/{name}")
        data = page.pdf(format=paper, prefer_css_page_size=False)
        assert data.count(b"/Type /Page\n") in (1, 2), name
