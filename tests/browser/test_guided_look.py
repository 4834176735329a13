"""A guided check as it looks: to axe in every state, on small screens, from afar, by keyboard."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.guided import COUNT_IN, GET_READY, HIDE, QUIET, VOICE, GuidedCheck
from tests.browser.test_journeys import press_until

At = Callable[..., GuidedCheck]
TICK = 0.02
START = GET_READY + COUNT_IN + TICK
# A phone upright, a phone on its side, and a desk at 400 % zoom.
SCREENS = {"upright": (390, 844), "on its side": (667, 375), "zoomed": (320, 256)}


def go_through(check: GuidedCheck, look: Callable[[str], None]) -> None:
    """Call `look` in every state that the check can be in."""
    page = check.page

    def ended(*steps: tuple[str, float]) -> None:
        for action, seconds in steps:
            if action == "hide":
                page.evaluate(HIDE + "delete document.hidden;")
            elif action != "wait":
                check.do(action)
            check.wait(seconds)
        look(f"panel {check.panel}" if check.panel == "timed" else str(check.panel))

    def closed() -> None:
        page.keyboard.press("Escape")
        look("card")

    look("card")
    check.do("test")
    check.wait(6)
    check.do("not-heard")
    look("sound hints")
    check.do("start")
    check.wait(GET_READY + 1.5)
    look("count-in")
    ended(("stop", QUIET))
    closed()
    check.do("practice")
    check.wait(START)
    look("practice")
    ended(("stop", QUIET))
    closed()
    ended(("start", START), ("wait", 4), ("hide", QUIET))
    closed()
    check.do("start")
    check.wait(START + 6)
    look("timed")
    if check.check == "chair_stands":
        ended(("stop", QUIET))
        ended(("tired", QUIET))
        check.do("use-count")
        check.page.locator("#counted_early-box").fill("4")
        check.do("use-count")
        ended(("start", START), ("wait", 30 + QUIET))
        check.do("use-count")
        look("wrong number")
        check.page.locator("#counted-box").fill("9")
        ended(("use-count", QUIET))
        check.do("over-half")
    elif check.check == "timed_up_and_go_seconds":
        ended(("stop", QUIET))
        check.do("use")
        ended(("start", START), ("wait", 1), ("stop", QUIET))
        closed()
        check.do("start")
        check.wait(START + 120)
        look("three digits")
        ended(("wait", 60 + QUIET))
        check.do("could_not")
    else:
        ended(("stop", QUIET))
        check.do("use")
        ended(("start", START), ("wait", 0.5), ("stop", QUIET))
        ended(("once-more", START), ("wait", 10 + QUIET))
        ended(("when", QUIET))
        check.page.locator("[data-do=at][value='4']").click()
    look("noted")
    ended(("start", START), ("wait", 2), ("stop", QUIET), ("unwell", QUIET))


COMMON = {"card", "sound hints", "count-in", "cancelled", "practice", "practiced", "interrupted"}
COMMON |= {"timed", "noted", "unwell"}
STATES = {
    "one_leg_seconds": {"early", "false_start", "full", "when"},
    "chair_stands": {"why", "counted_early", "counted", "wrong number", "over_half"},
    "timed_up_and_go_seconds": {"panel timed", "too_short", "three digits", "too_long"},
}


@pytest.mark.parametrize("check_id", STATES)
def test_no_state_has_a_barrier(at_check: At, axe: Callable[[Page], str], check_id: str) -> None:
    # Without a voice, so that the words about it are in sight as well.
    # On a clock that ticks by itself, since axe waits for its own.
    check = at_check(check_id, "delete Navigator.prototype.wakeLock;", ticking=True)
    found = []
    go_through(check, lambda state: found.append((state, axe(check.page))))
    assert {state for state, _ in found} == COMMON | STATES[check_id]
    assert [each for each in found if each[1]] == []


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("check_id", STATES)
def test_every_state_fits_the_screen(at_check: At, check_id: str, screen: str) -> None:
    check = at_check(check_id)
    width, height = SCREENS[screen]
    check.page.set_viewport_size({"width": width, "height": height})
    wide: list[str] = []
    small: list[str] = []

    def look(state: str) -> None:
        if check.page.evaluate(
            "[document.documentElement, document.querySelector('#run')]"
            ".some((each) => each.scrollWidth > window.innerWidth)"
        ):
            wide.append(state)
        for button in check.page.locator("#run :is(button, a):visible").all():
            box = button.bounding_box()
            assert box is not None
            if box["height"] < 44 or box["width"] < 44:
                small.append(f"{state}: {button.inner_text()}")

    go_through(check, look)
    assert wide == []
    assert small == []


@pytest.mark.parametrize("check_id", STATES)
def test_the_digits_are_a_third_of_a_phone_on_its_side(at_check: At, check_id: str) -> None:
    check = at_check(check_id)
    for width, height in ((667, 375), (844, 390), (1280, 800)):
        check.page.set_viewport_size({"width": width, "height": height})
        check.start(and_wait=START + 7)
        tall = check.dialog.locator(".run-number").evaluate(
            """digits => {
              const style = getComputedStyle(digits);
              const pen = document.createElement("canvas").getContext("2d");
              pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
              return pen.measureText(digits.textContent).actualBoundingBoxAscent;
            }"""
        )
        assert tall >= height / 3
        box = check.dialog.locator(".run-number").bounding_box()
        stop = check.page.locator(".run-stop:visible").bounding_box()
        assert box is not None
        assert stop is not None
        assert stop["y"] + stop["height"] <= height, "stop is in sight without scrolling"
        check.do("stop")
        check.wait(QUIET)
        check.do("mistake")


@pytest.mark.parametrize("screen", SCREENS)
def test_stop_and_not_today_are_in_sight_all_the_time(at_check: At, screen: str) -> None:
    check = at_check("chair_stands")
    width, height = SCREENS[screen]
    check.page.set_viewport_size({"width": width, "height": height})
    check.do("start")
    for seconds in (0.5, GET_READY + 1, COUNT_IN, 16):
        check.wait(seconds)
        for control in (".run-stop:visible", ".run-controls a"):
            box = check.page.locator(control).bounding_box()
            assert box is not None
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= height, (control, seconds)


def test_light_and_dark_tell_the_start_and_the_end_apart(at_check: At) -> None:
    check = at_check("tandem_seconds")

    def brightness() -> float:
        color = check.dialog.evaluate("run => getComputedStyle(run).backgroundColor")
        return sum(int(part) for part in color[4:-1].split(",")) / (3 * 255)

    check.start(and_wait=GET_READY + 2)
    assert brightness() > 0.9
    check.wait(3)
    assert brightness() < 0.2
    check.wait(10)
    assert brightness() > 0.9


def test_with_less_motion_the_bar_goes_in_seconds(at_check: At) -> None:
    check = at_check("tandem_seconds")
    bar = check.dialog.locator(".run-bar-done")
    check.page.emulate_media(reduced_motion="reduce")
    check.start(and_wait=START)
    filled = set()
    for _ in range(30):
        check.wait(0.1)
        filled.add(bar.evaluate("bar => bar.style.transform"))
    assert len(filled) == 4
    check.page.emulate_media(reduced_motion="no-preference")
    for _ in range(10):
        check.wait(0.1)
        filled.add(bar.evaluate("bar => bar.style.transform"))
    assert len(filled) > 10


def test_the_whole_check_by_keyboard(at_check: At) -> None:
    check = at_check("one_leg_seconds")
    page = check.page
    press_until(page, "Tab", "[data-do=start]")
    page.keyboard.press("Enter")
    expect(page.locator("#run-words")).to_be_focused()
    check.wait(START + 3)
    for control in ("[data-do=stop]", ".run-controls a"):
        press_until(page, "Tab", f"#run {control}")
        assert check.phase == "timed", "the way to a button stops no clock"
    check.wait(7 + QUIET)
    expect(page.locator("[data-panel=full] h2")).to_be_focused()
    press_until(page, "Tab", "[data-panel=full] [data-do=when]")
    page.keyboard.press("Enter")
    check.wait(QUIET)
    press_until(page, "Tab", "[data-do=at][value='4']")
    page.keyboard.press("Enter")
    expect(page.locator("#guide-noted")).to_be_focused()
    press_until(page, "Tab", "#main-form > button")
    page.keyboard.press("Enter")
    page.wait_for_url("**/check/chair-stands")


def test_the_focus_stays_in_the_run(at_check: At) -> None:
    check = at_check("one_leg_seconds", VOICE)
    check.start(and_wait=START)
    for _ in range(12):
        check.page.keyboard.press("Tab")
        inside = check.page.evaluate(
            "document.activeElement === document.body"
            " || document.querySelector('#run').contains(document.activeElement)"
        )
        assert inside
    assert check.phase == "timed"
