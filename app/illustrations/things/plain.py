"""Floor and counter drawn with little, for frames with two people, whose files would grow."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.geometry import Point, View
from app.illustrations.props import (
    COUNTER,
    FLOOR,
    PAINT,
    PAINT_SIDE,
    PAINT_TOP,
    WOOD_SIDE,
    Box,
    Counter,
)
from app.illustrations.shapes import Line, Shape


@dataclass(frozen=True, kw_only=True)
class Ground:
    """The soft patch of floor under a second person or a tree."""

    x: float
    y: float
    half: float = 22

    def behind(self, view: View) -> list[Shape]:
        middle = view.spot(Point(self.x, self.y, 0))
        # One thick line, so that the file of a frame with two people stays small.
        ends = tuple((middle.right + side * self.half, middle.up) for side in (-1, 1))
        return [Line(ends, FLOOR, 7)]

    def over(self, view: View) -> list[Shape]:
        return []


@dataclass(frozen=True, kw_only=True)
class PlainCounter(Counter):
    """A kitchen counter drawn with fewer faces, so that a frame with two people stays small."""

    doors: bool = True

    def behind(self, view: View) -> list[Shape]:
        low = Point(self.x + 3, self.y + 2, 0)
        body = Box(low, Point(self.deep - 5, self.long - 4, COUNTER - 4))
        top = Box(Point(self.x, self.y, COUNTER - 4), Point(self.deep, self.long, 4))
        # The last face is the body's own top, which lies under the worktop.
        shapes = body.shapes(view, PAINT, PAINT_SIDE, PAINT_SIDE)[:-1]
        if self.doors:
            shapes += self._doors(view)
        return shapes + top.shapes(view, WOOD_SIDE, WOOD_SIDE, PAINT_TOP)
