"""What people hold, sit on and stand beside: chair, counter, wall, band, weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.illustrations.characters import INK
from app.illustrations.geometry import LEFT, Point, View
from app.illustrations.shapes import (
    EDGE,
    Area,
    Line,
    Outline,
    Shape,
    circle_at,
    corners,
    hull,
)

SEAT = 44.0  # 43 cm is the height of the chair stand's seat; a drawn cushion makes it 44
COUNTER = 90.0
WOOD, WOOD_SIDE, WOOD_TOP = "#c99a63", "#a87a46", "#dcb482"
PAINT, PAINT_SIDE, PAINT_TOP = "#e9e6dd", "#d3cfc2", "#b98d5a"
WALL, WALL_SIDE, WALL_TOP = "#e4eaec", "#c9d3d6", "#d9e1e4"
BAND = "#d8592f"
IRON = "#6f7f86"
FLOOR = "#e6e3da"


@dataclass(frozen=True)
class Box:
    """A block: its low corner and its size along x, y and z."""

    low: Point
    size: Point

    def shapes(self, view: View, front: str, side: str, top: str) -> list[Shape]:
        """Return the faces that the viewer sees; `front` faces along x, `side` along y."""
        x0, y0, z0 = self.low
        x1, y1, z1 = (a + b for a, b in zip(self.low, self.size, strict=True))
        faces = (
            (Point(1, 0, 0), front, [(x1, y0, z0), (x1, y1, z0), (x1, y1, z1), (x1, y0, z1)]),
            (Point(-1, 0, 0), front, [(x0, y0, z0), (x0, y1, z0), (x0, y1, z1), (x0, y0, z1)]),
            (Point(0, 1, 0), side, [(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)]),
            (Point(0, -1, 0), side, [(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)]),
            (Point(0, 0, 1), top, [(x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)]),
        )
        return [
            Area((_flat(view, corner),), color, INK, EDGE)
            for direction, color, corner in faces
            if view.depth(direction) > 0.02
        ]


def _flat(view: View, points: Sequence[tuple[float, float, float]]) -> Outline:
    spots = [view.spot(Point(*each)) for each in points]
    return corners([(s.right, s.up) for s in spots])


@dataclass(frozen=True, kw_only=True)
class Chair:
    """A firm chair. x, y: the middle of the seat on the floor; `facing` a multiple of 90.

    `arms` adds arm rests. The person sits with the hips at the seat's middle or ahead of it.
    """

    x: float = 0
    y: float = 0
    facing: int = 0
    arms: bool = False

    def _box(self, low: tuple[float, float, float], size: tuple[float, float, float]) -> Box:
        ax, ay, az = low
        bx, by, bz = (a + b for a, b in zip(low, size, strict=True))
        turned = {
            0: ((ax, ay), (bx, by)),
            90: ((-ay, ax), (-by, bx)),
            180: ((-ax, -ay), (-bx, -by)),
            270: ((ay, -ax), (by, -bx)),
        }[self.facing % 360]
        (px, py), (qx, qy) = turned
        place = Point(min(px, qx) + self.x, min(py, qy) + self.y, az)
        return Box(place, Point(abs(qx - px), abs(qy - py), bz - az))

    def behind(self, view: View) -> list[Shape]:
        """Return what is drawn before the person."""
        seat = self._box((-21, -22, SEAT - 5), (42, 44, 5))
        back = self._box((-24, -21, SEAT + 14), (4, 42, 32))
        posts = [self._box((-24, y, 0), (4, 4, SEAT + 46)) for y in (-22, 18)]
        legs = [self._box((16, y, 0), (4, 4, SEAT - 5)) for y in (-21, 17)]
        boxes = [*posts, *legs, back, seat]
        if self.arms:
            boxes += self._rests(view, near=False)
        boxes.sort(key=lambda box: view.spot(middle_of(box)).near)
        return [shape for box in boxes for shape in box.shapes(view, WOOD_SIDE, WOOD, WOOD_TOP)]

    def over(self, view: View) -> list[Shape]:
        """Return what is drawn after the person: the near arm rest."""
        if not self.arms:
            return []
        return [
            shape
            for box in self._rests(view, near=True)
            for shape in box.shapes(view, WOOD_SIDE, WOOD, WOOD_TOP)
        ]

    def _rests(self, view: View, near: bool) -> list[Box]:
        found = []
        for y in (-26, 22):
            boxes = [
                self._box((15, y, SEAT - 5), (4, 4, 23)),
                self._box((-22, y, SEAT + 18), (41, 4, 4)),
            ]
            middle = view.spot(middle_of(boxes[1])).near
            seat = view.spot(Point(self.x, self.y, SEAT + 20)).near
            if (middle > seat) == near:
                found += boxes
        return found


def middle_of(box: Box) -> Point:
    return box.low.plus(box.size, 0.5)


@dataclass(frozen=True, kw_only=True)
class Counter:
    """A kitchen counter. `x` and `y` are its low corner; it is 90 cm high."""

    x: float = 30
    y: float = -60
    deep: float = 45
    long: float = 120

    def behind(self, view: View) -> list[Shape]:
        body = Box(
            Point(self.x + 3, self.y + 2, 0), Point(self.deep - 5, self.long - 4, COUNTER - 4)
        )
        top = Box(Point(self.x, self.y, COUNTER - 4), Point(self.deep, self.long, 4))
        shapes = body.shapes(view, PAINT, PAINT_SIDE, PAINT_SIDE)
        shapes += self._doors(view)
        return shapes + top.shapes(view, WOOD_SIDE, WOOD_SIDE, PAINT_TOP)

    def _doors(self, view: View) -> list[Shape]:
        """Draw the gaps between the doors on the faces that show."""
        found: list[Shape] = []
        if view.depth(Point(-1, 0, 0)) > 0.1:
            for share in (1 / 3, 2 / 3):
                y = self.y + 2 + (self.long - 4) * share
                found.append(_line(view, (Point(self.x + 3, y, 8), Point(self.x + 3, y, 82)), 1))
        if view.depth(Point(0, -1, 0)) > 0.1 and self.deep > 60:
            for share in (1 / 3, 2 / 3):
                x = self.x + 3 + (self.deep - 5) * share
                found.append(_line(view, (Point(x, self.y + 2, 8), Point(x, self.y + 2, 82)), 1))
        return found

    def over(self, view: View) -> list[Shape]:
        return []


@dataclass(frozen=True, kw_only=True)
class Wall:
    """A wall across the person's way: its face is at x, ahead (or behind, for a negative x)."""

    x: float = 45
    y: float = -45
    long: float = 90
    high: float = 172

    def behind(self, view: View) -> list[Shape]:
        thick = 8 if self.x > 0 else -8
        low = min(self.x, self.x + thick)
        box = Box(Point(low, self.y, 0), Point(8, self.long, self.high))
        return box.shapes(view, WALL, WALL_SIDE, WALL_TOP)

    def over(self, view: View) -> list[Shape]:
        return []


