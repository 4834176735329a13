"""The sound file: for browsers without scripts or dialogs, and beside a guided run."""

import wave
from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, TimeoutError

from tests.browser.guided import VOICE, Cookies, GuidedCheck

At = Callable[..., GuidedCheck]


def test_the_sound_file_stops_when_a_run_begins(at_check: At) -> None:
    check = at_check("tandem_seconds", VOICE, real_time=True)
    check.page.locator("#sound > summary").click()
    audio = check.page.locator("audio")
    audio.evaluate("audio => audio.play()")
    check.do("start")
    assert audio.evaluate("audio => audio.paused")


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
        page.locator("#sound > summary").click()
        assert not page.locator("#sound-test").is_visible()
        audio = page.locator("#sound-file audio[controls]")
        assert audio.is_visible()
        assert "Take 10 seconds away" in page.locator("#sound-file").inner_text() or seconds == 30
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
    page.locator("#sound > summary").click()
    assert page.locator("#sound-file audio").is_visible()
    assert not page.locator("#run").is_visible()


def test_the_player_plays_the_file(page: Page, at_check: At) -> None:
    check = at_check("tandem_seconds", VOICE, real_time=True)
    check.page.locator("#sound > summary").click()
    check.page.locator("#sound-file audio").evaluate("audio => audio.play()")
    check.page.wait_for_function("() => document.querySelector('audio').currentTime > 0.3")
    assert check.page.locator("audio").evaluate("audio => audio.duration") == pytest.approx(22)
