// Runs through the stills of a movement, one after the other, when a person asks for it.
// Without this file the stills stand side by side, which is enough to learn the movement.

const PACE = 1600; // milliseconds a still is shown: time to take it in
const still = window.matchMedia("(prefers-reduced-motion: reduce)");

function addButton(pictures) {
  const frames = [...pictures.children];
  if (frames.length < 2) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-secondary movement-button no-print";
  let shown = 0;
  let timer = 0;

  const show = (place) => {
    shown = place % frames.length;
    frames.forEach((frame, i) => frame.classList.toggle("shown", i === shown));
  };
  const stop = () => {
    window.clearInterval(timer);
    timer = 0;
    pictures.classList.remove("running");
    name();
  };
  const name = () => {
    const words = pictures.dataset;
    button.textContent = timer ? words.stop : still.matches ? words.next : words.play;
  };
  button.addEventListener("click", () => {
    if (timer) return stop();
    const begun = pictures.classList.contains("running");
    pictures.classList.add("running");
    // Who asked for less motion turns the stills over by hand, and ends with all of them again.
    if (still.matches) {
      if (begun && shown === frames.length - 1) return stop();
      return show(begun ? shown + 1 : 0);
    }
    show(0);
    timer = window.setInterval(() => show(shown + 1), PACE);
    name();
  });
  still.addEventListener("change", stop);
  document.addEventListener("visibilitychange", () => document.hidden && timer && stop());
  window.addEventListener("beforeprint", stop);
  name();
  pictures.after(button);
}

document.querySelectorAll("[data-movement]").forEach(addButton);
