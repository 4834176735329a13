"""Shoes from the side, large: one to walk in safely, and one to leave alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from app.illustrations.arrow import curve
from app.illustrations.characters import ARROW, INK, PAPER
from app.illustrations.props import FLOOR
from app.illustrations.shapes import EDGE, Area, Circle, Flat, Line, Shape, corners, hull

# They are drawn flat, toes to the right: all numbers are centimeters of the page.
CLOTH, FIRM, GRIP, SOFT = "#7fa3c0", "#3f6787", "#2e3a40", "#c9a3ad"
LINING, VELVET, TRIM = "#efe3dc", "#b0808d", "#f7f4ee"
# Each digit is one line with sharp corners; the digits of marks.py are rounder.
DIGITS: dict[int, tuple[Flat, ...]] = {
    1: ((-2.2, 3.2), (0.6, 5.4), (0.6, -5.4)),
    2: ((-3.0, 2.8), (-2.0, 5.2), (1.6, 5.4), (3.0, 2.8), (2.2, 0.4), (-3.2, -5.2), (3.4, -5.2)),
    3: ((-3.0, 4.6), (0.2, 5.6), (3.0, 3.6), (2.2, 1.0), (-0.6, 0.4), (2.4, -0.2), (3.4, -2.8),
        (0.4, -5.4), (-3.2, -4.4)),
    4: ((1.6, -5.4), (1.6, 5.4), (-3.8, -2.0), (3.8, -2.0)),
}  # fmt: skip


def _dot(number: int, at: Flat, to: Flat) -> list[Shape]:
    """Return a number in a dark dot, with a line to the part that it is about."""
    right, up = at
    digit = tuple((right + x, up + y) for x, y in DIGITS[number])
    return [
        Line((at, to), PAPER, 4.4),
        Line((at, to), INK, 1.8),
        Area((hull([Circle(*to, 2.2)]),), INK, PAPER, 0.8),
        Area((hull([Circle(right, up, 9)]),), INK, PAPER, 1.2),
        Line(digit, PAPER, 2.2),
    ]


def _outline(fill: str, points: Sequence[Flat], soft: bool = True) -> Area:
    """Return a piece of a shoe: smooth through its points, and flat where it ends and begins."""
    ring = curve(points, 4) if soft else points
    return Area((corners(ring),), fill, INK, EDGE)


def _ground() -> Shape:
    return Area((hull([Circle(6, 0, 5), Circle(122, 0, 5)]),), FLOOR)


@dataclass(frozen=True)
class GoodShoe:
    """A shoe to walk in safely: 1 firm heel cup, 2 low wide heel, 3 firm sole, 4 laces."""

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        upper = [(5, 12), (3, 28), (6, 48), (12, 55), (22, 51), (34, 46), (44, 52), (54, 62),
                 (60, 60), (70, 48), (84, 38), (104, 31), (120, 22), (126, 8)]  # fmt: skip
        cup = [(5, 12), (3, 28), (5, 42), (15, 40), (27, 33), (35, 22), (37, 10)]
        toe = [(126, 8), (120, 22), (108, 29), (102, 22), (101, 8)]
        # Low and broad under the heel, thin under the rest.
        sole = [(0, 14), (34, 12), (52, 9), (127, 9), (130, 7), (131, 3), (128, 0), (54, 0),
                (51, 3), (47, 3), (45, 0), (1, 0)]  # fmt: skip
        grip = [Line(((x, 0.4), (x, 2.4)), PAPER, 1.8) for x in (8, 18, 28, 38, *range(60, 122, 9))]
        eyelets = ((53, 48), (61, 41), (69, 34))
        ends = ((61, 59), (69, 50), (78, 42))
        laces: list[Shape] = []
        for low, high in zip(eyelets, ends, strict=True):
            laces += [Line((low, high), INK, 6), Line((low, high), PAPER, 3.4)]
        bow = [
            Area((corners(curve([(59, 61), (50, 74), (44, 66), (59, 61)])),), PAPER, INK, EDGE),
            Area((corners(curve([(60, 61), (73, 75), (77, 65), (60, 61)])),), PAPER, INK, EDGE),
        ]
        return (
            _ground(),
            _outline(CLOTH, upper),
            _outline(FIRM, cup),
            _outline(FIRM, toe),
            *laces,
            *bow,
            _outline(GRIP, sole, soft=False),
            *grip,
            *_dot(1, (-14, 52), (9, 36)),
            *_dot(2, (22, -17), (22, 7)),
            *_dot(3, (92, -17), (92, 5)),
            *_dot(4, (100, 64), (75, 39)),
        )


@dataclass(frozen=True)
class LooseSlipper:
    """A slipper without a back and with a thick soft sole, crossed out."""

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        sole = [(4, 20), (0, 12), (6, 2), (30, 3), (55, 1), (85, 3), (112, 1), (125, 5), (128, 13),
                (126, 19)]  # fmt: skip
        inside = [(3, 19), (10, 25), (34, 23), (46, 24), (56, 19)]
        upper = [(46, 19), (41, 32), (45, 50), (53, 60), (74, 57), (100, 47), (120, 34), (127, 18)]
        trim = hull([Circle(42, 29, 5.5), Circle(51, 59, 5.5)])
        cross = (((3, -15), (139, 82)), ((3, 82), (139, -15)))
        # Edged, so that it stands out in gray as well.
        bars = [
            Line(bar, color, width)
            for color, width in ((PAPER, 12), (INK, 9.2), (ARROW, 6.4))
            for bar in cross
        ]
        return (
            _ground(),
            _outline(LINING, inside),
            _outline(SOFT, sole),
            _outline(VELVET, upper),
            Area((trim,), TRIM, INK, EDGE),
            *bars,
        )
