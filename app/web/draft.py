"""What was typed on a page that has to be put right, kept in the cookie until it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from flask import json, session

# A page's texts as they stand in the cookie. Whatever a person means to say there fits; the answers
# must keep their room.
MOST_BYTES = 600


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What a page posted, text by name. `cut`: the names of texts that were too long to keep.

    `expired`: the page's token was no longer good, so nothing of it was saved.
    """

    posted: Mapping[str, str]
    cut: frozenset[str]
    expired: bool


def keep_draft(page_id: str, posted: Mapping[str, str], *, expired: bool) -> None:
    """Keep what was typed on a page, in place of the draft of any other."""
    kept, cut = cut_to_fit(posted)
    session["draft"] = {"page": page_id, "posted": kept, "cut": cut, "expired": expired}


def cut_to_fit(posted: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Return the texts as far as they fit into MOST_BYTES, and the names of those that were cut."""
    kept = dict.fromkeys(posted, "")
    cut = []
    # The shortest first: a tick or a number is not lost to a long text beside it.
    # No letter is stored in less than a byte.
    for name, text in sorted(posted.items(), key=lambda item: len(item[1])):
        fits = _longest_that_fits(kept, name, text[:MOST_BYTES])
        kept[name] = text[:fits]
        if fits < len(text):
            cut.append(name)
    return kept, cut


def _longest_that_fits(kept: Mapping[str, str], name: str, text: str) -> int:
    def stored_bytes(length: int) -> int:
        stored = json.dumps({**kept, name: text[:length]}, separators=(",", ":"))
        return len(stored.encode())

    return bisect_right(range(1, len(text) + 1), MOST_BYTES, key=stored_bytes)


def load_draft(page_id: str) -> Draft | None:
    """Return the draft of a page; None if there is none, or none that can be read."""
    stored = session.get("draft")
    if not isinstance(stored, dict) or stored.get("page") != page_id:
        return None
    posted, cut = stored.get("posted"), stored.get("cut")
    if not isinstance(posted, dict) or not isinstance(cut, list):
        return None
    return Draft(
        posted={each: text for each, text in posted.items() if isinstance(text, str)},
        cut=frozenset(each for each in cut if isinstance(each, str)),
        expired=stored.get("expired") is True,
    )


def drop_draft() -> None:
    session.pop("draft", None)
