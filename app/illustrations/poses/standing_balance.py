"""Pictures of standing balance at the counter: feet closer together, hands lighter."""

from __future__ import annotations

from typing import Any

from app.illustrations.arrow import Arrow
from app.illustrations.characters import ADA, HENRY, MAY, ROSA, TOM, Character
from app.illustrations.floor_plan import FeetPlan, Sole
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand
from app.illustrations.positions import AHEAD_COUNTER, beside, standing
from app.illustrations.props import Counter
from app.illustrations.scene import Frame, Picture

# Steeper from above and more from the front of the shoes, so that both feet and where they touch
# are seen.
FEET_SEEN = View(facing=64, down=15)
# One foot ahead of the other needs room: the counter stands a foot's length farther off.
FAR_COUNTER = Counter(x=46, y=-58, deep=40, long=116)

TOGETHER_PLAN = FeetPlan(
    (Sole(left=True, across=-0.21, along=0), Sole(left=False, across=0.21, along=0))
)
HALF_STEP_PLAN = FeetPlan(
    (Sole(left=True, across=-0.2, along=0), Sole(left=False, across=0.2, along=0.5))
)
HEEL_TO_TOE_PLAN = FeetPlan(
    (Sole(left=True, across=0, along=0), Sole(left=False, across=0, along=1.05))
)

APART_LEFT, APART_RIGHT = Foot(x=0, y=9), Foot(x=0, y=-9)
CLOSE_LEFT, CLOSE_RIGHT = Foot(x=0, y=4.5, out=0), Foot(x=0, y=-4.5, out=0)


def _hands(does: str, x: float, apart: float = 17) -> dict[str, Any]:
    height = 99 if does == "hover" else 90
    return {
        "left_hand": Hand(does=does, at=Point(x, apart, height)),
        "right_hand": Hand(does=does, at=Point(x, -apart, height)),
    }


def _at(
    who: Character, left: Foot, right: Foot, does: str, arrow: Arrow | None = None, **more: Any
) -> Frame:
    """Return someone who faces the counter, feet in place, hands doing one thing."""
    counter = FAR_COUNTER if left.x != right.x else AHEAD_COUNTER
    hands = _hands(does, 50 if counter is FAR_COUNTER else 40)
    pose = standing(left=left, right=right, **hands, **more)
    props = (counter, arrow) if arrow else (counter,)
    return Frame(who=who, pose=pose, props=props, view=FEET_SEEN)


# Feet that come together move to the side, which is seen from behind.
BEHIND = View(facing=190, down=11)
WIDE_LEFT, WIDE_RIGHT = Foot(x=0, y=16), Foot(x=0, y=-16)


def _from_behind(who: Character, left: Foot, right: Foot, does: str, *arrows: Arrow) -> Frame:
    pose = standing(left=left, right=right, **_hands(does, 40, 27))
    return Frame(who=who, pose=pose, props=(AHEAD_COUNTER, *arrows), view=BEHIND)


def _feet_together(name: str, who: Character, before: str, does: str) -> Picture:
    inward = (Arrow(tuple(Point(-48, side * y, 0) for y in (42, 28, 10))) for side in (1, -1))
    return Picture(
        id=name,
        frames=(
            _from_behind(who, WIDE_LEFT, WIDE_RIGHT, before, *inward),
            _from_behind(who, CLOSE_LEFT, CLOSE_RIGHT, does),
            TOGETHER_PLAN,
        ),
    )


def _beside_feet(x: float, ahead: float) -> Arrow:
    """Return an arrow on the floor in front of the near foot, ahead."""
    return Arrow((Point(x, -26, 0), Point(x + ahead / 2, -26, 0), Point(x + ahead, -26, 0)))


# The near foot is the right one: it goes ahead, where it is seen whole.
HALF_STEP = (Foot(x=0, y=4.5, out=0), Foot(x=14, y=-4.5, out=0))
HEEL_TO_TOE = (Foot(x=0, y=0, out=0), Foot(x=27.5, y=0, out=0))


def _stepping(
    name: str, who: Character, feet: tuple[Foot, Foot], before: str, does: str
) -> Picture:
    left, right = feet
    start = Foot(x=0, y=-9, out=0)
    first = _at(who, left, Foot(x=right.x - 10, y=-7, out=0, lifted=4), before,
                _beside_feet(start.x - 4, right.x + 22), hips_x=10.0)  # fmt: skip
    plan = HALF_STEP_PLAN if feet == HALF_STEP else HEEL_TO_TOE_PLAN
    return Picture(id=name, frames=(first, _at(who, left, right, does), plan))


SEMI_TANDEM = _stepping("semi_tandem_stance", MAY, HALF_STEP, "fingertips", "fingertips")
TANDEM_WITH_HANDS = _stepping("tandem_stance_with_hands", ADA, HEEL_TO_TOE, "flat", "flat")
TANDEM_WITH_FINGERTIPS = _stepping(
    "tandem_stance_with_fingertips", TOM, HEEL_TO_TOE, "flat", "fingertips"
)

BESIDE = Counter(x=-50, y=28, deep=122, long=34)
BESIDE_SEEN = View(facing=50, down=14)
FREE = Hand(does="open", at=Point(10, -36, 88), toward=Point(0.4, -0.5, -1))
TANDEM = Picture(
    id="tandem_stance",
    frames=(
        Frame(
            who=HENRY,
            pose=standing(
                left=HEEL_TO_TOE[0], right=HEEL_TO_TOE[1], left_hand=beside("flat", 26),
                right_hand=FREE,
            ),
            props=(BESIDE,), view=BESIDE_SEEN,
        ),
        Frame(
            who=HENRY,
            pose=standing(
                left=HEEL_TO_TOE[0], right=HEEL_TO_TOE[1], left_hand=beside("hover", 26),
                right_hand=FREE,
            ),
            props=(BESIDE, Arrow((Point(44, 36, 92), Point(44, 36, 120)))),
            view=BESIDE_SEEN,
        ),
        HEEL_TO_TOE_PLAN,
    ),
)  # fmt: skip


def _one_leg(name: str, who: Character, does: str) -> Picture:
    lifted = Foot(x=-14, y=-9, lifted=14, toes_down=18)
    arrow = Arrow((Point(-32, -20, 2), Point(-34, -20, 14), Point(-32, -20, 30)))
    return Picture(
        id=name,
        frames=(
            _at(who, APART_LEFT, APART_RIGHT, does),
            _on_one_leg(who, lifted, does, arrow),
        ),
    )


def _on_one_leg(who: Character, lifted: Foot, does: str, arrow: Arrow) -> Frame:
    pose = standing(left=Foot(x=0, y=6), right=lifted, hips_y=3, **_hands(does, 40))
    return Frame(who=who, pose=pose, props=(AHEAD_COUNTER, arrow), view=FEET_SEEN)


PICTURES = (
    _feet_together("feet_together_stand", ROSA, "flat", "flat"),
    _feet_together("feet_together_stand_with_fingertips", HENRY, "flat", "fingertips"),
    SEMI_TANDEM,
    TANDEM_WITH_HANDS,
    TANDEM_WITH_FINGERTIPS,
    TANDEM,
    _one_leg("one_leg_stand_with_hands", ROSA, "flat"),
    _one_leg("one_leg_stand", TOM, "fingertips"),
)
