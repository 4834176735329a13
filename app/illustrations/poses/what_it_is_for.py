"""Pictures of what balance and strength are for, and of how a body keeps its balance."""

from __future__ import annotations

from dataclasses import replace

from app.illustrations.arrow import Arrow
from app.illustrations.body import skeleton
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM, Character
from app.illustrations.geometry import Point, View, between
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.poses.leg_strength import (
    SIT_TO_STAND,
    SIT_TO_STAND_ONE_HAND,
    SIT_TO_STAND_TWO_HANDS,
)
from app.illustrations.poses.moving_balance import HEEL_TO_TOE_WALK, march
from app.illustrations.poses.standing_balance import TANDEM
from app.illustrations.positions import ARM_CHAIR, SIDE, seated, standing
from app.illustrations.props import SEAT
from app.illustrations.scene import Frame, Picture
from app.illustrations.things.groceries import Shelf, ShoppingBag
from app.illustrations.things.leg_press import LegPress
from app.illustrations.things.marks import Mark
from app.illustrations.things.outdoors import Curb

# What keeps a body steady

STEADY = standing(left=Foot(x=0, y=10, out=12), right=Foot(x=0, y=-10, out=12))
BODY = skeleton(STEADY)
EYE = BODY.head.plus(BODY.head_frame.place(6, 9, 0.6))
EAR = BODY.head.plus(BODY.head_frame.place(0, -13.2, -0.6))
LEFT, RIGHT = BODY.left_leg, BODY.right_leg

SENSES_OF_BALANCE = Picture(
    id="senses_of_balance",
    frames=(
        Frame(
            who=ROSA,
            pose=STEADY,
            props=(
                Mark(1, (44, 160), (EYE,)),
                Mark(2, (-40, 150), (EAR,)),
                Mark(3, (48, 58), (between(LEFT.hip, LEFT.knee, 0.45), LEFT.knee)),
                Mark(4, (-44, 20), (RIGHT.ball,)),
            ),
            view=View(facing=16, down=9),
        ),
    ),
)

# The two kinds of balance

STILL_AND_MOVING = Picture(
    id="still_and_moving",
    in_turn=False,
    frames=(TANDEM.frames[0], HEEL_TO_TOE_WALK.frames[1]),
)

# Pressing a plate away on a machine

MACHINE_VIEW = View(facing=90, down=8)
MACHINE_HIPS, MACHINE_LEAN = 50.0, -24.0
GRIP = Point(4, -27, 55)
TOES_TIPPED = 14.0


def _presses(away: float, raised: float, *arrows: Arrow) -> Frame:
    """Return someone in the machine with the ankles so far away from the hips."""
    ankle = Point(away, 0, MACHINE_HIPS + 7)
    up = Point(-0.2, 0, 1)

    def foot(side: int) -> Foot:
        # The heel is the lowest part of a foot whose toes point up.
        return Foot(
            x=away, y=side * 10, out=0, toes_down=TOES_TIPPED - 90, lifted=ankle.z - 9, knee=up
        )

    def hand(side: int) -> Hand:
        at = Point(GRIP.x, -side * GRIP.y, GRIP.z)
        return Hand(does="fist", at=at, toward=Point(0.5, 0, -1), elbow=Point(-1, side * 0.7, -0.3))

    machine = LegPress(
        ankle=ankle, raised=raised, lean=MACHINE_LEAN, hips=MACHINE_HIPS, grip=GRIP, tip=TOES_TIPPED
    )
    pose = Pose(
        left_foot=foot(1), right_foot=foot(-1), left_hand=hand(1), right_hand=hand(-1),
        hips_x=0, hips_y=0, hips_height=MACHINE_HIPS,
        lean=MACHINE_LEAN, head_nod=-4, head_turn=-16, supports=(),
    )  # fmt: skip
    return Frame(who=TOM, pose=pose, props=(machine, *arrows), view=MACHINE_VIEW)


LEG_PRESS_MACHINE = Picture(
    id="leg_press_machine",
    frames=(
        _presses(51, 0),
        _presses(76.5, 24, Arrow((Point(50, -25, 104), Point(88, -25, 104)))),
    ),
)

