"""What a guided check gives to hear, to feel and to read out, and when."""

from collections.abc import Callable

import pytest

from tests.browser.guided import COUNT_IN, GET_READY, QUIET, GuidedCheck

At = Callable[..., GuidedCheck]
EXACT = 50  # milliseconds
TICK = 0.02
NO_VOICE_API = """
  delete Window.prototype.speechSynthesis; delete window.speechSynthesis;
"""


def begins_of(check: GuidedCheck, pressed: float) -> list[float]:
    """Return when each sound begins, in milliseconds after the press; tones that follow apart."""
    return [tone["at"] - pressed for tone in check.heard("tones")]


def now(check: GuidedCheck) -> float:
    return float(check.page.evaluate("performance.now()"))


def wait_for_sound(check: GuidedCheck, tones: int) -> None:
    check.page.wait_for_function("tones => heard.tones.length >= tones", arg=tones)


def test_all_signals_of_a_hold_are_handed_over_before_it_begins(at_check: At) -> None:
    check = at_check("tandem_seconds")
    pressed = now(check)
    check.start(and_wait=0)
    wait_for_sound(check, 9)
    # 4-Stage Balance Test: ten seconds from "begin" to "stop".
    expected = [2000, 3000, 4000, 5000, 10_000, 10_240, 15_000, 15_360, 15_720]
    assert begins_of(check, pressed) == pytest.approx(expected, abs=EXACT)


def test_the_signals_of_a_chair_stand_are_thirty_seconds_apart(at_check: At) -> None:
    check = at_check("chair_stands")
    check.start(and_wait=0)
    wait_for_sound(check, 9)
    tones = check.heard("tones")
    assert tones[6]["at"] - tones[3]["at"] == pytest.approx(30_000, abs=EXACT)


