"""The exercises on paper: a page for each of the three, two to a page for the others."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from reportlab.platypus import Flowable

from app.pdf.arrange import Columns, LargestThatFits, Layout, Stack, fits, new_page
from app.pdf.blanks import tick_line
from app.pdf.pictures import PictureRow
from app.pdf.text import Bookmark, Styles, Text, items, pieces, text
from app.said.exercise import ExerciseFact, ExerciseGroup, ExerciseLabels

# How many lines of text high pictures are: the most that leave the block, or the group, one page.
OWN_PAGE = (14.0, 12.0, 10.5, 9.0, 8.0, 7.0, 6.0, 5.0, 4.2)
SHARED_PAGE = (7.0, 6.0, 5.2, 4.6, 4.0, 3.6)


def plan_pages(
    groups: Sequence[ExerciseGroup],
    labels: ExerciseLabels,
    styles: Styles,
    width: float,
    height: float,
) -> list[Flowable]:
    """Return each group of exercises; the three main ones get a page each."""
    story: list[Flowable] = []
    number = 1
    for group in groups:
        in_log = group.id != "warm_up"
        pages = _pages if group.id == "core" else _together
        story += pages(group, number if in_log else 0, labels, styles, width, height)
        number += len(group.exercises) if in_log else 0
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
    line = styles["text"].leading
    head = _head(group, styles)
    for place, exercise in enumerate(group.exercises):
        block = ExerciseBlock(exercise, labels, styles, number and number + place, head)
        layouts = [block.layout(lines * line) for lines in OWN_PAGE]
        story += [new_page(height), LargestThatFits(layouts, height)]
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
    """Return a group on one page if it fits, with small pictures if need be; else a page each."""
    line = styles["text"].leading
    blocks = [
        ExerciseBlock(
            exercise,
            labels,
            styles,
            number and number + place,
            _head(group, styles) if place == 0 else [],
        )
        for place, exercise in enumerate(group.exercises)
    ]
    layouts = [all_of([block.layout(lines * line) for block in blocks]) for lines in SHARED_PAGE]
    layouts += [
        all_of([block.layout(lines * line, short=True) for block in blocks])
        for lines in SHARED_PAGE[2:]
    ]
    if fits([layouts[-1].stack()], width, height):
        return [LargestThatFits(layouts, height)]
    return _pages(group, number, labels, styles, width, height)


def all_of(layouts: Sequence[Layout]) -> Layout:
    """Return layouts of one height as one."""
    return Layout(
        parts=[part for each in layouts for part in each.parts],
        pictures=[picture for each in layouts for picture in each.pictures],
        height=layouts[0].height,
    )


def _head(group: ExerciseGroup, styles: Styles) -> list[Flowable]:
    return [
        Bookmark(group.heading, group.id),
        text(group.heading, styles["heading"]),
        *([text(group.intro, styles["text"])] if group.intro else []),
    ]


class ExerciseBlock:
    """One exercise under `head`; `number` is its number in the log, or 0."""

    def __init__(
        self,
        exercise: ExerciseFact,
        labels: ExerciseLabels,
        styles: Styles,
        number: int,
        head: Sequence[Flowable] = (),
    ) -> None:
        plain = styles["text"]
        name = f"{number}. {exercise.name}" if number else exercise.name
        said = [text(exercise.dose, plain, labels.dose)]
        if exercise.because:
            said.append(text(" ".join(exercise.because), plain, labels.because))
        elif exercise.why:
            said.append(text(exercise.why, plain, labels.why))
        if exercise.changed:
            said.append(text(" ".join(exercise.changed), plain, labels.changed))
        if exercise.not_for:
            said.append(text(" ".join(exercise.not_for), plain, labels.not_for))
        self.row = PictureRow(exercise.id, exercise.frames)
        self.first: list[Flowable] = [
            *head,
            Bookmark(name, f"exercise-{exercise.id}", level=1),
            text(name, styles["name"]),
            PicturesAndWords(self.row, said),
            text(exercise.start, plain, labels.start),
        ]
        self.steps: list[Flowable] = [
            *items(exercise.steps, styles, numbered=True),
            text(exercise.stop_if, plain),
        ]
        self.more = _next_steps(exercise, labels, styles)
        if number:
            self.more.append(tick_line(labels.weeks, styles, before=labels.steady))

    def layout(self, height: float, short: bool = False) -> Layout:
        """Return the block with pictures of this height, in two parts: up to its steps, and on.

        `short` leaves out the steps next to it and the boxes to tick for each week.
        """
        steps = self.steps if short else [*self.steps, *self.more]
        parts = [Stack(self.first), Stack(steps)]
        return Layout(parts=parts, pictures=[self.row], height=height)


class PicturesAndWords(Stack):
    """Pictures, and words beside them if those are neither narrow nor much higher; else below."""

    LEAST, HIGHER = 0.4, 1.7

    def __init__(self, row: PictureRow, words: Sequence[Flowable]) -> None:
        super().__init__([row, *words])
        self.row, self.words = row, tuple(words)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        # Rounded up, so that the words keep their lines while pictures of several sizes are tried.
        taken = ceil(10 * self.row.width / width) / 10
        self.inside = (self.row, *self.words)
        if taken <= 1 - self.LEAST:
            columns = Columns(([self.row], self.words), (taken, 1 - taken))
            columns.canv = self.canv
            if columns.wrap(width, height)[1] <= self.HIGHER * self.row.height:
                self.inside = (columns,)
        return super().wrap(width, height)


def _next_steps(exercise: ExerciseFact, labels: ExerciseLabels, styles: Styles) -> list[Flowable]:
    steps = ((labels.easier, exercise.easier), (labels.harder, exercise.harder))
    named = [((f"{label}:", True), (f" {name}. ", False)) for label, name in steps if name]
    style = styles["text"]
    said = [piece for pair in named for piece in pair]
    return [Text(None, style, frags=pieces(style, *said))] if named else []
