"""Pictures of leg strength: rising from a chair, bending knees, lifting heels, toes and legs."""

from __future__ import annotations

from dataclasses import replace

from app.illustrations.arrow import Arrow
from app.illustrations.body import skeleton
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM, Character
from app.illustrations.geometry import UP, Point, View, between
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import (
    AHEAD_COUNTER,
    ARM_CHAIR,
    CHAIR,
    SIDE,
    at_counter,
    seated,
    standing,
)
from app.illustrations.props import SEAT, Band, Counter, Prop, Wall
from app.illustrations.scene import Frame, Picture


def _picture(
    name: str, *, who: Character, place: Prop, poses: tuple[Pose, ...], arrow: Arrow, view: View
) -> Picture:
    """Return a picture of poses at one place; the second is the one that moves, with the arrow."""
    frames = tuple(
        Frame(who=who, pose=pose, props=(place, arrow) if number == 1 else (place,), view=view)
        for number, pose in enumerate(poses)
    )
    return Picture(id=name, frames=frames)


# Rising from a chair and sitting down on it

# Feet a little back, under the front edge of the seat, as for everybody who rises from a chair.
BACK_LEFT, BACK_RIGHT = Foot(x=28, y=10), Foot(x=28, y=-10)
# Ahead of the face, where nothing else is.
RISE_ARROW = Arrow((Point(88, -20, 92), Point(88, -20, 142)))
SINK_ARROW = Arrow((Point(88, -20, 152), Point(88, -20, 82)))


def _sitting(left_hand: Hand, right_hand: Hand) -> Pose:
    return seated(
        left=BACK_LEFT, right=BACK_RIGHT, hips_x=6, left_hand=left_hand, right_hand=right_hand
    )


def _half_way(left_hand: Hand, right_hand: Hand, height: float = 60, lean: float = 44) -> Pose:
    return Pose(
        left_foot=BACK_LEFT, right_foot=BACK_RIGHT,
        left_hand=left_hand, right_hand=right_hand,
        hips_x=9, hips_y=0, hips_height=height, lean=lean,
    )  # fmt: skip


def _crossed(x: float, height: float, side: int) -> Hand:
    return Hand(
        does="open",
        at=Point(x, -side * 9, height + side * 1.5),
        toward=Point(-0.2, -side, 0.5),
        elbow=Point(0.6, side * 0.5, -1),
    )


def _on_rest(side: int) -> Hand:
    """Return a hand on the front of the arm rest; the elbow goes out, clear of the chair's back."""
    elbow = Point(-0.7, side * 0.8, 0)
    return Hand(does="flat", at=Point(15, side * 24, SEAT + 22), elbow=elbow)


def _free(x: float, height: float) -> Hand:
    return Hand(does="open", at=Point(x, 16, height), toward=Point(1, -0.1, 0.2))


SITTING_CROSSED = _sitting(_crossed(20, 87, 1), _crossed(20, 87, -1))
HALF_WAY_CROSSED = _half_way(_crossed(45, 86, 1), _crossed(45, 86, -1))
RISEN = standing(left=BACK_LEFT, right=BACK_RIGHT)
STANDING_CROSSED = replace(RISEN, left_hand=_crossed(41, 121, 1), right_hand=_crossed(41, 121, -1))
ON_SEAT = Hand(does="flat", at=Point(14, -20, SEAT))

SIT_TO_STAND_TWO_HANDS = _picture(
    "sit_to_stand_two_hands",
    who=ROSA, place=ARM_CHAIR, view=SIDE, arrow=RISE_ARROW,
    poses=(
        replace(_sitting(_on_rest(1), _on_rest(-1)), lean=8),
        _half_way(_on_rest(1), _on_rest(-1)),
        RISEN,
    ),
)  # fmt: skip

SIT_TO_STAND_ONE_HAND = _picture(
    "sit_to_stand_one_hand",
    who=MAY, place=CHAIR, view=SIDE, arrow=RISE_ARROW,
    # Lower than the others half-way: an arm is not longer than that.
    poses=(_sitting(_free(44, 90), ON_SEAT), _half_way(_free(64, 76), ON_SEAT, 56, 40), RISEN),
)  # fmt: skip

