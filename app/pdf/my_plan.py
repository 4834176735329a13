"""My plan: the one sheet, each of the three exercises, what the checks show, the letter."""

from __future__ import annotations

from functools import partial

from reportlab.platypus import Flowable

from app.content.words import Section
from app.pdf.arrange import Room
from app.pdf.checks import checks_in_words
from app.pdf.document import build_document
from app.pdf.exercises import exercise_pages
from app.pdf.heads import opened, page_head
from app.pdf.letter import letter_page
from app.pdf.panels import boxed
from app.pdf.paper import PaperOptions
from app.pdf.sheet import owner_of, sheet, titles_of
from app.pdf.text import Styles, block
from app.result.records import Result


def build_plan(result: Result, words: Section, options: PaperOptions) -> bytes:
    """Return the PDF of the plan: at most six pages, ten in very large print."""
    return build_document(
        partial(my_plan, result, words), titles_of(result, words, "plan"), options
    )


def my_plan(
    result: Result, words: Section, styles: Styles, width: float, height: float
) -> list[Flowable]:
    """Return the pages of the plan; an emergency has its one page and no more."""
    story = sheet(result, words, styles, width, height)
    if result.category == "emergency":
        return story
    own = words.section("paper")
    head = partial(part_head, words, styles)
    core = [group for group in result.groups if group.id == "core"]
    shown = checks_in_words(result, styles)
    if core:
        # What has no room beside an exercise is on the sheet, in short.
        more = [boxed(result.stop, styles), shown, block(result.rules, styles)[1:]]
        room = part_room(width, height, styles)
        pages, _ = exercise_pages(core, result.labels, styles, room, more)
        story += [*head(core[0].heading), *pages]
    elif shown:
        story += [*head(own.text("checks")), *shown]
    return [*story, *head(result.letter.heading), *letter_page(result.letter, styles)]


def part_head(words: Section, styles: Styles, title: str) -> list[Flowable]:
    """Return the head of a part on a page of its own."""
    return opened(page_head(title, owner_of(words), styles, part=title, key=title))


def part_room(width: float, height: float, styles: Styles) -> Room:
    """Return the room of the pages of a part, as the lowest of them has it: the one with a head."""
    return Room(width, height - styles["part"].leading)
