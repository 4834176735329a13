// The signals, by Web Audio: handed to the sound card ahead of time, each with its moment, so that a
// page that stutters does not delay them.
//
// Known traps:
// - A browser lets a page make a sound only after a touch: wake() is called in one.
// - An iPhone on silent mutes Web Audio, unless the page says that it plays media (iOS 16.4).
// - A phone call takes the sound away: "interrupted" (iOS). What comes after may run with a clock
//   that stands: it is thrown away, and the next run opens a new one.
// - Bluetooth and hearing aids are late: where the browser knows by how much, signals go out earlier.
// - Waking may never end: nobody waits for it. What is then still due is laid out.

export class Sound {
  #context = null;
  #master = null;
  #due = [];
  #laid = [];
  #muted = false;
  #stale = false;
  #wokeAt = 0;

  // Calls woke() when there is sound, and taken() when something takes it away.
  constructor({ signals, overtones, fade }, { woke, taken }) {
    Object.assign(this, { signals, overtones, fade, woke, taken });
  }

  // Call it in the handler of a press.
  wake() {
    if (!window.AudioContext) return;
    try {
      if (navigator.audioSession) navigator.audioSession.type = "playback";
      if (this.#stale) this.#context?.close().catch(() => {});
      if (this.#stale || !this.#context) this.#context = this.#open();
      this.#stale = false;
      this.#wokeAt = this.#context.currentTime;
      this.#context.resume().catch(() => {});
    } catch {
      this.#context = null; // no sound card, or it refuses: the screen tells the time
    }
  }

  #open() {
    const context = new AudioContext({ latencyHint: "interactive" });
    this.#master = context.createGain();
    this.#master.gain.value = this.#muted ? 0 : 1;
    this.#master.connect(context.destination);
    context.onstatechange = () => {
      if (context !== this.#context) return;
      if (context.state === "running") {
        this.#lay();
        this.woke();
      } else if (context.state === "interrupted") {
        this.#stale = true;
        this.taken();
      }
    };
    return context;
  }

  get #runs() {
    return this.#context?.state === "running";
  }

  // Whether its clock has moved on since wake(). Ask a moment after it.
  get works() {
    const works = this.#runs && this.#context.currentTime > this.#wokeAt;
    this.#stale ||= !works;
    return works;
  }

  get muted() {
    return this.#muted;
  }

  set muted(muted) {
    this.#muted = muted;
    if (this.#master) this.#master.gain.value = muted ? 0 : 1;
  }

  // Play signals at moments of the monotonic clock: [{ signal, at }].
  plan(due) {
    this.cancel();
    this.#due = due;
    if (this.#runs) this.#lay();
  }

  play(signal) {
    this.plan([{ signal, at: performance.now() + 30 }]);
  }

  cancel() {
    this.#due = [];
    for (const tone of this.#laid) tone.disconnect();
    this.#laid = [];
  }

  #lay() {
    const context = this.#context;
    const late = context.outputLatency || context.baseLatency || 0;
    // Both clocks are read once, side by side: so signals keep their distance to each other.
    const now = performance.now();
    const here = context.currentTime;
    const due = this.#due.filter(({ at }) => at >= now - 50);
    this.#due = [];
    for (const { signal, at } of due) {
      const begins = Math.max(here + (at - now) / 1000 - late, here);
      for (const tone of this.signals[signal]) this.#tone(tone, begins + tone.at);
    }
  }

  #tone({ seconds, hertz, loudness }, begins) {
    const context = this.#context;
    const tone = context.createOscillator();
    const level = context.createGain();
    const parts = Float32Array.from([0, ...this.overtones]);
    const peak = loudness / this.overtones.reduce((sum, part) => sum + part);
    tone.setPeriodicWave(
      context.createPeriodicWave(new Float32Array(parts.length), parts, {
        disableNormalization: true,
      }),
    );
    tone.frequency.value = hertz;
    level.gain.setValueAtTime(0, begins);
    level.gain.linearRampToValueAtTime(peak, begins + this.fade);
    level.gain.setValueAtTime(peak, begins + seconds - this.fade);
    level.gain.linearRampToValueAtTime(0, begins + seconds);
    tone.connect(level).connect(this.#master);
    tone.start(begins);
    tone.stop(begins + seconds);
    tone.onended = () => level.disconnect();
    this.#laid.push(level);
  }
}
