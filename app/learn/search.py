"""Search in the topics, the exercises and the words explained, by plain words.

SQLite's full-text index, in memory, knows that "exercises" and "exercising" are one word.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from math import log
from threading import Lock

from app.clinical.exercises import EXERCISES
from app.clinical.topics import TOPICS
from app.content.words import Section
from app.learn.glossary import glossary
from app.learn.topic_page import Picture, picture_in_words, topic_page
from app.result.exercise_library import library_exercise

LONGEST = 80  # letters of what is looked for; the rest is left out
MOST = 10  # how many are shown
FAR_WORSE = 0.25  # the part of the best one's points below which something is left out
# From how many letters on the beginning of a word is enough, and a misspelt one is put right.
LONG_WORD = 4
CLOSE = 0.75  # how alike two words are, from 0 to 1, to be taken for the same one misspelt
# How much a word counts: in the name, the other words for it, its sentence, headings, the rest.
WEIGHTS = {"name": 10.0, "also": 8.0, "short": 4.0, "headings": 4.0, "rest": 1.0}


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something to be found. `kind`: topic, exercise or term; `also`: other words for it."""

    kind: str
    id: str
    name: str
    also: str
    short: str
    headings: str = ""
    rest: str = ""
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
        names = {word for each in self.entries for word in _words(f"{each.name} {each.also}")}
        texts = {word for each in self.entries for word in _words(f"{each.short} {each.rest}")}
        # A misspelt word is looked for among the names first.
        self.vocabularies = [sorted(each) for each in (names, texts)]
        self.lock = Lock()
        # The endings that are cut off are those of English; elsewhere words are taken as they are.
        ending = "porter " if words.text("results", "language") == "en" else ""
        self.base = sqlite3.connect(":memory:", check_same_thread=False)
        self.base.execute(
            f"CREATE VIRTUAL TABLE entry USING fts5({', '.join(WEIGHTS)}, "
            f"tokenize='{ending}unicode61 remove_diacritics 2')"
        )
        rows = [tuple(getattr(each, column) for column in WEIGHTS) for each in self.entries]
        self.base.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", rows)

    def find(self, asked: str) -> Found:
        """Return what fits best first; nothing where no word of `asked` says anything."""
        given = _words(asked[:LONGEST])
        telling = [word for word in given if word not in self.left_out]
        known = {word: self._known(word) for word in telling}
        best = self._best([each for each in known.values() if each])
        return Found(
            looked_for=" ".join(known.get(word) or word for word in given),
            changed=any(each not in ("", word) for word, each in known.items()),
            entries=tuple(self.entries[place] for place in best),
        )

    def _best(self, telling: list[str]) -> list[int]:
        """Return the places of what fits: all the words before some of them, the rare before most.

        What fits far worse than the best is left out. Where two fit as well, topics come before
        exercises, and these before words.
        """
        weights = [self._weights(word) for word in telling]
        points = {
            place: sum(each.get(place, 0.0) for each in weights)
            * sum(place in each for each in weights)
            for place in {place for each in weights for place in each}
        }
        least = FAR_WORSE * max(points.values(), default=0.0)
        fitting = [place for place in points if points[place] >= least]
        return sorted(fitting, key=lambda place: (-points[place], place))[:MOST]

    def is_urgent(self, asked: str) -> bool:
        """Say whether somebody may need help right now, and not a page."""
        return not self.urgent.isdisjoint(_words(asked))

    def _known(self, word: str) -> str:
        """Return the word, or the nearest one that is there, or ""."""
        if self._weights(word):
            return word
        for vocabulary in self.vocabularies if len(word) >= LONG_WORD else ():
            if near := get_close_matches(word, vocabulary, 3, CLOSE):
                # The nearest, but first one with the same letters in another order.
                return max(near, key=lambda each: sorted(each) == sorted(word))
        return ""

    def _weights(self, word: str) -> dict[int, float]:
        """Return the places of what has a word, each with how much it counts there.

        A word counts where it says most, and more the fewer entries have it.
        """
        found: dict[int, float] = {}
        if not word:
            return found
        beginning = "*" if len(word) >= LONG_WORD else ""
        with self.lock:
            for column, weight in WEIGHTS.items():
                asked = f'{column} : "{word}"{beginning}'
                for (row,) in self.base.execute(
                    "SELECT rowid FROM entry WHERE entry MATCH ?", (asked,)
                ):
                    found.setdefault(row - 1, weight)
        rare = log(1 + len(self.entries) / len(found)) if found else 0.0
        return {place: weight * rare for place, weight in found.items()}


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
            headings=" ".join(part.heading for part in page.parts),
            rest=" ".join(page.sentences),
            picture=page.picture,
        )
    for exercise in EXERCISES:
        found = library_exercise(words, exercise)
        yield Entry(
            kind="exercise",
            id=exercise.id,
            name=found.name,
            also=f"{exercise.id.replace('_', ' ')} {found.kind} {found.equipment}",
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
        )