SIT_TO_STAND = _picture(
    "sit_to_stand",
    who=TOM, place=CHAIR, view=SIDE, arrow=RISE_ARROW,
    poses=(SITTING_CROSSED, HALF_WAY_CROSSED, STANDING_CROSSED),
)  # fmt: skip

SIT_TO_STAND_SLOW = _picture(
    "sit_to_stand_slow",
    who=ADA, place=CHAIR, view=SIDE, arrow=SINK_ARROW,
    poses=(STANDING_CROSSED, HALF_WAY_CROSSED, SITTING_CROSSED),
)  # fmt: skip

# Bending the knees

# Behind the hips, which go back and down.
SQUAT_ARROW = Arrow((Point(-24, -12, 104), Point(-35, -12, 84), Point(-39, -12, 62)))
# Less from above, so that the gap between hovering hands and the counter is seen.
LEVEL_SIDE = View(facing=72, down=4)


def _squat(hands: str) -> Pose:
    return standing(hands=hands, hips_x=-13, bend=9, lean=24)


MINI_SQUAT_WITH_HANDS = _picture(
    "mini_squat_with_hands",
    who=ROSA, place=AHEAD_COUNTER, view=SIDE, arrow=SQUAT_ARROW,
    poses=(standing(hands="flat"), _squat("flat")),
)  # fmt: skip

MINI_SQUAT = _picture(
    "mini_squat",
    who=TOM, place=AHEAD_COUNTER, view=LEVEL_SIDE, arrow=SQUAT_ARROW,
    poses=(standing(hands="hover"), _squat("hover")),
)  # fmt: skip


def _on_wall(height: float) -> Pose:
    return Pose(
        left_foot=Foot(x=27, y=10), right_foot=Foot(x=27, y=-10),
        hips_x=0, hips_y=0, hips_height=height,
    )  # fmt: skip


WALL_SIT = _picture(
    "wall_sit",
    who=HENRY,
    # The back of the hips is 9 cm behind the hip joints, and lies on the wall.
    place=Wall(x=-9, y=-40, long=80),
    # Almost from the side, so that the back is seen to lie on it.
    view=View(facing=78, down=9),
    arrow=Arrow((Point(30, 0, 128), Point(30, 0, 92))),
    poses=(_on_wall(82), _on_wall(67)),
)

# Lifting heels and toes

# A shorter counter, a little farther away, so that all of both feet is seen.
FEET_COUNTER = Counter(x=35, y=-30, deep=32, long=76)
FEET_VIEW = View(facing=78, down=9)
HEELS_ARROW = Arrow((Point(-23, -10, 0), Point(-23, -10, 30)))
TOES_ARROW = Arrow((Point(29, -9, 2), Point(29, -9, 34)))


def _on_both_feet(hands: str, *, heel_up: float = 0, toes_up: float = 0) -> Pose:
    return standing(
        left=Foot(x=0, y=9, heel_up=heel_up, toes_up=toes_up),
        right=Foot(x=0, y=-9, heel_up=heel_up, toes_up=toes_up),
        left_hand=at_counter(hands, 17, x=39.5),
        right_hand=at_counter(hands, -17, x=39.5),
    )


CALF_RAISES_WITH_HANDS = _picture(
    "calf_raises_with_hands",
    who=HENRY, place=FEET_COUNTER, view=FEET_VIEW, arrow=HEELS_ARROW,
    poses=(_on_both_feet("flat"), _on_both_feet("flat", heel_up=8)),
)  # fmt: skip

CALF_RAISES = _picture(
    "calf_raises",
    who=MAY, place=FEET_COUNTER, view=FEET_VIEW, arrow=HEELS_ARROW,
    poses=(_on_both_feet("fingertips"), _on_both_feet("fingertips", heel_up=8)),
)  # fmt: skip

TOE_RAISES_WITH_HANDS = _picture(
    "toe_raises_with_hands",
    who=ADA, place=FEET_COUNTER, view=FEET_VIEW, arrow=TOES_ARROW,
    # On the heels, the hips go back a little.
    poses=(
        _on_both_feet("flat"),
        replace(_on_both_feet("flat", toes_up=24), hips_x=0, lean=6),
    ),
)  # fmt: skip

