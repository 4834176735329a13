// The voice, by Web Speech: an extra. It never carries the time; the signals and the screen do.
//
// Known traps:
// - iOS speaks only if the first sentence was said in a press: "Get ready" is.
// - Chrome cuts its online voices after some 14 seconds: sentences are short.
// - Apple lists joke voices among the others: the browser chooses, we only name the language.
// - Safari may never tell that a sentence ended: nothing waits for an end.
// - Browsers throw away a sentence that nobody holds: it is held here.
// - A sentence said right after cancel() is lost in Chrome: it is said a moment later.
// - The list of voices may be empty, for a while or for good.
// - A sentence in the queue comes late: while one is spoken, a lesser one is left out.
// - Speech that something else has paused stays paused: it is resumed.

const TOO_LONG = 4000; // milliseconds after which a sentence is taken to have hung
const SOON = 2500; // milliseconds in which a voice that works has begun

export class Voice {
  #synthesis = window.speechSynthesis;
  #sentence = null;
  #since = 0;
  #later = 0;
  #silence = 0;

  // Calls trouble(yes or no): whether there turns out to be no voice.
  constructor(language, trouble) {
    const primary = (each) => each.toLowerCase().split(/[-_]/)[0];
    this.fits = (each) => primary(each) === primary(language);
    // The person's own English, if the page speaks English.
    this.language = navigator.languages?.find(this.fits) ?? language;
    this.trouble = trouble;
    this.muted = false;
    this.#synthesis?.getVoices(); // some browsers begin to read the list when asked the first time
  }

  // urgent: it cuts off what is being said. Else it is left out while something is being said.
  say(text, urgent = false) {
    if (this.muted || !text) return;
    if (!this.#synthesis || !window.SpeechSynthesisUtterance) return this.trouble(true);
    const busy = this.#synthesis.speaking || this.#synthesis.pending;
    const hung = performance.now() - this.#since > TOO_LONG;
    if (!busy) return this.#speak(text);
    if (!urgent && !hung) return;
    this.cancel();
    this.#later = window.setTimeout(() => this.#speak(text), 60);
  }

  #speak(text) {
    const voices = this.#synthesis.getVoices();
    // A voice of another language would only babble.
    if (voices.length && !voices.some(({ lang }) => this.fits(lang))) return this.trouble(true);
    const sentence = new SpeechSynthesisUtterance(text);
    sentence.lang = this.language;
    const silent = () => this.trouble(true);
    sentence.onstart = () => {
      window.clearTimeout(this.#silence);
      this.trouble(false);
    };
    sentence.onerror = ({ error }) => {
      window.clearTimeout(this.#silence);
      if (error !== "canceled" && error !== "interrupted") silent();
    };
    window.clearTimeout(this.#silence);
    this.#silence = window.setTimeout(silent, SOON);
    this.#sentence = sentence;
    this.#since = performance.now();
    this.#synthesis.resume?.();
    this.#synthesis.speak(sentence);
  }

  cancel() {
    window.clearTimeout(this.#later);
    window.clearTimeout(this.#silence);
    this.#synthesis?.cancel();
  }
}
