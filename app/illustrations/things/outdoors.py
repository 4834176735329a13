"""What people meet outdoors: the curb with its rail, and a tree."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.characters import INK
from app.illustrations.geometry import Point, View
from app.illustrations.props import Box
from app.illustrations.shapes import EDGE, Area, Circle, Shape, corners, whole_circle
from app.illustrations.things.drawing import tube

STONE, STONE_SIDE, STONE_TOP = "#a9adab", "#bdc1bf", "#d5d8d6"
EDGE_SIDE, EDGE_TOP = "#dfe5e7", "#eef2f3"  # the curb's edge is lighter than the pavement
RAIL = "#c3ccd0"
LEAVES, TRUNK = "#9db98a", "#8a6a4a"


@dataclass(frozen=True, kw_only=True)
class Curb:
    """The raised edge of a pavement ahead, with a rail along its far side."""

    x: float
    high: float
    rail: float
    y: float

    def behind(self, view: View) -> list[Shape]:
        pavement = Box(Point(self.x + 11, -34, 0), Point(62, 76, self.high))
        stone = Box(Point(self.x, -34, 0), Point(11, 76, self.high))
        found = pavement.shapes(view, STONE, STONE_SIDE, STONE_TOP)
        found += stone.shapes(view, STONE, EDGE_SIDE, EDGE_TOP)
        for x in (self.x + 8, self.x + 66):
            found += tube(view, (Point(x, self.y, self.high), Point(x, self.y, self.rail)), 4, RAIL)
        ends = (Point(self.x - 10, self.y, self.rail), Point(self.x + 72, self.y, self.rail))
        return found + tube(view, ends, 4, RAIL)

    def over(self, view: View) -> list[Shape]:
        return []


@dataclass(frozen=True, kw_only=True)
class Tree:
    """A leafy tree, far behind."""

    x: float
    y: float
    high: float = 180

    def behind(self, view: View) -> list[Shape]:
        foot, fork = (view.spot(Point(self.x, self.y, self.high * up)) for up in (0, 0.6))
        half = 5.0
        trunk = corners(
            [
                (foot.right - half, foot.up),
                (foot.right + half, foot.up),
                (fork.right + half / 2, fork.up),
                (fork.right - half / 2, fork.up),
            ]
        )
        crown = tuple(
            whole_circle(Circle(fork.right + right, fork.up + up, size))
            for right, up, size in ((-15, 12, 22), (15, 10, 21), (2, 34, 23))
        )
        return [Area((trunk,), TRUNK, INK, EDGE), Area(crown, LEAVES, INK, EDGE)]

    def over(self, view: View) -> list[Shape]:
        return []
