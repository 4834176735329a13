"""A guided check as a person meets it, on a clock that the tests turn, or in real time."""

from __future__ import annotations

import json
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, Locator, Page

from tests.browser.test_journeys import answers_on, fill_in, path_of
from tests.people import PEOPLE, Person

STEADY = next(person for person in PEOPLE if person.id == "steady_66")
GET_READY, COUNT_IN = 2.0, 3.0
QUIET = 0.7  # a panel takes no press in its first moments, and this is a little longer

# Records what a page hands to the sound card, the vibration motor, the voice and a screen reader.
RECORDER = """
  window.heard = { tones: [], buzzes: [], said: [], told: [], gains: [], disconnected: 0 };
  const value = Object.getOwnPropertyDescriptor(AudioParam.prototype, "value");
  Object.defineProperty(AudioParam.prototype, "value", { ...value, set(to) {
    if (this.maxValue > 1e30) heard.gains.push(to);  // of a loudness, not of a pitch
    value.set.call(this, to);
  }});
  const disconnect = GainNode.prototype.disconnect;
  GainNode.prototype.disconnect = function () {
    heard.disconnected += 1;
    return disconnect.call(this);
  };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (when) {
    // "at" is when it can be heard, on the page's clock: what leaves the sound card comes later.
    const { currentTime, outputLatency, baseLatency } = this.context;
    const wait = when - currentTime + (outputLatency || baseLatency || 0);
    heard.tones.push({ due: when, at: performance.now() + wait * 1000 });
    return start.call(this, when);
  };
  navigator.vibrate = (pattern) => { heard.buzzes.push(pattern); return true; };
  document.addEventListener("DOMContentLoaded", () => {
    const status = document.getElementById("run-said");
    if (status) new MutationObserver(() => {
      if (status.textContent) heard.told.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
"""

# The page goes out of sight, as when the phone locks or another app comes to the front.
HIDE = """
  Object.defineProperty(document, "hidden", { value: true, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
"""

# A voice that works: it says nothing, but begins and ends as voices do.
VOICE = """
  const voices = [{ lang: "de-DE", localService: true, name: "far" },
                  { lang: "en-GB", localService: false, name: "online" },
                  { lang: "en-US", localService: true, name: "here" }];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", { value: {
    speaking: false, pending: false,
    getVoices: () => voices,
    cancel() { this.speaking = false; },
    speak(sentence) {
      heard.said.push({ text: sentence.text, lang: sentence.lang, voice: sentence.voice?.name,
                        at: performance.now() });
      sentence.onstart?.();
    },
  }});
"""


@dataclass
class GuidedCheck:
    """One check's page. Times are in seconds."""

    page: Page
    check: str

    @property
    def dialog(self) -> Locator:
        return self.page.locator("#run")

    def load_again(self) -> None:
        """Load the page again, as a person does or a phone that had put it aside."""
        self.page.reload()
        self.page.locator("#guide").wait_for()

    def come_back(self) -> None:
        """Open the check's page by its address."""
        self.page.goto(f"/check/{self.check.replace('_', '-')}")
        self.page.locator("#guide").wait_for()

    def do(self, name: str) -> None:
        """Press the button of that name that is in sight."""
        where = "#run" if self.open else "main"
        if where == "main":
            self.unfold(name)
        self.page.locator(f"{where} [data-do={name}]:visible").first.click()

    def unfold(self, name: str) -> None:
        """Open what a button of the page is folded behind."""
        folded = self.page.locator(f"main details:not([open]):has([data-do={name}]) > summary")
        if folded.count():
            folded.first.click()

    def wait(self, seconds: float) -> None:
        self.page.clock.run_for(round(seconds * 1000))

    def start(self, *, and_wait: float = GET_READY + COUNT_IN) -> None:
        """Start a run; by default the clock then stands at its very start."""
        self.do("start")
        self.wait(and_wait)

    def tap(self) -> None:
        """Touch the middle of the screen, where there is nothing but digits."""
        self.dialog.locator(".run-number").click()

    @property
    def phase(self) -> str | None:
        return self.dialog.get_attribute("data-phase")

    @property
    def panel(self) -> str | None:
        return self.page.locator("#run [data-panel]:visible").get_attribute("data-panel")

    @property
    def number(self) -> str:
        return self.dialog.locator(".run-number").inner_text()

    @property
    def form(self) -> tuple[str | None, str]:
        """Return which answer is chosen, and what stands in the box."""
        chosen = self.page.locator(f"input[name={self.check}_how]:checked")
        how = chosen.get_attribute("value") if chosen.count() else None
        return how, self.page.locator(f"#{self.check}").input_value()

    @property
    def open(self) -> bool:
        return self.dialog.count() > 0 and bool(self.dialog.evaluate("dialog => dialog.open"))

    def heard(self, what: str) -> list:
        found = self.page.evaluate("what => JSON.stringify(heard[what])", what)
        return list(json.loads(found))

    @property
    def waiting(self) -> Locator:
        """The notice that a run's question is open; it comes a moment after a dialog closes."""
        return self.page.locator("#guide [data-news=waiting]")

    def news(self) -> str:
        return " ".join(self.page.locator("#guide [data-news]:visible").all_inner_texts())

    def is_shown(self, trouble: str) -> bool:
        return self.page.locator(f"#guide [data-trouble={trouble}]").is_visible()


class Cookies:
    """The answers before each check of a steady person, walked to once."""

    def __init__(self, person: Person = STEADY) -> None:
        self.person = person
        self.before: dict[str, list] = {}

    def walk(self, context: BrowserContext) -> None:
        page = context.new_page()
        page.goto("/check/filled-in-by")
        for _ in range(40):
            page.wait_for_load_state()
            if not path_of(page).startswith("/check/"):
                break
            check = path_of(page).removeprefix("/check/").replace("-", "_")
            self.before[check] = context.cookies()
            fill_in(page, answers_on(page, self.person))
            page.locator("#main-form > button").click()
        page.close()
