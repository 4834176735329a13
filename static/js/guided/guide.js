// The guided check: runs, the panels that follow, and what each button does. Without this script the
// page asks for the same number.

import {
  enter, hideNoted, isNoted, memory, news, note, noteSeconds, noteStands,
} from "./answer.js";
import { canStayAwake } from "./device.js";
import { listenForSound, sound, trouble, voice } from "./hearing.js";
import { card, dialog, form, guide, isCount, language } from "./page.js";
import { listen } from "./presses.js";
import { Run } from "./run.js";
import { View } from "./view.js";

const view = new View(dialog, guide, language);
let run = null;
let outcome = null; // { panel, seconds, count } of the run that the panels ask about

function begin(timed) {
  // A run that is asked about is not overwritten by the next.
  if (timed && memory.run.ended) return resume();
  for (const each of ["interrupted", "uncounted"]) news(each, false);
  hideNoted();
  if (timed) memory.keep({ running: true, interrupted: false });
  const awake = (stays) => trouble("no_stay_awake", !stays);
  run = new Run({ guide, timed, sound, voice, view, awake, done: followUp });
  listenForSound();
}

function panelAfter({ how, seconds }) {
  if (how !== "full" && how !== "stopped") return how;
  const full = how === "full";
  if (isCount) return full ? "counted" : "why";
  if (guide.kind === "walk") {
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
  for (const each of dialog.querySelectorAll("[data-reason]")) {
    each.hidden = each.dataset.reason !== ended.reason;
  }
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

// The number of stands

const countBox = () => dialog.querySelector("[data-panel]:not([hidden]) .number");

function complain(box, wrong) {
  document.getElementById(`${box.id}-error`).hidden = !wrong;
  if (wrong) box.setAttribute("aria-invalid", "true");
  else box.removeAttribute("aria-invalid");
}

function keepCount() {
  const box = countBox();
  complain(box, false);
  outcome.count = parseInt(box.value, 10) || 0;
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
  start: () => begin(true),
  practice: () => begin(false),
  resume,
  close: () => dialog.close(),
  mistake() {
    memory.keep({ ended: null });
    news("uncounted", true);
    dialog.close();
  },
  full: () => note("full", "", "full"),
  when: () => show("when"),
  back: () => show("full"),
  at(event, { value }) {
    outcome.seconds = Number(value);
    if (outcome.seconds >= guide.shortest || memory.run.falseStart) {
      return noteSeconds(outcome.seconds, "about");
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
  arms: () => note("arms_used", "", "arms_used"),
  could_not: () => note("could_not", "", "could_not"),
  // Told at once what to do, before anything is sent.
  unwell() {
    enter("stopped_unwell", "");
    view.panel("unwell");
  },
  send: () => form.querySelector("[type=submit]").click(),
};

// However it was closed: browsers let nobody hold a dialog open against repeated Escapes.
dialog.addEventListener("close", () => {
  if (dialog.open) return;
  if (run?.on) return run.interrupt();
  if (!dialog.querySelector("[data-panel=unwell]").hidden) return actions.send();
  memory.keep({ interrupted: false }); // its panel was read
  const waiting = Boolean(memory.run.ended);
  news("waiting", waiting);
  if (!isNoted()) card.querySelector(`[data-do=${waiting ? "resume" : "start"}]`).focus();
});

listen(() => run, actions);
document.addEventListener("taken", () => run?.interrupt("sound"));
for (const each of dialog.querySelectorAll(".number")) each.addEventListener("input", keepCount);
trouble("no_stay_awake", !canStayAwake);
// Browsers from before 2022 know no dialogs.
if (dialog.showModal) {
  card.hidden = false;
  document.getElementById("guide-more").hidden = false;
}
