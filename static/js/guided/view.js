// What a run shows: huge digits, a bar, a few words; then the panel that follows.

const QUIET = 600; // milliseconds in which a second touch of the same hand presses nothing new
const still = window.matchMedia("(prefers-reduced-motion: reduce)");

export class View {
  #shown = "";

  constructor(dialog, guide, language) {
    Object.assign(this, { dialog, guide, language });
    const find = (selector) => dialog.querySelector(selector);
    this.said = find("#run-said");
    this.line = find("#run-words");
    this.digits = find(".run-number");
    this.bar = find(".run-bar-done");
    this.tally = find("#run-count");
  }

  begin(timed) {
    this.#panel("clock");
    this.dialog.dataset.phase = "ready";
    for (const each of this.dialog.querySelectorAll("[data-while]")) {
      each.hidden = (each.dataset.while === "timed") !== timed;
    }
    this.said.textContent = "";
    this.words(this.guide.said.get_ready);
    this.number("");
    this.#fill(0);
    this.counted(0);
    if (!this.dialog.open) this.dialog.showModal();
    // The words, not a button: a key that is still down then presses nothing.
    this.line.focus();
  }

  start(timed) {
    this.dialog.dataset.phase = timed ? "timed" : "practice";
    this.words(timed ? this.guide.said.title_run : this.guide.said.practice);
    this.number(timed ? this.#seconds(0) : "");
  }

  // passed: milliseconds since the start; before it the count-in shows its own numbers.
  frame(passed, timed) {
    if (passed < 0 || !timed) return;
    this.number(this.#seconds(passed));
    const step = still.matches ? Math.floor(passed / 1000) * 1000 : passed;
    this.#fill(step / (this.guide.seconds * 1000));
  }

  // A hold and a walk count up, as their result does. The chair stand tells the time that is left.
  #seconds(passed) {
    const left = this.guide.seconds - passed / 1000;
    return this.guide.kind === "count" ? Math.ceil(left) : Math.floor(passed / 1000);
  }

  #fill(part) {
    if (this.bar) this.bar.style.transform = `scaleX(${Math.min(part, 1)})`;
  }

  number(number) {
    const shown = number === "" ? "" : number.toLocaleString(this.language);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.digits.textContent = shown;
    this.digits.dataset.digits = shown.length;
  }

  words(text) {
    this.line.textContent = text;
  }

  announce(text) {
    this.said.textContent = text;
  }

  counted(count) {
    if (this.tally) this.tally.textContent = count.toLocaleString(this.language);
  }

  // Show what follows a run; numbers fill its sentences by name.
  panel(name, numbers = {}) {
    const panel = this.#panel(name);
    fill(panel, numbers, this.guide.units, this.language);
    this.dialog.dataset.phase = "over";
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.scrollTo(0, 0);
    panel.inert = true;
    window.setTimeout(() => {
      panel.inert = false;
      if (!panel.hidden) panel.querySelector("h2").focus();
    }, QUIET);
    return panel;
  }

  #panel(name) {
    let shown;
    for (const each of this.dialog.querySelectorAll("[data-panel]")) {
      each.hidden = each.dataset.panel !== name;
      if (!each.hidden) shown = each;
    }
    return shown;
  }
}

// Fill the numbers of the sentences in an element; one named as a unit of `units` is an amount of it,
// in the plural that the language asks for: "1 second", "9.5 seconds".
export function fill(element, numbers, units, language) {
  const plural = new Intl.PluralRules(language);
  const say = (name) => {
    const number = numbers[name].toLocaleString(language);
    return units[name]?.[plural.select(numbers[name])].replace("{n}", number) ?? number;
  };
  for (const each of element.querySelectorAll("[data-text]")) {
    each.textContent = each.dataset.text.replace(/\{(\w+)\}/g, (whole, name) =>
      numbers[name] === undefined ? whole : say(name),
    );
  }
}
