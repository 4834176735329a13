"""The sentences that a person reads about themselves, and which of them are true for any reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.content.words import Section, Words

Keys = tuple[str, ...]

# Where the words speak to the person, or as the person. The rest of a language is about nobody in
# particular: the library, Learn, the sources, what clinicians print, the exercises themselves.
FACING = (
    *("site", "pages", "questions", "checks", "guided", "said", "signals", "typing", "results"),
)
ADDRESSED = re.compile(r"\b(you|your|yours|yourself|i|me|my|mine|myself)\b", re.I)

# By the path of a sentence, or of all below it: why it reads alike for everybody.
FOR_ANY_READER = {
    "checks.*.self": "words of the check's own page, which has a table for each voice",
    "checks.*.clinician": "the same",
    "checks.*.run.self": "the same",
    "checks.*.run.helper": "the same",
    "checks.*.run.clinician": "the same",
    "signals.search": "what anybody types into the search",
    "pages.clinicians": "a page for clinicians alone, about no patient",
    "checks.*.note": "of the page of sources, about nobody",
}


def sentences(section: Section, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """Give each sentence with its keys, those of a list under the key of the list."""
    for key in section:
        found = section[key]
        if isinstance(found, Section):
            yield from sentences(found, (*keys, key))
        else:
            for sentence in (found,) if isinstance(found, str) else found:
                yield (*keys, key), sentence


def addressed(words: Words) -> Iterator[tuple[Keys, str]]:
    """Give each sentence that speaks to the person or as the person."""
    for name in FACING:
        for keys, sentence in sentences(words.section(name), (name,)):
            if ADDRESSED.search(sentence):
                yield keys, sentence


def for_any_reader(keys: Keys) -> str:
    """Return which entry says that a sentence is true for any reader, or ""."""
    for entry in FOR_ANY_READER:
        stated = tuple(entry.split("."))
        here = keys[: len(stated)]
        if len(here) == len(stated) and all(
            a in ("*", b) for a, b in zip(stated, here, strict=True)
        ):
            return entry
    return ""
