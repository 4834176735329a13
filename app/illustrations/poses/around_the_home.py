"""Pictures of a day at home: getting up slowly, stairs, the bathroom, shoes."""

from __future__ import annotations

from app.illustrations.arrow import Arrow
from app.illustrations.characters import ADA, HENRY, MAY, TOM
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import seated, standing
from app.illustrations.props import SEAT
from app.illustrations.scene import Frame, Picture
from app.illustrations.things.bathroom import Bathroom
from app.illustrations.things.bed import POST, Bed, ShoesReady
from app.illustrations.things.night import NightWall
from app.illustrations.things.shoes import GoodShoe, LooseSlipper
from app.illustrations.things.stairs import Grip, Stairs

BED_VIEW = View(facing=42, down=14)
PALM = 2.6  # from a surface up to the middle of a hand that lies on it


def _on_bed(side: int) -> Hand:
    """Return a hand that lies on the mattress beside the hips."""
    return Hand(
        does="open", at=Point(0, side * 27, SEAT + PALM), toward=Point(1, side * 0.3, 0),
    )  # fmt: skip


# The belly and the tips of both feet of somebody who lies in bed.
COVERED = (
    Point(-4, 6, SEAT + 9), Point(-36, 6, SEAT + 12), Point(-34, -32, SEAT + 19),
    Point(-10, -76, SEAT + 19), Point(-34, -76, SEAT + 19),
)  # fmt: skip
IN_BED = Frame(
    who=MAY,
    pose=Pose(
        left_foot=Foot(x=73, y=-12, lifted=SEAT + 1, toes_down=-60),
        right_foot=Foot(x=73, y=-28, lifted=SEAT + 1, toes_down=-60),
        left_hand=Hand(does="open", at=Point(-16, 22, SEAT + 23), toward=Point(-0.8, -0.6, 0)),
        right_hand=Hand(does="open", at=Point(-28, 26, SEAT + 23), toward=Point(0.8, -0.6, 0)),
        hips_x=-4, hips_y=-20, hips_height=SEAT + 9, lean=-80, head_nod=-62, facing=-90,
        supports=(),
    ),
    props=(
        ShoesReady(x=22, y=18),
        Bed(covered=COVERED),
    ),
    view=BED_VIEW,
)  # fmt: skip
ON_EDGE = Frame(
    who=MAY,
    pose=seated(left_hand=_on_bed(1), right_hand=_on_bed(-1)),
    props=(Bed(),),
    view=BED_VIEW,
)
ANKLES = Frame(
    who=MAY,
    pose=seated(
        left=Foot(x=36, y=10, toes_up=30), right=Foot(x=36, y=-10, toes_up=30),
        left_hand=_on_bed(1), right_hand=_on_bed(-1),
    ),
    props=(Bed(), Arrow((Point(62, 16, 0), Point(68, 16, 16), Point(62, 16, 34)), True)),
    view=BED_VIEW,
)  # fmt: skip
BESIDE_BED = Frame(
    who=MAY,
    pose=standing(
        left=Foot(x=30, y=-42), right=Foot(x=30, y=-60), hips_y=-51,
        right_hand=Hand(does="fist", at=Point(12, -89, POST + 1), toward=Point(-0.5, -1, -0.2)),
    ),
    props=(Bed(),),
    view=BED_VIEW,
)  # fmt: skip
GETTING_UP_SLOWLY = Picture(id="getting_up_slowly", frames=(IN_BED, ON_EDGE, ANKLES, BESIDE_BED))

STAIRS = Stairs()
STAIRS_VIEW = View(facing=25, down=21)
DOWN = Point(STAIRS.run, 0, -STAIRS.rise)


def _on_rail(side: int) -> Hand:
    return Hand(does="fist", at=STAIRS.rail_at(24, side), toward=DOWN)


STAIRS_WITH_TWO_RAILS = Picture(
    id="stairs_with_two_rails",
    frames=(
        Frame(
            who=TOM,
            # Both feet are on steps, so that neither stands on the floor.
            pose=Pose(
                left_foot=Foot(x=18, y=9, lifted=STAIRS.rise),
                right_foot=Foot(x=-12, y=-9, lifted=2 * STAIRS.rise, toes_down=8),
                left_hand=_on_rail(1), right_hand=_on_rail(-1),
                hips_x=2, hips_y=0, hips_height=98.5, head_nod=2, supports=(),
            ),
            props=(STAIRS, Grip(at=STAIRS.rail_at(24, -1), toward=DOWN, skin=TOM.skin)),
            view=STAIRS_VIEW,
        ),
    ),
)  # fmt: skip

BATHROOM = Bathroom()
BATHROOM_WITH_GRAB_BARS = Picture(
    id="bathroom_with_grab_bars",
    frames=(
        Frame(
            who=ADA,
            pose=Pose(
                left_foot=Foot(x=26, y=16), right_foot=Foot(x=-12, y=0, heel_up=6),
                left_hand=Hand(does="fist", at=Point(36, BATHROOM.wall - 6, BATHROOM.bar),
                               toward=Point(1, 0.2, 0)),
                hips_x=8, hips_y=8, lean=4, bend=0.5,
            ),
            props=(BATHROOM,),
            view=View(facing=62, down=12),
        ),
    ),
)  # fmt: skip

PATH_AT_NIGHT = Picture(
    id="path_at_night",
    frames=(
        Frame(
            who=HENRY,
            pose=Pose(
                left_foot=Foot(x=20, y=6, toes_up=14), right_foot=Foot(x=-16, y=-6, heel_up=6),
                left_hand=Hand(does="open", at=Point(-10, 22, 82), toward=Point(0, 0, -1)),
                right_hand=Hand(does="open", at=Point(22, -22, 86), toward=Point(0.3, 0, -1)),
                hips_x=4, hips_y=0, lean=3, bend=0.5,
            ),
            props=(NightWall(), Bed(x=-38, y=-73, wide=60, long=120)),
            view=View(facing=76, down=12),
        ),
    ),
)  # fmt: skip

GOOD_SHOE = Picture(id="good_shoe", in_turn=False, frames=(GoodShoe(), LooseSlipper()))

PICTURES = (
    GETTING_UP_SLOWLY,
    STAIRS_WITH_TWO_RAILS,
    BATHROOM_WITH_GRAB_BARS,
    PATH_AT_NIGHT,
    GOOD_SHOE,
)
