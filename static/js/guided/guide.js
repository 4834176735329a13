// The guided check: the card that starts a run, and what becomes of the run. A page without this
// script asks for the same number in the same field.

import { canStayAwake } from "./device.js";
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
const isChair = guide.kind === "chair_stand";
const language = document.documentElement.lang;
const field = document.getElementById(guide.check);
const memory = new Memory(guide.check);
const view = new View(dialog, guide, language);
const sound = new Sound(guide, {
  woke: () => trouble("no_sound", false),
  taken: () => run?.interrupt(),
});
const voice = new Voice(language, (there) => trouble("no_voice", there));
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

const off = { sound: isOff("sound"), voice: isOff("voice") };

function hush() {
  sound.muted = off.sound;
  voice.muted = off.sound || off.voice;
  if (voice.muted) voice.cancel();
  trouble("muted", off.sound);
  for (const each of all("[data-toggle]")) {
    each.textContent = off[each.dataset.toggle] ? each.dataset.off : each.dataset.on;
  }
}

function toggle(name) {
  off[name] = !off[name];
  setOff(name, off[name]);
  hush();
}

function listenForSound() {
  for (const each of all("audio")) each.pause();
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
  // A run that is asked about is not overwritten by the next.
  if (timed && memory.run.ended) return resume();
  setSoundTested();
  news("interrupted", false);
  noted.hidden = true;
  if (timed) memory.keep({ running: true, interrupted: false });
  const awake = (stays) => trouble("no_stay_awake", !stays);
  run = new Run({ guide, timed, sound, voice, view, awake, done: followUp });
  listenForSound();
}

function panelAfter({ how, seconds }) {
  if (how !== "full" && how !== "stopped") return how;
  const full = how === "full";
  if (isChair) return full ? "counted" : "why";
  if (guide.kind === "timed_up_and_go") {
    if (full) return "too_long";
    return seconds < guide.shortest ? "too_short" : "timed";
  }
  if (full) return "full";
  return seconds < guide.shortest && !memory.run.falseStart ? "false_start" : "early";
}

// Panels that ask for nothing: a reload need not bring them back.
const TELLING = ["interrupted", "cancelled", "practiced", "too_short"];

function followUp(ended) {
  const panel = panelAfter(ended);
  if (!run.timed) {
    if (panel === "practiced") view.panel(panel);
    else dialog.close();
    return;
  }
  outcome = { panel, seconds: ended.seconds, count: ended.count };
  memory.keep({
    running: false,
    interrupted: panel === "interrupted",
    ended: TELLING.includes(panel) ? null : outcome,
  });
  show(panel);
}

// Show a panel of this run, as it is before anything is entered.
function show(name) {
  const panel = view.panel(name, outcome);
  const box = panel.querySelector(".number");
  if (!box) return;
  box.value = outcome.count || "";
  complain(box, false);
}

function resume() {
  outcome = memory.run.ended;
  show(outcome.panel);
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
  for (const each of noted.querySelectorAll("[data-noted]")) {
    each.hidden = each.dataset.noted !== sentence;
  }
  for (const each of ["waiting", "restored"]) news(each, false);
  fill(noted, numbers, language);
  noted.hidden = false;
  dialog.close();
  noted.scrollIntoView({ block: "start" });
  noted.focus({ preventScroll: true });
}

const noteSeconds = (seconds) => note("number", String(seconds), "seconds", { seconds });
const noteStands = (count) => note("number", String(count), "stands", { count });

const countBox = () => dialog.querySelector("[data-panel]:not([hidden]) .number");

function complain(box, wrong) {
  document.getElementById(`${box.id}-error`).hidden = !wrong;
  if (wrong) box.setAttribute("aria-invalid", "true");
  else box.removeAttribute("aria-invalid");
}

function keepCount() {
  outcome.count = parseInt(countBox().value, 10) || 0;
  memory.keep({ ended: outcome });
}

function step(by) {
  const box = countBox();
  box.value = Math.max(0, Math.min(guide.most, (parseInt(box.value, 10) || 0) + by));
  keepCount();
}

function useCount() {
  const box = countBox();
  const text = box.value.trim();
  const wrong = !/^\d{1,2}$/.test(text) || Number(text) > guide.most;
  complain(box, wrong);
  if (wrong) return box.focus();
  keepCount();
  const { count, panel } = outcome;
  if (panel === "why") return noteStands(count);
  view.panel("over_half", { count, more: count + 1 });
}

