"""What a picture is made of: closed outlines of arcs, and lines with round ends.

A polygon is an outline whose arcs have no radius; every part of the body is the tight outline
(the convex hull) around two or more circles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from typing import NamedTuple

from app.illustrations.geometry import Spot

EDGE = 1.4  # width of the dark edge around everything, outside the shape
STEP = 3  # degrees between the points of a circle from which an outline is found


class Arc(NamedTuple):
    """Part of a circle, run through with the angle growing, in degrees; radius 0 is a corner."""

    right: float
    up: float
    radius: float
    start: float = 0.0
    end: float = 0.0

    def at(self, angle: float) -> tuple[float, float]:
        return (
            self.right + self.radius * cos(radians(angle)),
            self.up + self.radius * sin(radians(angle)),
        )


Flat = tuple[float, float]
Outline = tuple[Arc, ...]
Room = tuple[float, float, float, float]  # left, bottom, width, height


@dataclass(frozen=True)
class Area:
    """Closed outlines in one color; the edge is drawn around all of them together."""

    outlines: tuple[Outline, ...]
    fill: str
    edge: str = ""
    edge_width: float = 0.0


@dataclass(frozen=True)
class Line:
    """A line through points, with round ends and corners."""

    points: tuple[Flat, ...]
    color: str
    width: float
    smooth: bool = False


Shape = Area | Line


class Circle(NamedTuple):
    right: float
    up: float
    radius: float


def circle_at(spot: Spot, radius: float) -> Circle:
    return Circle(spot.right, spot.up, radius)


def whole_circle(circle: Circle) -> Outline:
    return (Arc(circle.right, circle.up, circle.radius, 0, 360),)


def corners(points: Sequence[tuple[float, float]]) -> Outline:
    return tuple(Arc(right, up, 0) for right, up in points)


def hull(circles: Sequence[Circle]) -> Outline:
    """Return the tight outline around circles, as arcs joined by straight lines."""
    points = sorted(
        (c.right + c.radius * cos(radians(a)), c.up + c.radius * sin(radians(a)), place, a)
        for place, c in enumerate(circles)
        for a in range(0, 360, STEP)
    )
    ring = [*_half(points), *_half(points[::-1])]
    owners = [place for _, _, place, _ in ring]
    if len(set(owners)) == 1:
        return whole_circle(circles[owners[0]])
    # Begin where one circle hands over to another, so that no arc is cut in two.
    first = next(i for i in range(len(ring)) if owners[i] != owners[i - 1])
    ring = ring[first:] + ring[:first]
    arcs: list[Arc] = []
    at = 0
    while at < len(ring):
        place = ring[at][2]
        last = at
        while last + 1 < len(ring) and ring[last + 1][2] == place:
            last += 1
        start, end = ring[at][3], ring[last][3]
        circle = circles[place]
        arcs.append(Arc(*circle, start, end if end >= start else end + 360))
        at = last + 1
    return tuple(arcs)


def _half(
    points: Sequence[tuple[float, float, int, int]],
) -> list[tuple[float, float, int, int]]:
    """Return one half of the convex hull, counterclockwise, without its last point."""
    chain: list[tuple[float, float, int, int]] = []
    for point in points:
        while len(chain) > 1 and _turns_right(chain[-2], chain[-1], point):
            chain.pop()
        chain.append(point)
    return chain[:-1]


def _turns_right(
    a: tuple[float, float, int, int],
    b: tuple[float, float, int, int],
    c: tuple[float, float, int, int],
) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 1e-9


def quadratic(points: Sequence[Flat]) -> list[tuple[Flat, Flat]]:
    """Return a smooth way through points after the first: pairs of a bend and an end."""
    found = []
    for place in range(1, len(points) - 1):
        bend, after = points[place], points[place + 1]
        last = place == len(points) - 2
        end = after if last else ((bend[0] + after[0]) / 2, (bend[1] + after[1]) / 2)
        found.append((bend, end))
    return found


def bounds(shapes: Sequence[Shape]) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of shapes, edges and line widths included."""
    rights: list[float] = []
    ups: list[float] = []
    for shape in shapes:
        if isinstance(shape, Line):
            half = shape.width / 2
            rights += [p[0] + d for p in shape.points for d in (-half, half)]
            ups += [p[1] + d for p in shape.points for d in (-half, half)]
            continue
        half = shape.edge_width / 2
        for arc in (arc for outline in shape.outlines for arc in outline):
            turn = arc.end - arc.start
            for step in range(9):
                right, up = arc.at(arc.start + turn * step / 8)
                rights += [right - half, right + half]
                ups += [up - half, up + half]
    return min(rights), min(ups), max(rights), max(ups)
