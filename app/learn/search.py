"""Search in the topics, the exercises and the words explained, by plain words.

SQLite's full-text index, in memory: it knows that "exercises" and "exercising" are one word, and
ranks what it finds.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from threading import Lock

from app.clinical.exercises import EXERCISES
from app.clinical.topics import TOPICS
from app.content.words import Section
from app.learn.glossary import glossary
from app.learn.topic_page import Picture, picture_in_words, topic_page
from app.result.exercise_library import library_exercise

LONGEST = 80  # letters of what is looked for; the rest is left out
MOST = 12  # how many are shown
# From how many letters on the beginning of a word is enough, and a misspelt one is put right.
LONG_WORD = 4
CLOSE = 0.75  # how alike two words are, from 0 to 1, to be taken for the same one misspelt
# How much a word counts in the name, in the other words for it, in its sentence, in the rest.
WEIGHTS = (10.0, 8.0, 4.0, 1.0)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something to be found. `kind`: topic, exercise or term; `also`: other words for it."""

    kind: str
    id: str
    name: str
    also: str
    short: str
    rest: str
    picture: Picture | None = None


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a search came to. `looked_for`: the words with misspelt ones put right."""

    looked_for: str
    changed: bool
    entries: tuple[Entry, ...]


class Index:
    """Everything that can be found in one language."""

    def __init__(self, words: Section) -> None:
        own = words.section("learn", "search")
        self.left_out = frozenset(own.texts("left_out"))
        self.urgent = frozenset(own.texts("urgent_words"))
        self.entries = tuple(_entries(words))
        texts = [(each.name, each.also, each.short, each.rest) for each in self.entries]
        self.vocabulary = sorted(
            {word for row in texts for text in row for word in _words(text) if len(word) > 3}
        )
        self.lock = Lock()
        # The endings that are cut off are those of English; elsewhere words are taken as they are.
        ending = "porter " if words.text("results", "language") == "en" else ""
        self.base = sqlite3.connect(":memory:", check_same_thread=False)
        self.base.execute(
            "CREATE VIRTUAL TABLE entry USING fts5(name, also, short, rest, "
            f"tokenize='{ending}unicode61 remove_diacritics 2')"
        )
        self.base.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", texts)

    def find(self, asked: str) -> Found:
        """Return what fits best first; nothing where no word of `asked` says anything."""
        given = _words(asked[:LONGEST])
        telling = [word for word in given if word not in self.left_out] or given
        known = {word: self._known(word) for word in telling}
        terms = [each for each in known.values() if each]
        rows = self._rows(terms) if terms else []
        return Found(
            looked_for=" ".join(known.get(word) or word for word in given),
            changed=any(each not in ("", word) for word, each in known.items()),
            entries=tuple(self.entries[row - 1] for row in rows),
        )

    def is_urgent(self, asked: str) -> bool:
        """Say whether somebody may need help right now, and not a page."""
        return not self.urgent.isdisjoint(_words(asked))

    def _known(self, word: str) -> str:
        """Return the word, or the nearest one that is there, or ""."""
        if self._rows([word]):
            return word
        near = get_close_matches(word, self.vocabulary, 1, CLOSE) if len(word) >= LONG_WORD else []
        return near[0] if near else ""

    def _rows(self, terms: list[str]) -> list[int]:
        asked = " OR ".join(f'"{each}"{"*" if len(each) >= LONG_WORD else ""}' for each in terms)
        order = f"bm25(entry, {', '.join(str(each) for each in WEIGHTS)})"
        with self.lock:
            rows = self.base.execute(
                f"SELECT rowid FROM entry WHERE entry MATCH ? ORDER BY {order} LIMIT ?",
                (asked, MOST),
            ).fetchall()
        return [row for (row,) in rows]


@cache
def index_of(words: Section) -> Index:
    return Index(words)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _entries(words: Section) -> Iterator[Entry]:
    for topic in TOPICS:
        page = topic_page(words, topic)
        also = words.texts("topics", topic.id, "also")
        yield Entry(
            kind="topic",
            id=topic.id,
            name=page.title,
            also=" ".join(also),
            short=page.short,
            rest=" ".join(page.sentences),
            picture=page.picture,
        )
    for exercise in EXERCISES:
        found = library_exercise(words, exercise)
        yield Entry(
            kind="exercise",
            id=exercise.id,
            name=found.name,
            also=f"{found.kind} {found.equipment}",
            short=found.why,
            rest=" ".join((found.level, found.support, found.start, *found.steps)),
            picture=picture_in_words(words, exercise.id),
        )
    for term in glossary(words):
        yield Entry(
            kind="term",
            id=term.id,
            name=term.word,
            also=" ".join(term.forms),
            short=term.meaning,
            rest="",
        )
