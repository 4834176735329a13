// A guided check keeps its last run in the browser. Deleting the answers, or starting again for
// someone else, deletes that as well.

document.querySelector("[data-forget]")?.addEventListener("submit", () => {
  try {
    window.sessionStorage.clear();
  } catch {
    // Nothing could be kept, so nothing is there.
  }
});