def test_an_early_stop_takes_back_what_is_still_due(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    wait_for_sound(check, 9)
    check.wait(4)
    stopped = now(check)
    check.tap()
    check.page.wait_for_function("() => heard.tones.length === 12")
    again = [tone["at"] - stopped for tone in check.heard("tones")[9:]]
    assert again == pytest.approx([30, 390, 750], abs=EXACT), "the end signal, at once"
    assert check.page.evaluate("heard.disconnected") == 9, "the others are silent"


def test_a_voice_says_little_and_at_the_right_moments(at_check: At) -> None:
    check = at_check("chair_stands")
    pressed = now(check)
    check.start()
    check.wait(30 + QUIET)
    said = check.heard("said")
    assert [each["text"] for each in said] == [
        "Get ready",
        "3",
        "2",
        "1",
        "Go",
        "20 seconds left",
        "Half-way. Keep going.",
        "10 seconds left",
        "5 seconds left",
        "Stop. Sit down and rest.",
    ]
    moments = [round((each["at"] - pressed) / 1000) for each in said]
    assert moments == [0, 2, 3, 4, 5, 15, 20, 25, 30, 35]
    assert {each["lang"] for each in said} == {"en-US"}, "the person's own English"
    assert {each.get("voice") for each in said} == {None}, "the browser knows best which is good"


def test_the_sentences_are_short_enough_for_voices_that_stop_early(at_check: At) -> None:
    """Some end after 14 seconds; people speak some 12 letters a second."""
    for check_id in ("tandem_seconds", "chair_stands", "timed_up_and_go_seconds"):
        check = at_check(check_id)
        said = check.page.evaluate("JSON.parse(document.querySelector('#run').dataset.guide).said")
        assert max(map(len, said.values())) < 60


def test_a_screen_reader_hears_start_half_time_and_end_and_no_seconds(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(10 + QUIET)
    assert check.heard("told") == [
        "Begin",
        "Half-way. Keep going.",
        "Stop. You can hold the counter now.",
    ]
    status = check.page.locator("#run-said")
    assert status.get_attribute("role") == "status", "politely"
    assert check.dialog.locator(".run-number").get_attribute("aria-hidden") == "true"


def test_the_phone_buzzes_at_start_half_time_and_end(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(10 + QUIET)
    assert [len(pattern) for pattern in check.heard("buzzes")] == [1, 3, 5]


@pytest.mark.parametrize("page_id", ["ready_for_checks", "side_by_side_seconds"])
def test_the_sound_is_tested_before_the_checks_and_again_where_one_likes(
    at_check: At, page_id: str
) -> None:
    check = at_check("side_by_side_seconds")
    if page_id == "ready_for_checks":
        check.page.goto("/check/ready-for-checks")
        check.page.locator("#sound").wait_for()
    assert not check.page.locator("#sound-test").is_visible(), "folded"
    check.do("test")
    wait_for_sound(check, 4)
    assert [each["text"] for each in check.heard("said")] == ["This is the voice."]
    assert not check.page.locator("[data-asked=heard]").is_visible(), "not before it is over"
    check.wait(6)
    check.do("not-heard")
    assert "volume" in check.page.locator("[data-heard=no]").inner_text()
    check.do("heard")
    assert check.page.locator("[data-heard=yes]").is_visible()
    assert not check.page.locator("[data-heard=no]").is_visible()


def test_the_mute_button_is_remembered(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start(and_wait=1)
    check.dialog.get_by_role("button", name="Turn the sound off").click()
    assert check.phase == "ready", "the run goes on"
    check.wait(GET_READY + COUNT_IN + 10 + QUIET)
    check.do("full")
    check.page.reload()
    check.page.locator("#guide").wait_for()
    assert check.is_shown("muted")
    check.start(and_wait=0)
    assert check.dialog.get_by_role("button", name="Turn the sound on").is_visible()
    assert check.page.evaluate("heard.gains.at(-1)") == 0
    check.dialog.get_by_role("button", name="Turn the sound on").click()
    assert not check.is_shown("muted")


def test_testing_the_sound_turns_it_on(at_check: At) -> None:
    check = at_check("side_by_side_seconds")
    check.unfold("test")
    check.page.locator("#sound-test").get_by_role("button", name="Turn the sound off").click()
    assert check.is_shown("muted")
    check.do("test")
    assert not check.is_shown("muted")
    wait_for_sound(check, 4)


def test_the_voice_can_be_off_while_the_sounds_stay(at_check: At) -> None:
    check = at_check("side_by_side_seconds")
    check.unfold("test")
    check.page.get_by_role("button", name="Turn the voice off").click()
    check.start()
    wait_for_sound(check, 9)
    check.wait(10 + QUIET)
    assert check.heard("said") == []
    assert check.panel == "full"


SILENT = {
    "no voice at all": (NO_VOICE_API, "no_voice"),
    "a voice that fails": (
        """
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, "speechSynthesis", { value: {
          speaking: false, pending: false, getVoices: () => [], cancel() {},
          speak({ onerror }) { setTimeout(() => onerror({ error: "synthesis-failed" }), 50); },
        }});
        """,
        "no_voice",
    ),
    "a voice that never begins": (
        """
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, "speechSynthesis", { value: {
          speaking: false, pending: false, getVoices: () => [], cancel() {},
          speak() { this.speaking = true; },
        }});
        """,
        "no_voice",
    ),
    "voices of other languages only": (
        """
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, "speechSynthesis", { value: {
          speaking: false, pending: false, cancel() {}, speak() { heard.said.push("babble"); },
          getVoices: () => [{ lang: "de-DE", localService: true }],
        }});
        """,
        "no_voice",
    ),
    "no sound at all": ("delete window.AudioContext;", "no_sound"),
    "a sound card that refuses": (
        "window.AudioContext = class { constructor() { throw new Error('busy'); } };",
        "no_sound",
    ),
    "a sound card that never wakes": (
        "AudioContext.prototype.resume = () => new Promise(() => {});"
        "Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });",
        "no_sound",
    ),
}


@pytest.mark.parametrize("name", SILENT)
def test_it_works_in_silence_and_says_so(at_check: At, name: str) -> None:
    script, trouble = SILENT[name]
    check = at_check("tandem_seconds", script)
    assert not check.is_shown(trouble)
    check.start(and_wait=4)
    assert check.dialog.locator(f"[data-trouble={trouble}]").is_visible()
    check.wait(GET_READY + COUNT_IN - 4 + 6 + TICK)
    assert (check.phase, check.number) == ("timed", "6")
    check.wait(4 + QUIET)
    assert check.panel == "full"
    check.do("full")
    assert check.form == ("full", "")
    assert check.is_shown(trouble)
    assert "babble" not in check.heard("said")


def test_a_voice_that_hangs_is_cut_off_and_holds_nothing_up(at_check: At) -> None:
    """Safari may never tell that a sentence ended."""
    check = at_check(
        "tandem_seconds",
        """
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, "speechSynthesis", { value: {
          speaking: false, pending: false, getVoices: () => [],
          cancel() { this.speaking = false; },
          speak(sentence) {
            heard.said.push(sentence.text); this.speaking = true; sentence.onstart();
          },
        }});
        """,
    )
    check.start()
    check.wait(10 + QUIET)
    assert check.panel == "full"
    said = check.heard("said")
    assert said[0] == "Get ready"
    assert said[-1] == "Stop. You can hold the counter now."
    assert len(said) < 6, "what would come late is left out"
