"""Page one, for the fridge: what went well, what to work on, three exercises, when to stop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from reportlab.platypus import Flowable, PageBreak

from app.pdf.flowables import (
    Bookmark,
    Box,
    Columns,
    Stack,
    Styles,
    Text,
    fits,
    items,
    text,
    texts,
)
from app.pdf.pictures import telling_still
from app.result.records import Block, Result


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
    for room in ROOMS:
        page = _page(result, styles, room)
        if fits(page, width, height):
            break
    else:
        room = TWO_PAGES
        page = _page(result, styles, room)
    return [*page, PageBreak()], _left_out(result, room, styles)


def _page(result: Result, styles: Styles, room: Room) -> list[Flowable]:
    plain = styles["text"]
    short = result.working_on_in_short
    name = f"{result.name_line} {'_' * 18}"
    return [
        Bookmark(result.title, "title"),
        Columns(
            ([text(result.title, styles["title"])], [text(name, plain), text(result.date, plain)]),
            (1.1, 1),
        ),
        text(result.disclaimer, plain),
        *_section(result.strengths.heading, "strengths", styles),
        *items(result.strengths.items[: room.strengths], styles),
        *_section(result.category_heading, "category", styles),
        *texts(result.category_text[: room.sentences], plain),
        *([text(short, plain)] if short else []),
        *boxed(result.call, styles),
        *_at_a_glance(result, styles, room.picture),
        *boxed(result.stop, styles),
    ]


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


def boxed(block: Block, styles: Styles) -> list[Flowable]:
    """Return a block in a bold frame; nothing where it is empty."""
    if block.empty:
        return []
    inside = [
        text(block.heading, styles["name"]),
        *texts(block.paragraphs, styles["text"]),
        *items(block.items, styles),
    ]
    return [Bookmark(block.heading, block.id), Box(inside)]


def _at_a_glance(result: Result, styles: Styles, highest: float) -> Iterable[Flowable]:
    core = next((group for group in result.groups if group.id == "core"), None)
    if core is None:
        return []
    columns: list[list[Flowable]] = []
    for number, each in enumerate(core.exercises, start=1):
        said = f"<b>{number}. {escape(each.name)}:</b> {escape(each.dose_in_short)}"
        still = [telling_still(each.id, each.frames, highest)] if highest else []
        columns.append([*still, Text(said, styles["text"])])
    return [
        Stack(
            [
                *_section(core.heading, "at-a-glance", styles),
                Columns(columns, (1,) * len(columns)),
            ]
        )
    ]
