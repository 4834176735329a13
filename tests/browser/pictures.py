"""Pictures that load when they come into view."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

# One that is there, or that failed, is over; "load" or "error" ends the wait for the others.
LOADED_WIDTH = """picture => picture.complete ? picture.naturalWidth : new Promise(tell => {
  for (const end of ["load", "error"])
    picture.addEventListener(end, () => tell(picture.naturalWidth));
})"""


def open_folds(page: Page) -> None:
    """Open all that is folded."""
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")


def loaded_widths(pictures: Locator) -> list[int]:
    """Bring each picture into view and return its own width in px: 0 where it did not load."""
    widths = []
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        widths.append(picture.evaluate(LOADED_WIDTH))
    return widths
