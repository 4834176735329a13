// Presses: of a finger, a mouse, a key, or a screen reader.

import { dialog, isCount } from "./page.js";

const NO_PRESS = ["Tab", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Fn"];

// While the clock runs, every press is a stop; where presses are counted, each counts one, but for
// Stop and the way out. Before the start only these stop. The way out stops first, then leads away.
function press(run, event) {
  const { target } = event;
  if (target.closest("[data-toggle]") || (run.on && run.isHasty(event))) return;
  const stops = target.closest("[data-do=stop], a");
  if (isCount && run.timed && !stops) run.count(event);
  else if (stops || run.started(event)) run.stop(event);
}

// current(): the run, or null. actions: what each button with data-do does, by name; a stop and a
// tap on the clock are no such actions, but presses.
export function listen(current, actions) {
  let touched = false; // whether the click that follows belongs to a press that was dealt with

  // The moment a finger comes down, not when it lifts.
  dialog.addEventListener("pointerdown", (event) => {
    const run = current();
    if (event.button !== 0 || !event.isPrimary || !run) return;
    touched = run.on;
    press(run, event);
  });

  document.addEventListener("click", (event) => {
    const run = current();
    const { target } = event;
    const handled = touched;
    touched = false;
    if (target.closest("[data-toggle]")) return;
    const button = target.closest("[data-do]");
    if (button?.dataset.do in actions) return actions[button.dataset.do](event, button);
    const out = target.closest("#run a:not([href^=tel])");
    if (!run?.on) return out && dialog.close();
    if (out) event.preventDefault();
    // A key or a screen reader presses without a finger.
    if (!handled && target.closest("[data-panel=clock]")) press(run, event);
  });

  dialog.addEventListener("keydown", (event) => {
    const run = current();
    const { key, target } = event;
    if (!run?.on || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (NO_PRESS.includes(key) || key.includes("Volume")) return;
    if (target.closest("button, a") && (key === "Enter" || key === " ")) return; // presses that
    if (key !== "Escape" && (isCount || !run.started(event))) return;
    event.preventDefault();
    run.stop(event);
  });

  // Escape, and the way back of a phone: a stop, and from a panel the way to the page.
  dialog.addEventListener("cancel", (event) => {
    const run = current();
    if (!run?.on && !dialog.querySelector("[data-panel]:not([hidden])").inert) return;
    event.preventDefault();
    if (run?.on) run.stop(event);
  });
}