# Lifting one leg: out to the side, straight back, heel up behind

# From behind, turned only so far that both hands are in sight.
BEHIND = View(facing=188, down=9)
TO_SIDE_ARROW = Arrow((Point(0, -12, -1), Point(0, -42, -1), Point(0, -64, 18)))


def _leg_to_side(hands: str) -> Pose:
    return standing(right=Foot(x=3, y=-41, lifted=11), hips_y=5, hands=hands, apart=30)


SIDE_LEG_LIFT_WITH_HANDS = _picture(
    "side_leg_lift_with_hands",
    who=ADA, place=AHEAD_COUNTER, view=BEHIND, arrow=TO_SIDE_ARROW,
    poses=(standing(hands="flat", apart=30), _leg_to_side("flat")),
)  # fmt: skip

SIDE_LEG_LIFT = _picture(
    "side_leg_lift",
    who=TOM, place=AHEAD_COUNTER, view=BEHIND, arrow=TO_SIDE_ARROW,
    poses=(standing(hands="fingertips", apart=30), _leg_to_side("fingertips")),
)  # fmt: skip

AT_EASE = _on_both_feet("flat")
LEG_BACK = Foot(x=-39, y=-9, lifted=9, toes_down=12)

BACK_LEG_LIFT_WITH_HANDS = _picture(
    "back_leg_lift_with_hands",
    who=MAY, place=FEET_COUNTER, view=FEET_VIEW,
    arrow=Arrow((Point(-20, -12, 1), Point(-44, -12, 2), Point(-63, -12, 20))),
    poses=(AT_EASE, replace(AT_EASE, right_foot=LEG_BACK, hips_y=4, lean=4)),
)  # fmt: skip

HEEL_BEHIND = Foot(x=-34, y=-9, lifted=28, toes_down=75)

HAMSTRING_CURL_WITH_HANDS = _picture(
    "hamstring_curl_with_hands",
    who=HENRY, place=FEET_COUNTER, view=FEET_VIEW,
    arrow=Arrow((Point(-20, -12, 6), Point(-48, -12, 20), Point(-58, -12, 50))),
    poses=(AT_EASE, replace(AT_EASE, right_foot=HEEL_BEHIND, hips_y=4)),
)  # fmt: skip

# Pressing a band away on a chair


def _band_press(foot: Foot, *more: Arrow) -> Frame:
    """Return someone who sits, the ends of the band held at the hips, its middle under a shoe."""
    left, right = Point(10, 19, SEAT + 20), Point(10, -19, SEAT + 20)
    pose = seated(
        right=foot,
        left_hand=Hand(does="fist", at=left, toward=Point(1, 0, 0.1)),
        right_hand=Hand(does="fist", at=right, toward=Point(1, 0, 0.1)),
    )
    leg = skeleton(pose).right_leg
    sole = between(leg.heel, leg.ball, 0.6).plus(UP, -4)
    return Frame(
        who=ROSA,
        pose=pose,
        props=(CHAIR, Band((left, sole), behind_body=True), Band((right, sole)), *more),
        # A little more from the front, so that both ends of the band are in sight.
        view=View(facing=60, down=9),
    )


SEATED_BAND_LEG_LIFT = Picture(
    id="seated_band_leg_lift",
    frames=(
        _band_press(Foot(x=32, y=-10, lifted=20)),
        _band_press(
            Foot(x=71, y=-10, lifted=31, toes_down=-35),
            Arrow((Point(66, -10, 17), Point(96, -10, 31))),
        ),
    ),
)

PICTURES = (
    SIT_TO_STAND_TWO_HANDS,
    SIT_TO_STAND_ONE_HAND,
    SIT_TO_STAND,
    SIT_TO_STAND_SLOW,
    MINI_SQUAT_WITH_HANDS,
    MINI_SQUAT,
    WALL_SIT,
    CALF_RAISES_WITH_HANDS,
    CALF_RAISES,
    TOE_RAISES_WITH_HANDS,
    SIDE_LEG_LIFT_WITH_HANDS,
    SIDE_LEG_LIFT,
    BACK_LEG_LIFT_WITH_HANDS,
    HAMSTRING_CURL_WITH_HANDS,
    SEATED_BAND_LEG_LIFT,
)
