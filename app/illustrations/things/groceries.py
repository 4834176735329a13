"""Groceries: a full bag that hangs from a hand, and cans on a shelf."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.characters import INK
from app.illustrations.geometry import Point, View
from app.illustrations.props import WALL, WALL_SIDE, WALL_TOP, WOOD, WOOD_SIDE, WOOD_TOP, Box
from app.illustrations.shapes import EDGE, Area, Shape, circle_at, corners, hull
from app.illustrations.things.drawing import line, prism, tube

CLOTH, CLOTH_SIDE = "#e9d9b4", "#cdb98c"
BREAD, GREEN = "#c98d4a", "#5f9350"
MILK, MILK_TOP = "#f4f6f7", "#c3ccd0"
TIN, JAR, LID = "#eec45e", "#8fb3bd", "#dfe5e7"


@dataclass(frozen=True)
class ShoppingBag:
    """A full cloth bag that hangs from a hand at a place; `near` draws it before the person's leg.

    `food`: what looks out of it, bread or greens.
    """

    at: Point
    near: bool
    food: str = "bread"

    def behind(self, view: View) -> list[Shape]:
        return [] if self.near else self._shapes(view)

    def over(self, view: View) -> list[Shape]:
        return self._shapes(view) if self.near else []

    def _shapes(self, view: View) -> list[Shape]:
        x, y, z = self.at
        top, low = z - 16, z - 46
        found = self._food(view, top)
        profile = [(x - 12, low), (x + 12, low), (x + 14, top), (x - 14, top)]
        found += prism(view, profile, (y - 5, y + 5), CLOTH, CLOTH_SIDE)
        handle = (
            Point(x - 8, y - 5, top - 2),
            Point(x - 5, y - 3, top + 9),
            self.at.plus(Point(-2, 0, -4)),
            self.at.plus(Point(2, 0, -4)),
            Point(x + 5, y - 3, top + 9),
            Point(x + 8, y - 5, top - 2),
        )
        return [*found, line(view, handle, 3.2), line(view, handle, 1.2, CLOTH_SIDE)]

    def _food(self, view: View, top: float) -> list[Shape]:
        x, y, _ = self.at
        if self.food == "bread":
            ends = (Point(x + 6, y, top - 8), Point(x + 12, y, top + 15))
            return [
                Area((hull([circle_at(view.spot(e), 3.4) for e in ends]),), BREAD, INK, EDGE),
                *Box(Point(x - 11, y - 3, top - 8), Point(7, 6, 15)).shapes(
                    view, MILK, MILK, MILK_TOP
                ),
            ]
        leaves = [
            hull([circle_at(view.spot(Point(x + a, y, top + b)), r) for a, b, r in pair])
            for pair in (
                ((4, -6, 2.6), (-1, 12, 3.4)),
                ((6, -6, 2.6), (7, 14, 3.6)),
                ((8, -6, 2.6), (14, 10, 3.2)),
            )
        ]
        return [Area((leaf,), GREEN, INK, EDGE) for leaf in leaves]


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """A shelf on a wall ahead, with things on it; one of them stands where a hand takes it."""

    x: float
    high: float
    wall: float
    taken: Point

    def behind(self, view: View) -> list[Shape]:
        wall = Box(Point(self.wall, -42, 0), Point(8, 84, self.high + 30))
        board = Box(Point(self.x, -38, self.high - 4), Point(self.wall - self.x, 76, 4))
        found = wall.shapes(view, WALL, WALL_SIDE, WALL_TOP)
        for y in (24, -28):
            found += tube(
                view,
                (Point(self.wall, y, self.high - 20), Point(self.x + 5, y, self.high - 4)),
                2.4,
                WOOD,
            )
        found += board.shapes(view, WOOD_SIDE, WOOD, WOOD_TOP)
        found += self._can(view, Point(self.wall - 8, -12, self.high), 5.4, 20, JAR)
        # The hand goes around its near side.
        return found + self._can(
            view, self.taken.plus(Point(1, 0, 0), 3)._replace(z=self.high), 5, 17, TIN
        )

    def over(self, view: View) -> list[Shape]:
        return []

    def _can(self, view: View, low: Point, radius: float, high: float, color: str) -> list[Shape]:
        foot, head = view.spot(low), view.spot(low.plus(Point(0, 0, high)))
        left, right = foot.right - radius, foot.right + radius
        body = [(left, foot.up), (right, foot.up), (right, head.up), (left, head.up)]
        lid = [
            (left - 0.4, head.up - 3.4),
            (right + 0.4, head.up - 3.4),
            (right + 0.4, head.up),
            (left - 0.4, head.up),
        ]
        return [
            Area((corners(body),), color, INK, EDGE),
            Area((corners(lid),), LID, INK, EDGE),
        ]
