"""A bar for one measured number, with its cut-off and what is usual: for the page and for paper."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.characters import INK
from app.illustrations.shapes import Arc, Area, Line, Shape, corners

# In units of which a word is TEXT high; the page and paper draw it so that words come out large.
TEXT = 18.0
ROW = 21.0  # from one row of words to the next
WIDTH = 300.0
WIDE = 0.31  # of half a letter in a wide typeface, in heights of the text
LEFT, RIGHT = 6.0, WIDTH - 6.0
HALF = 9.0  # half the bar's height
YOURS, EMPTY, USUAL = "#0b5960", "#e6e3da", "#8aa3a6"


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
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    height: float


def draw_scale(
    *,
    highest: float,
    value: float,
    value_text: str,
    cut_off: float,
    cut_off_text: str,
    usual: tuple[float, float] | None,
    usual_text: str,
) -> ScaleDrawing:
    """Return a bar from 0 to `highest`, filled to `value`, with a mark and a range under it.

    Told apart without color: the filled part, a line for the mark, a bracket for the range.
    """

    def at(number: float) -> float:
        return LEFT + (RIGHT - LEFT) * min(number, highest) / highest

    # From below: the range's words, the mark's words, the bar, the person's number.
    rows = ROW * (2 if usual_text else 1)
    bar = rows + 6 + HALF
    yours, mark = max(at(value), LEFT + 3), at(cut_off)
    shapes: list[Shape] = [
        _bar(LEFT, RIGHT, bar, EMPTY, INK),
        _bar(LEFT, yours, bar, YOURS, INK),
        *_mark(mark, bar - HALF - 4, bar + HALF + 5),
    ]
    labels = [
        _label(yours, bar + HALF + 9, value_text, bold=True),
        _label(mark, rows - 0.75 * ROW, cut_off_text),
    ]
    if usual_text:
        if usual:
            shapes += _bracket(at(usual[0]), at(usual[1]), bar)
        middle = at(sum(usual) / 2) if usual else LEFT
        labels.append(_label(middle, ROW * 0.25, usual_text))
    return ScaleDrawing(tuple(shapes), tuple(labels), bar + HALF + 9 + 0.98 * TEXT)


def _bar(left: float, right: float, up: float, fill: str, edge: str) -> Area:
    """Return a bar with round ends, or square ones where it is too short for them."""
    low, top = up - HALF, up + HALF
    outline = corners([(left, low), (right, low), (right, top), (left, top)])
    if right - left > 2 * HALF:
        outline = (Arc(right - HALF, up, HALF, -90, 90), Arc(left + HALF, up, HALF, 90, 270))
    return Area((outline,), fill, edge, 1.4)


def _mark(right: float, low: float, top: float) -> list[Shape]:
    """Return the mark: a line that shows on the filled part and beside it."""
    return [
        Line(((right, low), (right, top)), "#ffffff", 6),
        Line(((right, low), (right, top)), INK, 3),
    ]


def _bracket(left: float, right: float, bar: float) -> list[Shape]:
    """Return the range as a band above the bar's foot, with ends that stand out in gray."""
    up = bar - HALF - 4
    if right - left < 4:
        left, right = left - 4, right + 4
    return [
        Line(((left, up), (right, up)), USUAL, 5),
        Line(((left, up - 4), (left, up + 3)), INK, 2.5),
        Line(((right, up - 4), (right, up + 3)), INK, 2.5),
    ]


def _label(right: float, up: float, text: str, bold: bool = False) -> Label:
    """Return words at a place, turned inward near an edge so that they stay inside."""
    half = len(text) * TEXT * WIDE
    if right - half < 0:
        return Label(0, up, text, "start", bold)
    if right + half > WIDTH:
        return Label(WIDTH, up, text, "end", bold)
    return Label(right, up, text, "middle", bold)
