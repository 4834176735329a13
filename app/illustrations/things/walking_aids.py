"""What helps people to walk: a cane, a walker, the fist that holds it, a knee wrap."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, pi, sin

from app.illustrations.body import Arm, Leg
from app.illustrations.characters import INK
from app.illustrations.geometry import AHEAD, UP, Point, View, between
from app.illustrations.shapes import EDGE, Area, Flat, Line, Shape, circle_at, corners, hull
from app.illustrations.things.drawing import flat, tubes

GRIP = 77.0  # height of the handle of a cane or walker that fits: the crease of a wrist that hangs
CANE_WOOD = "#a8703c"
RUBBER = "#2c3a3f"
TUBE = "#c3cdd1"
WRAP = "#f7f5ef"


@dataclass(frozen=True, kw_only=True)
class Cane:
    """A cane with a straight handle. `near`: on the viewer's side of the person."""

    handle: Point
    tip: Point
    ahead: Point = AHEAD
    near: bool = False

    def behind(self, view: View) -> list[Shape]:
        return [] if self.near else self._shapes(view)

    def over(self, view: View) -> list[Shape]:
        return self._shapes(view) if self.near else []

    def _shapes(self, view: View) -> list[Shape]:
        def on_handle(ahead: float, up: float) -> Point:
            return self.handle.plus(self.ahead, ahead).plus(UP, up)

        handle = [on_handle(*each) for each in ((-6.5, -0.6), (-3, 0.4), (3, 0.4), (8, -1.2))]
        rubber = between(self.tip, self.handle, 0.06)
        low, high = view.spot(self.tip.plus(UP, 0.8)), view.spot(rubber)
        sides = [circle_at(low._replace(right=low.right + d), 0.8) for d in (-2.2, 2.2)]
        foot = hull([*sides, circle_at(high, 1.9)])
        return [
            *tubes(view, ([rubber, self.handle],), 1.8, CANE_WOOD),
            *tubes(view, (handle,), 2.8, CANE_WOOD),
            Area((foot,), RUBBER, INK, EDGE / 2),
        ]


@dataclass(frozen=True, kw_only=True)
class Walker:
    """A walker with two wheels ahead. `x`: where its back legs stand; the person is between."""

    x: float = 0
    half: float = 26

    def behind(self, view: View) -> list[Shape]:
        return self._side(view, -self._near(view))

    def over(self, view: View) -> list[Shape]:
        return [*self._bars(view), *self._side(view, self._near(view))]

    def _near(self, view: View) -> int:
        return 1 if view.depth(Point(0, 1, 0)) > 0 else -1

    def _at(self, ahead: float, side: float, up: float) -> Point:
        return Point(self.x + ahead, side * self.half, up)

    def _bars(self, view: View) -> list[Shape]:
        """Draw what joins both sides ahead of the person."""
        bars = [
            [self._at(ahead, side, up) for side in (-1, 1)] for ahead, up in ((35, 60), (38, 40))
        ]
        return tubes(view, bars, 2.2, TUBE)

    def _side(self, view: View, side: int) -> list[Shape]:
        back, front = self._at(0, side * 1.06, 3), self._at(43, side, 10)
        frame = [
            back,
            *(self._at(a, side, up) for a, up in ((4.6, 71), (6.5, 75.5), (10, GRIP))),
            *(self._at(a, side, up) for a, up in ((26, GRIP), (30, 75.5), (32.5, 71))),
            front,
        ]
        brace = [between(back, frame[1], 0.36), between(front, frame[-2], 0.28)]
        grip = [self._at(8.5, side, GRIP - 0.2), self._at(20, side, GRIP)]
        return [
            *tubes(view, (brace, frame), 2.4, TUBE),
            Line(flat(view, (back.plus(UP, -0.2), between(back, frame[1], 0.07))), RUBBER, 5.6),
            Line(flat(view, grip), RUBBER, 6),
            *self._wheel(view, self._at(43, side * 1.12, 6.5)),
        ]

    def _wheel(self, view: View, hub: Point) -> list[Shape]:
        rim = [
            hub.plus(Point(6.3 * cos(a), 0, 6.3 * sin(a))) for a in (i * pi / 8 for i in range(16))
        ]
        return [
            Area((corners(flat(view, rim)),), RUBBER, INK, EDGE / 2),
            Line(flat(view, (hub, hub.plus(UP, 0.1))), TUBE, 3.6),
        ]


@dataclass(frozen=True)
class Grip:
    """The near fist once more, over the handle that it holds; the fingers close around it."""

    arm: Arm
    skin: str
    ahead: Point = AHEAD

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        arm = self.arm
        palm, tips = view.spot(arm.palm), view.spot(arm.tips)
        fist = hull([circle_at(palm, 3.9), circle_at(tips, 3.6)])
        wrist = flat(view, (between(arm.wrist, arm.palm, 0.1), arm.palm))
        shapes: list[Shape] = [Area((fist,), self.skin, INK, EDGE), Line(wrist, self.skin, 5.2)]
        middle = between(arm.palm, arm.tips)
        for along in (-1.9, 0.2, 2.3):
            knuckle = middle.plus(self.ahead, along)
            gap = (knuckle.plus(UP, -0.4), knuckle.plus(UP, -3.6))
            shapes.append(Line(flat(view, gap), INK, 0.8))
        return shapes


@dataclass(frozen=True)
class KneeWrap:
    """A light wrap around the knee of the weaker leg, on the viewer's side."""

    leg: Leg

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        leg = self.leg
        above, below = between(leg.knee, leg.hip, 0.14), between(leg.knee, leg.ankle, 0.16)
        sleeve = hull(
            [
                circle_at(view.spot(above), 6.6),
                circle_at(view.spot(leg.knee), 6.9),
                circle_at(view.spot(below), 6.4),
            ]
        )
        top, knee, low = flat(view, (above, leg.knee, below))
        rims = [_across(top, knee, 6.2), _across(low, knee, 6.0)]
        middle = _across(knee, low, 6.6)
        return [
            Area((sleeve,), WRAP, INK, EDGE),
            *(Line(_bowed(ends), INK, 1.0, smooth=True) for ends in (rims[0], middle, rims[1])),
        ]


def _bowed(ends: tuple[Flat, Flat]) -> tuple[Flat, ...]:
    """Return a line that hangs through a little, as a strip around something round."""
    (a, b), (c, d) = ends
    return (a, b), ((a + c) / 2, (b + d) / 2 - 2.4), (c, d)


def _across(at: Flat, toward: Flat, half: float) -> tuple[Flat, Flat]:
    """Return the ends of a line through a place, across the way to another."""
    right, up = toward[0] - at[0], toward[1] - at[1]
    long = hypot(right, up) or 1
    right, up = half * right / long, half * up / long
    return (at[0] - up, at[1] + right), (at[0] + up, at[1] - right)
