// Copies a text of the page, or prints the page, when a person asks for it. Nothing leaves the device.
// Without this file a press on the text selects it, and the browser prints by its own menu.

const SAID = 6000; // milliseconds that "Copied" stands: time to read it

function offerCopy(button) {
  const target = document.getElementById(button.dataset.copy);
  const news = button.nextElementSibling;
  let timer = 0;
  if (!target || !navigator.clipboard?.writeText) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    news.textContent = "";
    window.clearTimeout(timer);
    try {
      await navigator.clipboard.writeText(target.textContent);
    } catch {
      // Not allowed after all: the text is marked, to copy by hand.
      window.getSelection()?.selectAllChildren(target);
      return;
    }
    news.textContent = news.dataset.said;
    timer = window.setTimeout(() => (news.textContent = ""), SAID);
  });
}

function offerPrint(button) {
  button.hidden = false;
  // How to print without the button.
  document.getElementById(button.dataset.print)?.remove();
  button.addEventListener("click", () => window.print());
}

document.querySelectorAll("[data-copy]").forEach(offerCopy);
document.querySelectorAll("[data-print]").forEach(offerPrint);