@dataclass(frozen=True)
class Band:
    """An exercise band through points; `behind_body` draws it before the person."""

    points: tuple[Point, ...]
    behind_body: bool = False

    def behind(self, view: View) -> list[Shape]:
        return self._shapes(view) if self.behind_body else []

    def over(self, view: View) -> list[Shape]:
        return [] if self.behind_body else self._shapes(view)

    def _shapes(self, view: View) -> list[Shape]:
        return [_line(view, self.points, 4.6), _line(view, self.points, 2.6, BAND)]


@dataclass(frozen=True)
class Weight:
    """A hand weight held at a place, lying along a direction."""

    at: Point
    along: Point = LEFT

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        way = self.along.unit()
        ends = (self.at.plus(way, -7.5), self.at.plus(way, 7.5))
        bar = _line(view, ends, 3.4)
        knobs = [
            Area(
                (hull([circle_at(view.spot(end.plus(way, d)), 3.6) for d in (-1.8, 1.8)]),),
                IRON,
                INK,
                EDGE,
            )
            for end in ends
        ]
        return [bar, *knobs]


def _line(view: View, points: Sequence[Point], width: float, color: str = INK) -> Line:
    spots = [view.spot(each) for each in points]
    return Line(tuple((s.right, s.up) for s in spots), color, width)


def shadow(view: View, middle: Point, long: float, wide: float) -> Shape:
    """Return a soft patch of floor under something, so that it stands and does not float."""
    spots = [
        view.spot(middle.plus(Point(long * c, wide * s, 0)))
        for c, s in (
            (1, 0), (0.92, 0.38), (0.71, 0.71), (0.38, 0.92), (0, 1), (-0.38, 0.92),
            (-0.71, 0.71), (-0.92, 0.38), (-1, 0), (-0.92, -0.38), (-0.71, -0.71),
            (-0.38, -0.92), (0, -1), (0.38, -0.92), (0.71, -0.71), (0.92, -0.38),
        )
    ]  # fmt: skip
    return Area((corners([(s.right, s.up) for s in spots]),), FLOOR)


class Prop(Protocol):
    """Anything in a frame that is no person: drawn partly before the person, partly after."""

    def behind(self, view: View) -> list[Shape]: ...

    def over(self, view: View) -> list[Shape]: ...
