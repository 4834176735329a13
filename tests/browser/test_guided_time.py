"""The time that a guided check tells is right, also when the page is busy."""

import time
from collections.abc import Callable

import pytest

from tests.browser.guided import QUIET, VOICE, GuidedCheck

At = Callable[..., GuidedCheck]
EXACT = 0.05  # seconds
TICK = 0.02


def test_thirty_seconds_in_real_time(at_check: At) -> None:
    """One chair stand as it is: no clock turned, and a page that is busy half the time."""
    check = at_check("chair_stands", VOICE, real_time=True)
    check.page.evaluate(
        """() => setInterval(() => {
          const until = performance.now() + 200; while (performance.now() < until);
        }, 400)"""
    )
    check.page.evaluate(
        """() => new MutationObserver(() => {
          const { phase } = document.querySelector("#run").dataset;
          (window.phases ??= {})[phase] ??= performance.now();
        }).observe(document.querySelector("#run"), { attributeFilter: ["data-phase"] })"""
    )
    check.do("start")
    began = time.monotonic()
    check.page.locator("#run[data-phase=timed]").wait_for()
    for _ in range(3):
        check.page.wait_for_timeout(2000)
        check.tap()
    check.page.locator("[data-panel=counted]").wait_for(timeout=40_000)
    assert time.monotonic() - began == pytest.approx(35, abs=1)
    tones = check.heard("tones")
    start, end = tones[3]["at"], tones[6]["at"]
    assert (end - start) / 1000 == pytest.approx(30, abs=EXACT)
    # The sound card was told ahead; the busy page shows the end when it comes to it, never early.
    phases = check.page.evaluate("phases")
    late = (phases["over"] - phases["timed"]) / 1000 - 30
    assert abs(late) < 0.45
    check.page.wait_for_timeout(1000)
    assert check.page.locator("#counted-box").input_value() == "3"


def test_a_tap_counts_when_it_is_made_and_not_when_a_busy_page_hears_of_it(at_check: At) -> None:
    check = at_check("tandem_seconds", VOICE, real_time=True)
    check.page.evaluate(
        """() => {
          window.taps = [];
          window.addEventListener("pointerdown", (event) =>
            taps.push({ made: event.timeStamp, heard: performance.now() }), true);
        }"""
    )
    check.do("start")
    check.page.locator("#run[data-phase=timed]").wait_for()
    check.page.wait_for_timeout(1500)
    devtools = check.page.context.new_cdp_session(check.page)
    # Busy for 0.7 seconds from 50 ms on; the tap falls into that.
    check.page.evaluate(
        """() => setTimeout(() => {
          const until = performance.now() + 700; while (performance.now() < until);
        }, 50)"""
    )
    check.page.wait_for_timeout(150)
    for kind in ("mousePressed", "mouseReleased"):
        devtools.send(
            "Input.dispatchMouseEvent",
            {"type": kind, "x": 300, "y": 200, "button": "left", "clickCount": 1},
        )
    check.page.locator("[data-panel=early]").wait_for()
    start = check.heard("tones")[3]["at"]
    tap = check.page.evaluate("taps.at(-1)")
    assert tap["heard"] - tap["made"] > 200, "the page was not busy when the tap came"
    check.page.wait_for_timeout(900)
    check.do("use")
    assert float(check.form[1]) == pytest.approx((tap["made"] - start) / 1000, abs=EXACT)


def test_a_tap_from_before_the_end_counts_although_it_is_heard_after(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(10 + TICK)
    assert check.panel == "full"
    check.page.evaluate(
        """() => {
          const press = new PointerEvent("pointerdown", { bubbles: true, isPrimary: true });
          Object.defineProperty(press, "timeStamp", { value: performance.now() - 120 });
          document.querySelector("#run").dispatchEvent(press);
        }"""
    )
    assert check.panel == "early"
    check.wait(QUIET)
    check.do("use")
    assert float(check.form[1]) == pytest.approx(9.9, abs=EXACT)
