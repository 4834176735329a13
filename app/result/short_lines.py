"""Lines of a hundred plain letters: what fits in one, and how much is left out of it."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Callable, Sequence

MOST_LETTERS = 100
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})


def plain(text: str) -> str:
    """Return a text in the letters that every record takes; those of other scripts stay."""
    taken_apart = unicodedata.normalize("NFKD", text.translate(PLAIN))
    return "".join(each for each in taken_apart if not unicodedata.combining(each))


def wrapped(text: str) -> list[str]:
    """Return what is never cut, over as many lines as it takes."""
    return textwrap.wrap(text, MOST_LETTERS, subsequent_indent="  ")


def fit(
    say: Callable[[str], str], items: Sequence[str], more: Callable[[int], str], between: str
) -> str:
    """Return a line with as many of its items as it has room for, and how many are left out.

    `say` makes a line of the items joined; `more` says that so many more stand elsewhere.
    """
    for count in range(len(items), -1, -1):
        line = say(between.join(items[:count]))
        if count < len(items):
            line = f"{line} {more(len(items) - count)}"
        if len(line) <= MOST_LETTERS:
            return line
    return textwrap.shorten(say(between.join(items)), MOST_LETTERS, placeholder=f" {more(1)}")
