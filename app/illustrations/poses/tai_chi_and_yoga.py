"""Pictures of slow moves from tai chi and calm poses from yoga."""

from __future__ import annotations

from typing import Any

from app.illustrations.arrow import Arrow
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM, Character
from app.illustrations.floor_plan import FeetPlan, Sole
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand
from app.illustrations.positions import CHAIR, FRONT, beside, seated, standing
from app.illustrations.props import COUNTER, Counter
from app.illustrations.scene import Frame, Picture

BEHIND = View(facing=192, down=10)
WIDE_COUNTER = Counter(x=34, y=-64, deep=38, long=128)
WIDE_LEFT, WIDE_RIGHT = Foot(x=0, y=22, out=10), Foot(x=0, y=-22, out=10)


def _pair(does: str, apart: float, shift: float = 0) -> dict[str, Any]:
    height = COUNTER + (9 if does == "hover" else 0)
    return {
        "left_hand": Hand(does=does, at=Point(41, apart + shift, height)),
        "right_hand": Hand(does=does, at=Point(41, shift - apart, height)),
    }


def _shift(who: Character, does: str, side: int) -> Frame:
    """Return someone whose weight is over one leg, that knee soft, both feet flat."""
    pose = standing(
        left=WIDE_LEFT, right=WIDE_RIGHT, hips_y=side * 13.0, bend=1.5, **_pair(does, 26)
    )
    arrow = Arrow(tuple(Point(-30, side * y, 70) for y in (-22, 0, 26)))
    return Frame(who=who, pose=pose, props=(WIDE_COUNTER, arrow), view=BEHIND)


def _weight_shift(name: str, who: Character, does: str) -> Picture:
    return Picture(id=name, frames=(_shift(who, does, 1), _shift(who, does, -1)))


BESIDE = Counter(x=-50, y=28, deep=126, long=34)
WALK = View(facing=52, down=13)
FREE = Hand(does="open", at=Point(12, -34, 86), toward=Point(0.3, -0.4, -1))
SLOW_STEP = Picture(
    id="tai_chi_slow_step",
    frames=(
        Frame(
            who=MAY,
            pose=standing(
                left=Foot(x=-4, y=9), right=Foot(x=32, y=-9, toes_up=24), hips_x=2.0, hips_y=4.0,
                bend=3, left_hand=beside("flat", 20), right_hand=FREE,
            ),
            props=(BESIDE, Arrow((Point(-8, -32, -2), Point(12, -32, -2), Point(34, -32, -2)))),
            view=WALK,
        ),
        Frame(
            who=MAY,
            pose=standing(
                left=Foot(x=-10, y=9), right=Foot(x=26, y=-9), hips_x=18.0, hips_y=-3.0, bend=2.5,
                left_hand=beside("flat", 32), right_hand=Hand(
                    does="open", at=Point(28, -36, 84), toward=Point(0.3, -0.4, -1)
                ),
            ),
            props=(BESIDE, Arrow((Point(2, -34, 62), Point(18, -34, 60), Point(34, -34, 62)))),
            view=WALK,
        ),
    ),
)  # fmt: skip

SEEN = View(facing=62, down=10)
AHEAD = Counter(x=32, y=-58, deep=40, long=116)
MOUNTAIN = Picture(
    id="yoga_mountain_pose",
    frames=(
        Frame(
            who=HENRY,
            pose=standing(lean=15, head_nod=24, bend=2.5, **_pair("fingertips", 17)),
            props=(AHEAD,), view=SEEN,
        ),
        Frame(
            who=HENRY,
            pose=standing(**_pair("fingertips", 17)),
            props=(AHEAD, Arrow((Point(-26, 0, 112), Point(-26, 0, 160)))),
            view=SEEN,
        ),
    ),
)  # fmt: skip

# Heel on the other ankle, toes on the floor, knee turned out to the side.
PROPPED = Foot(x=0, y=-15, out=68, heel_up=12, knee=Point(0.2, -1, 0.2))
PROPPED_PLAN = FeetPlan(
    (Sole(left=True, across=-0.2, along=0), Sole(left=False, across=0.42, along=-0.2, out=62))
)
TREE = Picture(
    id="yoga_tree_pose",
    frames=(
        Frame(
            who=ROSA, pose=standing(**_pair("fingertips", 28)), props=(WIDE_COUNTER,), view=BEHIND
        ),
        Frame(
            who=ROSA,
            pose=standing(
                left=Foot(x=0, y=5),
                right=PROPPED,
                hips_x=3.0,
                hips_y=2.0,
                bend=1.5,
                **_pair("fingertips", 28),
            ),
            props=(
                WIDE_COUNTER,
                Arrow((Point(-24, -18, 38), Point(-20, -34, 42), Point(-10, -50, 44))),
            ),
            view=BEHIND,
        ),
        PROPPED_PLAN,
    ),
)


def _arms(y: float, height: float, toward: float) -> dict[str, Any]:
    return {
        f"{name}_hand": Hand(
            does="open",
            at=Point(4, side * y, height),
            toward=Point(0, side * (1 - abs(toward)), toward),
            elbow=Point(-0.2, side * 1.0, -0.5),
        )
        for name, side in (("left", 1), ("right", -1))
    }


def _sweeps(*points: tuple[float, float]) -> tuple[Arrow, Arrow]:
    left, right = (
        Arrow(tuple(Point(4, side * y, height) for y, height in points)) for side in (1, -1)
    )
    return left, right


SUN_BREATH = Picture(
    id="seated_sun_breath",
    frames=(
        Frame(
            who=TOM, pose=seated(**_arms(30, 44, -0.95)), props=(CHAIR,), view=FRONT,
        ),
        Frame(
            who=TOM,
            pose=seated(**_arms(68, 98, 0.05)),
            props=(CHAIR, *_sweeps((46, 46), (62, 58), (70, 76))), view=FRONT,
        ),
        Frame(
            who=TOM,
            pose=seated(**_arms(36, 146, 0.8)),
            props=(CHAIR, *_sweeps((72, 104), (68, 122), (54, 140))), view=FRONT,
        ),
    ),
)  # fmt: skip

PICTURES = (
    _weight_shift("tai_chi_weight_shift_with_hands", ADA, "flat"),
    _weight_shift("tai_chi_weight_shift", ROSA, "hover"),
    SLOW_STEP,
    MOUNTAIN,
    TREE,
    SUN_BREATH,
)
