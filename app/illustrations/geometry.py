"""Points in space, two-bone limbs, and the view that lays space flat.

Lengths are centimeters. x points ahead of the person, y to the person's left, z up from the floor.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import acos, cos, degrees, hypot, radians, sin, sqrt
from typing import NamedTuple


class PoseError(ValueError):
    """A pose that no body can take: names the limb and by how much it misses."""


class Point(NamedTuple):
    """A place or a direction in space."""

    x: float
    y: float
    z: float

    def plus(self, other: Point, times: float = 1.0) -> Point:
        return Point(self.x + times * other.x, self.y + times * other.y, self.z + times * other.z)

    def minus(self, other: Point) -> Point:
        return self.plus(other, -1.0)

    def times(self, factor: float) -> Point:
        return Point(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other: Point) -> float:
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other: Point) -> Point:
        return Point(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    def length(self) -> float:
        return sqrt(self.dot(self))

    def unit(self) -> Point:
        return self.times(1 / self.length())


ORIGIN = Point(0, 0, 0)
AHEAD, LEFT, UP = Point(1, 0, 0), Point(0, 1, 0), Point(0, 0, 1)


def distance(a: Point, b: Point) -> float:
    return b.minus(a).length()


def between(a: Point, b: Point, share: float = 0.5) -> Point:
    """Return the point at `share` of the way from a to b."""
    return a.plus(b.minus(a), share)


def angle_at(joint: Point, a: Point, b: Point) -> float:
    """Return the angle in degrees at `joint` between the directions to a and to b."""
    cosine = a.minus(joint).unit().dot(b.minus(joint).unit())
    return degrees(acos(max(-1.0, min(1.0, cosine))))


@dataclass(frozen=True)
class Frame:
    """Three directions at right angles: ahead, left and up of a part of the body."""

    ahead: Point = AHEAD
    left: Point = LEFT
    up: Point = UP

    def place(self, ahead: float, left: float, up: float) -> Point:
        return self.ahead.times(ahead).plus(self.left, left).plus(self.up, up)

    def turned(self, angle: float) -> Frame:
        """Return the frame turned to its left about its own up, in degrees."""
        c, s = cos(radians(angle)), sin(radians(angle))
        ahead = self.ahead.times(c).plus(self.left, s)
        return Frame(ahead, self.left.times(c).plus(self.ahead, -s), self.up)

    def leaned(self, angle: float) -> Frame:
        """Return the frame tipped ahead about its own left, in degrees."""
        c, s = cos(radians(angle)), sin(radians(angle))
        return Frame(
            self.ahead.times(c).plus(self.up, -s),
            self.left,
            self.up.times(c).plus(self.ahead, s),
        )

    def tilted(self, angle: float) -> Frame:
        """Return the frame tipped to its left about its own ahead, in degrees."""
        c, s = cos(radians(angle)), sin(radians(angle))
        return Frame(
            self.ahead,
            self.left.times(c).plus(self.up, -s),
            self.up.times(c).plus(self.left, s),
        )


def joint_between(
    start: Point, end: Point, first: float, second: float, toward: Point, name: str
) -> Point:
    """Return the knee or elbow of a limb of two bones from start to end, bent toward a direction.

    Raises PoseError where the bones are too short to reach.
    """
    span = distance(start, end)
    if span > first + second + 1e-9:
        raise PoseError(f"{name} is {span - first - second:.1f} cm too short to reach")
    if span < abs(first - second) + 1e-9:
        raise PoseError(f"{name} cannot fold that far")
    axis = end.minus(start).unit()
    along = (first**2 - second**2 + span**2) / (2 * span)
    out = sqrt(max(0.0, first**2 - along**2))
    across = toward.plus(axis, -toward.dot(axis))
    if across.length() < 1e-6:
        raise PoseError(f"{name}: the direction of its bend lies along the limb")
    return start.plus(axis, along).plus(across.unit(), out)


class Spot(NamedTuple):
    """A place on the picture: to the right, and up. `near` is how close it is to the viewer."""

    right: float
    up: float
    near: float


@dataclass(frozen=True)
class View:
    """Where the viewer stands.

    `facing`: 0 the person faces the viewer, 90 faces right, 180 shows the back, -90 faces left.
    `down`: how many degrees the viewer looks down, so that feet ahead and behind tell apart.
    """

    facing: float = 72
    down: float = 9

    def spot(self, point: Point) -> Spot:
        c, s = cos(radians(self.facing)), sin(radians(self.facing))
        right = point.x * s + point.y * c
        near = point.x * c - point.y * s
        tip = radians(self.down)
        return Spot(
            right,
            point.z * cos(tip) - near * sin(tip),
            near * cos(tip) + point.z * sin(tip),
        )

    def depth(self, direction: Point) -> float:
        """Return how far a direction points at the viewer, from -1 to 1 for a unit direction."""
        return self.spot(direction).near


def flat_length(a: Spot, b: Spot) -> float:
    return hypot(b.right - a.right, b.up - a.up)
