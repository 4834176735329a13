"""One topic in words: the one record from which both its page and its handout are made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.topic import Part, Topic
from app.content.words import Section
from app.illustrations.library import PICTURES, most_telling
from app.learn.glossary import Term, glossary_by_id
from app.learn.numbers import numbers_in_words
from app.said.amounts import dose_text
from app.said.sources import source_name

# The lists that a part may have, in the order in which they stand.
LISTS = ("steps", "items", "ticks", "do", "dont")


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture's id, and what each of its frames shows.

    `moves`: each frame follows on the one before it. `place`: which of them stands for all.
    """

    id: str
    frames: tuple[str, ...]
    moves: bool
    place: int

    @property
    def text(self) -> str:
        """What the frame that stands for all shows."""
        return self.frames[self.place]


@dataclass(frozen=True, kw_only=True)
class Try:
    """An exercise to try: its id, name and picture, why this one, and how much."""

    id: str
    name: str
    why: str
    dose: str
    picture: Picture


@dataclass(frozen=True, kw_only=True)
class PartInWords:
    """A part; any list may be empty, and so may `caption` (of its pictures) and `then`.

    `in_sight`: it says whom to call and when, and is never folded away. `steps` are numbered,
    `ticks` have a box each. `then`: a sentence between `steps` and `items`.
    """

    id: str
    heading: str
    in_sight: bool
    paragraphs: tuple[str, ...]
    pictures: tuple[Picture, ...]
    caption: str
    steps: tuple[str, ...]
    then: str
    items: tuple[str, ...]
    ticks: tuple[str, ...]
    do: tuple[str, ...]
    dont: tuple[str, ...]
    tries: tuple[Try, ...]

    def numbered(self, picture: Picture) -> bool:
        """Say whether the frames of a picture carry the numbers of the steps beside them."""
        frames = len(picture.frames)
        return frames > 1 and (picture.moves or len(self.steps) == frames)

    @property
    def sentences(self) -> Iterator[str]:
        yield self.heading
        yield from self.paragraphs
        yield from filter(None, (self.caption, self.then))
        for name in LISTS:
            yield from getattr(self, name)
        for each in self.tries:
            yield each.why


@dataclass(frozen=True, kw_only=True)
class SourceInWords:
    """A source: its id, its short name, what it is the source of, and its address ("" if none)."""

    id: str
    name: str
    of_what: str
    link: str


@dataclass(frozen=True, kw_only=True)
class TopicPage:
    """A topic. `lead` is its main message; `in_short` says what matters most and what to do.

    `sure`, `unsure`: what is known and what is not. `stop`: when to stop and whom to call.
    `urgent`: the numbers to call come first. `terms`: the few of its words that are explained.
    """

    id: str
    title: str
    short: str
    lead: str
    in_short: tuple[str, ...]
    urgent: bool
    parts: tuple[PartInWords, ...]
    tries: tuple[Try, ...]
    sure: tuple[str, ...]
    unsure: tuple[str, ...]
    stop: tuple[str, ...]
    terms: tuple[Term, ...]
    sources: tuple[SourceInWords, ...]
    next_id: str
    next_title: str

    @property
    def picture(self) -> Picture:
        """Return the picture that stands for the topic: the first on its page."""
        found: list[Picture] = []
        for part in self.parts:
            found += [*part.pictures, *(each.picture for each in part.tries)]
        found += [each.picture for each in self.tries]
        return found[0]

    @property
    def term_rows(self) -> tuple[tuple[str, str], ...]:
        return tuple((term.word, term.meaning) for term in self.terms)

    @property
    def sentences(self) -> Iterator[str]:
        """Return everything a person reads of the topic itself, in its order."""
        yield from (self.lead, *self.in_short)
        for part in self.parts:
            yield from part.sentences
        for each in self.tries:
            yield each.why
        yield from (*self.sure, *self.unsure, *self.stop)


@cache
def topic_page(words: Section, topic: Topic) -> TopicPage:
    """Return a topic in words. Raises MissingWords if a sentence or a number is not there."""
    numbers = numbers_in_words(words)
    own = words.section("topics", topic.id)

    def text(*keys: str) -> str:
        return own.text(*keys, **numbers)

    return TopicPage(
        id=topic.id,
        title=text("title"),
        short=text("short"),
        lead=text("lead"),
        in_short=own.texts("in_short", **numbers),
        urgent=topic.urgent,
        parts=tuple(_part(words, own, part) for part in topic.parts),
        tries=tuple(_try(words, own, each) for each in topic.exercises),
        sure=own.texts("known", "sure", **numbers),
        unsure=own.texts("known", "unsure", **numbers),
        stop=(words.text("learn", "emergency"), *own.texts("stop", **numbers)),
        terms=tuple(glossary_by_id(words)[each] for each in topic.terms),
        sources=tuple(
            SourceInWords(
                id=each.id,
                name=source_name(words, each),
                of_what=text("sources", each.id),
                link=each.link,
            )
            for each in topic.sources
        ),
        next_id=topic.next,
        next_title=words.text("topics", topic.next, "title"),
    )


def _part(words: Section, own: Section, part: Part) -> PartInWords:
    numbers = numbers_in_words(words)
    found = own.section("parts", part.id)

    def text(key: str) -> str:
        return found.text(key, **numbers) if key in found else ""

    def texts(key: str) -> tuple[str, ...]:
        return found.texts(key, **numbers) if key in found else ()

    return PartInWords(
        id=part.id,
        heading=found.text("heading", **numbers),
        in_sight=part.in_sight,
        paragraphs=texts("text"),
        pictures=tuple(picture_in_words(words, each) for each in part.pictures),
        caption=text("caption"),
        then=text("then"),
        **{name: texts(name) for name in LISTS},
        tries=tuple(_try(words, own, each) for each in part.exercises),
    )


def picture_in_words(words: Section, picture_id: str) -> Picture:
    """Return what a picture of an exercise or of a topic shows."""
    section = "exercises" if picture_id in EXERCISES_BY_ID else "illustrations"
    frames = words.texts(section, picture_id, "frames")
    moves = len(frames) > 1 and PICTURES[picture_id].in_turn
    return Picture(id=picture_id, frames=frames, moves=moves, place=most_telling(picture_id))


def _try(words: Section, own: Section, exercise_id: str) -> Try:
    exercise = EXERCISES_BY_ID[exercise_id]
    return Try(
        id=exercise_id,
        name=words.text("exercises", exercise_id, "name"),
        why=own.text("tries", exercise_id, **numbers_in_words(words)),
        dose=dose_text(words, exercise.dose),
        picture=picture_in_words(words, exercise_id),
    )
