"""What stands in a home: bed, stairs with rails, bathroom with grab bars, lamps, and shoes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import cos, radians, sin

from app.illustrations.arrow import curve
from app.illustrations.characters import ARROW, INK, PAPER
from app.illustrations.geometry import Point, View
from app.illustrations.props import FLOOR, SEAT, WOOD, WOOD_SIDE, WOOD_TOP, Box, shadow
from app.illustrations.shapes import EDGE, Area, Circle, Flat, Line, Shape, circle_at, corners, hull

LINEN, LINEN_SIDE = "#f7f4ee", "#dcd8cf"
BLANKET, BLANKET_SIDE = "#8fb0a0", "#7a9b8b"
SHOE = "#f4f1ea"
POST = 84.0  # the tall posts at the foot of the bed, to hold on to


def _flat(view: View, points: Sequence[Point]) -> list[Flat]:
    return [(s.right, s.up) for s in (view.spot(each) for each in points)]


def _panel(view: View, fill: str, points: Sequence[Point]) -> Area:
    return Area((corners(_flat(view, points)),), fill, INK, EDGE)


def _line(view: View, points: Sequence[Point], width: float, color: str = INK) -> Line:
    return Line(tuple(_flat(view, points)), color, width)


def _tube(view: View, points: Sequence[Point], width: float, color: str) -> list[Shape]:
    """Return a round bar through points, with the dark edge that everything has."""
    return [_line(view, points, width + 2 * EDGE), _line(view, points, width, color)]


def _round(view: View, fill: str, *parts: tuple[Point, float]) -> Area:
    """Return the soft outline around balls in space."""
    return Area((hull([circle_at(view.spot(p), r) for p, r in parts]),), fill, INK, EDGE)


@dataclass(frozen=True, kw_only=True)
class Bed:
    """A bed along y, its head at the far end. x, y: its near foot corner.

    The mattress is as high as a chair's seat. `covered`: places of somebody under the blanket, the
    belly first; without them the blanket is folded back.
    """

    x: float = 14
    y: float = -86
    wide: float = 74
    long: float = 176
    covered: tuple[Point, ...] = ()

    def behind(self, view: View) -> list[Shape]:
        x, y, far = self.x, self.y, self.x - self.wide
        head = Box(Point(far, y + self.long, 0), Point(self.wide, 5, 88))
        frame = Box(Point(far, y, 14), Point(self.wide, self.long, 14))
        mattress = Box(Point(far, y, 28), Point(self.wide, self.long, SEAT - 28))
        found = head.shapes(view, WOOD_SIDE, WOOD, WOOD_TOP)
        found += frame.shapes(view, WOOD_SIDE, WOOD, WOOD_TOP)
        found += mattress.shapes(view, LINEN_SIDE, LINEN_SIDE, LINEN)
        top = y + self.long - 16
        pillow = [
            (Point(place, along, SEAT + 6), 6.0)
            for place in (far + 14, x - 14)
            for along in (top - 10, top + 8)
        ]
        found.append(_round(view, LINEN, *pillow))
        if self.covered:
            return found
        folded = Box(Point(far + 2, y + 4, SEAT), Point(26, self.long - 62, 4.5))
        found += folded.shapes(view, BLANKET_SIDE, BLANKET_SIDE, BLANKET)
        return found + self._foot_end(view)

    def over(self, view: View) -> list[Shape]:
        return [*self._blanket(view), *self._foot_end(view)] if self.covered else []

    def _foot_end(self, view: View) -> list[Shape]:
        far, y = self.x - self.wide, self.y
        board = Box(Point(far, y - 5, 14), Point(self.wide, 4, 42))
        posts = [Box(Point(at, y - 6, 0), Point(6, 6, POST)) for at in (far - 1, self.x - 5)]
        return [
            shape
            for box in (posts[0], board, posts[1])
            for shape in box.shapes(view, WOOD_SIDE, WOOD, WOOD_TOP)
        ]

    def _blanket(self, view: View) -> list[Shape]:
        """Draw the blanket over a body: it follows the body and hangs down at the near side."""
        chest = self.covered[0].y
        far, x, top = self.x - self.wide, self.x + 1.5, SEAT + 1
        sheet = (
            Point(far, chest, top), Point(x, chest, top),
            Point(x, self.y, top), Point(far, self.y, top),
        )  # fmt: skip
        side = (Point(x, chest, top), Point(x, self.y, top), Point(x, self.y, 22),
                Point(x, chest, 22))  # fmt: skip
        bump = _round(view, BLANKET, *((each, 8.0) for each in self.covered))
        # The white top end is turned down, as on a bed that is slept in.
        ahead = chest - 9
        cuff = (Point(x, chest, top), Point(x, ahead, top), Point(x, ahead, 22),
                Point(x, chest, 22))  # fmt: skip
        return [
            _panel(view, BLANKET, sheet),
            bump,
            _panel(view, BLANKET_SIDE, side),
            _panel(view, LINEN, cuff),
        ]


@dataclass(frozen=True, kw_only=True)
class ShoesReady:
    """A pair of shoes on the floor, their toes along x. x, y: between the two heels."""

    x: float
    y: float

    def behind(self, view: View) -> list[Shape]:
        found: list[Shape] = []
        for y in (self.y + 6, self.y - 6):
            heel, ball, toe = (Point(self.x + x, y, z) for x, z in ((4, 4), (18, 3.8), (24, 3)))
            found.append(_round(view, SHOE, (heel, 4), (heel.plus(Point(1, 0, 4)), 3.6),
                                (ball, 3.8), (toe, 3)))  # fmt: skip
            opening = _round(view, INK, (heel.plus(Point(1, 0, 5)), 1.8),
                             (heel.plus(Point(7, 0, 3)), 1.6))  # fmt: skip
            found.append(opening)
        return found

    def over(self, view: View) -> list[Shape]:
        return []


RAIL, RAIL_WIDE = "#8a5a2b", 4.2
STEEL = "#b9c6cb"
TREAD, RISER, STAIR_SIDE, STRIPE = "#63757e", "#82949d", "#c3ced2", "#ffdf5c"
TILES, TILES_SIDE = "#e4eaec", "#d3dde0"
TRAY, MAT = "#cfd9dc", "#3f7d7a"
CERAMIC = "#ffffff"
RIDGES = (16, 25, 34, 43, 52)
LIGHT = "#ffe27a"
BAR = "#e8b23a"  # a bar that stands out from the wall is found fast, also by weak eyes


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
        found: list[Shape] = [_panel(view, TILES, wall)]
        for step in range(self.steps, 0, -1):
            front, up = self.x - (step - 1) * self.run, step * self.rise
            side += [Point(front - self.run, -y, up), Point(front, -y, up)]
            low = up - self.rise
            found.append(
                _panel(view, TREAD, (Point(front - self.run, -y, up), Point(front, -y, up),
                                     Point(front, y, up), Point(front - self.run, y, up)))
            )  # fmt: skip
            found.append(
                _panel(view, RISER, (Point(front, -y, low), Point(front, y, low),
                                     Point(front, y, up), Point(front, -y, up)))
            )  # fmt: skip
            found.append(
                _panel(view, STRIPE, (Point(front - 7, -y, up), Point(front, -y, up),
                                      Point(front, -y, up - 4), Point(front, y, up - 4),
                                      Point(front, y, up), Point(front - 7, y, up)))
            )  # fmt: skip
        found.append(_panel(view, STAIR_SIDE, (*side, Point(self.x, -y, 0))))
        return found + self._rail(view, 1) + _wall_lamp(view, Point(self.x, y, 198))

    def _rail(self, view: View, side: int) -> list[Shape]:
        ends = [self.rail_at(at, side) for at in (self.x - self.steps * self.run + 8, self.x + 14)]
        feet = [Point(at, side * (self.half - 4), step * self.rise)
                for at, step in ((self.x - 8, 1), (self.x - 3 * self.run - 8, 4))]  # fmt: skip
        found: list[Shape] = []
        for foot in feet:
            found += _tube(view, (foot, self.rail_at(foot.x, side)), 3, RAIL)
        return found + _tube(view, ends, RAIL_WIDE, RAIL)

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
    found += _tube(view, (at, at.plus(Point(0, -14, 4))), 2.4, RAIL)
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
            _round(view, self.skin, (self.at.plus(way, -1), 3.9), (self.at.plus(way, 1.5), 3.6))
        ]


@dataclass(frozen=True, kw_only=True)
class Bathroom:
    """A corner with a toilet and a shower to walk into, each with a grab bar on the far wall.

    The person walks along x. `wall`: where the far wall is; `back`, `end`: its ends along x.
    """

    wall: float = 46
    back: float = -98
    end: float = 81
    high: float = 178
    bar: float = 96  # height of the bar in the shower

    def behind(self, view: View) -> list[Shape]:
        wall, back, end, high = self.wall, self.back, self.end, self.high
        found: list[Shape] = [
            _panel(view, TILES_SIDE, (Point(back, wall, 0), Point(back, wall - 66, 0),
                                      Point(back, wall - 66, high), Point(back, wall, high))),
            _panel(view, TILES, (Point(back, wall, 0), Point(end, wall, 0),
                                 Point(end, wall, high), Point(back, wall, high))),
        ]  # fmt: skip
        found += self._shower(view)
        found += self._grab_bar(view, (Point(back + 12, wall, 80), Point(back + 52, wall, 80)))
        found += self._toilet(view)
        bar = (Point(16, wall, self.bar), Point(64, wall, self.bar))
        return found + self._grab_bar(view, bar)

    def _grab_bar(self, view: View, ends: tuple[Point, Point]) -> list[Shape]:
        out = [end.plus(Point(0, -6, 0)) for end in ends]
        found: list[Shape] = [_round(view, STEEL, (end, 4.2)) for end in ends]
        return found + _tube(view, (ends[0], *out, ends[1]), 4, BAR)

    def _shower(self, view: View) -> list[Shape]:
        wall, end = self.wall, self.end
        floor = (Point(4, wall, 0), Point(end, wall, 0), Point(end, -34, 0), Point(4, -34, 0))
        mat = (Point(10, 36, 0), Point(58, 36, 0), Point(58, -26, 0), Point(10, -26, 0))
        pipe = (Point(74, wall - 2, 114), Point(74, wall - 2, 166), Point(74, wall - 14, 170))
        head = _round(view, STEEL, (Point(74, wall - 12, 170), 1.5),
                      (Point(66, wall - 20, 162), 2.5),
                      (Point(75, wall - 20, 164), 2.5))  # fmt: skip
        tap = _round(view, STEEL, (Point(74, wall - 3, 114), 4.5))
        return [
            _panel(view, TRAY, floor),
            _panel(view, MAT, mat),
            # Ridges: the mat does not slip.
            *(_line(view, (Point(x, 31, 0), Point(x, -21, 0)), 1.6, TILES) for x in RIDGES),
            *_tube(view, pipe, 2.4, STEEL),
            head,
            tap,
        ]

    def _toilet(self, view: View) -> list[Shape]:
        back, y = self.back, self.wall - 26
        tank = Box(Point(back, y - 18, 40), Point(15, 36, 32))
        base = _round(view, CERAMIC, (Point(back + 24, y, 4), 8), (Point(back + 34, y, 4), 8),
                      (Point(back + 30, y, 24), 9))  # fmt: skip
        bowl = _round(view, CERAMIC,
                      (Point(back + 8, y - 8, 34), 6), (Point(back + 8, y + 8, 34), 6),
                      (Point(back + 50, y - 6, 36), 5), (Point(back + 50, y + 6, 36), 5),
                      (Point(back + 34, y, 24), 9))  # fmt: skip
        rim = [
            (Point(back + 20 + (38 if ahead else 0), y + side, 41), 2.2)
            for ahead in (0, 1) for side in (-12 + 4 * ahead, 12 - 4 * ahead)
        ]  # fmt: skip
        seat = _round(view, TILES_SIDE, *rim)
        return [base, bowl, seat, *tank.shapes(view, LINEN, LINEN_SIDE, CERAMIC)]

    def over(self, view: View) -> list[Shape]:
        return []


NIGHT_WALL, NIGHT_SKY, LIT_ROOM = "#aebac4", "#26384d", "#fff6d8"
GLOW = ("#cdd0c4", "#f3e6b0", "#fff1bf")  # around a small light, near it, and on the floor


@dataclass(frozen=True, kw_only=True)
class NightWall:
    """A bedroom's far wall at night: a window with the moon, a low light, and a way to the toilet.

    The wall runs along x at `y`; `window`, `light` and `door` are places along it.
    """

    y: float = 52
    start: float = -96
    end: float = 124
    high: float = 204
    window: float = -58
    light: float = 38
    door: float = 66

    def _on_wall(self, view: View, fill: str, left: float, right: float, low: float, top: float,
                 ) -> Area:  # fmt: skip
        y = self.y
        return _panel(view, fill, (Point(left, y, low), Point(right, y, low),
                                   Point(right, y, top), Point(left, y, top)))  # fmt: skip

    def behind(self, view: View) -> list[Shape]:
        window, door, y = self.window, self.door, self.y
        found: list[Shape] = [
            self._on_wall(view, NIGHT_WALL, self.start, self.end, 0, self.high),
            self._on_wall(view, NIGHT_SKY, window - 24, window + 24, 118, 178),
        ]
        moon = view.spot(Point(window + 4, y, 156))
        found.append(Area((hull([circle_at(moon, 10)]),), LIGHT))
        bite = moon._replace(right=moon.right + 6, up=moon.up + 3)
        found.append(Area((hull([circle_at(bite, 9)]),), NIGHT_SKY))
        # Light comes out of the open door.
        found.append(self._on_wall(view, LIT_ROOM, door, door + 54, 0, 180))
        found += self._toilet(view, door + 27)
        return found + self._night_light(view)

    def _toilet(self, view: View, x: float) -> list[Shape]:
        """Draw a toilet from its front, in the lit room behind the door."""
        y = self.y
        return [
            self._on_wall(view, CERAMIC, x - 15, x + 15, 46, 78),
            _round(view, CERAMIC, (Point(x - 5, y, 12), 5), (Point(x + 5, y, 12), 5),
                   (Point(x, y, 30), 9)),
            _round(view, CERAMIC, (Point(x - 8, y, 36), 8), (Point(x + 8, y, 36), 8)),
            _round(view, TILES_SIDE, (Point(x - 9, y, 45), 3.5), (Point(x + 9, y, 45), 3.5)),
        ]  # fmt: skip

    def _pool(self, view: View) -> list[Shape]:
        """Draw the patch of floor that the light falls on: where a shadow would be, but bright."""
        patch = shadow(view, Point(self.light, self.y - 40, 0), 40, 38)
        return [replace(patch, fill=GLOW[2])] if isinstance(patch, Area) else []

    def _night_light(self, view: View) -> list[Shape]:
        at = view.spot(Point(self.light, self.y, 34))
        found: list[Shape] = [
            Area((hull([circle_at(at, 22)]),), GLOW[0]),
            Area((hull([circle_at(at, 14)]),), GLOW[1]),
            *self._pool(view),
        ]
        box = hull([circle_at(at._replace(up=at.up + d), 4) for d in (-4, 4)])
        return [*found, Area((box,), LIGHT, INK, EDGE)]

    def over(self, view: View) -> list[Shape]:
        return []


# Shoes from the side, large, toes to the right. They are drawn flat: centimeters of the page.
CLOTH, FIRM, GRIP, SOFT = "#7fa3c0", "#3f6787", "#2e3a40", "#c9a3ad"
LINING, VELVET = "#efe3dc", "#b0808d"
DIGITS: dict[int, tuple[Flat, ...]] = {
    1: ((-2.2, 3.2), (0.6, 5.4), (0.6, -5.4)),
    2: ((-3.0, 2.8), (-2.0, 5.2), (1.6, 5.4), (3.0, 2.8), (2.2, 0.4), (-3.2, -5.2), (3.4, -5.2)),
    3: ((-3.0, 4.6), (0.2, 5.6), (3.0, 3.6), (2.2, 1.0), (-0.6, 0.4), (2.4, -0.2), (3.4, -2.8),
        (0.4, -5.4), (-3.2, -4.4)),
    4: ((1.6, -5.4), (1.6, 5.4), (-3.8, -2.0), (3.8, -2.0)),
}  # fmt: skip


def _dot(number: int, at: Flat, to: Flat) -> list[Shape]:
    """Return a number in a dark dot, with a line to the part that it is about."""
    right, up = at
    digit = tuple((right + x, up + y) for x, y in DIGITS[number])
    return [
        Line((at, to), PAPER, 4.4),
        Line((at, to), INK, 1.8),
        Area((hull([Circle(*to, 2.2)]),), INK, PAPER, 0.8),
        Area((hull([Circle(right, up, 9)]),), INK, PAPER, 1.2),
        Line(digit, PAPER, 2.2),
    ]


def _outline(fill: str, points: Sequence[Flat], soft: bool = True) -> Area:
    """Return a piece of a shoe: smooth through its points, and flat where it ends and begins."""
    ring = curve(points, 4) if soft else points
    return Area((corners(ring),), fill, INK, EDGE)


def _ground() -> Shape:
    return Area((hull([Circle(6, 0, 5), Circle(122, 0, 5)]),), FLOOR)


@dataclass(frozen=True)
class GoodShoe:
    """A shoe to walk in safely: 1 firm heel cup, 2 low wide heel, 3 firm sole, 4 laces."""

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        upper = [(5, 12), (3, 28), (6, 48), (12, 55), (22, 51), (34, 46), (44, 52), (54, 62),
                 (60, 60), (70, 48), (84, 38), (104, 31), (120, 22), (126, 8)]  # fmt: skip
        cup = [(5, 12), (3, 28), (5, 42), (15, 40), (27, 33), (35, 22), (37, 10)]
        toe = [(126, 8), (120, 22), (108, 29), (102, 22), (101, 8)]
        # Low and broad under the heel, thin under the rest.
        sole = [(0, 14), (34, 12), (52, 9), (127, 9), (130, 7), (131, 3), (128, 0), (54, 0),
                (51, 3), (47, 3), (45, 0), (1, 0)]  # fmt: skip
        grip = [Line(((x, 0.4), (x, 2.4)), PAPER, 1.8) for x in (8, 18, 28, 38, *range(60, 122, 9))]
        eyelets = ((53, 48), (61, 41), (69, 34))
        ends = ((61, 59), (69, 50), (78, 42))
        laces: list[Shape] = []
        for low, high in zip(eyelets, ends, strict=True):
            laces += [Line((low, high), INK, 6), Line((low, high), PAPER, 3.4)]
        bow = [
            Area((corners(curve([(59, 61), (50, 74), (44, 66), (59, 61)])),), PAPER, INK, EDGE),
            Area((corners(curve([(60, 61), (73, 75), (77, 65), (60, 61)])),), PAPER, INK, EDGE),
        ]
        return (
            _ground(),
            _outline(CLOTH, upper),
            _outline(FIRM, cup),
            _outline(FIRM, toe),
            *laces,
            *bow,
            _outline(GRIP, sole, soft=False),
            *grip,
            *_dot(1, (-14, 52), (9, 36)),
            *_dot(2, (22, -17), (22, 7)),
            *_dot(3, (92, -17), (92, 5)),
            *_dot(4, (100, 64), (75, 39)),
        )


@dataclass(frozen=True)
class LooseSlipper:
    """A slipper without a back and with a thick soft sole, crossed out."""

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        sole = [(4, 20), (0, 12), (6, 2), (30, 3), (55, 1), (85, 3), (112, 1), (125, 5), (128, 13),
                (126, 19)]  # fmt: skip
        inside = [(3, 19), (10, 25), (34, 23), (46, 24), (56, 19)]
        upper = [(46, 19), (41, 32), (45, 50), (53, 60), (74, 57), (100, 47), (120, 34), (127, 18)]
        trim = hull([Circle(42, 29, 5.5), Circle(51, 59, 5.5)])
        cross = (((3, -15), (139, 82)), ((3, 82), (139, -15)))
        # Edged, so that it stands out in gray as well.
        bars = [
            Line(bar, color, width)
            for color, width in ((PAPER, 12), (INK, 9.2), (ARROW, 6.4))
            for bar in cross
        ]
        return (
            _ground(),
            _outline(LINING, inside),
            _outline(SOFT, sole),
            _outline(VELVET, upper),
            Area((trim,), LINEN, INK, EDGE),
            *bars,
        )
