"""Pictures that belong to no exercise and no check: the chair set up, getting up from the floor."""

from __future__ import annotations

from app.illustrations.characters import MAY
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import seated
from app.illustrations.props import SEAT, Chair, Wall
from app.illustrations.scene import Frame, Picture

CHAIR_SET_UP = Picture(
    id="chair_set_up",
    frames=(
        Frame(
            who=MAY,
            pose=seated(),
            props=(Wall(x=-27, y=-50, long=100, high=140), Chair()),
            view=View(facing=58, down=10),
        ),
    ),
)

FLOOR = View(facing=62, down=14)
# The chair stands ahead of the person and faces them.
CHAIR_AHEAD = Chair(x=70, facing=180)
# So far away that there is a way to crawl.
CHAIR_FAR = Chair(x=124, facing=180)
ON_SEAT = SEAT

# On the side, head toward the chair and face to the viewer; the upper hand pushes.
ON_SIDE = Frame(
    who=MAY,
    pose=Pose(
        left_foot=Foot(x=14, y=-62, lifted=1, toes_down=40, knee=Point(1, 0.6, 0)),
        right_foot=Foot(x=20, y=-50, lifted=1, toes_down=40, knee=Point(1, 0.9, 0.5)),
        left_hand=Hand(
            does="flat", at=Point(64, -20, 0), toward=Point(0.4, -1, 0), elbow=Point(1, 0.2, 0.3)
        ),
        right_hand=Hand(does="flat", at=Point(34, -16, 0), toward=Point(0.3, -1, 0)),
        hips_x=0, hips_y=0, hips_height=17, tilt=72, hip_tilt=72, facing=-90, supports=(),
    ),
    props=(CHAIR_FAR,), view=FLOOR,
)  # fmt: skip
ALL_FOURS = Frame(
    who=MAY,
    pose=Pose(
        left_foot=Foot(x=-52, y=9, lifted=1, toes_down=78, knee=Point(0.4, 0, -1)),
        right_foot=Foot(x=-52, y=-9, lifted=1, toes_down=78, knee=Point(0.4, 0, -1)),
        left_hand=Hand(does="flat", at=Point(38, 16, 0)),
        right_hand=Hand(does="flat", at=Point(38, -16, 0)),
        hips_x=-14, hips_y=0, hips_height=46, lean=82, head_nod=40, supports=(),
    ),
    props=(Chair(x=92, facing=180),), view=FLOOR,
)  # fmt: skip
HALF_KNEEL = Frame(
    who=MAY,
    pose=Pose(
        left_foot=Foot(x=30, y=10),
        right_foot=Foot(x=-36, y=-9, lifted=1, toes_down=70, knee=Point(0.5, 0, -1)),
        left_hand=Hand(does="flat", at=Point(58, 14, ON_SEAT)),
        right_hand=Hand(does="flat", at=Point(58, -14, ON_SEAT)),
        hips_x=3, hips_y=0, hips_height=46, lean=34,
    ),
    props=(CHAIR_AHEAD,), view=FLOOR,
)  # fmt: skip
PUSH_UP = Frame(
    who=MAY,
    pose=Pose(
        left_foot=Foot(x=30, y=10), right_foot=Foot(x=-2, y=-9, heel_up=6),
        left_hand=Hand(does="flat", at=Point(58, 14, ON_SEAT)),
        right_hand=Hand(does="flat", at=Point(58, -14, ON_SEAT)),
        hips_x=10, hips_y=0, hips_height=74, lean=62,
    ),
    props=(CHAIR_AHEAD,), view=FLOOR,
)  # fmt: skip
SITTING = Frame(
    who=MAY,
    pose=Pose(
        left_foot=Foot(x=-34, y=10), right_foot=Foot(x=-34, y=-10),
        left_hand=Hand(does="flat", at=Point(46, -10, SEAT + 16), toward=Point(-1, 0, 0)),
        right_hand=Hand(does="flat", at=Point(46, 10, SEAT + 16), toward=Point(-1, 0, 0)),
        hips_x=-70, hips_y=0, hips_height=SEAT + 9, facing=180,
    ),
    props=(CHAIR_AHEAD,), view=FLOOR,
)  # fmt: skip
GETTING_UP = Picture(
    id="getting_up_from_the_floor", frames=(ON_SIDE, ALL_FOURS, HALF_KNEEL, PUSH_UP, SITTING)
)

PICTURES = (CHAIR_SET_UP, GETTING_UP)
