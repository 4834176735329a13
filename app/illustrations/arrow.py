"""Arrows that show which way something moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from app.illustrations.characters import ARROW, PAPER
from app.illustrations.geometry import Point, View
from app.illustrations.shapes import Area, Flat, Line, Outline, Shape, corners


@dataclass(frozen=True)
class Arrow:
    """Which way something moves: a curve through points in space, its tip at the last."""

    points: tuple[Point, ...]
    both_ways: bool = False

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        spots = [view.spot(each) for each in self.points]
        flat = curve([(s.right, s.up) for s in spots])
        heads = [_arrow_head(flat)]
        if self.both_ways:
            heads.append(_arrow_head(flat[::-1]))
        shaft = flat[: -_steps_under(flat, 5)] if len(flat) > 3 else flat
        if self.both_ways:
            shaft = shaft[_steps_under(flat[::-1], 5) :]
        halo: list[Shape] = [Line(tuple(shaft), PAPER, 6.6, smooth=False)]
        halo += [Area((each,), PAPER, PAPER, 3.2) for each in heads]
        return [
            *halo,
            Line(tuple(shaft), ARROW, 3.4, smooth=False),
            *(Area((each,), ARROW, ARROW, 0.8) for each in heads),
        ]


def _steps_under(points: Sequence[Flat], length: float) -> int:
    """Return how many points from the end lie within a length of the tip."""
    tip = points[-1]
    count = 0
    for point in reversed(points):
        if hypot(point[0] - tip[0], point[1] - tip[1]) > length:
            break
        count += 1
    return max(1, min(count, len(points) - 2))


def _arrow_head(points: Sequence[Flat]) -> Outline:
    tip = points[-1]
    back = points[-1 - _steps_under(points, 8)]
    length = hypot(tip[0] - back[0], tip[1] - back[1]) or 1
    ahead = ((tip[0] - back[0]) / length, (tip[1] - back[1]) / length)
    base = (tip[0] - 10 * ahead[0], tip[1] - 10 * ahead[1])
    return corners(
        [
            tip,
            (base[0] - 5.6 * ahead[1], base[1] + 5.6 * ahead[0]),
            (base[0] + 5.6 * ahead[1], base[1] - 5.6 * ahead[0]),
        ]
    )


def curve(points: Sequence[Flat], pieces: int = 8) -> list[Flat]:
    """Return a smooth curve through points (Catmull-Rom), as short straight pieces."""
    if len(points) == 2:
        (ax, ay), (bx, by) = points
        return [(ax + (bx - ax) * i / 12, ay + (by - ay) * i / 12) for i in range(13)]
    padded = [points[0], *points, points[-1]]
    found: list[Flat] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(pieces):
            t = step / pieces
            right, up = (_spline(a[i], b[i], c[i], d[i], t) for i in (0, 1))
            found.append((right, up))
    return [*found, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b
        + (c - a) * t
        + (2 * a - 5 * b + 4 * c - d) * t * t
        + (3 * b - a - 3 * c + d) * t * t * t
    )
