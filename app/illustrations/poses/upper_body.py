"""Pictures of arms, chest, back and trunk: wall, counter, band, weights, chair."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, radians, sin

from app.illustrations.arrow import Arrow
from app.illustrations.body import ANKLE_UP, SHANK, THIGH
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM
from app.illustrations.geometry import AHEAD, Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.poses.seated import HOLDING, NOTHING, arc, picture_at
from app.illustrations.positions import CHAIR, SIDE, seated, standing
from app.illustrations.props import COUNTER, Band, Counter, Prop, Wall, Weight
from app.illustrations.shapes import Shape

# Pushing up from the wall and from the counter, and the held line

LEG = (THIGH + SHANK) * 0.996
DOWN = Point(0, 0, -1)


def _line(feet_x: float, lean: float, hands: tuple[Hand, Hand], heel_up: float = 0) -> Pose:
    """Return a body in one straight line from the ankles up, tipped ahead by `lean` degrees."""
    return Pose(
        left_foot=Foot(x=feet_x, y=8.5, out=0, heel_up=heel_up),
        right_foot=Foot(x=feet_x, y=-8.5, out=0, heel_up=heel_up),
        left_hand=hands[0],
        right_hand=hands[1],
        # A lifted heel takes the ankle up and a little ahead.
        hips_x=feet_x + heel_up * 0.4 + LEG * sin(radians(lean)),
        hips_y=0,
        hips_height=ANKLE_UP + heel_up * 0.7 + LEG * cos(radians(lean)),
        lean=lean,
        head_nod=lean * 0.8,
    )


def _at_wall(lean: float) -> Pose:
    """Return someone who leans on the wall; the face is turned a little, so that it is seen."""
    left, right = (
        Hand(does="palm", at=Point(WALL.x, side * 19, 124), elbow=Point(-0.5, side * 0.7, -1))
        for side in (1, -1)
    )
    return replace(_line(-11, lean, (left, right)), head_turn=-8, head_nod=lean * 0.5)


def _on_edge() -> tuple[Hand, Hand]:
    left, right = (
        Hand(does="flat", at=Point(37, side * 20, COUNTER), elbow=Point(-0.6, side * 0.9, 0.1))
        for side in (1, -1)
    )
    return left, right


WALL = Wall(x=60, y=-34, long=84, high=168)
# From a little behind, so that the palms are seen on the face of the wall.
WALL_VIEW = View(facing=100, down=9)
WALL_PUSH_UP = picture_at(
    WALL, "wall_push_up", HENRY, WALL_VIEW,
    (_at_wall(8), NOTHING),
    (_at_wall(18), (Arrow((Point(-32, -18, 114), Point(1, -18, 114))),)),
)  # fmt: skip

# Short, so that the whole long line of the body has room beside it.
SHORT_COUNTER = Counter(x=32, y=-34, deep=34, long=68)
FEET_FAR_BACK = -38.0
COUNTER_PUSH_UP = picture_at(
    SHORT_COUNTER, "counter_push_up", TOM, SIDE,
    (_line(FEET_FAR_BACK, 24, _on_edge(), 3), NOTHING),
    (
        _line(FEET_FAR_BACK, 35, _on_edge(), 4),
        (Arrow((Point(-18, -20, 140), Point(2, -20, 112))),),
    ),
)  # fmt: skip

AT_COUNTER = standing(left_hand=_on_edge()[0], right_hand=_on_edge()[1])
# The hold itself says most, not the step back into it.
COUNTER_PLANK = replace(
    picture_at(
        SHORT_COUNTER, "counter_plank", ADA, SIDE,
        (AT_COUNTER, NOTHING),
        (
            replace(AT_COUNTER, right_foot=Foot(x=-34, y=-9, heel_up=7, out=0), hips_x=-8, lean=13),
            (Arrow((Point(-4, -34, -6), Point(-42, -34, -6))),),
        ),
        (_line(FEET_FAR_BACK, 24, _on_edge(), 3), NOTHING),
    ),
    telling=2,
)  # fmt: skip

# Pulling and pressing a band on a chair


def _row_band(x: float, y: float, height: float) -> tuple[Band, Band]:
    """Return the near and the far half of a band from the fists to under both shoes."""
    near, far = (
        Band((Point(x, side * y, height), Point(57, side * 11, 2)), behind_body=side > 0)
        for side in (-1, 1)
    )
    return near, far


def _fists(x: float, y: float, height: float, elbow: Point | None = None) -> Pose:
    """Return someone who sits, the feet a little ahead, with both fists at a place."""
    left, right = (
        Hand(
            does="fist",
            at=Point(x, side * y, height),
            elbow=elbow and Point(elbow.x, side * elbow.y, elbow.z),
        )
        for side in (1, -1)
    )
    return seated(left=Foot(x=50, y=10), right=Foot(x=50, y=-10), left_hand=left, right_hand=right)


BAND_ROW = picture_at(
    CHAIR, "seated_band_row", MAY, SIDE,
    (_fists(44, 15, 76), _row_band(44, 15, 76)),
    (
        _fists(14, 18, 76, Point(-1, 0.2, -0.3)),
        (*_row_band(14, 18, 76), Arrow((Point(60, -16, 99), Point(28, -16, 99)))),
    ),
)  # fmt: skip

# Almost from the side, so that the band is seen behind the back and under the arm.
PRESS_VIEW = View(facing=74, down=9)


def _press_band(x: float, y: float, height: float) -> tuple[Band, Band]:
    """Return a band from the near fist under that arm, and round the back to the far fist."""
    near = Band((Point(-4, -16, 88), Point(x, -y, height)))
    round_back = Band(
        (
            Point(-2, -16, 88), Point(-16, -9, 88), Point(-16, 9, 88),
            Point(-2, 15, 88), Point(x, y, height),
        ),
        behind_body=True,
    )  # fmt: skip
    return near, round_back


CHEST_PRESS = picture_at(
    CHAIR, "seated_band_chest_press", ROSA, PRESS_VIEW,
    (_fists(16, 17, 88, Point(-0.9, 0.4, -0.8)), _press_band(16, 17, 88)),
    (
        _fists(51, 15, 91),
        (*_press_band(51, 15, 91), Arrow((Point(26, -16, 110), Point(58, -16, 110)))),
    ),
)  # fmt: skip

# Bending the elbows with weights


@dataclass(frozen=True)
class FarWeight(Weight):
    """A weight that the person, nearer to the viewer, hides in part."""

    def behind(self, view: View) -> list[Shape]:
        return super().over(view)

    def over(self, view: View) -> list[Shape]:
        return []


CURL_VIEW = View(facing=50, down=9)


def _weights(x: float, y: float, height: float, toward: Point) -> tuple[Pose, tuple[Prop, ...]]:
    """Return someone who holds a weight in each fist, and the weights."""
    left, right = Point(x, y, height), Point(x, -y, height)
    pose = seated(
        left_hand=Hand(does="fist", at=left, toward=toward, elbow=Point(-0.4, 0.2, -1)),
        right_hand=Hand(does="fist", at=right, toward=toward, elbow=Point(-0.4, -0.2, -1)),
    )
    return pose, (Weight(right, AHEAD), FarWeight(left, AHEAD))


LIFTED, IN_LIFTED_HANDS = _weights(20, 23, 90, Point(0.1, 0, 1))
CURLS = picture_at(
    CHAIR, "seated_hand_weight_curls", HENRY, CURL_VIEW,
    _weights(2, 28, 42, DOWN),
    (LIFTED, (*IN_LIFTED_HANDS, arc(Point(-2, -30, 74), 48, -50, 10))),
)  # fmt: skip

# Leaning back

# Almost from the side, so that the gap to the chair's back is seen.
LEAN_VIEW = View(facing=80, down=7)
ON_FRONT = replace(HOLDING, left_foot=Foot(x=42, y=10), right_foot=Foot(x=42, y=-10), hips_x=8)
LEAN_BACK = picture_at(
    CHAIR, "seated_lean_back", TOM, LEAN_VIEW,
    (ON_FRONT, NOTHING),
    (
        replace(ON_FRONT, lean=-16, head_nod=-8),
        (Arrow((Point(22, -10, 138), Point(4, -10, 142), Point(-18, -10, 140))),),
    ),
)  # fmt: skip

PICTURES = (
    WALL_PUSH_UP,
    COUNTER_PUSH_UP,
    COUNTER_PLANK,
    BAND_ROW,
    CHEST_PRESS,
    CURLS,
    LEAN_BACK,
)
