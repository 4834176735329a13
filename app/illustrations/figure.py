"""A body drawn: limbs and clothes, from far to near; the head has a file of its own."""

from __future__ import annotations

from math import cos, pi, sin

from app.illustrations.body import BALL, HEEL, TOE, Arm, Leg
from app.illustrations.characters import INK
from app.illustrations.drawn import Drawn
from app.illustrations.geometry import Point, Spot, between
from app.illustrations.head import Head
from app.illustrations.shapes import (
    Line,
    Outline,
    Shape,
)

Part = tuple[float, list[Shape]]


class Figure(Drawn):
    """The parts of one person as a viewer sees them, each with a depth to sort by."""

    def parts(self) -> list[Part]:
        """Return every part; a greater depth is nearer to the viewer and drawn later."""
        trunk_near = self.view.spot(between(self.body.hips, self.body.neck)).near
        hips_near = self.view.spot(self.body.hips).near
        found: list[Part] = []
        for leg in (self.body.left_leg, self.body.right_leg):
            far = self.view.spot(leg.hip).near < hips_near - 1
            knee_near = self.view.spot(leg.knee).near - hips_near
            # Legs hang from under the shirt; a thigh that comes at the viewer lies over it.
            depth = trunk_near + (2 if knee_near > 19 else -4 if far else -3)
            found.append((depth, self._leg(leg, far)))
        found.append((trunk_near - 2, self._pelvis()))
        found.append((trunk_near, self._trunk()))
        head_depth = trunk_near + 1
        head = Head(self.body, self.look, self.view)
        found.append((head_depth, head.shapes()))
        for arm in (self.body.left_arm, self.body.right_arm):
            side = self.view.spot(arm.shoulder).near - self.view.spot(self.body.neck).near
            reach = self.view.spot(between(arm.elbow, arm.wrist)).near
            front = reach - self.view.spot(self.body.neck).near
            behind = side < -4 and front < 6
            behind = behind or front < -9
            depth = trunk_near + (-8 if behind else 4 + side / 100)
            found.append((depth, self._arm(arm, behind)))
        return found

    def _leg(self, leg: Leg, far: bool) -> list[Shape]:
        look = self.look
        trousers = look.trousers_far if far else look.trousers
        thigh = self._hull((leg.hip, 8.2), (leg.knee, 6.0))
        cuff = between(leg.knee, leg.ankle, 0.9)
        shank = self._hull((leg.knee, 6.0), (between(leg.knee, leg.ankle, 0.35), 5.9), (cuff, 4.8))
        ankle = self._hull((cuff, 3.3), (leg.ankle, 3.4))
        shoe = self._hull((leg.heel, HEEL[2]), (leg.ball, BALL[2]), (leg.ankle, 4.2))
        cap = self._hull((leg.ball, BALL[2]), (leg.toe, TOE[2]))
        return [
            self._area(look.skin_far if far else look.skin, ankle),
            self._area(look.shoes, shoe, cap),
            *self._sole(leg),
            self._area(trousers, thigh, shank),
        ]

    def _sole(self, leg: Leg) -> list[Shape]:
        """Draw the sole of a shoe that is seen from its side."""
        if abs(self.view.depth(leg.toe.minus(leg.heel).unit())) > 0.75:
            return []
        heel, ball, toe = (self.view.spot(each) for each in (leg.heel, leg.ball, leg.toe))

        def under(spot: Spot, radius: float) -> tuple[float, float]:
            return spot.right, spot.up - radius + 0.9

        points = (under(heel, HEEL[2]), under(ball, BALL[2]), under(toe, TOE[2]))
        return [Line(points, INK, 2.6)]

    def _pelvis(self) -> list[Shape]:
        body = self.body
        hips = (body.left_leg.hip, body.right_leg.hip)
        return [self._area(self.look.trousers, self._hull(*((each, 7.0) for each in hips)))]

    def _trunk(self) -> list[Shape]:
        body, trunk, woman = self.body, self.body.trunk, self.look.build == "woman"

        def at(share: float, ahead: float, left: float) -> Point:
            return between(body.hips, body.neck, share).plus(trunk.place(ahead, left, 0))

        wide = 11.5 if woman else 12.5
        shirt = self._hull(
            *(
                (each.shoulder.plus(trunk.place(0, 0, 0.2)), 5.4)
                for each in (body.left_arm, body.right_arm)
            ),
            (at(1.0, 0, 0), 5.2),
            *((at(0.72, 2.2 if woman else 1.2, side * 6), 9.4) for side in (-1, 1)),
            *((at(0.3, 2.6, side * (wide - 7)), 8.8) for side in (-1, 1)),
            *((at(0.03, 0.4, side * (7 if woman else 6)), 9.0) for side in (-1, 1)),
        )
        neck = self._hull((at(0.98, 0, 0), 4.6), (between(body.neck, body.head, 0.6), 4.3))
        collar = self._collar()
        return [self._area(self.look.skin, neck), self._area(self.look.top, shirt), *collar]

    def _collar(self) -> list[Shape]:
        """Draw the neckline where it faces the viewer."""
        body, trunk = self.body, self.body.trunk
        if self.view.depth(trunk.ahead) < -0.15:
            return []
        middle = body.neck.plus(trunk.place(1.5, 0, 3.2))
        ring = [
            self.view.spot(middle.plus(trunk.place(5.4 * cos(a), 5.6 * sin(a), -2.2 * cos(a))))
            for a in (i * pi / 8 for i in range(-6, 7))
        ]
        shown = [
            (s.right, s.up)
            for s, a in zip(ring, range(-6, 7), strict=True)
            if self.view.depth(trunk.place(cos(a * pi / 8), sin(a * pi / 8), 0)) > -0.2
        ]
        return [Line(tuple(shown), INK, 1.2)] if len(shown) > 2 else []

    def _arm(self, arm: Arm, far: bool) -> list[Shape]:
        look = self.look
        skin, top = (look.skin_far, look.top_far) if far else (look.skin, look.top)
        cuff = between(arm.elbow, arm.wrist, 0.5)
        sleeve = (
            self._hull((arm.shoulder, 5.4), (arm.elbow, 4.5)),
            self._hull((arm.elbow, 4.5), (cuff, 4.4)),
        )
        forearm = self._hull((cuff, 3.3), (arm.wrist, 2.7))
        return [
            self._area(skin, forearm, *self._hand(arm)),
            self._area(top, *sleeve),
        ]

    def _hand(self, arm: Arm) -> tuple[Outline, ...]:
        if arm.does == "fist":
            return (self._hull((arm.palm, 3.9), (arm.tips, 3.6)),)
        thumb = self._hull((between(arm.wrist, arm.palm, 0.5), 1.9), (arm.thumb, 1.5))
        return (self._hull((arm.wrist, 2.7), (arm.palm, 3.3), (arm.tips, 2.1)), thumb)
