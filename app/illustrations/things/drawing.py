"""The small steps that all things are drawn with: places, panels, lines, tubes, blocks."""

from __future__ import annotations

from collections.abc import Sequence

from app.illustrations.characters import INK
from app.illustrations.geometry import Point, View
from app.illustrations.shapes import EDGE, Area, Flat, Line, Shape, circle_at, corners, hull


def flat(view: View, points: Sequence[Point]) -> tuple[Flat, ...]:
    """Return where points in space are on the picture."""
    return tuple((s.right, s.up) for s in (view.spot(each) for each in points))


def panel(view: View, fill: str, points: Sequence[Point]) -> Area:
    """Return a flat piece with straight sides between points."""
    return Area((corners(flat(view, points)),), fill, INK, EDGE)


def line(view: View, points: Sequence[Point], width: float, color: str = INK) -> Line:
    """Return a line through points, without an edge."""
    return Line(flat(view, points), color, width)


def tube(view: View, points: Sequence[Point], width: float, color: str) -> list[Shape]:
    """Return a round bar through points, with the dark edge that everything has."""
    return tubes(view, (points,), width, color)


def tubes(view: View, runs: Sequence[Sequence[Point]], width: float, color: str) -> list[Shape]:
    """Return tubes that are joined: all their edges first, so that no edge crosses a joint."""
    edges = [line(view, run, width + 2 * EDGE) for run in runs]
    return [*edges, *(line(view, run, width, color) for run in runs)]


def rounded(view: View, fill: str, *parts: tuple[Point, float]) -> Area:
    """Return the soft outline around balls in space."""
    return Area((hull([circle_at(view.spot(p), r) for p, r in parts]),), fill, INK, EDGE)


def prism(
    view: View, profile: Sequence[tuple[float, float]], y: tuple[float, float], fill: str, rim: str
) -> list[Shape]:
    """Return a block whose outline from the side is a convex `profile` of x and z, between two y.

    The profile runs counterclockwise seen from the person's right.
    """
    found: list[Shape] = []
    low, high = y
    for (ax, az), (bx, bz) in zip(profile, [*profile[1:], profile[0]], strict=True):
        if view.depth(Point(bz - az, 0, ax - bx).unit()) > 0.02:
            quad = [
                Point(ax, low, az),
                Point(bx, low, bz),
                Point(bx, high, bz),
                Point(ax, high, az),
            ]
            found.append(Area((corners(flat(view, quad)),), rim, INK, EDGE))
    near = low if view.depth(Point(0, -1, 0)) > 0 else high
    face = [Point(x, near, z) for x, z in profile]
    return [*found, Area((corners(flat(view, face)),), fill, INK, EDGE)]
