"""Pictures of the warm-up on a chair, and of the stretches afterward."""

from __future__ import annotations

from dataclasses import replace
from math import cos, radians, sin

from app.illustrations.arrow import Arrow
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM
from app.illustrations.geometry import Frame as Axes
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.poses.seated import HOLDING, NOTHING, arc, picture_at
from app.illustrations.poses.upper_body import SHORT_COUNTER
from app.illustrations.positions import (
    CHAIR,
    SIDE,
    crossed,
    on_thigh,
    seated,
    standing,
)

# Ankles and shoulders

# The middle of the lifted shoe; the circle is open where the shin comes down to it.
SHOE = Point(75, -10, 25)


def _ankle(toes_down: float) -> Pose:
    return replace(
        HOLDING,
        left_foot=Foot(x=27, y=10),
        right_foot=Foot(x=68, y=-10, lifted=17 - toes_down * 0.12, toes_down=toes_down),
    )


ANKLE_CIRCLES = picture_at(
    CHAIR, "ankle_circles", ROSA, SIDE,
    (_ankle(-30), (arc(SHOE, 21, 95, -190),)),
    (_ankle(24), (arc(SHOE, 21, -190, 95),)),
)  # fmt: skip

# From the front, turned so little that left and right look alike.
FACING = View(facing=8, down=9)


def _beside_shoulders(*points: tuple[float, float]) -> tuple[Arrow, Arrow]:
    """Return an arrow on each side through distances from the middle and heights."""
    left, right = (
        Arrow(tuple(Point(0, side * out, height) for out, height in points)) for side in (1, -1)
    )
    return left, right


SHOULDER_ROLLS = picture_at(
    CHAIR, "shoulder_rolls", TOM, FACING,
    (seated(shrug=8), _beside_shoulders((33, 82), (35, 98), (30, 114))),
    (seated(shrug=-2), _beside_shoulders((20, 116), (34, 110), (38, 88))),
)  # fmt: skip

# Turning head and trunk


def _round(side: int, radius: float, height: float, dip: float) -> Arrow:
    """Return an arrow round the person to one side; `dip`: how far its near part hangs down."""
    angles = [radians(each) for each in (-50, -20, 10, 40, 70)]
    return Arrow(
        tuple(Point(0, side * radius * sin(angle), height - dip * cos(angle)) for angle in angles)
    )


HEAD_TURNS = picture_at(
    CHAIR, "head_turns", ADA, FACING,
    (seated(head_turn=50), (_round(1, 28, 150, 8),)),
    (seated(head_turn=-55), (_round(-1, 28, 150, 8),)),
)  # fmt: skip


def _crossed(side: int, turn: float) -> Hand:
    """Return a hand on the opposite shoulder of a trunk that is turned about the hips."""
    hand = crossed(side)
    assert hand.at is not None
    assert hand.elbow is not None
    turned = Axes().turned(turn)
    hips = Point(-4, 0, 0)
    return replace(
        hand,
        at=hips.plus(turned.place(*hand.at.minus(hips))),
        toward=turned.place(*hand.toward),
        elbow=turned.place(*hand.elbow),
    )


def _trunk(turn: float) -> Pose:
    return seated(turn=turn, left_hand=_crossed(1, turn), right_hand=_crossed(-1, turn))


TRUNK_TURNS = picture_at(
    CHAIR, "trunk_turns", HENRY, FACING,
    (_trunk(36), (_round(1, 40, 60, 10),)),
    (_trunk(-36), (_round(-1, 40, 60, 10),)),
)  # fmt: skip

# Stretches of the calf and the back of the thigh

CALF_STRETCH = picture_at(
    SHORT_COUNTER, "calf_stretch", MAY, SIDE,
    (
        standing(
            left=Foot(x=10, y=9), right=Foot(x=-26, y=-9, lifted=5, toes_down=22),
            hips_x=6, bend=2, lean=4, hands="flat",
        ),
        (Arrow((Point(4, -34, -6), Point(-38, -34, -6))),),
    ),
    (
        standing(
            left=Foot(x=10, y=9), right=Foot(x=-36, y=-9, out=2),
            hips_x=6, bend=0.2, lean=9, hands="flat",
        ),
        NOTHING,
    ),
)  # fmt: skip


def _long_leg(lean: float, hands_x: float) -> Pose:
    """Return someone with one leg long ahead, both hands on the other thigh."""
    return seated(
        left=Foot(x=38, y=10),
        right=Foot(x=78, y=-10, toes_up=30),
        hips_x=10,
        lean=lean,
        head_nod=lean * 0.7,
        left_hand=on_thigh(1, hands_x),
        right_hand=replace(on_thigh(1, hands_x - 7), elbow=Point(-0.5, -1, -0.2)),
    )


HAMSTRING_STRETCH = picture_at(
    CHAIR, "hamstring_stretch", ROSA, SIDE,
    (_long_leg(0, 32), (Arrow((Point(40, -32, -6), Point(82, -32, -6))),)),
    (_long_leg(25, 34), NOTHING),
)  # fmt: skip

PICTURES = (
    ANKLE_CIRCLES,
    SHOULDER_ROLLS,
    HEAD_TURNS,
    TRUNK_TURNS,
    CALF_STRETCH,
    HAMSTRING_STRETCH,
)
