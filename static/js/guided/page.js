// The parts of the check page that a guided run works with, and what the page knows of the check.

export const card = document.getElementById("guide");
export const answer = document.getElementById("answer");
export const dialog = document.getElementById("run");
export const form = document.getElementById("main-form");
export const language = document.documentElement.lang;
// seconds, half, left, shortest, most, countIn, getReady, betweenStands: see
// app/guided/guide.py. person: stands for whose check it is.
export const guide = JSON.parse(dialog.dataset.guide);
export const isCount = guide.kind === "count";
