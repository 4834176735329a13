"""Things of everyday life and of the gym: numbered marks, leg press, bags, shelf, curb and rail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.illustrations.characters import INK, PAPER
from app.illustrations.geometry import Frame, Point, View
from app.illustrations.props import IRON, WALL, WALL_SIDE, WALL_TOP, WOOD, WOOD_SIDE, WOOD_TOP, Box
from app.illustrations.shapes import (
    EDGE,
    Area,
    Circle,
    Flat,
    Line,
    Shape,
    circle_at,
    corners,
    hull,
    whole_circle,
)

PAD, PAD_EDGE = "#3a6a86", "#2b5268"
STEEL, STEEL_SIDE, STEEL_TOP = "#dfe5e7", "#c3ccd0", "#eef2f3"
STACK, STACK_SIDE, STACK_TOP = "#77858b", "#5d6a70", "#96a3a8"
CLOTH, CLOTH_SIDE = "#e9d9b4", "#cdb98c"
BREAD, GREEN, MILK = "#c98d4a", "#5f9350", "#f4f6f7"
TIN, JAR = "#eec45e", "#8fb3bd"
STONE, STONE_SIDE, STONE_TOP = "#a9adab", "#bdc1bf", "#d5d8d6"

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


def _line(view: View, points: Sequence[Point], width: float, color: str = INK) -> Line:
    return Line(_flat(view, points), color, width)


def _bar(view: View, points: Sequence[Point], width: float, color: str) -> list[Shape]:
    """Return a round bar with a dark edge."""
    return [_line(view, points, width + 2 * EDGE), _line(view, points, width, color)]


def _flat(view: View, points: Sequence[Point]) -> tuple[Flat, ...]:
    return tuple((s.right, s.up) for s in (view.spot(each) for each in points))


def _prism(
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
            found.append(Area((corners(_flat(view, quad)),), rim, INK, EDGE))
    near = low if view.depth(Point(0, -1, 0)) > 0 else high
    face = [Point(x, near, z) for x, z in profile]
    return [*found, Area((corners(_flat(view, face)),), fill, INK, EDGE)]


@dataclass(frozen=True)
class Mark:
    """A number in a dark circle at a place of the paper, with thin lines to what it means."""

    digit: int
    at: Flat
    to: tuple[Point, ...]

    def behind(self, view: View) -> list[Shape]:
        return []

    def over(self, view: View) -> list[Shape]:
        ends = _flat(view, self.to)
        found: list[Shape] = [Line((self.at, end), PAPER, 3.4) for end in ends]
        found += [Area((whole_circle(Circle(*end, 1.9)),), INK, PAPER, 1.2) for end in ends]
        found += [Line((self.at, end), INK, 1.3) for end in ends]
        found.append(Area((whole_circle(Circle(*self.at, BADGE)),), INK, PAPER, 1.6))
        right, up = self.at
        for stroke in DIGITS[self.digit]:
            points = tuple((right + x * BADGE, up + y * BADGE) for x, y in stroke)
            found.append(Line(points, PAPER, 2.1, smooth=len(points) > 4))
        return found


@dataclass(frozen=True, kw_only=True)
class LegPress:
    """A seated leg press: the hips of the person are at x = 0.

    `ankle`: where the ankles are over the floor, with toes tipped away from the person by `tip`;
    `raised`: how far the weights are lifted; `lean`: of the backrest; `grip`: the near handle.
    """

    ankle: Point
    raised: float
    lean: float
    hips: float
    grip: Point
    tip: float = 14

    def behind(self, view: View) -> list[Shape]:
        seat = self.hips - 9
        steel = (STEEL, STEEL_SIDE, STEEL_TOP)
        foot = Box(Point(98, -28, 0), Point(8, 56, 5)).shapes(view, *steel)
        rail = Box(Point(-44, -7, 0), Point(152, 14, 8)).shapes(view, *steel)
        post = Box(Point(0, -6, 8), Point(11, 12, seat - 15)).shapes(view, *steel)
        far_grip = self.grip._replace(y=-self.grip.y)
        return [
            *self._tower(view),
            *foot,
            *rail,
            *self._carriage(view),
            *post,
            *self._handle(view, far_grip, (-18, 9)),
            *self._back(view),
            *_prism(
                view,
                [(-12, seat - 7), (24, seat - 7), (26, seat - 2), (24, seat), (-12, seat)],
                (-21, 21),
                PAD,
                PAD_EDGE,
            ),
        ]

    def over(self, view: View) -> list[Shape]:
        """Return the near handle above and below the fist that holds it."""
        return [
            *self._handle(view, self.grip, (-18, -5)),
            *self._handle(view, self.grip, (5, 9), foot=False),
        ]

    def _handle(
        self, view: View, grip: Point, span: tuple[float, float], *, foot: bool = True
    ) -> list[Shape]:
        low, high = (grip._replace(z=grip.z + each) for each in span)
        start = (low._replace(y=low.y * 0.85),) if foot else ()
        return _bar(view, (*start, low, high), 3.4, IRON)

    def _back(self, view: View) -> list[Shape]:
        frame = Frame().leaned(self.lean)

        def at(ahead: float, up: float) -> tuple[float, float]:
            place = frame.place(ahead, 0, up)
            return place.x, place.z + self.hips

        strut = [Point(at(-18, 34)[0], 0, at(-18, 34)[1]), Point(-42, 0, at(-18, 34)[1] - 6)]
        pad = [at(-17, -4), at(-10.5, -8), at(-10.5, 56), at(-13, 59), at(-17, 57)]
        return [*_bar(view, strut, 5, STEEL), *_prism(view, pad, (-20, 20), PAD, PAD_EDGE)]

    def _carriage(self, view: View) -> list[Shape]:
        """Return the foot plate and the post that slides along the rail with it."""
        frame = Frame().leaned(self.tip - 90)

        def at(along: float, under: float) -> tuple[float, float]:
            place = self.ankle.plus(frame.ahead, along).plus(frame.up, -under)
            return place.x, place.z

        x, z = at(4, 16)
        post = _prism(
            view, [(x - 5, 12), (x + 5, 12), (x + 5, z), (x - 5, z)], (-6, 6), STEEL, STEEL_SIDE
        )
        shoe = Box(Point(x - 11, -9, 7), Point(22, 18, 7)).shapes(view, STEEL, STACK, STACK_TOP)
        plate = [at(-14, 8.6), at(-14, 14), at(24, 14), at(24, 8.6)]
        return [*post, *shoe, *_prism(view, plate, (-25, 25), STACK, STEEL_SIDE)]

    def _tower(self, view: View) -> list[Shape]:
        """Return the weights in their frame, the upper ones lifted."""
        steel = (STEEL, STEEL_SIDE, STEEL_TOP)
        split = 30.0
        found = Box(Point(-74, -16, 0), Point(34, 32, 7)).shapes(view, *steel)
        for x in (-63, -51):
            found.append(_line(view, (Point(x, 0, 7), Point(x, 0, 132)), 2, IRON))
        for low, high, lift in ((7.0, split, 0.0), (split, 72.0, self.raised)):
            box = Box(Point(-68, -12, low + lift), Point(22, 24, high - low))
            found += box.shapes(view, STACK, STACK_SIDE, STACK_TOP)
            plates = round((high - low) / 8)
            for number in range(1, plates):
                z = low + lift + (high - low) * number / plates
                found.append(_line(view, (Point(-68, -12, z), Point(-46, -12, z)), 1))
        found.append(_line(view, (Point(-57, 0, 74 + self.raised), Point(-57, 0, 132)), 2.6))
        for x in (-74, -44):
            found += Box(Point(x, -3, 7), Point(4, 6, 126)).shapes(view, *steel)
        return found + Box(Point(-76, -8, 132), Point(38, 16, 7)).shapes(view, *steel)


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
        found += _prism(view, profile, (y - 5, y + 5), CLOTH, CLOTH_SIDE)
        handle = (
            Point(x - 8, y - 5, top - 2),
            Point(x - 5, y - 3, top + 9),
            self.at.plus(Point(-2, 0, -4)),
            self.at.plus(Point(2, 0, -4)),
            Point(x + 5, y - 3, top + 9),
            Point(x + 8, y - 5, top - 2),
        )
        return [*found, _line(view, handle, 3.2), _line(view, handle, 1.2, CLOTH_SIDE)]

    def _food(self, view: View, top: float) -> list[Shape]:
        x, y, _ = self.at
        if self.food == "bread":
            ends = (Point(x + 6, y, top - 8), Point(x + 12, y, top + 15))
            return [
                Area((hull([circle_at(view.spot(e), 3.4) for e in ends]),), BREAD, INK, EDGE),
                *Box(Point(x - 11, y - 3, top - 8), Point(7, 6, 15)).shapes(
                    view, MILK, MILK, STEEL_SIDE
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
            found += _bar(
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
            Area((corners(lid),), STEEL, INK, EDGE),
        ]


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
        found += stone.shapes(view, STONE, STEEL, STEEL_TOP)
        for x in (self.x + 8, self.x + 66):
            found += _bar(
                view, (Point(x, self.y, self.high), Point(x, self.y, self.rail)), 4, STEEL_SIDE
            )
        ends = (Point(self.x - 10, self.y, self.rail), Point(self.x + 72, self.y, self.rail))
        return found + _bar(view, ends, 4, STEEL_SIDE)

    def over(self, view: View) -> list[Shape]:
        return []
