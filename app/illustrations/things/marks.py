"""Marks over a picture: numbers that point at places, and a level line."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.characters import ARROW, INK, PAPER
from app.illustrations.geometry import Point, View
from app.illustrations.shapes import Area, Circle, Flat, Line, Shape, whole_circle
from app.illustrations.things.drawing import flat

BADGE = 8.5  # radius of a numbered mark, so that its digit is read on a phone
# Digits as lines in units of a mark's radius, right and up of its middle.
DIGITS: dict[int, tuple[tuple[Flat, ...], ...]] = {
    1: (((-0.26, 0.3), (0.08, 0.56), (0.08, -0.56)),),
    2: (
        ((-0.34, 0.26), (-0.3, 0.58), (0.08, 0.64), (0.4, 0.44), (0.3, 0.06), (-0.34, -0.52)),
        ((-0.34, -0.52), (0.38, -0.52)),
    ),
    3: (
        ((-0.32, 0.44), (-0.12, 0.66), (0.4, 0.58), (0.42, 0.06), (-0.08, 0.06)),
        ((-0.08, 0.06), (0.46, 0.06), (0.48, -0.54), (-0.1, -0.64), (-0.36, -0.4)),
    ),
    4: (((0.2, -0.58), (0.2, 0.58), (-0.42, -0.2), (0.46, -0.2)),),
}


@dataclass(frozen=True)
class Mark:
    """A number in a dark circle at a place of the paper, with thin lines to what it means."""

    digit: int
    at: Flat
    to: tuple[Point, ...]

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        ends = flat(view, self.to)
        found: list[Shape] = [Line((self.at, end), PAPER, 3.4) for end in ends]
        found += [Area((whole_circle(Circle(*end, 1.9)),), INK, PAPER, 1.2) for end in ends]
        found += [Line((self.at, end), INK, 1.3) for end in ends]
        found.append(Area((whole_circle(Circle(*self.at, BADGE)),), INK, PAPER, 1.6))
        right, up = self.at
        for stroke in DIGITS[self.digit]:
            points = tuple((right + x * BADGE, up + y * BADGE) for x, y in stroke)
            found.append(Line(points, PAPER, 2.1, smooth=len(points) > 4))
        return found


@dataclass(frozen=True)
class LevelMark:
    """A dashed level line between two places, to compare their heights."""

    start: Point
    end: Point
    dashes: int = 8

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        (left, up), (right, last) = flat(view, (self.start, self.end))
        found: list[Shape] = []
        for color, width in ((PAPER, 4.6), (ARROW, 2.2)):
            for dash in range(self.dashes):
                ends = [(dash + part) / (self.dashes - 0.4) for part in (0, 0.6)]
                points = tuple((left + (right - left) * e, up + (last - up) * e) for e in ends)
                found.append(Line(points, color, width))
        return found
