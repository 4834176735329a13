// "None of these", the last box, takes the other ticks away, and a sign takes that one away: whichever
// was pressed last is meant, and it is said. Without this file the page asks when both are ticked.

for (const said of document.querySelectorAll("[data-cleared]")) {
  const list = said.closest("fieldset");
  const boxes = [...list.querySelectorAll("[type=checkbox]")];
  const none = boxes.at(-1);

  list.addEventListener("change", ({ target }) => {
    if (!target.checked) return;
    const { cleared, uncleared } = said.dataset;
    const wrong = boxes.filter((box) => box.checked && (box === none) !== (target === none));
    for (const box of wrong) box.checked = false;
    said.textContent = !wrong.length ? "" : target === none ? cleared : uncleared;
  });
}
