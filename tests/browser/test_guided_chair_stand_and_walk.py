"""A chair stand is counted, a walk is timed from go to seated: on a clock that the tests turn."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.guided import COUNT_IN, GET_READY, QUIET, GuidedCheck
from tests.browser.test_journeys import path_of, pick

At = Callable[..., GuidedCheck]
TICK = 0.02  # a frame lasts 16 ms


def test_chair_stands_are_counted_by_touch_and_the_last_one_is_asked_about(at_check: At) -> None:
    check = at_check("chair_stands")
    check.start(and_wait=GET_READY + COUNT_IN + TICK)
    assert check.number == "30"
    for count in range(1, 9):
        check.wait(3)
        check.tap()
        assert check.page.locator("#run-count").inner_text() == str(count)
    assert check.number == "6"
    check.wait(6 - 3 * TICK)
    assert check.phase == "timed"
    check.wait(3 * TICK)
    assert check.panel == "counted"
    check.wait(QUIET)
    assert check.page.locator("#counted-box").input_value() == "8"
    check.do("more")
    check.do("use-count")
    assert check.panel == "over_half"
    check.wait(QUIET)
    assert check.page.locator("[data-do=over-half]").inner_text() == "Add one. That makes 10"
    check.do("over-half")
    assert check.form == ("number", "10")


@pytest.mark.parametrize(
    "second_touch, counted",
    [(0.15, 9), (0.49, 9), (0.5, 18), (0.51, 18)],
)
def test_no_two_stands_are_counted_within_half_a_second(
    at_check: At, second_touch: float, counted: int
) -> None:
    """Nine stands, each touched twice by a hand that trembles; nobody stands up twice so soon."""
    check = at_check("chair_stands")
    check.start()
    for _ in range(9):
        check.wait(2)
        check.tap()
        check.wait(second_touch)
        check.tap()
    assert check.page.locator("#run-count").inner_text() == str(counted)


def test_a_hand_that_goes_on_trembling_hides_no_later_stand(at_check: At) -> None:
    """Half a second is counted from the last stand, not from the last touch."""
    check = at_check("chair_stands")
    check.start()
    check.wait(2)
    for _ in range(11):
        check.tap()
        check.wait(0.2)
    assert check.page.locator("#run-count").inner_text() == "4", "at 0, 0.6, 1.2 and 1.8 seconds"


def test_without_a_touch_the_number_is_entered(at_check: At) -> None:
    check = at_check("chair_stands")
    check.start()
    check.wait(30 + QUIET)
    box, error = check.page.locator("#counted-box"), check.page.locator("#counted-box-error")
    assert box.input_value() == ""
    for wrong in ("", "nine", "-1", "61", "9.5"):
        box.fill(wrong)
        check.do("use-count")
        assert check.panel == "counted"
        assert error.is_visible()
        expect(box).to_be_focused()
    box.fill("60")
    check.do("use-count")
    check.wait(QUIET)
    check.do("not-over-half")
    assert check.form == ("number", "60")


def test_arms_that_had_to_help_are_noted(at_check: At) -> None:
    check = at_check("chair_stands")
    check.start()
    check.wait(12)
    check.tap()
    check.do("stop")
    assert check.panel == "why"
    check.wait(QUIET)
    check.do("arms")
    assert check.form == ("arms_used", "")


def test_keys_count_stands_and_escape_stops(at_check: At) -> None:
    check = at_check("chair_stands")
    check.start(and_wait=GET_READY + COUNT_IN + TICK)
    check.page.keyboard.press("Tab")
    for _ in range(3):
        check.wait(2)
        check.page.keyboard.press("Enter")
    check.page.keyboard.press("x")
    assert check.page.locator("#run-count").inner_text() == "3"
    check.page.keyboard.press("Escape")
    assert check.panel == "why", "a count of less than thirty seconds is not taken without a word"
    check.wait(QUIET)
    check.do("tired")
    check.wait(QUIET)
    check.do("use-count")
    assert check.form == ("number", "3"), "who stopped early was not on the way up at the end"


@pytest.mark.parametrize(
    "walked, panel",
    [(2.99, "too_short"), (3.0, "timed"), (11.5, "timed"), (179.98, "timed"), (180.0, "too_long")],
)
def test_a_walk_is_timed_from_go_to_seated(at_check: At, walked: float, panel: str) -> None:
    check = at_check("timed_up_and_go_seconds")
    check.start()
    check.wait(walked + (TICK if panel == "too_long" else 0))
    if panel != "too_long":
        check.tap()
    assert check.panel == panel
    check.wait(QUIET)
    if panel == "timed":
        assert "back in the seat?" in check.dialog.inner_text()
        assert f"It took {walked:g} seconds" in check.dialog.inner_text()
        check.do("use")
        assert check.form == ("number", f"{walked:g}")
    elif panel == "too_short":
        check.do("close")
        assert check.form == (None, "")
    else:
        check.do("could_not")
        assert check.form == ("could_not", "")


def test_a_walk_that_was_not_finished_is_no_time(at_check: At) -> None:
    check = at_check("timed_up_and_go_seconds")
    check.start()
    check.wait(6)
    check.do("stop")
    assert "Well done" not in check.dialog.inner_text()
    check.wait(QUIET)
    check.do("could_not")
    assert check.form == ("could_not", "")


def test_taps_that_slide_count_and_one_press_counts_once(at_check: At) -> None:
    check = at_check("chair_stands")
    check.start()
    check.wait(3)
    mouse = check.page.mouse
    mouse.move(300, 300)
    mouse.down()
    mouse.move(330, 320)
    mouse.up()
    check.wait(2)
    check.page.locator("[data-do=tap]").click()
    assert check.page.locator("#run-count").inner_text() == "2"


def test_a_way_out_of_a_chair_stand_stops_first(at_check: At) -> None:
    check = at_check("chair_stands")
    check.start()
    check.wait(9)
    check.dialog.get_by_role("link", name="Not today").click()
    assert check.panel == "why"
    assert path_of(check.page) == "/check/chair-stands"


def test_a_clinician_hears_what_the_protocol_says_and_no_more(at_check: At) -> None:
    """4-Stage Balance Test and 30-Second Chair Stand: a start and a stop."""
    check = at_check("chair_stands")
    check.page.goto("/check/filled-in-by")
    pick(check.page, "filled_in_by", "clinician")
    check.page.locator("#main-form > button").click()
    check.page.goto("/check/chair-stands")
    check.page.locator("#guide").wait_for()
    check.start()
    check.wait(30 + QUIET)
    said = [each["text"] for each in check.heard("said")]
    assert said == ["Get ready", "3", "2", "1", "Go", "Stop. Sit down and rest."]
    assert len(check.heard("tones")) == 3 + 1 + 3
