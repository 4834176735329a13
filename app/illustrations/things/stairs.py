"""Stairs with a rail on both sides, a lamp over them, and the hand that holds on."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from app.illustrations.characters import INK
from app.illustrations.geometry import Point, View
from app.illustrations.props import WALL
from app.illustrations.shapes import EDGE, Area, Line, Shape, circle_at, corners, hull
from app.illustrations.things.drawing import panel, rounded, tube

RAIL, RAIL_WIDE = "#8a5a2b", 4.2
TREAD, RISER, STAIR_SIDE, STRIPE = "#63757e", "#82949d", "#c3ced2", "#ffdf5c"
LIGHT = "#ffe27a"  # of the lamp


@dataclass(frozen=True, kw_only=True)
class Stairs:
    """Stairs that go down along x, with a wall at their far side and a rail on both sides.

    `x`: the foot of the lowest step. The edge of every step has a bright stripe.
    """

    x: float = 39
    steps: int = 4
    rise: float = 16
    run: float = 30
    half: float = 46  # half the width
    rail: float = 88  # height of the rails over the edges of the steps

    def rail_at(self, x: float, side: int) -> Point:
        """Return the place of a rail over a place of the stairs."""
        up = self.rise * (1 + (self.x - x) / self.run) + self.rail
        return Point(x, side * (self.half - 4), up)

    def behind(self, view: View) -> list[Shape]:
        top = self.x - self.steps * self.run
        y = self.half
        wall = (Point(top, y, 0), Point(self.x + 46, y, 0), Point(self.x + 46, y, 214),
                Point(top, y, 214))  # fmt: skip
        side = [Point(top, -y, 0)]
        found: list[Shape] = [panel(view, WALL, wall)]
        for step in range(self.steps, 0, -1):
            front, up = self.x - (step - 1) * self.run, step * self.rise
            side += [Point(front - self.run, -y, up), Point(front, -y, up)]
            low = up - self.rise
            found.append(
                panel(view, TREAD, (Point(front - self.run, -y, up), Point(front, -y, up),
                                    Point(front, y, up), Point(front - self.run, y, up)))
            )  # fmt: skip
            found.append(
                panel(view, RISER, (Point(front, -y, low), Point(front, y, low),
                                    Point(front, y, up), Point(front, -y, up)))
            )  # fmt: skip
            found.append(
                panel(view, STRIPE, (Point(front - 7, -y, up), Point(front, -y, up),
                                     Point(front, -y, up - 4), Point(front, y, up - 4),
                                     Point(front, y, up), Point(front - 7, y, up)))
            )  # fmt: skip
        found.append(panel(view, STAIR_SIDE, (*side, Point(self.x, -y, 0))))
        return found + self._rail(view, 1) + _wall_lamp(view, Point(self.x, y, 198))

    def _rail(self, view: View, side: int) -> list[Shape]:
        ends = [self.rail_at(at, side) for at in (self.x - self.steps * self.run + 8, self.x + 14)]
        feet = [Point(at, side * (self.half - 4), step * self.rise)
                for at, step in ((self.x - 8, 1), (self.x - 3 * self.run - 8, 4))]  # fmt: skip
        found: list[Shape] = []
        for foot in feet:
            found += tube(view, (foot, self.rail_at(foot.x, side)), 3, RAIL)
        return found + tube(view, ends, RAIL_WIDE, RAIL)

    def over(self, view: View) -> list[Shape]:
        return self._rail(view, -1)


def _wall_lamp(view: View, at: Point) -> list[Shape]:
    """Return a lamp on a wall that shines down; `at` is where it is fixed to the wall."""
    bulb = view.spot(at.plus(Point(0, -14, -8)))
    right, up = bulb.right, bulb.up
    found: list[Shape] = [
        Line(tuple((right + r * cos(a), up - 2 + r * sin(a)) for r in (12, 21)), INK, 1.8)
        for a in (radians(angle) for angle in (-150, -120, -90, -60, -30))
    ]
    shade = corners(
        [(right - 13, up), (right + 13, up), (right + 6, up + 13), (right - 6, up + 13)]
    )
    found += tube(view, (at, at.plus(Point(0, -14, 4))), 2.4, RAIL)
    found.append(Area((hull([circle_at(bulb, 7)]),), LIGHT, INK, EDGE))
    found.append(Area((shade,), RAIL, INK, EDGE))
    return found


@dataclass(frozen=True, kw_only=True)
class Grip:
    """The fingers of a fist around something that is nearer to the viewer than the person."""

    at: Point
    toward: Point
    skin: str

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        way = self.toward.unit()
        return [
            rounded(view, self.skin, (self.at.plus(way, -1), 3.9), (self.at.plus(way, 1.5), 3.6))
        ]
