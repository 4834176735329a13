// One run: counted in, timed, and ended by the clock, by a person, or by something in between.
// An outcome is { how, seconds, count, reason }; how is full, stopped, cancelled (before the start),
// practiced or interrupted; reason is hidden, sound or none. Seconds are cut to a hundredth.

import { Clock, hundredths, timeOf } from "./clock.js";
import { buzz, mayDoze, stayAwake, watchSight } from "./device.js";

const SECOND = 1000;
const HASTY = 700; // milliseconds after Start
const LATE = SECOND; // after the end, a press from before it may still arrive from a busy page

export class Run {
  #over = false;
  #count = 0;
  #stood = -Infinity;
  #natural = false;
  #pressed = performance.now();

  // Call it in the handler of a press: sound and voice may begin only there. Calls awake(yes or no)
  // about the screen, and done(outcome) at the end.
  constructor({ guide, timed, sound, voice, view, awake, done }) {
    Object.assign(this, { guide, timed, sound, voice, view, done });
    const { countIn, getReady, seconds, half, left, said } = guide;
    const zero = performance.now() + (getReady + countIn) * SECOND;
    const marks = [{ at: 0, start: true }];
    const due = [{ signal: "start", at: zero }];
    for (let number = 1; number <= countIn; number++) {
      marks.unshift({ at: -number * SECOND, number });
      due.unshift({ signal: "count", at: zero - number * SECOND });
    }
    if (timed) {
      const end = seconds * SECOND;
      if (half) {
        marks.push({ at: half * SECOND, half: true });
        due.push({ signal: "half", at: zero + half * SECOND });
      }
      for (const each of left) marks.push({ at: end - each * SECOND, left: each });
      due.push({ signal: "end", at: zero + end });
    }
    marks.sort((one, other) => one.at - other.at);
    sound.wake();
    sound.plan(due);
    voice.say(said.get_ready, true);
    view.begin(timed);
    stayAwake().then(awake);
    this.unwatch = watchSight(() => this.interrupt("hidden"));
    this.clock = new Clock({
      zero,
      marks,
      length: timed ? seconds * SECOND : Infinity,
      mark: (mark) => this.#mark(mark),
      frame: (passed) => view.frame(passed, timed),
      end: () => this.#end(),
    });
  }

  #mark({ number, start, half, left }) {
    const { said } = this.guide;
    if (number) {
      this.view.number(number);
      this.voice.say(String(number));
    } else if (start) {
      this.view.start(this.timed);
      this.view.announce(this.timed ? said.started : said.practice);
      this.voice.say(said.started);
      buzz(400);
    } else if (half) {
      this.view.words(said.half);
      this.view.announce(said.half);
      this.voice.say(said.half);
      buzz(120, 120, 120);
    } else if (left) {
      this.voice.say(said.left[left]);
    }
  }

  get on() {
    return !this.#over;
  }

  // Whether the clock has started by the time of an event.
  started(event) {
    return this.clock.passed(timeOf(event)) >= 0;
  }

  // The second touch of a trembling hand on Start is no press on what has come under it.
  isHasty(event) {
    return timeOf(event) - this.#pressed < HASTY;
  }

  // A press that ends the run; or one from before the end that the busy page hears of only now.
  stop(event) {
    const at = timeOf(event);
    const passed = this.clock.passed(at);
    if (this.on) {
      if (passed < 0) return this.#finish({ how: "cancelled" });
      if (!this.timed) return this.#finish({ how: "practiced" });
    } else if (!this.#isLate(at)) {
      return;
    }
    const seconds = hundredths(passed);
    if (seconds < this.guide.seconds) this.#finish({ how: "stopped", seconds });
    else if (this.on) this.#end();
  }

  // A stand that the helper taps; a hand that trembles taps twice.
  count(event) {
    const at = timeOf(event);
    if (!this.timed || this.clock.passed(at) < 0) return;
    if (!this.on && !this.#isLate(at)) return;
    if (at - this.#stood < this.guide.betweenStands) return;
    this.#stood = at;
    this.#count += 1;
    this.view.counted(this.#count);
    if (!this.on) this.done({ how: "full", seconds: this.guide.seconds, count: this.#count });
  }

  #isLate(at) {
    const end = this.clock.zero + this.clock.length;
    return this.#natural && at < end && performance.now() < end + LATE;
  }

  #end() {
    this.#natural = true;
    this.#finish({ how: "full", seconds: this.guide.seconds });
  }

  interrupt(reason) {
    if (this.on) this.#finish({ how: "interrupted", reason });
  }

  #finish(outcome) {
    this.#over = true;
    this.clock.stop();
    this.unwatch();
    mayDoze();
    const { how } = outcome;
    const { said } = this.guide;
    const text = how === "full" ? said.ended : said.stopped;
    // At its own end the end signal is under way already.
    if (how === "interrupted" || how === "cancelled") this.sound.cancel();
    else if (how !== "full") this.sound.play("end");
    if (how === "cancelled") {
      this.voice.cancel();
    } else {
      // An interrupted person may still stand there, waiting for an end: it is told in every way.
      this.voice.say(text, true);
      this.view.announce(text);
      buzz(300, 100, 300, 100, 600);
    }
    this.done({ ...outcome, count: this.#count });
  }
}
