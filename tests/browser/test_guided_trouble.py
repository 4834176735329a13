"""What may come between: a call, a lock, a reload, a busy page, no storage, no script."""

import time
import wave
from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, TimeoutError, expect

from tests.browser.guided import COUNT_IN, GET_READY, HIDE, QUIET, VOICE, Cookies, GuidedCheck

At = Callable[..., GuidedCheck]
EXACT = 0.05  # seconds
TICK = 0.02

CALL = """
  Object.defineProperty(AudioContext.prototype, "state", { get: () => window.taken ?? "running" });
"""


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
    check.page.evaluate(
        "() => { const Real = AudioContext; window.AudioContext = class extends Real {"
        " constructor(o) { super(o); window.context = this; } }; }"
    )
    check.start()
    check.wait(3)
    check.page.evaluate("window.taken = 'interrupted'; context.onstatechange()")
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


def test_the_sound_file_stops_when_a_run_begins(at_check: At) -> None:
    check = at_check("tandem_seconds", VOICE, real_time=True)
    check.page.locator("#sound-file summary").click()
    audio = check.page.locator("audio")
    audio.evaluate("audio => audio.play()")
    check.do("start")
    assert audio.evaluate("audio => audio.paused")


def test_after_a_call_the_next_run_opens_the_sound_anew(at_check: At) -> None:
    """On iOS the old one may say that it runs while its clock stands."""
    check = at_check("tandem_seconds", CALL + VOICE)
    check.page.evaluate(
        "() => { const Real = AudioContext; window.opened = []; window.AudioContext ="
        " class extends Real { constructor(o) { super(o); opened.push(this); } }; }"
    )
    check.start()
    check.wait(3)
    check.page.evaluate("window.taken = 'interrupted'; opened[0].onstatechange()")
    check.page.evaluate("window.taken = undefined")
    check.wait(QUIET)
    check.do("again")
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


def test_without_javascript_there_is_a_sound_file_and_no_button_without_use(
    browser: Browser, live_server: str, cookies: Cookies
) -> None:
    context = browser.new_context(base_url=live_server, java_script_enabled=False)
    for check, seconds in (("tandem_seconds", 10), ("chair_stands", 30)):
        context.clear_cookies()
        context.add_cookies(cookies.before[check])
        page = context.new_page()
        page.goto(f"/check/{check.replace('_', '-')}")
        assert not page.locator("#guide").is_visible()
        assert not page.locator("#run").is_visible()
        audio = page.locator("#sound-file audio[controls]")
        assert audio.is_visible()
        assert "Take 10 away" in page.locator("#sound-file").inner_text() or seconds == 30
        answer = context.request.get(str(audio.get_attribute("src")))
        assert answer.headers["content-type"] == "audio/wav"
        with wave.open(BytesIO(answer.body())) as reader:
            assert reader.getnframes() / reader.getframerate() >= 10 + seconds
        page.close()
    context.close()


def test_a_browser_without_dialogs_keeps_the_sound_file(at_check: At, page: Page) -> None:
    page.add_init_script("delete HTMLDialogElement.prototype.showModal;")
    page.goto("/")
    with pytest.raises(TimeoutError):
        at_check("tandem_seconds")
    assert page.locator("#sound-file audio").is_visible()
    assert not page.locator("#run").is_visible()


def test_the_player_plays_the_file(page: Page, at_check: At) -> None:
    check = at_check("tandem_seconds", VOICE, real_time=True)
    check.page.locator("#sound-file summary").click()
    check.page.locator("#sound-file audio").evaluate("audio => audio.play()")
    check.page.wait_for_function("() => document.querySelector('audio').currentTime > 0.3")
    assert check.page.locator("audio").evaluate("audio => audio.duration") == pytest.approx(22)
