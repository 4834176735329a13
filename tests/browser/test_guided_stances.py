"""A stance from start to end, on a clock that the tests turn: what is timed, what is noted."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.guided import COUNT_IN, GET_READY, QUIET, GuidedCheck

At = Callable[..., GuidedCheck]
TICK = 0.02  # a frame lasts 16 ms


def test_a_full_hold_is_counted_in_timed_and_noted(at_check: At) -> None:
    check = at_check("side_by_side_seconds")
    check.start(and_wait=GET_READY - 1 + TICK)
    assert (check.phase, check.number) == ("ready", "")
    for number in ("3", "2", "1"):
        check.wait(1)
        assert (check.phase, check.number) == ("ready", number)
    check.wait(1)
    assert (check.phase, check.number) == ("timed", "0")
    for second in range(1, 10):
        check.wait(1)
        assert check.number == str(second)
    assert check.page.locator("#run-words").inner_text() == "Half-way. Keep going."
    check.wait(1 - 3 * TICK)
    assert check.phase == "timed", "not yet"
    check.wait(3 * TICK)
    assert check.panel == "full"
    check.wait(QUIET)
    check.do("full")
    assert not check.open
    assert check.form == ("full", "")
    expect(check.page.locator("#guide-noted")).to_be_focused()
    assert "the full 10 seconds" in check.page.locator("#guide-noted").inner_text()
    check.page.locator("#main-form > button").click()
    check.page.wait_for_url("**/check/semi-tandem-seconds")


@pytest.mark.parametrize(
    "held, panel",
    [(0.99, "false_start"), (1.0, "early"), (6.42, "early"), (9.99, "early")],
)
def test_a_tap_anywhere_stops_the_clock(at_check: At, held: float, panel: str) -> None:
    check = at_check("semi_tandem_seconds")
    check.start()
    check.wait(held)
    check.tap()
    assert check.panel == panel
    check.wait(20)
    assert check.panel == panel, "the clock stands"
    check.do("use")
    assert check.form == ("number", f"{held:g}")


def test_the_stop_button_stops_it_too(at_check: At) -> None:
    check = at_check("semi_tandem_seconds")
    check.start()
    check.wait(3.5)
    check.do("stop")
    check.wait(QUIET)
    check.do("use")
    assert check.form == ("number", "3.5")


@pytest.mark.parametrize(
    "seconds, said", [(0.5, "0.5 seconds"), (1, "1 second"), (3.5, "3.5 seconds")]
)
def test_the_time_is_said_with_its_unit(at_check: At, seconds: float, said: str) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(seconds)
    check.do("stop")
    check.wait(QUIET)
    if seconds < 1:
        assert check.page.locator("#run [data-do=use]:visible").inner_text() == f"Use {said}"
    else:
        assert f"The clock stopped at {said}." in check.dialog.inner_text()
    check.do("use")
    assert f"Noted: {said}." in check.page.locator("#guide-noted").inner_text()


@pytest.mark.parametrize("key", ["a", "Space", "Enter", "Escape", "ArrowDown"])
def test_any_key_stops_the_clock(at_check: At, key: str) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(4)
    check.page.keyboard.press(key)
    assert check.panel == "early"
    check.wait(QUIET)
    check.do("use")
    assert check.form == ("number", "4")


@pytest.mark.parametrize("key", ["Tab", "Shift", "Control", "AudioVolumeUp"])
def test_a_key_that_is_no_stop_does_not(at_check: At, key: str) -> None:
    """Walking to the next button, quieting a screen reader, and the volume."""
    check = at_check("tandem_seconds")
    check.start()
    check.wait(4)
    check.page.evaluate(
        "key => document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))",
        key,
    )
    assert check.phase == "timed"


def test_the_second_touch_of_a_hasty_hand_presses_nothing(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(4)
    check.page.mouse.click(200, 250)
    where = check.page.locator("[data-panel=early] [data-do=use]").bounding_box()
    assert where is not None
    check.page.mouse.click(where["x"] + 40, where["y"] + 20)
    assert check.panel == "early", "still asked"
    assert check.form == (None, "")


def test_held_but_not_all_the_time(at_check: At) -> None:
    check = at_check("one_leg_seconds")
    check.start()
    check.wait(10 + QUIET)
    check.do("when")
    check.wait(QUIET)
    check.page.locator("[data-do=at][value='7']").click()
    assert check.form == ("number", "7")
    check.page.locator(f"#{check.check}").fill("6.5")
    check.page.locator("#main-form > button").click()
    check.page.wait_for_url("**/check/chair-stands")


def test_a_false_start_may_be_repeated_once(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(0.4)
    check.tap()
    assert check.panel == "false_start"
    check.wait(QUIET)
    check.do("once-more")
    check.wait(GET_READY + COUNT_IN + 0.6)
    check.tap()
    assert check.panel == "early", "once"
    check.wait(QUIET)
    check.do("use")
    assert check.form == ("number", "0.6")


def test_a_hold_that_ended_within_a_second_may_be_repeated_as_well(at_check: At) -> None:
    """Nobody tapped in time: it is told afterwards."""
    check = at_check("tandem_seconds")
    for panel in ("false_start", "noted"):
        check.start() if panel == "false_start" else check.wait(GET_READY + COUNT_IN)
        check.wait(10 + QUIET)
        check.do("when")
        check.wait(QUIET)
        check.page.locator("[data-do=at]:visible").first.click()
        if panel == "false_start":
            assert check.panel == panel
            check.wait(QUIET)
            check.do("once-more")
    assert check.form == ("number", "0.5")


def test_leaving_the_question_does_not_give_a_third_try(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(0.5)
    check.tap()
    check.wait(QUIET)
    check.page.keyboard.press("Escape")
    check.do("start")
    assert check.panel == "false_start"
    check.wait(QUIET)
    check.do("once-more")
    check.wait(GET_READY + COUNT_IN + 0.5)
    check.tap()
    assert check.panel == "early"


def test_a_stop_before_the_start_notes_nothing(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start(and_wait=GET_READY + 1.5)
    check.tap()
    assert check.phase == "ready", "nothing runs yet that a tap could stop"
    check.do("stop")
    assert check.panel == "cancelled"
    check.wait(20)
    assert check.panel == "cancelled"
    check.do("close")
    assert check.form == (None, "")
    assert check.news() == ""


def test_a_touch_by_mistake_is_not_counted(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(5)
    check.tap()
    check.wait(QUIET)
    check.do("mistake")
    assert not check.open
    assert check.form == (None, "")
    assert check.news() == "That run does not count. Rest, then start again."


def test_a_screen_reader_that_presses_without_a_finger_stops_the_clock(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(4)
    check.dialog.locator(".run-number").evaluate("digits => digits.click()")
    assert check.panel == "early"


def test_zooming_by_keyboard_stops_nothing(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(4)
    check.page.keyboard.press("Control+=")
    assert check.phase == "timed"
