// The voice, by Web Speech: an extra. It never carries the time; the signals and the screen do.
//
// Known traps:
// - iOS speaks only if the first sentence was said in a press: "Get ready" is.
// - Chrome cuts its online voices after some 14 seconds: sentences are short, local voices preferred.
// - Safari may never tell that a sentence ended, and browsers throw away a sentence that nobody
//   holds: nothing waits for an end, and the sentence is held here.
// - A sentence said right after cancel() is lost in Chrome: it is said a moment later.
// - The list of voices is empty until the browser has read it, on some systems for good.
// - A sentence in the queue comes late: while one is spoken, a lesser one is left out.

const TOO_LONG = 4000; // milliseconds after which a sentence is taken to have hung
const SOON = 2500; // milliseconds in which a voice that works has begun

export class Voice {
  #synthesis = window.speechSynthesis;
  #sentence = null;
  #since = 0;
  #begun = false;
  #timer = 0;

  // Calls trouble() when there turns out to be no voice.
  constructor(language, trouble) {
    this.language = language;
    this.trouble = trouble;
    this.muted = false;
    this.#synthesis?.getVoices(); // some browsers begin to read the list when asked the first time
  }

  // A voice of the page's language, if the browser lists any; a listed one of another language
  // would only babble. undefined: none fits. null: nothing listed, so let the browser choose.
  #choose() {
    const voices = this.#synthesis.getVoices();
    if (!voices.length) return null;
    const language = this.language.split("-")[0];
    const fitting = voices.filter((each) => each.lang.toLowerCase().split(/[-_]/)[0] === language);
    return fitting.find((each) => each.localService) ?? fitting[0];
  }

  // urgent: it cuts off what is being said. Else it is left out while something is being said.
  say(text, urgent = false) {
    if (this.muted || !text) return;
    if (!this.#synthesis || !window.SpeechSynthesisUtterance) return this.trouble();
    const busy = this.#synthesis.speaking || this.#synthesis.pending;
    const hung = performance.now() - this.#since > TOO_LONG;
    if (!busy) return this.#speak(text);
    if (!urgent && !hung) return;
    this.cancel();
    this.#timer = window.setTimeout(() => this.#speak(text), 60);
  }

  #speak(text) {
    const voice = this.#choose();
    if (voice === undefined) return this.trouble();
    const sentence = new SpeechSynthesisUtterance(text);
    sentence.lang = this.language;
    if (voice) sentence.voice = voice;
    sentence.onstart = () => (this.#begun = true);
    sentence.onerror = ({ error }) => {
      if (error !== "canceled" && error !== "interrupted") this.trouble();
    };
    this.#sentence = sentence;
    this.#since = performance.now();
    this.#synthesis.speak(sentence);
    if (!this.#begun) window.setTimeout(() => this.#begun || this.muted || this.trouble(), SOON);
  }

  cancel() {
    window.clearTimeout(this.#timer);
    this.#synthesis?.cancel();
  }
}
