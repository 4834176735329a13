"""How much there is to read: the words of a page that somebody sees before opening anything."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

NOT_SEEN = ("script", "style", "template", "noscript")


def words_seen(page: BeautifulSoup) -> list[str]:
    """Return the runs of text inside `main` that are in sight when the page opens.

    Left out: what is hidden, closed dialogs, and what a closed `details` holds but its `summary`.
    Alternative texts and values of fields are not counted.
    """
    main = page.find("main")
    assert isinstance(main, Tag), "a page without main"
    copy = BeautifulSoup(str(main), "html5lib")
    for each in copy.find_all(NOT_SEEN):
        each.decompose()
    for each in copy.select("[hidden], .visually-hidden, dialog:not([open])"):
        each.decompose()
    for each in copy.select("details:not([open])"):
        for inner in list(each.children):
            if not (isinstance(inner, Tag) and inner.name == "summary"):
                inner.extract()
    seen = copy.get_text(" ").split()
    assert seen, "a page without words"
    return seen
