"""A fixed sheet of exercises: the front for the fridge, lines for the clinic, each exercise."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.content.words import Section
from app.handouts.exercise_sheet import ExerciseSheet
from app.pdf.arrange import Room, Stack, fits, high_of, new_page
from app.pdf.blanks import WritingLines, form_head
from app.pdf.exercises import exercise_pages
from app.pdf.glances import Cards, Rows
from app.pdf.log import log_pages
from app.pdf.panels import boxed
from app.pdf.paper import LARGE
from app.pdf.text import Styles, block, text
from app.result.hub_records import Glance
from app.said.exercise import ExerciseFact

SMALL_PICTURE = 40.0  # points: that small, for when to stop to stand on the same page
# What the back has room for: lines to write.
WRITING_LINES = (14, 12, 10, 8, 6, 4, 2, 0)


def exercise_pages_of(
    words: Section, sheet: ExerciseSheet, styles: Styles, width: float, height: float
) -> list[Flowable]:
    """Return the front with the three at a glance, its back, each exercise, and the weeks."""
    plain = styles["text"]
    large = plain.fontSize >= LARGE
    core = next(group for group in sheet.groups if group.id == "core")
    cards = (Rows if large else Cards)([glance_of(words, each) for each in core.exercises], styles)
    front: list[Flowable] = [
        *form_head(words, sheet.title, styles, ("name",), ("date",)),
        text(words.text("said", "disclaimer"), plain),
        *block(sheet.who, styles)[1:],
        text(sheet.ask_first, plain),
    ]
    stop = boxed(sheet.stop, styles)
    back: list[Flowable] = [*block(sheet.rules, styles), text(sheet.own_amounts, styles["spaced"])]
    free = height - high_of([*front, cards, *stop], width) - 1
    cards.resize_in(width, cards.height + free)
    if cards.picture < SMALL_PICTURE:
        # In very large print the frame that says when to stop leads the next page.
        back, stop = [*stop, *back], []
        taken = high_of([*front, cards], width) - cards.height
        cards.resize_in(width, height - taken - 1)
    lines = next(
        n for n in WRITING_LINES if n == 0 or fits([*back, WritingLines(n)], width, height)
    )
    groups = sorted(sheet.groups, key=lambda group: group.id != "core")
    pages, _ = exercise_pages(groups, sheet.labels, styles, Room(width, height))
    return [
        Stack([*front, cards, *stop]),
        new_page(height),
        *back,
        WritingLines(lines),
        new_page(height),
        *pages,
        new_page(height),
        *log_pages(sheet.log, words, styles),
    ]


def glance_of(words: Section, exercise: ExerciseFact) -> Glance:
    """Return an exercise of a fixed sheet at a glance; its days are free to choose."""
    own = words.section("exercises", exercise.id)
    return Glance(
        id=exercise.id,
        name=exercise.name,
        frames=exercise.frames,
        dose=own.text("hands"),
        days=exercise.dose_in_short,
        steps=own.texts("in_short"),
    )