# Everyday life

BAG_HANDS = {side: Point(4, side * 25, 73.5) for side in (1, -1)}


def _carries(side: int) -> Hand:
    return Hand(does="fist", at=BAG_HANDS[side], toward=Point(0, 0, -1), elbow=Point(-1, side, 0))


CARRIES_BAGS = Frame(
    who=ROSA,
    pose=standing(
        left=Foot(x=16, y=8), right=Foot(x=-12, y=-8, heel_up=5), hips_x=3,
        left_hand=_carries(1), right_hand=_carries(-1),
    ),
    props=(ShoppingBag(BAG_HANDS[1], near=True, food="greens"),
           ShoppingBag(BAG_HANDS[-1], near=True)),
    view=View(facing=34, down=9),
)  # fmt: skip

# A little from behind, so that the near side of a wall or a step is seen, and still the face.
FROM_BEHIND = View(facing=101, down=9)
TAKEN = Point(17, 15, 173)
REACHES_UP = Frame(
    who=HENRY,
    pose=standing(
        left=Foot(x=-14, y=9),
        right=Foot(x=-14, y=-9),
        left_hand=Hand(does="open", at=TAKEN, toward=Point(0.8, 0, 0.6), elbow=Point(0.5, 0.6, -1)),
        lean=2,
        head_nod=-16,
    ),
    props=(Shelf(x=5, high=166, wall=41, taken=TAKEN),),
    view=FROM_BEHIND,
)

CURB = Curb(x=-7, high=14, rail=104, y=30)
STEPS_UP = Frame(
    who=ADA,
    pose=standing(
        left=Foot(x=-30, y=8, heel_up=5), right=Foot(x=8, y=-8, lifted=14), hips_x=-9,
        hips_height=84, lean=12, head_turn=-10,
        left_hand=Hand(does="fist", at=Point(34, 30, 105), toward=Point(1, 0, -0.2)),
        right_hand=Hand(does="open", at=Point(-27, -28, 84), toward=Point(-0.3, 0, -1)),
    ),
    props=(CURB, Arrow((Point(36, -24, 24), Point(36, -24, 64)))),
    view=FROM_BEHIND,
)  # fmt: skip

EVERYDAY_STRENGTH = Picture(
    id="everyday_strength", in_turn=False, frames=(CARRIES_BAGS, REACHES_UP, STEPS_UP)
)

# A break from sitting


def _half_way(picture: Picture, who: Character) -> Frame:
    """Return the still of someone half-way up, with no arrow."""
    still = picture.frames[1]
    assert isinstance(still, Frame)
    things = tuple(prop for prop in still.props if not isinstance(prop, Arrow))
    return replace(still, who=who, props=things)


def _on_rest(side: int) -> Hand:
    return Hand(does="flat", at=Point(13, side * 24, SEAT + 22), elbow=Point(-0.7, side, 0))


BREAKING_UP_SITTING = Picture(
    id="breaking_up_sitting",
    frames=(
        Frame(
            who=MAY,
            pose=seated(
                left_hand=_on_rest(1), right_hand=_on_rest(-1), hips_x=-8, lean=-3, head_nod=0
            ),
            props=(ARM_CHAIR,),
            view=SIDE,
        ),
        _half_way(SIT_TO_STAND_TWO_HANDS, MAY),
        march(MAY, "flat", -1),
    ),
)

# Rising from a chair, from the easiest way to the hardest


SIT_TO_STAND_STEPS = Picture(
    id="sit_to_stand_step_by_step",
    in_turn=False,
    frames=tuple(
        _half_way(each, TOM)
        for each in (SIT_TO_STAND_TWO_HANDS, SIT_TO_STAND_ONE_HAND, SIT_TO_STAND)
    ),
)

PICTURES = (
    SENSES_OF_BALANCE,
    STILL_AND_MOVING,
    LEG_PRESS_MACHINE,
    EVERYDAY_STRENGTH,
    BREAKING_UP_SITTING,
    SIT_TO_STAND_STEPS,
)
