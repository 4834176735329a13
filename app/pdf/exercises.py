"""The exercises on paper: a page for each of the three, two to a page for the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

from reportlab.platypus import Flowable, PageBreak

from app.pdf.flowables import (
    Bookmark,
    Columns,
    LargestThatFits,
    Stack,
    Styles,
    Text,
    fits,
    items,
    text,
)
from app.pdf.pictures import PictureRow
from app.result.records import ExerciseFact, ExerciseGroup, ExerciseLabels, Result

BOX, NO_BREAK = "☐", "\u00a0"
# How many lines of text high pictures are: the most that leave the block, or the group, one page.
OWN_PAGE = (14.0, 12.0, 10.5, 9.0, 8.0, 7.0, 6.0, 5.0, 4.2)
SHARED_PAGE = (7.0, 6.0, 5.2, 4.6, 4.0, 3.6)


def plan_pages(result: Result, styles: Styles, width: float, height: float) -> list[Flowable]:
    """Return each group of exercises; empty where exercise has to wait."""
    story: list[Flowable] = []
    number = 1
    for group in result.groups:
        if group.id == "warm_up":
            story += _together(group, 0, result.labels, styles, width, height)
            continue
        pages = _pages if group.id == "core" else _together
        story += pages(group, number, result.labels, styles, width, height)
        number += len(group.exercises)
    return story


def _pages(
    group: ExerciseGroup,
    number: int,
    labels: ExerciseLabels,
    styles: Styles,
    width: float,
    height: float,
) -> list[Flowable]:
    """Return each exercise on a page of its own, its pictures as large as that lets them be."""
    story: list[Flowable] = []
    head = _head(group, styles)
    for place, exercise in enumerate(group.exercises):

        def page(
            lines: float,
            head: list[Flowable] = head,
            exercise: ExerciseFact = exercise,
            place: int = place,
        ) -> list[Flowable]:
            first, second = exercise_block(exercise, labels, styles, number + place, lines)
            return [Stack([*head, *first]), Stack(second)]

        layouts = [partial(page, lines) for lines in OWN_PAGE]
        story += [PageBreak(), LargestThatFits(layouts, height)]
        head = []
    return story


def _together(
    group: ExerciseGroup,
    number: int,
    labels: ExerciseLabels,
    styles: Styles,
    width: float,
    height: float,
) -> list[Flowable]:
    """Return a group on one page if it fits, with small pictures if need be."""

    def halves(place: int, lines: float) -> list[Flowable]:
        short = lines == SHARED_PAGE[-1]
        exercise, its_number = group.exercises[place], number and number + place
        first, second = exercise_block(exercise, labels, styles, its_number, lines, short)
        head = _head(group, styles) if place == 0 else []
        return [Stack([*head, *first]), Stack(second)]

    def page(lines: float) -> list[Flowable]:
        return [half for place in range(len(group.exercises)) for half in halves(place, lines)]

    if fits(page(SHARED_PAGE[-1]), width, height):
        return [LargestThatFits([partial(page, lines) for lines in SHARED_PAGE], height)]
    return [
        LargestThatFits([partial(halves, place, lines) for lines in SHARED_PAGE[2:]], height)
        for place in range(len(group.exercises))
    ]


def _head(group: ExerciseGroup, styles: Styles) -> list[Flowable]:
    return [
        Bookmark(group.heading, group.id),
        text(group.heading, styles["heading"]),
        *([text(group.intro, styles["text"])] if group.intro else []),
    ]


def exercise_block(
    exercise: ExerciseFact,
    labels: ExerciseLabels,
    styles: Styles,
    number: int,
    lines: float,
    short: bool = False,
) -> tuple[list[Flowable], list[Flowable]]:
    """Return one exercise, up to its steps and from them on.

    `number` is its number in the log, or 0; pictures are `lines` high. `short` leaves out the
    steps next to it and the boxes to tick for each week.
    """
    plain = styles["text"]
    name = f"{number}. {exercise.name}" if number else exercise.name
    said = [text(exercise.dose, plain, labels.dose)]
    if exercise.because:
        said.append(text(" ".join(exercise.because), plain, labels.because))
    if exercise.changes:
        said.append(text(" ".join(exercise.changes), plain, labels.changes))
    row = PictureRow(exercise.id, exercise.frames, lines * plain.leading)
    first: list[Flowable] = [
        Bookmark(name, f"exercise-{exercise.id}", level=1),
        text(name, styles["name"]),
        PicturesAndWords(row, said),
        text(exercise.start, plain, labels.start),
    ]
    second: list[Flowable] = [
        *items(exercise.steps, styles, numbered=True),
        text(exercise.stop_if, plain),
    ]
    if not short:
        second += _next_steps(exercise, labels, styles)
    if number and not short:
        boxes = (f"{BOX} {week}" for week in labels.weeks)
        joined = "   ".join(each.replace(" ", NO_BREAK) for each in boxes)
        second.append(text(joined, plain, labels.steady))
    return first, second


class PicturesAndWords(Stack):
    """Pictures with words beside them if those keep enough of the width, else below."""

    LEAST = 0.4

    def __init__(self, row: PictureRow, words: Sequence[Flowable]) -> None:
        super().__init__([row, *words])
        self.row, self.words = row, tuple(words)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        taken = self.row.width / width
        beside = taken <= 1 - self.LEAST
        columns = Columns(([self.row], self.words), (taken, 1 - taken))
        self.inside = (columns,) if beside else (self.row, *self.words)
        return super().wrap(width, height)


def _next_steps(exercise: ExerciseFact, labels: ExerciseLabels, styles: Styles) -> list[Flowable]:
    steps = ((labels.easier, exercise.easier), (labels.harder, exercise.harder))
    named = [f"<b>{escape(label)}</b> {escape(name)}." for label, name in steps if name]
    return [Text(" ".join(named), styles["text"])] if named else []
