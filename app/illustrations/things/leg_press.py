"""The leg press of a gym: seat, foot plate, and the weights that it lifts."""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.geometry import Frame, Point, View
from app.illustrations.props import IRON, Box
from app.illustrations.shapes import Shape
from app.illustrations.things.drawing import line, prism, tube

PAD, PAD_EDGE = "#3a6a86", "#2b5268"
STEEL, STEEL_SIDE, STEEL_TOP = "#dfe5e7", "#c3ccd0", "#eef2f3"
STACK, STACK_SIDE, STACK_TOP = "#77858b", "#5d6a70", "#96a3a8"


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
            *prism(
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
        return tube(view, (*start, low, high), 3.4, IRON)

    def _back(self, view: View) -> list[Shape]:
        frame = Frame().leaned(self.lean)

        def at(ahead: float, up: float) -> tuple[float, float]:
            place = frame.place(ahead, 0, up)
            return place.x, place.z + self.hips

        strut = [Point(at(-18, 34)[0], 0, at(-18, 34)[1]), Point(-42, 0, at(-18, 34)[1] - 6)]
        pad = [at(-17, -4), at(-10.5, -8), at(-10.5, 56), at(-13, 59), at(-17, 57)]
        return [*tube(view, strut, 5, STEEL), *prism(view, pad, (-20, 20), PAD, PAD_EDGE)]

    def _carriage(self, view: View) -> list[Shape]:
        """Return the foot plate and the post that slides along the rail with it."""
        frame = Frame().leaned(self.tip - 90)

        def at(along: float, under: float) -> tuple[float, float]:
            place = self.ankle.plus(frame.ahead, along).plus(frame.up, -under)
            return place.x, place.z

        x, z = at(4, 16)
        post = prism(
            view, [(x - 5, 12), (x + 5, 12), (x + 5, z), (x - 5, z)], (-6, 6), STEEL, STEEL_SIDE
        )
        shoe = Box(Point(x - 11, -9, 7), Point(22, 18, 7)).shapes(view, STEEL, STACK, STACK_TOP)
        plate = [at(-14, 8.6), at(-14, 14), at(24, 14), at(24, 8.6)]
        return [*post, *shoe, *prism(view, plate, (-25, 25), STACK, STEEL_SIDE)]

    def _tower(self, view: View) -> list[Shape]:
        """Return the weights in their frame, the upper ones lifted."""
        steel = (STEEL, STEEL_SIDE, STEEL_TOP)
        split = 30.0
        found = Box(Point(-74, -16, 0), Point(34, 32, 7)).shapes(view, *steel)
        for x in (-63, -51):
            found.append(line(view, (Point(x, 0, 7), Point(x, 0, 132)), 2, IRON))
        for low, high, lift in ((7.0, split, 0.0), (split, 72.0, self.raised)):
            box = Box(Point(-68, -12, low + lift), Point(22, 24, high - low))
            found += box.shapes(view, STACK, STACK_SIDE, STACK_TOP)
            plates = round((high - low) / 8)
            for number in range(1, plates):
                z = low + lift + (high - low) * number / plates
                found.append(line(view, (Point(-68, -12, z), Point(-46, -12, z)), 1))
        found.append(line(view, (Point(-57, 0, 74 + self.raised), Point(-57, 0, 132)), 2.6))
        for x in (-74, -44):
            found += Box(Point(x, -3, 7), Point(4, 6, 126)).shapes(view, *steel)
        return found + Box(Point(-76, -8, 132), Point(38, 16, 7)).shapes(view, *steel)
