"""A bed and what stands ready beside it: somebody covered, the blanket, a pair of shoes."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.characters import INK
from app.illustrations.geometry import Point, View
from app.illustrations.props import SEAT, WOOD, WOOD_SIDE, WOOD_TOP, Box
from app.illustrations.shapes import Shape
from app.illustrations.things.drawing import panel, rounded

LINEN, LINEN_SIDE = "#f7f4ee", "#dcd8cf"
BLANKET, BLANKET_SIDE = "#8fb0a0", "#7a9b8b"
SHOE = "#f4f1ea"
POST = 84.0  # the tall posts at the foot of the bed, to hold on to


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
        found.append(rounded(view, LINEN, *pillow))
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
        bump = rounded(view, BLANKET, *((each, 8.0) for each in self.covered))
        # The white top end is turned down, as on a bed that is slept in.
        ahead = chest - 9
        cuff = (Point(x, chest, top), Point(x, ahead, top), Point(x, ahead, 22),
                Point(x, chest, 22))  # fmt: skip
        return [
            panel(view, BLANKET, sheet),
            bump,
            panel(view, BLANKET_SIDE, side),
            panel(view, LINEN, cuff),
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
            found.append(rounded(view, SHOE, (heel, 4), (heel.plus(Point(1, 0, 4)), 3.6),
                                 (ball, 3.8), (toe, 3)))  # fmt: skip
            opening = rounded(view, INK, (heel.plus(Point(1, 0, 5)), 1.8),
                              (heel.plus(Point(7, 0, 3)), 1.6))  # fmt: skip
            found.append(opening)
        return found

    def over(self, view: View) -> list[Shape]:
        return []
