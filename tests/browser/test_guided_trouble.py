"""What may come between: a call, a lock, a reload, a screen that sleeps, no storage."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.guided import COUNT_IN, GET_READY, HIDE, QUIET, VOICE, GuidedCheck

At = Callable[..., GuidedCheck]
TICK = 0.02

CALL = """
  Object.defineProperty(AudioContext.prototype, "state", { get: () => window.taken ?? "running" });
  const Real = AudioContext;
  window.opened = [];
  window.AudioContext = class extends Real {
    constructor(options) { super(options); opened.push(this); }
  };
"""
TAKE = "window.taken = 'interrupted'; opened[0].onstatechange(); window.taken = undefined"


@pytest.mark.parametrize("after", [GET_READY + 1, GET_READY + COUNT_IN + 4])
def test_a_hidden_page_ends_the_run_uncounted(at_check: At, after: float) -> None:
    check = at_check("tandem_seconds")
    check.start(and_wait=after)
    check.page.evaluate(HIDE)
    assert check.panel == "interrupted"
    check.wait(20)
    assert check.panel == "interrupted"
    assert "does not count" in check.dialog.inner_text()
    assert "This page went out of sight." in check.dialog.inner_text()
    assert "took the sound" not in check.dialog.inner_text()
    assert check.page.evaluate("heard.disconnected") == 9, "no signal is left to sound"
    check.do("close")
    assert check.form == (None, "")


def test_a_phone_call_that_takes_the_sound_ends_the_run(at_check: At) -> None:
    check = at_check("tandem_seconds", CALL + VOICE)
    check.start()
    check.wait(3)
    check.page.evaluate(TAKE)
    assert check.panel == "interrupted"
    assert "Something else took the sound." in check.dialog.inner_text()
    assert "out of sight" not in check.dialog.inner_text()


HOUR = 3_600_000


@pytest.mark.parametrize("jump", [5000, HOUR, -HOUR])
def test_a_jump_of_the_devices_clock_neither_ends_a_run_nor_changes_it(
    at_check: At, jump: int
) -> None:
    """A network, a time zone or a person sets it; the clock that times goes on as it went."""
    check = at_check("timed_up_and_go_seconds", VOICE)
    check.page.evaluate(
        "() => { const now = Date.now; window.jump = 0; Date.now = () => now() + window.jump; }"
    )
    check.start()
    check.wait(3)
    check.page.evaluate("jump => window.jump = jump", jump)
    check.wait(8.5)
    assert check.number == "11"
    check.tap()
    assert check.panel == "timed"
    check.wait(QUIET)
    check.do("use")
    assert check.form == ("number", "11.5")


def test_a_stance_ends_by_itself_at_ten_seconds_whatever_the_devices_clock_does(
    at_check: At,
) -> None:
    check = at_check("tandem_seconds", VOICE)
    check.start()
    check.page.evaluate("() => { const now = Date.now; Date.now = () => now() + 86_400_000; }")
    check.wait(10 - 3 * TICK)
    assert check.phase == "timed"
    check.wait(4 * TICK)
    assert check.panel == "full"


def test_a_person_who_waits_for_an_end_is_told_of_the_interruption(at_check: At) -> None:
    check = at_check("one_leg_seconds")
    check.start()
    check.wait(3)
    check.page.evaluate(HIDE)
    assert check.dialog.locator("h2:visible").inner_text() == "Hold the counter now."
    assert check.heard("told")[-1] == "Hold the counter now."
    check.wait(QUIET)
    assert check.heard("said")[-1]["text"] == "Hold the counter now."
    assert len(check.heard("buzzes")[-1]) == 5


def test_a_dialog_that_the_browser_closes_by_force_loses_nothing(at_check: At) -> None:
    """Chrome does so when Escape, or back on a phone, comes again and again."""
    check = at_check("tandem_seconds")
    check.start()
    check.wait(10 + TICK)
    check.page.evaluate("document.querySelector('#run').close()")
    check.wait(QUIET)
    expect(check.waiting).to_be_visible()
    check.do("resume")
    assert check.panel == "full"
    check.wait(QUIET)
    check.do("full")
    check.start()
    check.wait(3)
    check.page.evaluate("document.querySelector('#run').close()")
    check.page.locator("[data-panel=interrupted]").wait_for()
    assert check.page.locator("[data-reason]:visible").count() == 0, "no reason is made up"


def test_after_a_call_the_next_run_opens_the_sound_anew(at_check: At) -> None:
    """On iOS the old one may say that it runs while its clock stands."""
    check = at_check("tandem_seconds", CALL + VOICE)
    check.start()
    check.wait(3)
    check.page.evaluate(TAKE)
    check.wait(QUIET)
    check.do("start")
    assert check.page.evaluate("opened.length") == 2


LOCK = """
  window.locks = [];
  Object.defineProperty(navigator, "wakeLock", { value: { request: async (kind) => {
    locks.push(kind);
    return { release: async () => { locks.push("released"); } };
  }}});
"""


def test_the_screen_stays_awake_during_a_run(at_check: At) -> None:
    check = at_check("tandem_seconds", VOICE + LOCK)
    assert not check.is_shown("no_stay_awake")
    check.start()
    assert check.page.evaluate("locks") == ["screen"]
    check.wait(10 + QUIET)
    assert check.page.evaluate("locks") == ["screen", "released"]


def test_a_browser_that_cannot_stay_awake_says_so_and_works(at_check: At) -> None:
    check = at_check("tandem_seconds", VOICE + "delete Navigator.prototype.wakeLock;")
    assert check.is_shown("no_stay_awake")
    check.start()
    check.wait(10 + QUIET)
    assert check.panel == "full"


def test_a_refused_wake_lock_is_told(at_check: At) -> None:
    refuse = """
      Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
        throw new DOMException("no", "NotAllowedError");
      }}});
    """
    check = at_check("tandem_seconds", VOICE + refuse)
    check.start()
    check.wait(10 + QUIET)
    check.do("full")
    assert check.is_shown("no_stay_awake")
