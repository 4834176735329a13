"""Pictures of two people: a helper who stands by, a physical therapist, a friend."""

from __future__ import annotations

from dataclasses import replace

from app.illustrations.arrow import Arrow
from app.illustrations.characters import HENRY, ROSA, TOM, Character
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import helper_at, standing
from app.illustrations.props import COUNTER
from app.illustrations.scene import Frame, Picture
from app.illustrations.things.outdoors import Tree
from app.illustrations.things.plain import Ground, PlainCounter

THERAPIST = Character(
    skin="#d9a37c", skin_far="#c28d67", hair="#3a2c26", hair_style="bob",
    top="#4f86b8", top_far="#3f6c96", trousers="#3a444d", trousers_far="#2f383f",
    shoes="#f4f1ea", build="woman",
)  # fmt: skip

# A helper stands by
BESIDE = PlainCounter(x=-30, y=28, deep=90, long=36, doors=False)
HELPER_SEEN = View(facing=22, down=12)
# On the free side and a little behind; one hand behind the waist, one ahead of it, both open.
STANDS_BY = replace(
    helper_at(
        -20, -56, 62,
        Hand(does="open", at=Point(-16, -26, 107), toward=Point(0.1, 1, 0.1)),
        Hand(does="open", at=Point(24, -38, 100), toward=Point(0.2, 1, 0.1)),
    ),
    bend=2,
)  # fmt: skip
# Over the counter and not on it: in the check itself a hand that holds ends the time.
JUST_ABOVE = Hand(does="open", at=Point(26, 36, COUNTER + 18), toward=Point(1, 0.15, -0.1))
HELPER_STANDS_BY = Picture(
    id="helper_stands_by",
    frames=(
        Frame(
            who=ROSA,
            pose=standing(
                left=Foot(x=0, y=0, out=0), right=Foot(x=27.5, y=0, out=0),
                left_hand=JUST_ABOVE,
            ),
            props=(BESIDE, Ground(x=-18, y=-56)),
            view=HELPER_SEEN,
            helper=(TOM, STANDS_BY),
        ),
    ),
)  # fmt: skip

# With a physical therapist
BEHIND = View(facing=181, down=9)
# On the side of the leg that stands, turned half to the viewer; the near hand guides the hip.
GUIDES = helper_at(
    -10, 64, -116,
    Hand(does="fist", at=Point(3, 47, 75), toward=Point(-0.2, -0.4, -1)),
    Hand(does="open", at=Point(-16, 24, 94), toward=Point(0.1, -1, 0)),
)  # fmt: skip
WITH_A_PHYSICAL_THERAPIST = Picture(
    id="with_a_physical_therapist",
    frames=(
        Frame(
            who=HENRY,
            pose=standing(
                right=Foot(x=3, y=-41, lifted=11), hips_y=5, hands="flat", apart=30, head_turn=75
            ),
            props=(
                PlainCounter(x=32, y=-58, deep=42, long=116),
                Ground(x=-10, y=64),
                Arrow((Point(0, -12, -1), Point(0, -42, -1), Point(0, -64, 18))),
            ),
            view=BEHIND,
            helper=(THERAPIST, GUIDES),
        ),
    ),
)

# Walking with a friend
WALK_VIEW = View(facing=50, down=10)
ELBOW = Point(-1, 0, -0.2)


def _stride(x: float, y: float, side: int, head: float) -> Pose:
    """Return somebody in stride; `side` 1 has the left foot ahead."""
    ahead, back = (
        Foot(x=x + 24, y=y + side * 7, toes_up=16),
        Foot(x=x - 20, y=y - side * 7, heel_up=7),
    )
    arm_ahead = Hand(
        does="open", at=Point(x + 24, y - side * 21, 77), toward=Point(0.4, 0, -1), elbow=ELBOW
    )
    arm_back = Hand(
        does="fist", at=Point(x - 16, y + side * 21, 78), toward=Point(-0.2, 0, -1), elbow=ELBOW
    )
    left, right = (ahead, back) if side > 0 else (back, ahead)
    left_hand, right_hand = (arm_back, arm_ahead) if side > 0 else (arm_ahead, arm_back)
    return Pose(
        left_foot=left, right_foot=right, left_hand=left_hand, right_hand=right_hand,
        hips_x=x + 4, hips_y=y, lean=2, head_turn=head,
    )  # fmt: skip


WALKING_WITH_A_FRIEND = Picture(
    id="walking_with_a_friend",
    frames=(
        Frame(
            who=ROSA,
            pose=_stride(0, 0, 1, 24),
            props=(
                Ground(x=6, y=150, half=24),
                Tree(x=6, y=150),
                Ground(x=10, y=64, half=26),
            ),
            view=WALK_VIEW,
            helper=(TOM, _stride(8, 64, -1, -26)),
        ),
    ),
)

PICTURES = (HELPER_STANDS_BY, WITH_A_PHYSICAL_THERAPIST, WALKING_WITH_A_FRIEND)
