"""Page one, for the fridge: what went well, what to work on, three exercises, when to stop."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.pdf.arrange import Box, Columns, Stack, fits, new_page
from app.pdf.pictures import telling_still
from app.pdf.text import Bookmark, Styles, items, text, texts
from app.result.records import Result
from app.said.block import Block
from app.said.exercise import ExerciseGroup


@dataclass(frozen=True)
class Room:
    """What the page has room for: strengths, sentences of the category, height of pictures."""

    strengths: int
    sentences: int
    picture: float  # points


# The first that fits is taken.
ROOMS = (
    Room(5, 9, 130),
    Room(4, 9, 115),
    Room(3, 9, 100),
    Room(3, 9, 85),
    Room(3, 9, 72),
    Room(3, 1, 72),
    Room(2, 1, 72),
    Room(2, 1, 60),
    Room(2, 1, 0),
)
TWO_PAGES = Room(5, 9, 130)


def fridge_page(
    result: Result, styles: Styles, width: float, height: float
) -> tuple[list[Flowable], list[Flowable]]:
    """Return page one with as much as fits, and in full what it had no room for.

    In very large print it may take a second page.
    """
    page = FridgePage(result, styles)
    for room in ROOMS:
        parts = page.parts(room)
        if fits(parts, width, height):
            parts = [Stack(parts)]
            break
    else:
        room = TWO_PAGES
        parts = page.parts(room)
    return [*parts, new_page(height)], _left_out(result, room, styles)


class FridgePage:
    """The parts of page one, made once and put together for the room there is."""

    def __init__(self, result: Result, styles: Styles) -> None:
        plain = styles["text"]
        name = text(f"{result.name_line} {'_' * 14}", plain)
        title = [text(result.title, styles["title"])]
        self.top: list[Flowable] = [
            Bookmark(result.title, "title"),
            Columns((title, [name, text(result.date, plain)]), (1.1, 1)),
            text(result.disclaimer, plain),
        ]
        self.urgent = result.urgent
        self.well = _section(result.strengths.heading, "strengths", styles)
        self.strengths = items(result.strengths.items, styles)
        self.category = _section(result.category_heading, "category", styles)
        self.sentences = texts(result.category_text, plain)
        short = result.working_on_in_short
        call = boxed(result.call, styles, items_first=True)
        self.call = [*([text(short, plain)] if short else []), *call]
        core = [group for group in result.groups if group.id == "core"]
        self.glance = [AtAGlance(each, styles) for each in core]
        self.stop = boxed(result.stop, styles)

    def parts(self, room: Room) -> list[Flowable]:
        went_well = [*self.well, *self.strengths[: room.strengths]]
        sentences = self.sentences[: room.sentences]
        said = (self.call, sentences) if self.urgent else (sentences, self.call)
        what_now = [*self.category, *said[0], *said[1]]
        return [
            *self.top,
            # What cannot wait comes first; else what went well does.
            *((*what_now, *went_well) if self.urgent else (*went_well, *what_now)),
            *(each.parts(room.picture) for each in self.glance),
            *self.stop,
        ]


class AtAGlance:
    """A group's exercises beside each other: a picture, the name, and how much in a few words."""

    def __init__(self, group: ExerciseGroup, styles: Styles) -> None:
        plain = styles["text"]
        self.heading = _section(group.heading, "at-a-glance", styles)
        self.stills = [telling_still(each.id, each.frames) for each in group.exercises]
        self.names = [
            text(each.dose_in_short, plain, f"{number}. {each.name}:")
            for number, each in enumerate(group.exercises, start=1)
        ]

    def parts(self, highest: float) -> Flowable:
        """Return it with pictures this high, in points; 0 leaves them out."""
        columns: list[list[Flowable]] = []
        for still, name in zip(self.stills, self.names, strict=True):
            if highest:
                still.resize(highest)
            columns.append([still, name] if highest else [name])
        return Stack([*self.heading, Columns(columns, (1,) * len(columns))])


def _left_out(result: Result, room: Room, styles: Styles) -> list[Flowable]:
    """Return the category in full if it was cut, and the strengths that were left out."""
    found: list[Flowable] = []
    if len(result.category_text) > room.sentences:
        found += [
            text(result.category_heading, styles["heading"]),
            *texts(result.category_text, styles["text"]),
        ]
    if more := result.strengths.items[room.strengths :]:
        found += [text(result.strengths.heading, styles["heading"]), *items(more, styles)]
    return found


def _section(heading: str, key: str, styles: Styles) -> list[Flowable]:
    if not heading:
        return []
    return [Bookmark(heading, key), text(heading, styles["heading"])]


def boxed(block: Block, styles: Styles, *, items_first: bool = False) -> list[Flowable]:
    """Return a block in a bold frame; nothing where it is empty."""
    if block.empty:
        return []
    said = [texts(block.paragraphs, styles["text"]), items(block.items, styles)]
    first, second = reversed(said) if items_first else said
    inside = [text(block.heading, styles["name"]), *first, *second]
    return [Bookmark(block.heading, block.id), Box(inside)]
