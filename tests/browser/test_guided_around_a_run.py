"""Around a run: before it, a practice, ways out, feeling unwell, and whose words are used."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.guided import COUNT_IN, GET_READY, HIDE, QUIET, GuidedCheck
from tests.browser.test_journeys import path_of, pick

At = Callable[..., GuidedCheck]
TICK = 0.02  # a frame lasts 16 ms


def test_nothing_starts_by_itself(at_check: At) -> None:
    check = at_check("side_by_side_seconds")
    check.wait(60)
    assert not check.open
    assert check.heard("tones") == []
    assert check.heard("said") == []
    assert check.form == (None, "")


@pytest.mark.parametrize("check_id", ["tandem_seconds", "chair_stands", "timed_up_and_go_seconds"])
def test_who_felt_unwell_is_told_at_once_what_to_do(at_check: At, check_id: str) -> None:
    check = at_check(check_id)
    check.start()
    check.wait(5)
    check.do("stop")
    check.wait(QUIET)
    check.do("unwell")
    assert check.panel == "unwell", "before anything is sent"
    assert check.page.locator("#run a[href='tel:911']").is_visible()
    assert not check.dialog.get_by_role("link", name="Not today").is_visible()
    check.wait(QUIET)
    if check_id == "tandem_seconds":
        check.page.keyboard.press("Escape")  # also an answer
    else:
        check.do("send")
    check.page.wait_for_url("**/stopped")
    assert "911" in check.page.locator("main").inner_text()


@pytest.mark.parametrize("check_id", ["tandem_seconds", "chair_stands", "timed_up_and_go_seconds"])
def test_the_button_at_the_foot_stops_the_check_and_what_was_timed_is_not_brought_back(
    at_check: At, check_id: str
) -> None:
    check = at_check(check_id)
    check.page.locator("#answer > summary").click()
    check.page.locator(f"#{check_id}").fill("9")
    check.page.locator("#unwell-form button").click()
    check.page.wait_for_url("**/stopped")
    assert "911" in check.page.locator("main").inner_text()
    check.come_back()
    assert check.form == ("stopped_unwell", "")
    assert check.news() == ""


@pytest.mark.parametrize("check_id", ["tandem_seconds", "chair_stands", "timed_up_and_go_seconds"])
def test_a_practice_has_no_clock_and_notes_nothing(at_check: At, check_id: str) -> None:
    check = at_check(check_id)
    check.do("practice")
    check.wait(GET_READY + COUNT_IN + TICK)
    assert check.phase == "practice"
    assert "No clock is running" in check.page.locator("#run-words").inner_text()
    check.wait(200)
    assert check.phase == "practice", "it ends when the person says so"
    assert not check.dialog.locator(".run-number").is_visible()
    check.do("stop")
    assert check.panel == "practiced"
    check.wait(QUIET)
    check.do("close")
    assert check.form == (None, "")


@pytest.mark.parametrize("how", ["hidden", "stopped"])
def test_a_practice_that_is_cut_short_leaves_no_trace(at_check: At, how: str) -> None:
    check = at_check("tandem_seconds")
    check.do("practice")
    check.wait(GET_READY + 1)
    if how == "hidden":
        check.page.evaluate(HIDE)
    else:
        check.do("stop")
    assert not check.open
    check.page.reload()
    check.page.locator("#guide").wait_for()
    assert check.news() == ""


def test_a_practice_does_not_touch_a_run_that_is_asked_about(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(10 + QUIET)
    check.page.keyboard.press("Escape")
    check.do("practice")
    check.wait(GET_READY + COUNT_IN + 1)
    check.do("stop")
    check.wait(QUIET)
    check.do("start")
    assert check.panel == "full", "the open question comes first"
    check.wait(QUIET)
    check.do("full")
    assert check.form == ("full", "")


def test_the_second_touch_of_a_trembling_hand_on_start_stops_nothing(at_check: At) -> None:
    check = at_check("tandem_seconds")
    button = check.page.locator("#guide [data-do=start]")
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box is not None
    for _ in range(2):
        check.page.mouse.click(box["x"] + 40, box["y"] + 40)
        check.wait(0.2)
    assert check.phase == "ready"
    where = check.page.locator(".run-stop:visible").bounding_box()
    assert where is not None
    check.page.mouse.click(where["x"] + 20, where["y"] + 20)
    assert check.phase == "ready", "not even on the stop button, so soon"
    check.wait(0.5)
    check.do("stop")
    assert check.panel == "cancelled"


def test_a_tap_on_not_today_stops_the_clock_and_a_second_one_leaves(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(3)
    check.dialog.get_by_role("link", name="Not today").click()
    assert check.panel == "early"
    check.wait(QUIET)
    check.dialog.get_by_role("link", name="Not today").click()
    check.page.wait_for_url("**/check/ready-for-checks")
    check.page.goto("/check/tandem-seconds")
    check.page.locator("#guide").wait_for()
    expect(check.waiting).to_be_visible()  # what was timed is not lost
    check.do("resume")
    check.wait(QUIET)
    check.do("use")
    assert check.form == ("number", "3")
    check.page.goto("/check-your-answers")
    assert "Semi-tandem stance" in check.page.locator("main").inner_text()


@pytest.mark.parametrize("voice", ["self", "helper", "clinician"])
def test_the_words_are_those_of_who_is_at_the_screen(at_check: At, voice: str) -> None:
    check = at_check("side_by_side_seconds")
    check.page.goto("/check/filled-in-by")
    pick(check.page, "filled_in_by", voice)
    check.page.locator("#main-form > button").click()
    check.page.goto("/check/side-by-side-seconds")
    assert path_of(check.page) == "/check/side-by-side-seconds"
    words = {
        "self": ("Your helper holds your arm", "Did you stay in place"),
        "helper": ("Hold their arm", "Did they stay in place"),
        "clinician": ("Help the patient into place", "Was it held"),
    }
    card, question = words[voice]
    check.unfold("practice")
    assert card in check.page.locator("#guide-more").inner_text()
    check.start()
    check.wait(10 + QUIET)
    assert question in check.dialog.inner_text()
