// "None of these" takes the other ticks away, and a sign takes "None of these" away: whichever was
// pressed last is meant, and it is said. Without this file the page asks when both are ticked.

for (const said of document.querySelectorAll("[data-none]")) {
  const list = said.closest("fieldset");
  const boxes = [...list.querySelectorAll("[type=checkbox]")];
  const isNone = (box) => box.value === said.dataset.none;

  list.addEventListener("change", ({ target }) => {
    if (!target.checked) return;
    const wrong = boxes.filter((box) => box.checked && isNone(box) !== isNone(target));
    for (const box of wrong) box.checked = false;
    const words = isNone(target) ? said.dataset.cleared : said.dataset.uncleared;
    said.textContent = wrong.length ? words : "";
  });
}
