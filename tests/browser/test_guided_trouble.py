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


def back(check: GuidedCheck) -> None:
    """Load the page again, as a person does or a phone that had put it aside."""
    check.page.reload()
    check.page.locator("#guide").wait_for()


@pytest.mark.parametrize("after", [GET_READY + 1, GET_READY + COUNT_IN + 4])
def test_a_hidden_page_ends_the_run_uncounted(at_check: At, after: float) -> None:
    check = at_check("tandem_seconds")
    check.start(and_wait=after)
    check.page.evaluate(HIDE)
    assert check.panel == "interrupted"
    check.wait(20)
    assert check.panel == "interrupted"
    assert "does not count" in check.dialog.inner_text()
    assert check.page.evaluate("heard.disconnected") == 9, "no signal is left to sound"
    check.do("close")
    assert check.form == (None, "")


def test_a_phone_call_that_takes_the_sound_ends_the_run(at_check: At) -> None:
    check = at_check("tandem_seconds", CALL + VOICE)
    check.start()
    check.wait(3)
    check.page.evaluate(TAKE)
    assert check.panel == "interrupted"


def test_a_phone_that_slept_does_not_tell_a_wrong_time(at_check: At) -> None:
    """On some the monotonic clock stands still meanwhile: the calendar's clock has moved on."""
    sleep = "const real = Date.now; window.asleep = 0; Date.now = () => real() + window.asleep;"
    check = at_check("tandem_seconds", VOICE)
    check.page.evaluate(sleep)
    check.start()
    check.wait(3)
    check.page.evaluate("window.asleep = 5000")
    check.wait(7 + QUIET)
    assert check.panel == "interrupted"


def test_a_reload_in_the_middle_is_told_and_not_counted(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(4)
    back(check)
    assert "does not count" in check.news()
    assert not check.open, "nothing starts by itself"
    assert check.form == (None, "")
    back(check)
    assert check.news() == "", "it is told once"


@pytest.mark.parametrize("check_id", ["tandem_seconds", "chair_stands", "timed_up_and_go_seconds"])
def test_a_reload_before_the_question_is_answered_brings_it_back(
    at_check: At, check_id: str
) -> None:
    check = at_check(check_id)
    check.start()
    check.wait(7)
    check.tap()
    if check_id == "chair_stands":
        check.wait(23 + TICK)
        check.wait(QUIET)
        check.do("more")
    before = check.panel
    back(check)
    expect(check.waiting).to_be_visible()
    check.do("resume")
    check.wait(QUIET)
    assert check.panel == before
    if check_id == "chair_stands":
        check.do("use-count")
        check.wait(QUIET)
        check.do("not-over-half")
    else:
        check.do("use")
    assert check.form == ("number", "2" if check_id == "chair_stands" else "7")
    assert check.news() == ""


def test_a_panel_left_by_escape_can_be_answered_later(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(10 + QUIET)
    check.page.keyboard.press("Escape")
    assert not check.open
    expect(check.waiting).to_be_visible()
    expect(check.page.locator("[data-do=resume]")).to_be_focused()
    check.page.keyboard.press("Enter")
    assert check.panel == "full"


def test_what_was_noted_or_typed_outlives_a_reload_until_it_is_sent(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(6.5)
    check.tap()
    check.wait(QUIET)
    check.do("use")
    back(check)
    assert check.form == ("number", "6.5")
    assert "still here" in check.news()
    check.page.locator("#tandem_seconds").fill("6")
    back(check)
    assert check.form == ("number", "6")
    check.page.locator("#main-form > button").click()
    check.page.wait_for_url("**/check/chair-stands")
    assert check.page.evaluate("sessionStorage.getItem('balance-check.tandem_seconds')") is None
    check.page.goto("/check/tandem-seconds")
    check.page.locator("#guide").wait_for()
    assert check.form == ("number", "6"), "from the answers"
    assert check.news() == ""


def test_a_false_start_stays_used_after_a_reload(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(0.5)
    check.tap()
    check.wait(QUIET)
    check.do("once-more")
    check.wait(3)
    back(check)
    check.start()
    check.wait(0.5)
    check.tap()
    assert check.panel == "early"


def test_each_check_keeps_its_own(at_check: At) -> None:
    check = at_check("chair_stands")
    check.page.locator("#chair_stands").fill("9")
    check.page.goto("/check/tandem-seconds")
    check.page.locator("#guide").wait_for()
    assert check.news() == ""
    check.page.goto("/check/chair-stands")
    check.page.locator("#guide").wait_for()
    assert check.form == (None, "9")


def test_an_open_end_of_a_long_walk_outlives_a_reload(at_check: At) -> None:
    check = at_check("timed_up_and_go_seconds")
    check.start()
    check.wait(180 + TICK)
    assert check.panel == "too_long"
    back(check)
    check.do("resume")
    check.wait(QUIET)
    check.do("could_not")
    assert check.form == ("could_not", "")


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


def test_after_a_call_the_next_run_opens_the_sound_anew(at_check: At) -> None:
    """On iOS the old one may say that it runs while its clock stands."""
    check = at_check("tandem_seconds", CALL + VOICE)
    check.start()
    check.wait(3)
    check.page.evaluate(TAKE)
    check.wait(QUIET)
    check.do("start")
    assert check.page.evaluate("opened.length") == 2


@pytest.mark.parametrize("way", ["delete", "start again"])
def test_deleting_the_answers_deletes_the_run_as_well(at_check: At, way: str) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(5)
    check.tap()
    check.page.goto("/delete-my-answers" if way == "delete" else "/")
    check.page.locator("[data-forget] button").click()
    check.page.wait_for_load_state()
    assert check.page.evaluate("sessionStorage.length") == 0


def test_it_works_where_nothing_may_be_kept(at_check: At) -> None:
    forbid = """
      for (const name of ["sessionStorage", "localStorage"]) {
        Object.defineProperty(window, name, { get() { throw new DOMException("no"); } });
      }
    """
    check = at_check("tandem_seconds", VOICE + forbid)
    check.start()
    check.wait(0.5)
    check.tap()
    check.wait(QUIET)
    check.do("once-more")
    check.wait(GET_READY + COUNT_IN + 0.5)
    check.tap()
    check.wait(QUIET)
    check.do("use")
    assert check.form == ("number", "0.5")


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
