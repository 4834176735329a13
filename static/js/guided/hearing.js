// Whether a person hears signals and voice: the test, the switches, and what this device cannot do.

import { isOff, setOff } from "./memory.js";
import { Sound } from "./sound.js";
import { Voice } from "./voice.js";

const box = document.getElementById("sound-test");
const sounds = JSON.parse(box.dataset.sounds);
const all = (selector) => document.querySelectorAll(selector);
const SOON = 700; // milliseconds in which a sound card that works has woken

// Show or hide a line about what is amiss, on the card and in the run.
export function trouble(name, there) {
  for (const each of all(`[data-trouble=${name}]`)) each.hidden = !there;
}

export const sound = new Sound(sounds, {
  woke: () => trouble("no_sound", false),
  taken: () => document.dispatchEvent(new Event("taken")),
});
export const voice = new Voice(document.documentElement.lang, (there) => trouble("no_voice", there));

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

// Call it after sound.wake(): says so if there is none, and stops the sound file.
export function listenForSound() {
  for (const each of all("audio")) each.pause();
  window.setTimeout(() => trouble("no_sound", !sound.works), SOON);
}

function testSound() {
  if (off.sound) toggle("sound");
  sound.wake();
  listenForSound();
  const now = performance.now();
  voice.say(sounds.sample, true);
  sound.plan([
    { signal: "start", at: now + 2000 },
    { signal: "end", at: now + 3600 },
  ]);
  const ask = () => (box.querySelector("[data-asked=heard]").hidden = false);
  window.setTimeout(ask, 5200); // when the last tone is over
}

function heard(well) {
  for (const each of box.querySelectorAll("[data-heard]")) {
    each.hidden = (each.dataset.heard === "yes") !== well;
  }
}

for (const each of all("audio")) each.addEventListener("play", () => sound.cancel());
hush();

const actions = { test: testSound, heard: () => heard(true), "not-heard": () => heard(false) };

document.addEventListener("click", ({ target }) => {
  const switched = target.closest("[data-toggle]");
  if (switched) toggle(switched.dataset.toggle);
  else actions[target.closest("[data-do]")?.dataset.do]?.();
});
box.hidden = false;
box.closest("details").hidden = false;
