"""A head drawn: face, glasses, ears, and hair as the part of a ball that shows."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, radians, sin

from app.illustrations.body import HEAD_RADIUS
from app.illustrations.characters import INK
from app.illustrations.drawn import Drawn
from app.illustrations.geometry import Frame, Point, View
from app.illustrations.shapes import (
    Area,
    Circle,
    Line,
    Outline,
    Shape,
    circle_at,
    corners,
    whole_circle,
)

FACE = 1.1  # width of the lines in a face
HAIR_EDGE = 0.45  # hair has no seam: the head's own edge already goes around it


class Head(Drawn):
    """The head of a body."""

    def _skull(self, ahead: float, left: float, up: float) -> Point:
        """Return a place on the head from directions in units of its radius."""
        return self.body.head.plus(self.body.head_frame.place(ahead, left, up), HEAD_RADIUS)

    def _on_head(self, around: float, above: float, out: float = 1.0) -> Point:
        """Return a place on the head by angles: `around` to the left, `above` the middle."""
        a, b = radians(around), radians(above)
        return self._skull(out * cos(a) * cos(b), out * sin(a) * cos(b), out * sin(b))

    def _sees(self, around: float, above: float = 0) -> float:
        """Return how far that place of the head faces the viewer."""
        a, b = radians(around), radians(above)
        frame = self.body.head_frame
        return self.view.depth(frame.place(cos(a) * cos(b), sin(a) * cos(b), sin(b)))

    def shapes(self) -> list[Shape]:
        look, head = self.look, self.body.head
        face = self._hull(
            (head, HEAD_RADIUS),
            (self._skull(0.28, 0, -0.5), HEAD_RADIUS * 0.7),
            (self._skull(0.4, 0, -0.8), HEAD_RADIUS * 0.44),
        )
        nose = self._hull((self._on_head(0, 2, 0.9), 1.5), (self._on_head(0, -14, 1.12), 1.7))
        behind, over = self._hair()
        shapes: list[Shape] = [*behind]
        if self._sees(0) > -0.25:
            shapes.append(self._area(look.skin, face, nose))
            if self._sees(0) > 0.55:
                # Seen from the front, a nose is a short line and not a bump.
                shapes[-1] = self._area(look.skin, face)
                side = self._on_head(9, -16, 1.06), self._on_head(-9, -16, 1.06)
                shapes.append(self._stroke((side[0], self._on_head(0, -21, 1.1), side[1]), FACE))
            shapes += self._features()
        else:
            shapes.append(self._area(look.skin, face))
        shapes += over
        shapes += self._ears()
        return shapes

    def _stroke(self, points: Sequence[Point], width: float, color: str = INK) -> Line:
        spots = [self.view.spot(each) for each in points]
        return Line(tuple((s.right, s.up) for s in spots), color, width, smooth=len(points) > 2)

    def _features(self) -> list[Shape]:
        found: list[Shape] = []
        for side in (1, -1):
            if self._sees(side * 24) > 0.12:
                eye = self.view.spot(self._on_head(side * 24, 4))
                found.append(Area((whole_circle(circle_at(eye, 1.25)),), INK))
                brow = [
                    self._on_head(side * a, 21 + lift, 1.02)
                    for a, lift in ((14, 0), (24, 3), (34, 0))
                ]
                found.append(self._stroke(brow, FACE, INK))
            if self.look.glasses and self._sees(side * 24) > 0.05:
                ring = [
                    self._on_head(side * 24 + 14 * cos(a), 3 + 13 * sin(a), 1.06)
                    for a in (i * pi / 6 for i in range(13))
                ]
                found.append(self._stroke(ring, 0.9))
            if self.look.glasses and self._sees(side * 62) > 0.05:
                bow = (self._on_head(side * 38, 5, 1.06), self._on_head(side * 84, 4, 1.04))
                found.append(self._stroke(bow, 0.9))
        if self.look.moustache and self._sees(0) > -0.1:
            lip = [self._on_head(a, -29 - abs(a) / 6, 1.05) for a in (-24, 0, 24)]
            found.append(self._stroke(lip, 2.4, self.look.hair))
        smile = [self._on_head(a, -38 + abs(a) ** 2 / 90, 1.0) for a in range(-26, 27, 13)]
        shown = [p for p, a in zip(smile, range(-26, 27, 13), strict=True) if self._sees(a) > 0.05]
        if len(shown) > 1:
            found.append(self._stroke(shown, 1.3))
        return found

    def _ears(self) -> list[Shape]:
        found: list[Shape] = []
        for side in (1, -1):
            if self.look.hair_style != "bob" and self._sees(side * 92) > -0.2:
                ear = self.view.spot(self._on_head(side * 92, -4, 0.98))
                found.append(self._area(self.look.skin, whole_circle(circle_at(ear, 2.3))))
        return found

    def _hair(self) -> tuple[list[Shape], list[Shape]]:
        """Return the hair behind the head and over it."""
        style, color = self.look.hair_style, self.look.hair
        behind: list[Shape] = []
        over: list[Shape] = []
        back = self._sees(180) > 0
        if style == "bun":
            bun = self._area(
                color, whole_circle(circle_at(self.view.spot(self._on_head(180, 38, 1.25)), 4.2))
            )
            over += self._cap(62, 92)
            (over if back else behind).append(bun)
        elif style == "short":
            over += self._cap(48, 84)
        elif style == "bald":
            over += self._cap(-2, 62)
        elif style == "bob":
            bob = self._hull(
                (self._skull(-0.25, 0, 0.1), HEAD_RADIUS * 1.02),
                (self._skull(-0.45, 0.35, -0.75), 5.5),
                (self._skull(-0.45, -0.35, -0.75), 5.5),
            )
            behind.append(self._area(color, bob))
            over += self._cap(60, 96)
            if back:
                over.append(Area((bob,), color))
        elif style == "curls":
            front: list[Outline] = []
            rear: list[Outline] = []
            for around, above in (
                (180, 60),
                (180, 25),
                (120, 50),
                (-120, 50),
                (60, 66),
                (-60, 66),
                (0, 72),
                (150, 15),
                (-150, 15),
                (180, -10),
                (100, 12),
                (-100, 12),
            ):
                curl = whole_circle(
                    circle_at(self.view.spot(self._on_head(around, above, 0.98)), 4.6)
                )
                (front if self._sees(around, above) > 0.1 else rear).append(curl)
            if rear:
                behind.append(self._area(color, *rear))
            over += self._cap(60, 80)
            if front:
                over.append(Area(tuple(front), color, INK, HAIR_EDGE))
        return behind, over

    def _cap(self, above: float, wide: float) -> list[Shape]:
        """Return what shows of a cap of hair: its middle behind the head, `wide` to its rim."""
        pole = self.body.head_frame.place(-cos(radians(above)), 0, sin(radians(above)))
        outline = cap_outline(self.view, self.body.head, HEAD_RADIUS * 1.05, pole, wide)
        # A thin edge: the head's own edge already goes around it, and hair has no seam.
        return [Area((outline,), self.look.hair, INK, HAIR_EDGE)] if outline else []


def cap_outline(
    view: View, middle: Point, radius: float, pole: Point, wide: float
) -> Outline | None:
    """Return the visible part of a ball's cap as an outline, or None if it is all behind.

    `wide` is the angle from the pole to the rim, in degrees.
    """
    side = pole.cross(Point(0.31, 0.77, 0.56)).unit()
    frame = Frame(pole, side, pole.cross(side))
    c, s = cos(radians(wide)), sin(radians(wide))
    rim = [frame.place(c, s * cos(t), s * sin(t)) for t in (i * pi / 18 for i in range(36))]
    seen = [view.depth(each) >= 0 for each in rim]
    center = view.spot(middle)

    def flat(direction: Point) -> tuple[float, float]:
        spot = view.spot(middle.plus(direction, radius))
        return spot.right, spot.up

    if all(seen):
        return corners([flat(each) for each in rim])
    edge = _silhouette(view)
    inside = [each.dot(pole) >= c for each in edge]
    if not any(seen):
        circle = Circle(center.right, center.up, radius)
        return whole_circle(circle) if all(inside) else None
    run = _run(rim, seen)
    arc = _run(edge, inside)
    if not arc:
        return corners([flat(each) for each in run])
    if run[-1].dot(arc[0]) < run[-1].dot(arc[-1]):
        arc = arc[::-1]
    return corners([flat(each) for each in (*run, *arc)])


def _silhouette(view: View) -> list[Point]:
    """Return directions at a right angle to the line of sight, all the way around."""
    toward = Point(*(view.depth(each) for each in (Point(1, 0, 0), Point(0, 1, 0), Point(0, 0, 1))))
    side = toward.cross(Point(0, 0, 1)).unit()
    up = side.cross(toward).unit()
    return [side.times(cos(t)).plus(up, sin(t)) for t in (i * pi / 18 for i in range(36))]


def _run(points: list[Point], keep: list[bool]) -> list[Point]:
    """Return the unbroken run of a ring that is kept, from its beginning."""
    if all(keep):
        return points
    if not any(keep):
        return []
    first = next(i for i in range(len(keep)) if keep[i] and not keep[i - 1])
    found = []
    for step in range(len(points)):
        place = (first + step) % len(points)
        if not keep[place]:
            break
        found.append(points[place])
    return found
