"""Pictures of the exercises on a chair for legs, feet, arms and steadiness."""

from __future__ import annotations

from dataclasses import replace
from math import cos, radians, sin

from app.illustrations.arrow import Arrow
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM, Character
from app.illustrations.geometry import AHEAD, LEFT, Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import CHAIR, FRONT, SIDE, holds_seat, seated
from app.illustrations.props import SEAT, Prop
from app.illustrations.scene import Frame, Picture

HOLDING = seated(left_hand=holds_seat(1), right_hand=holds_seat(-1))
NOTHING: tuple[Prop, ...] = ()


def picture_at(
    place: Prop, name: str, who: Character, view: View, *stills: tuple[Pose, tuple[Prop, ...]]
) -> Picture:
    """Return a picture of somebody at one place; each still has the props of its own."""
    frames = tuple(
        Frame(who=who, pose=pose, props=(place, *props), view=view) for pose, props in stills
    )
    return Picture(id=name, frames=frames)


def arc(middle: Point, radius: float, start: float, end: float) -> Arrow:
    """Return an arrow round a place, seen from the person's right; degrees up from ahead."""
    steps = max(3, round(abs(end - start) / 30))
    angles = [radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return Arrow(tuple(middle.plus(Point(radius * cos(a), 0, radius * sin(a))) for a in angles))


FEET_BACK = replace(HOLDING, left_foot=Foot(x=31, y=10), right_foot=Foot(x=31, y=-10))
# The lower leg goes round the knee; the arrow follows it outside the shoe.
LEG_STRAIGHTENING = picture_at(
    CHAIR, "seated_leg_straightening", ROSA, SIDE,
    (FEET_BACK, NOTHING),
    (
        replace(FEET_BACK, right_foot=Foot(x=74.4, y=-10, lifted=39.5, toes_down=-78)),
        (arc(Point(34, -12, 52), 52, -58, -20),),
    ),
)  # fmt: skip

# More from the front and from above, so that both shoes are seen whole.
FEET_VIEW = View(facing=60, down=13)


def _feet(heel_up: float = 0, toes_up: float = 0) -> Pose:
    return replace(
        HOLDING,
        left_foot=Foot(x=45, y=11, heel_up=heel_up, toes_up=toes_up),
        right_foot=Foot(x=45, y=-11, heel_up=heel_up, toes_up=toes_up),
    )


HEEL_AND_TOE = picture_at(
    CHAIR, "seated_heel_and_toe_raises", HENRY, FEET_VIEW,
    (_feet(), NOTHING),
    (_feet(heel_up=10.5), (Arrow((Point(30, -19, -4), Point(30, -19, 24))),)),
    (_feet(toes_up=30), (Arrow((Point(85, -12, 2), Point(85, -12, 32))),)),
)  # fmt: skip


def _arm_down(side: int) -> Hand:
    return Hand(does="open", at=Point(-2, side * 27, 38), toward=Point(0.1, 0, -1))


def _arm_ahead(side: int) -> Hand:
    return Hand(does="open", at=Point(56, side * 15.5, 98), toward=AHEAD)


ARM_RAISES = picture_at(
    CHAIR, "seated_arm_raises", MAY, SIDE,
    (seated(left_hand=_arm_down(1), right_hand=_arm_down(-1)), NOTHING),
    (
        seated(left_hand=_arm_ahead(1), right_hand=_arm_ahead(-1)),
        (arc(Point(-4, -4, 96), 74, -39, -9),),
    ),
)  # fmt: skip

MARCH_VIEW = View(facing=48, down=9)


def _march(side: int) -> tuple[Pose, tuple[Prop, ...]]:
    lifted = Foot(x=34, y=side * 10, lifted=21, toes_down=8)
    # Farther out for the near leg, clear of the other shin.
    x = 58 if side > 0 else 74
    arrow = Arrow((Point(x, side * 10, 42), Point(x, side * 10, 74)))
    pose = replace(HOLDING, left_foot=lifted) if side > 0 else replace(HOLDING, right_foot=lifted)
    return pose, (arrow,)


MARCH = picture_at(CHAIR, "seated_march", TOM, MARCH_VIEW, _march(-1), _march(1))

# Close to the hip, so that the arm is long enough when the body tilts away.
HOLDS_ON = Hand(does="fist", at=Point(-1, -23, SEAT), toward=Point(0.1, 0, -1))


def _arm_out(tilt: float, y: float, height: float) -> Pose:
    return seated(
        left=Foot(x=36, y=16),
        right=Foot(x=36, y=-16),
        left_hand=Hand(does="open", at=Point(-2, y, height), toward=LEFT),
        right_hand=HOLDS_ON,
        tilt=tilt,
    )


SIDE_REACH = picture_at(
    CHAIR, "seated_side_reach", ADA, FRONT,
    (_arm_out(0, 75.5, 97), NOTHING),
    (_arm_out(10, 82.5, 97), (Arrow((Point(4, 46, 110), Point(4, 64, 112), Point(4, 82, 110))),)),
)  # fmt: skip

PICTURES = (LEG_STRAIGHTENING, HEEL_AND_TOE, ARM_RAISES, MARCH, SIDE_REACH)
