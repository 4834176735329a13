"""Feet and the walking course seen from above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import cos, hypot, radians, sin

from app.illustrations.characters import ARROW, INK
from app.illustrations.shapes import EDGE, Area, Circle, Flat, Line, Outline, Shape, corners, hull

# A sole as circles: across (toward the inner side), along (toward the toes), radius; in shoe
# lengths of 27.5 cm drawn large.
SOLE = ((0.0, -0.36, 0.14), (-0.01, 0.0, 0.125), (0.0, 0.2, 0.185), (0.045, 0.36, 0.14))
LENGTH = 62.0
DARK, LIGHT = "#33464f", "#f4f1ea"


@dataclass(frozen=True, kw_only=True)
class Sole:
    """One foot from above. `left` is striped and light, right is dark; `lifted` only an outline.

    across, along: the middle of the sole in shoe lengths; `out`: toes turned outward, degrees.
    """

    left: bool
    across: float
    along: float
    out: float = 0
    lifted: bool = False

    def shapes(self) -> list[Shape]:
        if self.lifted:
            return self._dashes()
        fill = LIGHT if self.left else DARK
        found: list[Shape] = [Area((self._outline(1),), fill, INK, 2 * EDGE)]
        if self.left:
            found += [self._stripe(along) for along in (-0.36, -0.18, 0.0, 0.18, 0.36)]
        return found

    def _place(self, inward: float, along: float) -> Flat:
        side = 1 if self.left else -1
        a = radians(self.out * side)
        right = inward * side
        return (
            (self.across + right * cos(a) - along * sin(a)) * LENGTH,
            (self.along + right * sin(a) + along * cos(a)) * LENGTH,
        )

    def _outline(self, scale: float) -> Outline:
        return hull([Circle(*self._place(i, a), r * LENGTH * scale) for i, a, r in SOLE])

    def _stripe(self, along: float) -> Line:
        half = 0.09 if along < 0.1 else 0.14
        return Line((self._place(-half, along), self._place(half, along)), INK, 2.2)

    def _dashes(self) -> list[Shape]:
        """Return the outline in dashes: this foot is in the air."""
        ring: list[Flat] = []
        for arc in self._outline(1):
            steps = max(1, round((arc.end - arc.start) / 6))
            ring += [
                arc.at(arc.start + (arc.end - arc.start) * i / steps) for i in range(steps + 1)
            ]
        return [Line(piece, INK, 3) for piece in dashes([*ring, ring[0]], 6, 7)]


def dashes(points: Sequence[Flat], on: float, off: float) -> list[tuple[Flat, ...]]:
    """Return a way through points cut into pieces `on` long with gaps `off` long between."""
    found: list[tuple[Flat, ...]] = []
    piece: list[Flat] = [points[0]]
    left, drawn = on, True
    for a, b in pairwise(points):
        length = hypot(b[0] - a[0], b[1] - a[1])
        done = 0.0
        while length - done > left:
            done += left
            at = (a[0] + (b[0] - a[0]) * done / length, a[1] + (b[1] - a[1]) * done / length)
            if drawn:
                found.append((*piece, at))
            piece, drawn = [at], not drawn
            left = on if drawn else off
        left -= length - done
        if drawn:
            piece.append(b)
    return [*found, tuple(piece)] if drawn and len(piece) > 1 else found


@dataclass(frozen=True)
class FeetPlan:
    """Where the feet go."""

    soles: tuple[Sole, ...]

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        return tuple(shape for sole in self.soles for shape in sole.shapes())


SEAT_SIZE = 42.0  # centimeters; the plan of the course is drawn to scale
WOOD, TAPE = "#dcb482", ARROW


@dataclass(frozen=True)
class CoursePlan:
    """The Timed Up and Go from above: chair on the left, line on the floor, the way around it.

    `length`: from the front of the chair to the line, in centimeters.
    """

    length: float

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        half, end = SEAT_SIZE / 2, self.length
        chair: list[Shape] = [
            Area((_block(-SEAT_SIZE, -half, 0, half),), WOOD, INK, EDGE),
            Area((_block(-SEAT_SIZE - 8, -half, -SEAT_SIZE, half),), "#a87a46", INK, EDGE),
            *(
                Area((_block(-38, y, -2, y + 6),), "#c99a63", INK, EDGE)
                for y in (-half - 4, half - 2)
            ),
        ]
        line = Line(((end, -58), (end, 58)), TAPE, 7)
        turn = [(end + 26 * sin(t), -22 * cos(t)) for t in (i * 0.3926991 for i in range(9))]
        way: list[Flat] = [(12.0, -22.0), (end, -22.0), *turn, (end, 22.0), (30.0, 22.0)]
        tip = corners([(12, 22), (34, 33), (34, 11)])
        # The line lies under the way, which goes around its far side.
        return (
            *chair,
            line,
            *(Line(piece, INK, 5) for piece in dashes(way, 16, 12)),
            Area((tip,), INK, INK, EDGE),
        )


def _block(left: float, low: float, right: float, top: float) -> Outline:
    return corners([(left, low), (right, low), (right, top), (left, top)])
