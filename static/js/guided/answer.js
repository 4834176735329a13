// The answer in the page's own form: what a run found, what was entered, what a reload brings back.

import { Memory } from "./memory.js";
import { answer, card, dialog, form, guide, language } from "./page.js";
import { fill } from "./view.js";

const field = document.getElementById(guide.check);
const noted = document.getElementById("guide-noted");
export const memory = new Memory(guide.check, guide.person);

const ways = () => [...form.elements.namedItem(`${guide.check}_how`)];

// Show or hide a notice on the card.
export function news(name, there) {
  card.querySelector(`[data-news=${name}]`).hidden = !there;
}

const formAs = (checked, value) => ({
  how: ways().find((each) => each[checked])?.value ?? "",
  value: field[value],
});
const formNow = () => formAs("checked", "value");
const drawn = JSON.stringify(formAs("defaultChecked", "defaultValue")); // by the server

function fillForm({ how, value }) {
  for (const each of ways()) each.checked = each.value === how;
  field.value = value;
}

// Enter an answer in the form: no question is open about the run any more.
export function enter(how, value) {
  fillForm({ how, value });
  memory.keep({ ended: null, form: formNow() });
}

// Enter an answer, close the run and say what was entered.
export function note(how, value, sentence, numbers = {}) {
  enter(how, value);
  for (const each of noted.querySelectorAll("[data-noted]")) {
    each.hidden = each.dataset.noted !== sentence;
  }
  for (const each of ["waiting", "restored"]) news(each, false);
  fill(noted, numbers, guide.units, language);
  noted.hidden = false;
  answer.open = true;
  dialog.close();
  noted.scrollIntoView({ block: "start" });
  noted.focus({ preventScroll: true });
}

export const noteSeconds = (seconds, sentence = "seconds") =>
  note("number", String(seconds), sentence, { seconds });
export const noteStands = (count) => note("number", String(count), "stands", { stands: count });

export const hideNoted = () => (noted.hidden = true);
export const isNoted = () => !noted.hidden;

form.addEventListener("input", () => memory.keep({ form: formNow() }));
// The network may be gone: what is sent is kept until the server shows it.
form.addEventListener("submit", () => memory.keep({ form: formNow(), over: drawn }));
// Who feels unwell has no other answer to bring back.
document.getElementById("unwell-form").addEventListener("submit", () => memory.forget());

const { over, form: sent } = memory.run;
if (over && (over !== drawn || JSON.stringify(sent) === drawn)) memory.forget();

const { running, interrupted, ended, form: before } = memory.run;
if (running || interrupted) {
  memory.keep({ running: false, interrupted: false });
  news("interrupted", true);
}
if (ended) news("waiting", true);
if (before) {
  fillForm(before);
  answer.open = true;
  news("restored", true);
}
