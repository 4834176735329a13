"""A bar for one measured number that fills toward better, with its goal: for page and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.illustrations.characters import INK
from app.illustrations.shapes import Arc, Area, Line, Shape, corners

# In units of which a word is TEXT high; the page and paper draw it so that words come out large.
TEXT = 18.0
WIDTH = 300.0
WIDE = 0.31  # of half a letter in a wide typeface, in heights of the text
LEFT, RIGHT = 2.0, WIDTH - 10.0  # of the bar; the goal reaches a little beyond its full end
HALF = 9.0  # half the bar's height
AROUND = 7.0  # how far the goal stands out over and under the bar
LEAST = 20.0  # of the goal's width, where it is the full end of the bar alone
YOURS, EMPTY, GOAL, LIGHT = "#0b5960", "#ffffff", "#b5d9c5", "#ffffff"

# What a part of the drawing is: the page tells them apart in the colors that somebody has set.
Part = Literal["goal", "empty", "yours", "mark"]


@dataclass(frozen=True)
class Label:
    """Words at a place: `anchor` start, middle or end says which part of them stands there."""

    right: float
    up: float
    text: str
    anchor: str
    bold: bool = False


@dataclass(frozen=True)
class ScaleDrawing:
    """`parts`: the shapes from the back to the front, each with what it is."""

    parts: tuple[tuple[Part, Shape], ...]
    labels: tuple[Label, ...]
    height: float

    @property
    def shapes(self) -> tuple[Shape, ...]:
        return tuple(shape for _, shape in self.parts)


def draw_scale(*, filled: float, value_text: str, goal: float, goal_text: str) -> ScaleDrawing:
    """Return a bar filled to `filled`, with the part from `goal` to its full end marked as goal.

    Both are parts of the whole bar, 0 to 1, however the number itself runs: fuller is better. Told
    apart without color: the goal is a frame around the bar, a line marks where it begins, the
    filled part is dark, and words stand over and under them.
    """

    def at(part: float) -> float:
        return LEFT + (RIGHT - LEFT) * max(0.0, min(part, 1.0))

    # From below: the goal's words, the bar in its frame, the person's number.
    bar = 1.4 * TEXT + AROUND + HALF
    yours, begins = max(at(filled), LEFT + 4), min(at(goal), RIGHT - LEAST / 2)
    frame = (begins, WIDTH - 1.5, bar - HALF - AROUND, bar + HALF + AROUND)
    parts: tuple[tuple[Part, Shape], ...] = (
        ("goal", _box(*frame, GOAL)),
        ("empty", _bar(LEFT, RIGHT, bar, EMPTY)),
        ("yours", _bar(LEFT, yours, bar, YOURS)),
        *_mark(begins, bar - HALF - AROUND, bar + HALF + AROUND),
    )
    over = bar + HALF + AROUND + 6
    return ScaleDrawing(
        parts=parts,
        labels=(
            _label(yours, over, value_text, bold=True),
            _label((begins + WIDTH) / 2, 0.3 * TEXT, goal_text),
        ),
        height=over + 0.98 * TEXT,
    )


def _box(left: float, right: float, low: float, top: float, fill: str) -> Area:
    outline = corners([(left, low), (right, low), (right, top), (left, top)])
    return Area((outline,), fill, INK, 1.4)


def _bar(left: float, right: float, up: float, fill: str) -> Area:
    """Return a bar with round ends, or square ones where it is too short for them."""
    low, top = up - HALF, up + HALF
    outline = corners([(left, low), (right, low), (right, top), (left, top)])
    if right - left > 2 * HALF:
        outline = (Arc(right - HALF, up, HALF, -90, 90), Arc(left + HALF, up, HALF, 90, 270))
    return Area((outline,), fill, INK, 1.4)


def _mark(right: float, low: float, top: float) -> tuple[tuple[Part, Shape], ...]:
    """Return the line where the goal begins: it shows on the filled part and beside it."""
    return (
        ("empty", Line(((right, low), (right, top)), LIGHT, 6)),
        ("mark", Line(((right, low), (right, top)), INK, 3)),
    )


def _label(right: float, up: float, text: str, bold: bool = False) -> Label:
    """Return words at a place, turned inward near an edge so that they stay inside."""
    half = len(text) * TEXT * WIDE
    if right - half < 0:
        return Label(0, up, text, "start", bold)
    if right + half > WIDTH:
        return Label(WIDTH, up, text, "end", bold)
    return Label(right, up, text, "middle", bold)
