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
from app.clinical.signal import Signal
from app.clinical.signals import SIGNALS_BY_ID, signs_to_call_about
from app.clinical.topics import TOPICS
from app.content.words import Section
from app.learn.glossary import glossary
from app.learn.topic_page import Picture, picture_in_words, topic_page
from app.said.amounts import locale_of
from app.said.exercise import library_exercise

LONGEST = 80  # letters of what is looked for; the rest is left out
MOST = 10  # how many are shown
FAR_WORSE = 0.25  # the part of the best one's points below which something is left out
LONG_WORD = 4  # from how many letters on the beginning of a word is enough
# How many letters a misspelt word has that is put right, and how alike the two are, 0 to 1. Where
# it is shorter than LONG_ENOUGH, letters are in another order or missing: "cnae" or "flor".
SHORTEST, LONG_ENOUGH, CLOSE = 4, 5, 0.82
# How much a word counts: in the name, the other words for it, its sentence, headings, the rest.
# The columns of the table, in their order.
WEIGHTS = {"name": 10.0, "also": 8.0, "short": 4.0, "headings": 4.0, "rest": 1.0}
# How much a kind counts: a page that says what to do before the meaning of a word.
KINDS = {"topic": 1.0, "exercise": 1.0, "term": 0.8}
# What somebody may need before any page, the most pressing first.
NEEDS = ("crisis", "urgent")
Points = dict[int, float]


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
        self.needs = {
            need: (frozenset(own.texts(f"{need}_words")), own.texts(f"{need}_phrases"))
            for need in NEEDS
        }
        signs = words.section("signals", "search")
        self.phrases_of_signs = {each: signs.texts(each) for each in signs}
        self.entries = tuple(_entries(words))
        names = {word for each in self.entries for word in _words(f"{each.name} {each.also}")}
        texts = {word for each in self.entries for word in _words(f"{each.short} {each.rest}")}
        # A misspelt word is looked for among the names first.
        self.vocabularies = [sorted(each) for each in (names, texts)]
        self.lock = Lock()
        # The endings that are cut off are those of English; elsewhere words are taken as they are.
        ending = "porter " if locale_of(words) == "en" else ""
        self.database = sqlite3.connect(":memory:", check_same_thread=False)
        self.database.execute(
            f"CREATE VIRTUAL TABLE entry USING fts5({', '.join(WEIGHTS)}, "
            f"tokenize='{ending}unicode61 remove_diacritics 2')"
        )
        rows = [tuple(getattr(each, column) for column in WEIGHTS) for each in self.entries]
        places = ", ".join("?" * len(WEIGHTS))
        self.database.executemany(f"INSERT INTO entry VALUES ({places})", rows)

    def find(self, asked: str) -> Found:
        """Return what fits best first; nothing where no word of `asked` says anything."""
        given = _words(asked[:LONGEST])
        telling = [word for word in given if word not in self.left_out] or given
        right: dict[str, str] = {}
        points: list[Points] = []
        for word in dict.fromkeys(telling):
            found = self._points(word)
            if not found and (near := self._nearest(word)):
                right[word], found = near, self._points(near)
            points.append(found)
        return Found(
            looked_for=" ".join(right.get(word, word) for word in given),
            changed=bool(right),
            entries=tuple(self.entries[place] for place in self._best(points)),
        )

    def need(self, asked: str) -> str:
        """Return whether somebody needs people and not a page: crisis, urgent, or ""."""
        given = _words(asked)
        said = f" {' '.join(given)} "
        for need, (words, phrases) in self.needs.items():
            if not words.isdisjoint(given) or any(f" {each} " in said for each in phrases):
                return need
        return ""

    def signs(self, asked: str) -> tuple[Signal, ...]:
        """Return the signs that somebody writes about, the most urgent first."""
        said = f" {' '.join(_words(asked))} "
        found = [
            SIGNALS_BY_ID[sign]
            for sign, phrases in self.phrases_of_signs.items()
            if any(f" {each} " in said for each in phrases)
        ]
        return signs_to_call_about(tuple(found))

    def _best(self, points: list[Points]) -> list[int]:
        """Return the places of what fits: all the words before some of them, the rare before most.

        What fits far worse than the best of its kind is left out. Where two fit as well, topics
        come before exercises, these before words, and a short name before a long one.
        """
        entries = self.entries
        total = {
            place: sum(each.get(place, 0.0) for each in points)
            * sum(place in each for each in points)
            * KINDS[entries[place].kind]
            for place in {place for each in points for place in each}
        }
        most: dict[str, float] = {}
        for place, each in total.items():
            kind = entries[place].kind
            most[kind] = max(each, most.get(kind, 0.0))
        fitting = [
            place for place in total if total[place] >= FAR_WORSE * most[entries[place].kind]
        ]
        order = list(KINDS)

        def worth(place: int) -> tuple[float, int, int, int]:
            entry = entries[place]
            return -total[place], order.index(entry.kind), len(entry.name), place

        return sorted(fitting, key=worth)[:MOST]

    def _nearest(self, word: str) -> str:
        """Return the word that a misspelt one most likely means, or "" where none is near."""
        urgent = any(word in words for words, _ in self.needs.values())
        if len(word) < SHORTEST or urgent:
            return ""
        for vocabulary in self.vocabularies:
            begin_alike = [each for each in vocabulary if each[0] == word[0]]
            reordered = [each for each in begin_alike if sorted(each) == sorted(word)]
            near = reordered or get_close_matches(word, begin_alike, 3, CLOSE)
            for each in near:
                if each in reordered or len(word) >= LONG_ENOUGH or len(each) > len(word):
                    return each
        return ""

    def _points(self, word: str) -> Points:
        """Return the places of what has a word, each with how much it counts there.

        A word counts where it says most, and more the fewer entries have it.
        """
        found: Points = {}
        beginning = "*" if len(word) >= LONG_WORD else ""
        with self.lock:
            for column, weight in WEIGHTS.items():
                asked = f'{column} : "{word}"{beginning}'
                for (row,) in self.database.execute(
                    "SELECT rowid FROM entry WHERE entry MATCH ?", (asked,)
                ):
                    found.setdefault(row - 1, weight)
        rare = log(1 + len(self.entries) / len(found)) if found else 0.0
        return {place: weight * rare for place, weight in found.items()}


@cache
def index_of(words: Section) -> Index:
    return Index(words)


def _words(text: str) -> list[str]:
    """Return the words of a text: "Parkinson's" is parkinson, "can't" is cant."""
    plain = re.sub(r"[’']s\b", "", text.casefold()).replace("’", "").replace("'", "")
    return [word for word in re.findall(r"[^\W_]+", plain) if len(word) > 1]


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
            also=f"{found.kind} {found.equipment}",
            short=found.why,
            rest=" ".join(
                (
                    exercise.id.replace("_", " "),
                    found.level,
                    found.support,
                    found.start,
                    *found.steps,
                )
            ),
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
