"""Positions that many exercises share: standing at the counter, sitting, and what hands do there.

All places are in centimeters from the point on the floor between the feet of someone who stands,
or under the middle of the seat of someone who sits.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, radians, sin

from app.illustrations.body import SEAT_TO_HIP
from app.illustrations.geometry import Point, View
from app.illustrations.pose import HANG, Foot, Hand, Pose
from app.illustrations.props import COUNTER, SEAT, Chair, Counter

# From the side and a little from the front; from the back, at a counter; from the front.
SIDE = View(facing=68, down=9)
BACK = View(facing=198, down=9)
FRONT = View(facing=18, down=9)

AHEAD_COUNTER = Counter(x=32, y=-58, deep=42, long=116)
# Along the left side of the person, which the viewer sees behind them.
SIDE_COUNTER = Counter(x=-75, y=28, deep=150, long=42)

LEFT_FOOT, RIGHT_FOOT = Foot(x=0, y=9), Foot(x=0, y=-9)
SEATED_LEFT, SEATED_RIGHT = Foot(x=36, y=10), Foot(x=36, y=-10)
SEATED_HEIGHT = SEAT + SEAT_TO_HIP


def at_counter(does: str, y: float, x: float = 40) -> Hand:
    """Return a hand on a counter ahead: flat, fingertips, or hover (a hand's width above it)."""
    height = COUNTER + (9 if does == "hover" else 0)
    return Hand(does=does, at=Point(x, y, height))


def beside(does: str, x: float = 8, y: float = 36) -> Hand:
    """Return the left hand on a counter at the person's left side."""
    height = COUNTER + (9 if does == "hover" else 0)
    return Hand(does=does, at=Point(x, y, height), toward=Point(1, 0.15, 0))


def standing(
    *,
    left: Foot = LEFT_FOOT,
    right: Foot = RIGHT_FOOT,
    hands: str = "",
    apart: float = 17,
    left_hand: Hand = HANG,
    right_hand: Hand = HANG,
    **more: object,
) -> Pose:
    """Return a standing pose; `hands` puts both hands on the counter ahead in that way.

    `apart`: how far from the middle; seen from the back, 27 or more keeps them in sight.
    """
    if hands:
        left_hand, right_hand = at_counter(hands, apart), at_counter(hands, -apart)
    pose = Pose(left_foot=left, right_foot=right, left_hand=left_hand, right_hand=right_hand)
    return replace(pose, **more)  # type: ignore[arg-type]


def seated(
    *,
    left: Foot = SEATED_LEFT,
    right: Foot = SEATED_RIGHT,
    left_hand: Hand | None = None,
    right_hand: Hand | None = None,
    **more: object,
) -> Pose:
    """Return someone who sits on the middle of a chair, hands on the thighs unless told."""
    pose = Pose(
        left_foot=left,
        right_foot=right,
        left_hand=left_hand or on_thigh(1),
        right_hand=right_hand or on_thigh(-1),
        hips_x=-4,
        hips_y=0,
        hips_height=SEATED_HEIGHT,
    )
    return replace(pose, **more)  # type: ignore[arg-type]


def on_thigh(side: int, x: float = 22) -> Hand:
    return Hand(does="flat", at=Point(x, side * 10, SEAT + 16))


def holds_seat(side: int) -> Hand:
    """Return a hand that holds the side edge of the seat."""
    return Hand(does="fist", at=Point(4, side * 24, SEAT - 1), toward=Point(0.2, 0, -1))


def crossed(side: int, lean: float = 0) -> Hand:
    """Return a hand on the opposite shoulder of someone upright whose hips are over the seat.

    For other poses, give the place yourself.
    """
    height = SEATED_HEIGHT + 34
    return Hand(
        does="open",
        at=Point(10 + lean, -side * 9, height + side * 1.5),
        toward=Point(-0.2, -side, 0.5),
        elbow=Point(1, side * 0.3, -1),
    )


CHAIR = Chair()
ARM_CHAIR = Chair(arms=True)


def helper_at(x: float, y: float, facing: float, left_hand: Hand, right_hand: Hand) -> Pose:
    """Return somebody who stands at a place of the room, turned by `facing`; hands in the room."""
    c, s = cos(radians(facing)), sin(radians(facing))
    ahead, left = x * c + y * s, y * c - x * s
    return Pose(
        left_foot=Foot(x=ahead + 3, y=left + 9),
        right_foot=Foot(x=ahead - 3, y=left - 9),
        left_hand=left_hand,
        right_hand=right_hand,
        facing=facing,
    )
