"""How exact a guided check is in real time, on a page at rest and on a busy one.

Beside it runs a clock of the simple kind, which adds up what it asked its timer for: the ratio says
what measuring anew at each frame is worth.
"""

from __future__ import annotations

import os
import statistics

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium, how_to_install
from tests.browser.guided import RECORDER, VOICE, Cookies
from tests.browser.server import running_server

TAPS = 5
BUSY = """() => setInterval(() => {
  const end = performance.now() + 200; while (performance.now() < end);
}, 400)"""

# The simple clock, when the phases of the run began, and what really comes out of the sound card:
# the first loud sample of each stretch of sound, on the sound card's own clock.
WATCH = """
  window.watched = { phases: {}, simple: 0, onsets: [], taps: [] };
  window.addEventListener("pointerdown", (event) => watched.taps.push(event.timeStamp), true);
  document.addEventListener("DOMContentLoaded", () => {
    const run = document.querySelector("#run");
    let counting = 0;
    new MutationObserver(() => {
      const { phase } = run.dataset;
      watched.phases[phase] = performance.now();
      if (phase === "timed") {
        watched.simple = 0;
        counting = setInterval(() => { watched.simple += 100; }, 100);
      } else clearInterval(counting);
    }).observe(run, { attributeFilter: ["data-phase"] });
  });
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (to, ...rest) {
    if (to instanceof AudioDestinationNode && this instanceof GainNode) {
      const { context } = this;
      const ear = context.createScriptProcessor(1024, 1, 1);
      let silent = Infinity;
      ear.onaudioprocess = ({ inputBuffer, playbackTime }) => {
        inputBuffer.getChannelData(0).forEach((level, place) => {
          if (Math.abs(level) > 0.01) {
            const at = playbackTime + place / context.sampleRate;
            if (silent > context.sampleRate / 4) watched.onsets.push(at);
            silent = 0;
          } else silent += 1;
        });
      };
      connect.call(this, ear);
      connect.call(ear, to);
      watched.ear = ear;
      watched.time = () => [context.currentTime, performance.now()];
    }
    return connect.call(this, to, ...rest);
  };
"""


def bench_guided() -> None:
    """Print the errors of 30-second runs and of early stops, in milliseconds."""
    chromium = find_chromium(os.environ)
    if chromium is None:
        raise SystemExit(how_to_install())
    print("guided checks: a chair stand of 30 seconds, in real time")
    with running_server() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for name, busy in (("a page at rest", False), ("a page that is busy half the time", True)):
            _one_run(browser, address, name, busy=busy)
        _early_stops(browser, address)
        browser.close()


def _opened(context: BrowserContext, cookies: Cookies, check: str) -> Page:
    context.clear_cookies()
    context.add_cookies(cookies.before[check])
    page = context.new_page()
    page.add_init_script(f"(() => {{ {RECORDER} {VOICE} {WATCH} }})()")
    page.goto(f"/check/{check.replace('_', '-')}")
    page.locator("#guide").wait_for()
    return page


def _one_run(browser: Browser, address: str, name: str, *, busy: bool) -> None:
    context = browser.new_context(base_url=address)
    cookies = Cookies()
    cookies.walk(context)
    page = _opened(context, cookies, "chair_stands")
    if busy:
        page.evaluate(BUSY)
    page.locator("#guide [data-do=start]").click()
    page.locator("#run[data-phase=timed]").wait_for(timeout=20_000)
    began = page.evaluate("watched.time()")
    page.locator("[data-panel=counted]").wait_for(timeout=60_000)
    ended = page.evaluate("watched.time()")
    page.wait_for_timeout(1000)
    tones, watched = page.evaluate("[heard.tones, watched]")
    phases = watched["phases"]
    planned = (tones[6]["due"] - tones[3]["due"]) * 1000 - 30_000
    shown = phases["over"] - phases["timed"] - 30_000
    drift = (ended[0] - began[0]) * 1000 - (ended[1] - began[1])
    simple = watched["simple"] - 30_000
    worst = max(abs(planned), abs(shown), abs(drift))
    print(f"  {name}:")
    print(f"    end signal as handed to the sound card: {planned:+.1f} ms")
    onsets = watched["onsets"]
    if not busy and len(onsets) >= 6:  # a busy page hears its own sound with gaps
        heard = (onsets[5] - onsets[3]) * 1000 - 30_000
        print(f"    end signal as it left the sound card: {heard:+.1f} ms")
    print(f"    the sound card's clock beside the page's: {drift:+.1f} ms")
    print(f"    end on the screen: {shown:+.1f} ms")
    times = abs(simple) / worst
    print(f"    a clock that adds up: {simple:+.0f} ms, {times:.0f} times the worst of these")
    context.close()


def _early_stops(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address)
    cookies = Cookies()
    cookies.walk(context)
    errors = []
    for number in range(TAPS):
        page = _opened(context, cookies, "tandem_seconds")
        page.evaluate(BUSY)
        page.locator("#guide [data-do=start]").click()
        page.locator("#run[data-phase=timed]").wait_for(timeout=20_000)
        page.wait_for_timeout(1500 + 370 * number)
        page.mouse.click(300, 200)
        page.locator("[data-panel=early]").wait_for()
        page.wait_for_timeout(900)
        page.locator("[data-panel=early] [data-do=use]").click()
        noted = float(page.locator("#tandem_seconds").input_value()) * 1000
        start, tap = page.evaluate("[heard.tones[3].at, watched.taps.at(-2)]")
        errors.append(noted - (tap - start))
        page.close()
    worst = max(errors, key=abs)
    middle = statistics.median(errors)
    print(
        f"  an early stop on the busy page, {TAPS} taps: {middle:+.1f} ms, at worst {worst:+.1f} ms"
    )
    context.close()
