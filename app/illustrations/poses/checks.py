"""Pictures of the checks: the four stances, the chair stand, and the Timed Up and Go."""

from __future__ import annotations

from app.illustrations.arrow import Arrow
from app.illustrations.characters import ADA, HENRY, ROSA, TOM
from app.illustrations.floor_plan import CoursePlan, FeetPlan, Sole
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import (
    ARM_CHAIR,
    CHAIR,
    SIDE,
    crossed,
    helper_at,
    on_thigh,
    seated,
    standing,
)
from app.illustrations.props import Wall
from app.illustrations.scene import Frame, Picture

STANCE_VIEW = View(facing=34, down=14)
COURSE = 300.0  # centimeters from the chair to the line

# Within an arm's length on the person's left, turned to them, hands ready and not holding.
HELPER = helper_at(
    -2, 50, -95,
    Hand(does="open", at=Point(20, 30, 106), toward=Point(0, -1, 0.15)),
    Hand(does="open", at=Point(-14, 27, 110), toward=Point(0, -1, 0.15)),
)  # fmt: skip


def _free(side: int) -> Hand:
    """Return a hand a little away from the side, as people hold it to keep steady."""
    return Hand(does="open", at=Point(9, side * 34, 80), toward=Point(0.3, side * 0.4, -1))


def _stance(name: str, left: Foot, right: Foot, soles: tuple[Sole, ...]) -> Picture:
    pose = standing(left=left, right=right, left_hand=_free(1), right_hand=_free(-1))
    held = Frame(who=ROSA, pose=pose, view=STANCE_VIEW, helper=(HENRY, HELPER))
    return Picture(id=name, frames=(held, FeetPlan(soles)))


SIDE_BY_SIDE = _stance(
    "side_by_side_seconds",
    Foot(x=0, y=4.5, out=0), Foot(x=0, y=-4.5, out=0),
    (Sole(left=True, across=-0.21, along=0), Sole(left=False, across=0.21, along=0)),
)  # fmt: skip
SEMI_TANDEM = _stance(
    "semi_tandem_seconds",
    Foot(x=0, y=4.5, out=0), Foot(x=14, y=-4.5, out=0),
    (Sole(left=True, across=-0.2, along=0), Sole(left=False, across=0.2, along=0.5)),
)  # fmt: skip
TANDEM = _stance(
    "tandem_seconds",
    Foot(x=0, y=0, out=0), Foot(x=27.5, y=0, out=0),
    (Sole(left=True, across=0, along=0), Sole(left=False, across=0, along=1.05)),
)  # fmt: skip
ONE_LEG = _stance(
    "one_leg_seconds",
    Foot(x=0, y=6, out=0), Foot(x=-9, y=-9, lifted=15, toes_down=14),
    (Sole(left=True, across=-0.24, along=0), Sole(left=False, across=0.24, along=0, lifted=True)),
)  # fmt: skip

UNDER_LEFT, UNDER_RIGHT = Foot(x=28, y=10), Foot(x=28, y=-10)


def _crossed_standing(side: int) -> Hand:
    return Hand(
        does="open",
        at=Point(41, -side * 9, 121 + side * 1.5),
        toward=Point(-0.2, -side, 0.5),
        elbow=Point(1, side * 0.3, -1),
    )


WALL = Wall(x=-27, y=-45, long=90, high=150)
UP_AND_DOWN = Arrow((Point(88, -10, 62), Point(92, -10, 100), Point(88, -10, 138)), True)
CHAIR_STAND = Picture(
    id="chair_stands",
    frames=(
        Frame(
            who=ADA,
            pose=seated(left=UNDER_LEFT, right=UNDER_RIGHT, hips_x=0,
                        left_hand=crossed(1, 4), right_hand=crossed(-1, 4)),
            props=(WALL, CHAIR), view=SIDE,
        ),
        Frame(
            who=ADA,
            pose=standing(left=UNDER_LEFT, right=UNDER_RIGHT,
                          left_hand=_crossed_standing(1), right_hand=_crossed_standing(-1)),
            props=(WALL, CHAIR, UP_AND_DOWN),
            view=SIDE,
        ),
    ),
)  # fmt: skip

STRIDE = Pose(
    left_foot=Foot(x=24, y=6, toes_up=18), right_foot=Foot(x=-20, y=-6, heel_up=7),
    left_hand=Hand(does="open", at=Point(-14, 22, 82), toward=Point(0, 0, -1)),
    right_hand=Hand(does="open", at=Point(24, -22, 86), toward=Point(0.3, 0, -1)),
    hips_x=4, hips_y=0, lean=3, bend=0.5,
)  # fmt: skip
TIMED_UP_AND_GO = Picture(
    id="timed_up_and_go_seconds",
    frames=(
        Frame(who=TOM, pose=seated(left_hand=on_thigh(1), right_hand=on_thigh(-1), hips_x=-8),
              props=(ARM_CHAIR,), view=SIDE),
        Frame(who=TOM, pose=STRIDE,
              props=(Arrow((Point(52, -10, 60), Point(84, -10, 60))),), view=SIDE),
        CoursePlan(COURSE),
    ),
)  # fmt: skip

PICTURES = (SIDE_BY_SIDE, SEMI_TANDEM, TANDEM, ONE_LEG, CHAIR_STAND, TIMED_UP_AND_GO)
