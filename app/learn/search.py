"""Search in the topics, the exercises and the words explained, by plain words.

SQLite's full-text index, in memory: it knows that "exercises" and "exercising" are one word (its
own Porter stemmer; the Snowball stemmer found nothing more in the tests' wordings), and orders what
it finds by its own bm25.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from threading import Lock

from app.clinical.signal import Signal
from app.clinical.signals import SIGNALS_BY_ID, signs_to_call_about
from app.content.words import Section
from app.learn.entries import Entry, Meaning, entries, meanings
from app.said.amounts import locale_of

LONGEST = 80  # letters of what is looked for; the rest is left out
MOST = 7  # how many are shown: what stands further down is not looked at
FAR_WORSE = 0.2  # the part of the best one's rank below which something is left out
LONG_WORD = 4  # from how many letters on the beginning of a word is enough
# How many letters a misspelt word has that is put right, and how alike the two are, 0 to 1. Where
# it is shorter than LONG_ENOUGH, letters are in another order or missing: "cnae" or "flor".
SHORTEST, LONG_ENOUGH, CLOSE = 4, 5, 0.82
# How much a word counts for bm25 in each column: in the name, the other names, all the rest.
WEIGHTS = {"name": 10.0, "also": 8.0, "text": 1.0}
# How much a kind counts: a page that says what to do before the meaning of a word.
KINDS = {"topic": 1.0, "exercise": 1.0, "term": 0.7}
# What somebody may need before any page, the most pressing first.
NEEDS = ("crisis", "urgent")


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a search came to. `looked_for`: the words with misspelt ones put right.

    `notes`: what no page of ours can tell about it.
    """

    looked_for: str
    changed: bool
    notes: tuple[str, ...]
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
        self.small = frozenset(words.texts("search", "small"))
        self.meanings = tuple(meanings(words))
        self.entries = tuple(entries(words))
        named = " ".join(f"{each.name} {each.also}" for each in self.entries)
        typed = " ".join(phrase for each in self.meanings for phrase in each.typed)
        texts = " ".join(each.text for each in self.entries)
        # A misspelt word is looked for among the names first.
        self.vocabularies = [sorted(set(_words(each))) for each in (f"{named} {typed}", texts)]
        self.typed = frozenset(_words(typed))
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
        weights = ", ".join(map(str, WEIGHTS.values()))
        self.database.execute(f"INSERT INTO entry(entry, rank) VALUES ('rank', 'bm25({weights})')")

    def find(self, asked: str) -> Found:
        """Return what fits best first; nothing where no word of `asked` says anything."""
        given = _words(asked[:LONGEST])
        right = {word: near for word in given if (near := self._meant(word)) != word}
        read = [right.get(word, word) for word in given]
        meant, rest = self._meanings(read)
        telling = [word for word in rest if word not in self.left_out]
        if not telling and not meant:
            telling = read
        looked_for = [_query(word, beginning=len(word) >= LONG_WORD) for word in telling]
        looked_for += [_query(each) for meaning in meant for each in meaning.ours]
        return Found(
            looked_for=" ".join(read),
            changed=bool(right),
            notes=tuple(each.note for each in meant if each.note),
            entries=tuple(self._best(looked_for, read)),
        )

    def need(self, asked: str) -> str:
        """Return whether somebody needs people and not a page: crisis, urgent, or ""."""
        given = _words(asked)
        for need, (words, phrases) in self.needs.items():
            if not words.isdisjoint(given) or _holds(given, phrases):
                return need
        return ""

    def signs(self, asked: str) -> tuple[Signal, ...]:
        """Return the signs that somebody writes about, the most urgent first."""
        given = _words(asked)
        found = [
            SIGNALS_BY_ID[sign]
            for sign, phrases in self.phrases_of_signs.items()
            if _holds(given, phrases)
        ]
        return signs_to_call_about(tuple(found))

    def _meanings(self, given: list[str]) -> tuple[list[Meaning], list[str]]:
        """Return what is meant by phrases in what is given, and the words beside these.

        Small words make no difference in a phrase: "out of the chair" is "out of a chair". A single
        word is also looked for as it is.
        """
        said = f" {' '.join(word for word in given if word not in self.small)} "
        meant, rest = [], said
        for meaning in self.meanings:
            phrases = [" ".join(self._telling(each)) for each in meaning.typed]
            found = [each for each in phrases if f" {each} " in said]
            if found:
                meant.append(meaning)
            for phrase in found:
                if " " in phrase:
                    rest = rest.replace(f" {phrase} ", " ")
        return meant, rest.split()

    def _telling(self, phrase: str) -> list[str]:
        return [word for word in _words(phrase) if word not in self.small]

    def _best(self, looked_for: Iterable[str], called: Sequence[str] = ()) -> list[Entry]:
        """Return what has any of it, by bm25; what is `called` exactly so is never cut off.

        Of two alike the shorter name stands first.
        """
        query = " OR ".join(dict.fromkeys(looked_for))
        if not query:
            return []
        with self.lock:
            ranks = self.database.execute(
                "SELECT rowid, rank FROM entry WHERE entry MATCH ?", (query,)
            ).fetchall()
        # A rank is the lower, the better something fits.
        found = ((self.entries[row - 1], rank) for row, rank in ranks)
        fits = {entry: round(rank * KINDS[entry.kind], 1) for entry, rank in found}
        best = min(fits.values(), default=0.0)
        fitting = [each for each in fits if fits[each] <= FAR_WORSE * best]
        fitting.sort(key=lambda each: (fits[each], len(each.name)))
        missed = [each for each in fitting[MOST:] if _words(each.name) == called]
        return [*fitting[: MOST - len(missed)], *missed]

    def _meant(self, word: str) -> str:
        """Return the word that a misspelt one most likely means; itself where it is none."""
        urgent = any(word in words for words, _ in self.needs.values())
        known = word in self.left_out or word in self.typed or urgent
        if known or len(word) < SHORTEST or self._best([_query(word, beginning=True)]):
            return word
        for vocabulary in self.vocabularies:
            begin_alike = [each for each in vocabulary if each[0] == word[0]]
            reordered = [each for each in begin_alike if sorted(each) == sorted(word)]
            near = reordered or get_close_matches(word, begin_alike, 3, CLOSE)
            for each in near:
                if each in reordered or len(word) >= LONG_ENOUGH or len(each) > len(word):
                    return each
        return word


@cache
def index_of(words: Section) -> Index:
    return Index(words)


def _words(text: str) -> list[str]:
    """Return the words of a text: "Parkinson's" is parkinson, "can't" is cant."""
    plain = re.sub(r"[’']s\b", "", text.casefold()).replace("’", "").replace("'", "")
    return [word for word in re.findall(r"[^\W_]+", plain) if len(word) > 1]


def _holds(given: list[str], phrases: Iterable[str]) -> bool:
    """Say whether one of the phrases stands in what is given, word by word."""
    said = f" {' '.join(given)} "
    return any(f" {each} " in said for each in phrases)


def _query(text: str, *, beginning: bool = False) -> str:
    """Return how FTS5 is asked for words beside each other; `beginning`: or for longer words."""
    return f'"{text}" OR "{text}"*' if beginning else f'"{text}"'
