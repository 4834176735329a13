"""A bedroom at night: the window, a low light, and the lit way to the toilet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.illustrations.characters import INK
from app.illustrations.geometry import Point, View
from app.illustrations.props import shadow
from app.illustrations.shapes import EDGE, Area, Shape, circle_at, hull
from app.illustrations.things.bathroom import CERAMIC, LID
from app.illustrations.things.drawing import panel, rounded

NIGHT_WALL, NIGHT_SKY, LIT_ROOM = "#aebac4", "#26384d", "#fff6d8"
LIGHT = "#ffe27a"  # of the moon and of the lamp
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
        return panel(view, fill, (Point(left, y, low), Point(right, y, low),
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
            rounded(view, CERAMIC, (Point(x - 5, y, 12), 5), (Point(x + 5, y, 12), 5),
                    (Point(x, y, 30), 9)),
            rounded(view, CERAMIC, (Point(x - 8, y, 36), 8), (Point(x + 8, y, 36), 8)),
            rounded(view, LID, (Point(x - 9, y, 45), 3.5), (Point(x + 9, y, 45), 3.5)),
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
