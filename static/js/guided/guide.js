// The guided check: the card that starts a run, and what becomes of the run. A page without this
// script asks for the same number in the same field.

import { canStayAwake, watchSight } from "./device.js";
import { isOff, Memory, setOff, setSoundTested, soundTested } from "./memory.js";
import { Run } from "./run.js";
import { Sound } from "./sound.js";
import { fill, View } from "./view.js";
import { Voice } from "./voice.js";

const SOON = 700; // milliseconds in which a sound card that works has woken

const card = document.getElementById("guide");
const dialog = document.getElementById("run");
const form = document.getElementById("main-form");
const noted = document.getElementById("guide-noted");
const guide = JSON.parse(dialog.dataset.guide);
const language = document.documentElement.lang;
const field = document.getElementById(guide.check);
const memory = new Memory(guide.check);
const view = new View(dialog, guide, language);
const sound = new Sound(guide, () => run?.interrupt());
const voice = new Voice(language, () => trouble("no_voice", true));
const all = (selector) => document.querySelectorAll(selector);
let run = null;
let outcome = null; // { panel, seconds, count } of the run that the panels ask about

const ways = () => [...form.elements.namedItem(`${guide.check}_how`)];

// The card

function trouble(name, there) {
  for (const each of all(`[data-trouble=${name}]`)) each.hidden = !there;
}

function news(name, there) {
  card.querySelector(`[data-news=${name}]`).hidden = !there;
}

const parts = { sound, voice };

function setPart(name, off) {
  parts[name].muted = off;
  if (name === "voice" && off) voice.cancel();
  if (name === "sound") trouble("muted", off);
  setOff(name, off);
  for (const each of all(`[data-toggle=${name}]`)) {
    each.textContent = off ? each.dataset.off : each.dataset.on;
  }
}

function listenForSound() {
  window.setTimeout(() => trouble("no_sound", !sound.works), SOON);
}

function testSound() {
  sound.wake();
  listenForSound();
  const now = performance.now();
  voice.say(guide.sample, true);
  sound.plan([
    { signal: "start", at: now + 2000 },
    { signal: "end", at: now + 3600 },
  ]);
  card.querySelector("[data-asked=heard]").hidden = false;
}

function heard(well) {
  setSoundTested();
  for (const each of card.querySelectorAll("[data-heard]")) {
    each.hidden = (each.dataset.heard === "yes") !== well;
  }
}

// A run

function begin(timed) {
  setSoundTested();
  for (const each of ["interrupted", "waiting"]) news(each, false);
  noted.hidden = true;
  outcome = null;
  if (timed) memory.keep({ running: true, interrupted: false, ended: null });
  const awake = (stays) => trouble("no_stay_awake", !stays);
  run = new Run({ guide, timed, sound, voice, view, awake, done: followUp });
  listenForSound();
}

function panelAfter({ how, seconds }) {
  if (how !== "full" && how !== "stopped") return how;
  const full = how === "full";
  if (guide.kind === "chair_stand") return full ? "counted" : "counted_early";
  if (guide.kind === "timed_up_and_go") {
    if (full) return "too_long";
    return seconds < guide.shortest ? "too_short" : "timed";
  }
  if (full) return "full";
  return seconds < guide.shortest && !memory.run.falseStart ? "false_start" : "early";
}

// Panels that ask for something, so that a reload must bring them back.
const ASKING = new Set(["full", "early", "false_start", "counted", "counted_early", "timed"]);

function followUp(ended) {
  const panel = panelAfter(ended);
  outcome = { panel, seconds: ended.seconds, count: ended.count };
  memory.keep({
    running: false,
    interrupted: panel === "interrupted",
    ended: ASKING.has(panel) ? outcome : null,
  });
  show(panel);
}

function show(panel) {
  view.panel(panel, outcome);
  const box = dialog.querySelector(`[data-panel=${panel}] .number`);
  if (box) box.value = outcome.count || "";
}

function resume() {
  outcome = memory.run.ended;
  show(outcome.panel);
}

function close() {
  dialog.close();
  memory.keep({ interrupted: false }); // its panel was read
  const waiting = Boolean(memory.run.ended);
  news("waiting", waiting);
  card.querySelector(waiting ? "[data-do=resume]" : "[data-do=start]").focus();
}

// The answer

function formNow() {
  return { how: ways().find((each) => each.checked)?.value ?? "", value: field.value };
}

function fillForm({ how, value }) {
  for (const each of ways()) each.checked = each.value === how;
  field.value = value;
}

function note(how, value, sentence, numbers = {}) {
  fillForm({ how, value });
  memory.keep({ ended: null, form: formNow() });
  dialog.close();
  for (const each of noted.querySelectorAll("[data-noted]")) {
    each.hidden = each.dataset.noted !== sentence;
  }
  for (const each of ["waiting", "restored"]) news(each, false);
  fill(noted, numbers, language);
  noted.hidden = false;
  noted.scrollIntoView({ block: "start" });
  noted.focus({ preventScroll: true });
}

