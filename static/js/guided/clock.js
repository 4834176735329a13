// The clock of a run: the browser's monotonic clock in milliseconds, asked anew each frame, so that
// nothing adds up. The device's own clock is not asked: it may be set meanwhile.

// Cut to a hundredth of a second, never rounded up: 9.999 s is 9.99 s.
export const hundredths = (milliseconds) => Math.floor(milliseconds / 10 + 1e-6) / 100;

// When an event happened, not when the busy page came to hear of it. Browsers of long ago count
// event times from 1970: then it is now.
export function timeOf(event) {
  const now = performance.now();
  return event.timeStamp > 0 && event.timeStamp <= now + 50 ? event.timeStamp : now;
}

export class Clock {
  #frame = 0;
  #timer = 0;
  #next = 0;

  // zero: when the run starts. marks: [{ at, ... }] in milliseconds from zero, in order. length:
  // when it ends by itself. Calls mark(one), frame(passed) and end().
  constructor({ zero, marks, length, mark, frame, end }) {
    this.zero = zero;
    this.length = length;
    Object.assign(this, { marks, mark, frame, end });
    this.#look();
    // Frames may pause while the page is in sight (saving power, scrolling); the end does not wait.
    if (length < Infinity) {
      this.#timer = window.setTimeout(this.#look, zero + length - performance.now());
    }
  }

  passed(at = performance.now()) {
    return at - this.zero;
  }

  #look = () => {
    cancelAnimationFrame(this.#frame);
    const passed = this.passed();
    while (this.#next < this.marks.length && this.marks[this.#next].at <= passed) {
      this.mark(this.marks[this.#next++]);
    }
    if (passed >= this.length) {
      this.stop();
      return this.end();
    }
    this.frame(passed);
    this.#frame = requestAnimationFrame(this.#look);
  };

  stop() {
    cancelAnimationFrame(this.#frame);
    window.clearTimeout(this.#timer);
  }
}
