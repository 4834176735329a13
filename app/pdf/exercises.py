"""The exercises on paper, each whole: two to a page, or a page each in very large print."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from reportlab.platypus import Flowable

from app.pdf.arrange import Columns, LargestThatFits, Layout, Room, Stack, fits, new_page
from app.pdf.paper import LARGE
from app.pdf.pictures import PictureRow
from app.pdf.text import Bookmark, Styles, Text, items, pieces, text
from app.said.exercise import ExerciseFact, ExerciseGroup, ExerciseLabels

# How many lines of text high pictures are: the most that leave the exercises on their page.
PICTURE_LINES = (10.0, 9.0, 8.0, 7.0, 6.2, 5.5, 5.0, 4.5, 4.0, 3.5, 3.0, 2.6)
WITH_MORE = 4.2  # lines that pictures keep where something else shares their page
A_PAGE = 3  # exercises, at most
LETTERS_A_LINE = 33  # in half the width


def exercise_pages(
    groups: Sequence[ExerciseGroup],
    labels: ExerciseLabels,
    styles: Styles,
    room: Room,
    more: Sequence[Sequence[Flowable]] = (),
) -> tuple[list[Flowable], list[Flowable]]:
    """Return groups of exercises, as many on a page as fit whole; the first page is this one.

    `more`: what may fill a page with one exercise, piece by piece; what is left comes back too.
    What is in the log has its number there.
    """
    blocks: list[ExerciseBlock] = []
    number = 1
    for group in groups:
        # The first is named by the head of its page.
        head = (
            _head(group, styles) if group is not groups[0] else [Bookmark(group.heading, group.id)]
        )
        for exercise in group.exercises:
            in_log = group.id != "warm_up"
            blocks.append(ExerciseBlock(exercise, labels, styles, number if in_log else 0, head))
            number += in_log
            head = []
    return _pages(blocks, styles, room, [Stack(each) for each in more])


def _pages(
    blocks: Sequence[ExerciseBlock], styles: Styles, room: Room, more: list[Stack]
) -> tuple[list[Flowable], list[Flowable]]:
    line = styles["text"].leading
    story: list[Flowable] = []
    while blocks:
        counts = (n for n in range(A_PAGE, 1, -1) if n <= len(blocks))
        count = next((n for n in counts if _fit(blocks[:n], line, room)), 1)
        together, blocks = blocks[:count], blocks[count:]
        extra: list[Stack] = []
        splits = not _fit(together, line, room)
        for each in tuple(more):
            beside = [*extra, each]
            has_room = (
                _fits_below(together, beside, room)
                if splits
                else _fit(together, line, room, beside)
            )
            if has_room:
                extra.append(each)
                more.remove(each)
        layouts = [
            _page([each.layout(lines * line) for each in together], [] if splits else extra)
            for lines in PICTURE_LINES
        ]
        page = LargestThatFits(layouts, room.height)
        story += [*([new_page(room.height)] if story else []), page, *(extra if splits else [])]
    return story, [part for each in more for part in each.inside]


def _fit(
    blocks: Sequence[ExerciseBlock], line: float, room: Room, extra: Sequence[Stack] = ()
) -> bool:
    least = WITH_MORE if extra else PICTURE_LINES[-1]
    return any(
        fits([_page([each.layout(lines * line) for each in blocks], extra).stack()], *room)
        for lines in (least, WITH_MORE + 1)
    )


def _fits_below(blocks: Sequence[ExerciseBlock], extra: Sequence[Stack], room: Room) -> bool:
    """Say whether there is room below the steps of an exercise that takes two pages."""
    return fits([*blocks[-1].steps, *extra], *room)


def _page(layouts: Sequence[Layout], extra: Sequence[Stack]) -> Layout:
    found = all_of(layouts)
    return Layout(parts=[*found.parts, *extra], pictures=found.pictures, height=found.height)


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
            *_steps(exercise, styles),
            text(exercise.stop_if, plain),
            *_next_steps(exercise, labels, styles),
        ]

    def layout(self, height: float) -> Layout:
        """Return the block with pictures of this height, in two parts: up to its steps, and on."""
        parts = [Stack(self.first), Stack(self.steps)]
        return Layout(parts=parts, pictures=[self.row], height=height)


def _steps(exercise: ExerciseFact, styles: Styles) -> list[Flowable]:
    """Return the steps in two columns, one in very large print; they are one list."""
    listed = items(exercise.steps, styles, numbered=True, role="step")
    if styles["text"].fontSize >= LARGE:
        return listed
    half = _half([len(each) for each in exercise.steps])
    return [Columns((listed[:half], listed[half:]), (1, 1))]


def _half(lengths: Sequence[int]) -> int:
    """Return how many steps the first column has, so that both are about as high."""
    lines = [ceil(each / LETTERS_A_LINE) for each in lengths]
    return min(range(1, len(lines)), key=lambda n: (max(sum(lines[:n]), sum(lines[n:])), -n))


class PicturesAndWords(Stack):
    """Pictures, and words beside them if those are neither narrow nor much higher; else below."""

    LEAST, HIGHER = 0.36, 1.9

    def __init__(self, row: PictureRow, words: Sequence[Flowable]) -> None:
        super().__init__([row, *words])
        self.row, self.words = row, tuple(words)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        # Rounded up, so that the words keep their lines while pictures of several sizes are tried.
        taken = ceil(20 * self.row.width / width) / 20
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