const noteSeconds = (seconds) => note("number", String(seconds), "seconds", { seconds });
const noteStands = (count) => note("number", String(count), "stands", { count });

// The number in the box of the panel, or null after saying what is wrong with it.
function readCount() {
  const panel = dialog.querySelector(`[data-panel=${outcome.panel}]`);
  const box = panel.querySelector(".number");
  const error = panel.querySelector(".error");
  const text = box.value.trim();
  const fits = /^\d{1,2}$/.test(text) && Number(text) <= guide.most;
  error.hidden = fits;
  box.toggleAttribute("aria-invalid", !fits);
  if (fits) return Number(text);
  box.focus();
  return null;
}

function step(by) {
  const box = dialog.querySelector(`[data-panel=${outcome.panel}] .number`);
  const count = Math.max(0, Math.min(guide.most, (parseInt(box.value, 10) || 0) + by));
  box.value = count;
}

const actions = {
  test: testSound,
  heard: () => heard(true),
  "not-heard": () => heard(false),
  start: () => begin(true),
  practice: () => begin(false),
  resume,
  stop: (event) => run.stop(event),
  count: (event) => run.count(event),
  again() {
    if (outcome.panel === "false_start") memory.keep({ falseStart: true });
    begin(true);
  },
  close,
  mistake() {
    memory.keep({ ended: null });
    close();
  },
  full: () => note("full", "", "full"),
  when: () => show("when"),
  back: () => show("full"),
  at: (event, button) => noteSeconds(Number(button.value)),
  use() {
    if (guide.kind !== "chair_stand") return noteSeconds(outcome.seconds);
    const count = readCount();
    if (count === null) return;
    outcome.count = count;
    if (outcome.panel !== "counted") return noteStands(count);
    memory.keep({ ended: outcome });
    view.panel("over_half", { count, more: count + 1 });
  },
  "back-to-count": () => show("counted"),
  less: () => step(-1),
  more: () => step(1),
  "over-half": () => noteStands(Math.min(outcome.count + 1, guide.most)),
  "not-over-half": () => noteStands(outcome.count),
  arms: () => note("arms_used", "", "choice"),
  could_not: () => note("could_not", "", "choice"),
  // Somebody who feels unwell is told at once what to do.
  unwell() {
    fillForm({ how: "stopped_unwell", value: "" });
    form.querySelector("[type=submit]").click();
  },
};

// Presses

const control = (target) => target.closest("[data-toggle], a, [data-do=stop]");

document.addEventListener("click", (event) => {
  const toggle = event.target.closest("[data-toggle]");
  if (toggle) return setPart(toggle.dataset.toggle, !parts[toggle.dataset.toggle].muted);
  const button = event.target.closest("[data-do]");
  if (button) return actions[button.dataset.do](event, button);
  // Anywhere on the clock of a chair stand counts one.
  const onClock = event.target.closest("[data-panel=clock]") && !control(event.target);
  if (onClock && guide.kind === "chair_stand") run.count(event);
});

// The moment a finger comes down, not when it lifts. A chair stand is stopped by its button only:
// the rest of its screen counts.
dialog.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || !run) return;
  const target = control(event.target);
  if (target && target.dataset.do !== "stop") return;
  if (guide.kind === "chair_stand" && !target) return;
  run.stop(event);
});

const NO_PRESS = ["Tab", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Fn"];

dialog.addEventListener("keydown", (event) => {
  if (!run?.on || event.repeat || NO_PRESS.includes(event.key) || /Volume/.test(event.key)) return;
  const target = control(event.target) ?? event.target.closest("[data-do]");
  if (target && (event.key === "Enter" || event.key === " ")) return; // it presses that control
  if (guide.kind === "chair_stand" && event.key !== "Escape") return;
  event.preventDefault();
  run.stop(event);
});

// Escape, and the way back of a phone: a stop, and from a panel the way to the page.
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  if (run?.on) run.stop(event);
  else if (!dialog.querySelector("[data-panel]:not([hidden])").inert) close();
});

dialog.addEventListener("click", (event) => {
  if (!event.target.closest("a")) return;
  run?.drop();
  memory.forget();
});

form.addEventListener("input", () => memory.keep({ form: formNow() }));
form.addEventListener("submit", () => memory.forget());
watchSight(() => voice.cancel());

// The page as it was left

for (const name of Object.keys(parts)) setPart(name, isOff(name));
trouble("no_stay_awake", !canStayAwake);
document.getElementById("sound-test").open = !soundTested();
const { running, interrupted, ended, form: before } = memory.run;
if (running || interrupted) {
  memory.keep({ running: false, interrupted: false });
  news("interrupted", true);
}
if (ended) news("waiting", true);
if (before) {
  fillForm(before);
  news("restored", true);
}
// Browsers from before 2022 know no dialogs: they keep the sound file.
if (dialog.showModal) {
  document.getElementById("sound-file").open = false;
  card.hidden = false;
}
