"""What the search can find, in words, and what people type for what our texts say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.clinical.exercises import EXERCISES
from app.clinical.topics import TOPICS
from app.content.words import Section
from app.learn.glossary import glossary
from app.learn.topic_page import Picture, picture_in_words, topic_page
from app.said.exercise import library_exercise


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something to be found. `kind`: topic, exercise or term; `also`: other names of it."""

    kind: str
    id: str
    name: str
    also: str
    short: str
    text: str
    picture: Picture | None = None


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What people type, what our texts say for it, and what no page can tell of it ("" if none)."""

    typed: tuple[str, ...]
    ours: tuple[str, ...]
    note: str


def meanings(words: Section) -> Iterator[Meaning]:
    said = words.section("search", "meanings")
    for each in said:
        own = said.section(each)
        note = own.text("note") if "note" in own else ""
        yield Meaning(typed=own.texts("typed"), ours=own.texts("ours"), note=note)


def entries(words: Section) -> Iterator[Entry]:
    for topic in TOPICS:
        page = topic_page(words, topic)
        yield Entry(
            kind="topic",
            id=topic.id,
            name=page.title,
            also=" ".join(words.texts("topics", topic.id, "also")),
            short=page.short,
            text=" ".join((page.short, *page.sentences)),
            picture=page.picture,
        )
    for exercise in EXERCISES:
        found = library_exercise(words, exercise)
        yield Entry(
            kind="exercise",
            id=exercise.id,
            name=found.name,
            also=" ".join(words.texts("search", "exercises", exercise.id)),
            short=found.why,
            text=" ".join((found.kind, *found.in_list, found.why, found.start, *found.steps)),
            picture=picture_in_words(words, exercise.id),
        )
    for term in glossary(words):
        yield Entry(
            kind="term",
            id=term.id,
            name=term.word,
            also=" ".join(term.forms),
            short=term.meaning,
            text=term.meaning,
        )
