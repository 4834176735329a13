"""A bathroom where it is easy to hold on: a toilet and a shower, each with a grab bar."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.geometry import Point, View
from app.illustrations.props import Box
from app.illustrations.shapes import Shape
from app.illustrations.things.drawing import line, panel, rounded, tube

STEEL = "#b9c6cb"
TILES, TILES_SIDE = "#e4eaec", "#d3dde0"
TRAY, MAT = "#cfd9dc", "#3f7d7a"
RIDGES = (16, 25, 34, 43, 52)  # places of the mat's ridges along x
CERAMIC, LID = "#ffffff", "#d3dde0"
TANK, TANK_SIDE = "#f7f4ee", "#dcd8cf"
BAR = "#e8b23a"  # a bar that stands out from the wall is found fast, also by weak eyes


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
            panel(view, TILES_SIDE, (Point(back, wall, 0), Point(back, wall - 66, 0),
                                     Point(back, wall - 66, high), Point(back, wall, high))),
            panel(view, TILES, (Point(back, wall, 0), Point(end, wall, 0),
                                Point(end, wall, high), Point(back, wall, high))),
        ]  # fmt: skip
        found += self._shower(view)
        found += self._grab_bar(view, (Point(back + 12, wall, 80), Point(back + 52, wall, 80)))
        found += self._toilet(view)
        bar = (Point(16, wall, self.bar), Point(64, wall, self.bar))
        return found + self._grab_bar(view, bar)

    def _grab_bar(self, view: View, ends: tuple[Point, Point]) -> list[Shape]:
        out = [end.plus(Point(0, -6, 0)) for end in ends]
        found: list[Shape] = [rounded(view, STEEL, (end, 4.2)) for end in ends]
        return found + tube(view, (ends[0], *out, ends[1]), 4, BAR)

    def _shower(self, view: View) -> list[Shape]:
        wall, end = self.wall, self.end
        floor = (Point(4, wall, 0), Point(end, wall, 0), Point(end, -34, 0), Point(4, -34, 0))
        mat = (Point(10, 36, 0), Point(58, 36, 0), Point(58, -26, 0), Point(10, -26, 0))
        pipe = (Point(74, wall - 2, 114), Point(74, wall - 2, 166), Point(74, wall - 14, 170))
        head = rounded(view, STEEL, (Point(74, wall - 12, 170), 1.5),
                       (Point(66, wall - 20, 162), 2.5),
                       (Point(75, wall - 20, 164), 2.5))  # fmt: skip
        tap = rounded(view, STEEL, (Point(74, wall - 3, 114), 4.5))
        return [
            panel(view, TRAY, floor),
            panel(view, MAT, mat),
            # Ridges: the mat does not slip.
            *(line(view, (Point(x, 31, 0), Point(x, -21, 0)), 1.6, TILES) for x in RIDGES),
            *tube(view, pipe, 2.4, STEEL),
            head,
            tap,
        ]

    def _toilet(self, view: View) -> list[Shape]:
        back, y = self.back, self.wall - 26
        tank = Box(Point(back, y - 18, 40), Point(15, 36, 32))
        base = rounded(view, CERAMIC, (Point(back + 24, y, 4), 8), (Point(back + 34, y, 4), 8),
                       (Point(back + 30, y, 24), 9))  # fmt: skip
        bowl = rounded(view, CERAMIC,
                       (Point(back + 8, y - 8, 34), 6), (Point(back + 8, y + 8, 34), 6),
                       (Point(back + 50, y - 6, 36), 5), (Point(back + 50, y + 6, 36), 5),
                       (Point(back + 34, y, 24), 9))  # fmt: skip
        rim = [
            (Point(back + 20 + (38 if ahead else 0), y + side, 41), 2.2)
            for ahead in (0, 1) for side in (-12 + 4 * ahead, 12 - 4 * ahead)
        ]  # fmt: skip
        seat = rounded(view, LID, *rim)
        return [base, bowl, seat, *tank.shapes(view, TANK, TANK_SIDE, CERAMIC)]

    def over(self, view: View) -> list[Shape]:
        return []
