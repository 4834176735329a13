"""The words explained: what each means, in the order of the alphabet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.content.words import Section


@dataclass(frozen=True, kw_only=True)
class Term:
    """A word that a leaflet would leave unexplained; `forms` are the ways it is written."""

    id: str
    word: str
    meaning: str
    forms: tuple[str, ...]


@cache
def glossary(words: Section) -> tuple[Term, ...]:
    """Return all terms, in the order of the alphabet."""
    own = words.section("glossary", "terms")
    terms = [
        Term(
            id=each,
            word=own.text(each, "word"),
            meaning=own.text(each, "meaning"),
            forms=(own.text(each, "word"), *own.texts(each, "forms")),
        )
        for each in own
    ]
    return tuple(sorted(terms, key=lambda term: term.word.casefold()))


@cache
def glossary_by_id(words: Section) -> Mapping[str, Term]:
    return {term.id: term for term in glossary(words)}
