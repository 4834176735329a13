"""Pictures of moving balance: marching, side steps, and narrow and backward walks."""

from __future__ import annotations

from typing import Any

from app.illustrations.arrow import Arrow
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM, Character
from app.illustrations.floor_plan import FeetPlan, Sole
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import beside, standing
from app.illustrations.props import Counter
from app.illustrations.scene import Frame, Picture

MARCH_VIEW = View(facing=62, down=9)
LONG_BEHIND = View(facing=192, down=10)
WALK = View(facing=52, down=13)
# The person stands a little farther off, so that the knees have room under the counter's edge.
ROOMY = Counter(x=38, y=-58, deep=40, long=116)


def march(who: Character, does: str, side: int) -> Frame:
    """Return someone who marches at the counter, one knee up; `side` is 1 (left) or -1 (right)."""
    up = Foot(x=16, y=side * 9, lifted=20, toes_down=12)
    feet: dict[str, Any] = {"left": up, "right": Foot(x=0, y=-8)} if side > 0 else {
        "left": Foot(x=0, y=8), "right": up,
    }  # fmt: skip
    hands: dict[str, Any] = {
        f"{name}_hand": Hand(does=does, at=Point(43, y, 90))
        for name, y in (("left", 18), ("right", -18))
    }
    place = Point(6, -30, 30) if side < 0 else Point(40, -6, 22)
    arrow = Arrow((place, place._replace(z=place.z + 30)))
    pose = standing(**feet, **hands, hips_y=-side * 3.0)
    return Frame(who=who, pose=pose, props=(ROOMY, arrow), view=MARCH_VIEW)


def _marching(name: str, who: Character, does: str) -> Picture:
    return Picture(id=name, frames=(march(who, does, -1), march(who, does, 1)))


LONG = Counter(x=32, y=-75, deep=40, long=136)


def _side_step(name: str, who: Character, does: str) -> Picture:
    """Return three stills of a step to the right, seen from behind."""

    def still(left: float, right: float, hips: float, hands: float, arrow: Arrow | None) -> Frame:
        pose = standing(
            left=Foot(x=0, y=left, lifted=4 if left > hips + 22 else 0),
            right=Foot(x=0, y=right),
            left_hand=Hand(does=does, at=Point(40, hands + 28, 90)),
            right_hand=Hand(does=does, at=Point(40, hands - 28, 90)),
            hips_y=hips,
        )
        props = (LONG, arrow) if arrow else (LONG,)
        return Frame(who=who, pose=pose, props=props, view=LONG_BEHIND)

    out = Arrow((Point(-38, 8, 0), Point(-38, -12, 0), Point(-38, -34, 0)))
    after = Arrow((Point(-38, 24, 0), Point(-38, 8, 0), Point(-38, -14, 0)))
    return Picture(
        id=name,
        frames=(
            still(26, 8, 17, 17, None),
            still(26, -18, 4, 4, out),
            still(-1, -19, -10, -10, after),
        ),
    )


SIDE_COUNTER = Counter(x=-56, y=28, deep=130, long=34)
FREE = Hand(does="open", at=Point(8, -34, 86), toward=Point(0.3, -0.4, -1))


def _walking(left: Foot, right: Foot, **more: Any) -> Pose:
    return standing(left=left, right=right, left_hand=beside("flat", 24), right_hand=FREE, **more)


# Each step in line with the one before; the dashes show where the stepping foot came from.
IN_ONE_LINE = FeetPlan(
    (
        Sole(left=True, across=0, along=0, lifted=True),
        Sole(left=False, across=0, along=1),
        Sole(left=True, across=0, along=2),
    )
)
HEEL_TO_TOE_WALK = Picture(
    id="heel_to_toe_walk",
    frames=(
        Frame(
            who=MAY,
            pose=_walking(Foot(x=-13.5, y=0, out=0), Foot(x=14, y=0, out=0)),
            props=(SIDE_COUNTER,),
            view=WALK,
        ),
        Frame(
            who=MAY,
            pose=standing(
                left=Foot(x=34, y=3, out=0, lifted=7, toes_down=-6),
                right=Foot(x=14, y=0, out=0),
                left_hand=beside("flat", 38),
                right_hand=Hand(does="open", at=Point(22, -34, 86), toward=Point(0.3, -0.4, -1)),
                hips_x=17.0,
                hips_y=0.0,
            ),
            props=(
                SIDE_COUNTER,
                Arrow((Point(-14, -22, 0), Point(10, -30, 0), Point(44, -22, 0))),
            ),
            view=WALK,
        ),
        IN_ONE_LINE,
    ),
)

BACKWARD_WALK = Picture(
    id="backward_walk",
    frames=(
        Frame(
            who=TOM,
            pose=_walking(Foot(x=0, y=8), Foot(x=0, y=-8), head_turn=-78, turn=-16),
            props=(SIDE_COUNTER,),
            view=WALK,
        ),
        Frame(
            who=TOM,
            pose=_walking(Foot(x=4, y=8), Foot(x=-26, y=-8, heel_up=9), hips_x=-4.0, hips_y=0.0),
            props=(
                SIDE_COUNTER,
                Arrow((Point(10, -32, -4), Point(-14, -32, -4), Point(-40, -32, -4))),
            ),
            view=WALK,
        ),
    ),
)

PICTURES = (
    _marching("march_with_hands", ROSA, "flat"),
    _marching("march_with_fingertips", HENRY, "fingertips"),
    _side_step("side_steps_with_hands", ADA, "flat"),
    _side_step("side_steps", TOM, "fingertips"),
    HEEL_TO_TOE_WALK,
    BACKWARD_WALK,
)
