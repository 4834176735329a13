"""Each check from start to end, on a clock that the tests turn: what is timed, what is noted."""

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
    assert card in check.page.locator("#guide").inner_text()
    check.start()
    check.wait(10 + QUIET)
    assert question in check.dialog.inner_text()
