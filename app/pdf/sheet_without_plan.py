"""One sheet of somebody who has to see someone first: whom to call, what to say, until then."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from app.content.words import Section
from app.pdf.arrange import Room, high_of
from app.pdf.blanks import WritingLines, tick_list
from app.pdf.check_table import check_table
from app.pdf.heads import opened, page_head
from app.pdf.log import Blank
from app.pdf.panels import plain_panel, stop_panel
from app.pdf.paper import LARGE
from app.pdf.sheet_back import bring
from app.pdf.text import Styles, items, led, text, texts
from app.pdf.this_week import this_week
from app.result.records import Result


def sheet_without_plan(
    result: Result, words: Section, styles: Styles, room: Room, owner: tuple[str, str]
) -> list[Flowable]:
    """Return whom to call and by when, then the page for the visit; an emergency has no visit."""
    own = words.section("paper")
    part = own.text("sheet")
    large = styles["text"].fontSize >= LARGE
    above: list[Flowable] = [
        *page_head(result.sheet_title, owner, styles, part=part, key="sheet", first=True),
        this_week(result, styles, in_columns=not large),
        *([led(result.well, styles["text"])] if result.well.text else []),
        *_until_then(result, styles),
    ]
    below = [plain_panel([text(result.crisis, styles["cell"])])] if result.crisis else []
    foot: list[Flowable] = [text(result.disclaimer, styles["cell"])]
    in_full = _stop(result, words, styles, room, in_full=True)
    later: list[Flowable] = []
    front = [*above, *in_full, *below]
    free = room.height - high_of([*front, *foot], room.width) - 1
    if free < 0:
        # In very large print the front says it in short, and the page behind it in full.
        later = in_full
        front = [*above, *_stop(result, words, styles, room, in_full=False), *below]
        free = room.height - high_of([*front, *foot], room.width) - 1
    story = [*front, *([Spacer(1, free)] if free > 0 else []), *foot]
    visit = _visit(result, words, styles)
    if visit:
        head = page_head(own.text("ask"), owner, styles, part=part, key="visit")
        story += [*opened(head), *visit, *later]
    return story


def _until_then(result: Result, styles: Styles) -> list[Flowable]:
    block = result.until_then
    if block.empty:
        return []
    return [
        text(block.heading, styles["heading"]),
        *texts(block.paragraphs, styles["text"]),
        *items(block.items, styles),
    ]


def _stop(
    result: Result, words: Section, styles: Styles, room: Room, *, in_full: bool
) -> list[Flowable]:
    """Return when to call for help beside the octagon."""
    said: list[Flowable] = []
    if in_full and not result.stop.empty:
        said = [
            text(result.stop.heading, styles["label"]),
            *items(result.stop.items, styles, role="step"),
        ]
    elif result.stop_line.text:
        said = [led(result.stop_line, styles["cell"])]
    word = words.text("paper", "stop_word")
    return [stop_panel(word, said, styles, room.width)] if said else []


def _visit(result: Result, words: Section, styles: Styles) -> list[Flowable]:
    if result.visit.empty:
        return []
    own = words.section("paper")
    again = texts(result.recheck.paragraphs, styles["spaced"])
    return [
        Blank(own.text("visit_day"), styles),
        Blank(own.text("visit_phone"), styles),
        *texts(result.visit.paragraphs, styles["spaced"]),
        *tick_list(result.visit.items, styles),
        Blank(own.text("answer"), styles),
        WritingLines(4),
        *bring(result, styles),
        *check_table(result, words, styles),
        *again,
    ]