const actions = {
  test: testSound,
  heard: () => heard(true),
  "not-heard": () => heard(false),
  start: () => begin(true),
  practice: () => begin(false),
  again: () => begin(true),
  resume,
  close: () => dialog.close(),
  mistake() {
    memory.keep({ ended: null });
    dialog.close();
  },
  full: () => note("full", "", "full"),
  when: () => show("when"),
  back: () => show("full"),
  at(event, { value }) {
    outcome.seconds = Number(value);
    if (outcome.seconds >= guide.shortest || memory.run.falseStart) {
      return noteSeconds(outcome.seconds);
    }
    outcome.panel = "false_start";
    memory.keep({ ended: outcome });
    show("false_start");
  },
  "once-more"() {
    memory.keep({ ended: null, falseStart: true });
    begin(true);
  },
  use: () => noteSeconds(outcome.seconds),
  tired: () => show("counted_early"),
  "use-count": useCount,
  "back-to-count": () => show("counted"),
  less: () => step(-1),
  more: () => step(1),
  "over-half": () => noteStands(Math.min(outcome.count + 1, guide.most)),
  "not-over-half": () => noteStands(outcome.count),
  arms: () => note("arms_used", "", "choice"),
  could_not: () => note("could_not", "", "choice"),
  // Somebody who feels unwell is told at once what to do, before anything is sent.
  unwell() {
    fillForm({ how: "stopped_unwell", value: "" });
    memory.keep({ ended: null, form: formNow() });
    view.panel("unwell");
  },
  send: () => form.querySelector("[type=submit]").click(),
};

// Presses

// On the clock of a stance or a walk, once it runs, every press is a stop. On that of a chair stand
// every press counts one, but for its buttons. Before the start only Stop stops.
function press(event) {
  const { target } = event;
  if (target.closest("[data-toggle]") || (run.on && run.isHasty(event))) return;
  const onStop = target.closest("[data-do=stop]");
  const counts = isChair && run.timed;
  if (onStop || (run.started(event) && !counts)) run.stop(event);
  else if (counts && !target.closest("a")) run.count(event);
}

let touched = false; // whether the click that follows belongs to a press that was dealt with

// The moment a finger comes down, not when it lifts.
dialog.addEventListener("pointerdown", (event) => {
  if (event.button !== 0 || !event.isPrimary || !run) return;
  touched = run.on;
  press(event);
});

document.addEventListener("click", (event) => {
  const { target } = event;
  const handled = touched;
  touched = false;
  const switched = target.closest("[data-toggle]");
  if (switched) return toggle(switched.dataset.toggle);
  const button = target.closest("[data-do]");
  if (button?.dataset.do in actions) return actions[button.dataset.do](event, button);
  // A key or a screen reader presses without a finger.
  if (!handled && run?.on && target.closest("[data-panel=clock]")) press(event);
  if (!target.closest("#run a")) return;
  // Away, but nothing is lost: what was timed so far is asked about on the way back.
  if (run?.on) run.stop(event);
  dialog.close();
});

const NO_PRESS = ["Tab", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Fn"];

dialog.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (!run?.on || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (NO_PRESS.includes(key) || key.includes("Volume")) return;
  if (target.closest("button, a") && (key === "Enter" || key === " ")) return; // presses that
  if (key !== "Escape" && (isChair || !run.started(event))) return;
  event.preventDefault();
  run.stop(event);
});

// Escape, and the way back of a phone: a stop, and from a panel the way to the page.
dialog.addEventListener("cancel", (event) => {
  if (!run?.on && !dialog.querySelector("[data-panel]:not([hidden])").inert) return;
  event.preventDefault();
  if (run?.on) run.stop(event);
});

// However it was closed: browsers let nobody hold a dialog open against repeated Escapes.
dialog.addEventListener("close", () => {
  if (dialog.open) return;
  if (run?.on) return run.interrupt();
  memory.keep({ interrupted: false }); // its panel was read
  const waiting = Boolean(memory.run.ended);
  news("waiting", waiting);
  if (noted.hidden) card.querySelector(`[data-do=${waiting ? "resume" : "start"}]`).focus();
});

for (const each of dialog.querySelectorAll(".number")) each.addEventListener("input", keepCount);
for (const each of all("audio")) each.addEventListener("play", () => sound.cancel());
form.addEventListener("input", () => memory.keep({ form: formNow() }));
form.addEventListener("submit", () => memory.forget());

// The page as it was left

hush();
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
