// The sound test on the page before the checks. Without this script there is no sound to test.

import { heard, testSound, toggle } from "./hearing.js";

const actions = { test: testSound, heard: () => heard(true), "not-heard": () => heard(false) };

document.addEventListener("click", ({ target }) => {
  const switched = target.closest("[data-toggle]");
  if (switched) return toggle(switched.dataset.toggle);
  actions[target.closest("[data-do]")?.dataset.do]?.();
});
document.getElementById("sound").hidden = false;
