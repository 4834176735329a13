"""Pictures of canes and walkers: how high, and how to walk with them."""

from __future__ import annotations

from dataclasses import replace

from app.illustrations.arrow import Arrow
from app.illustrations.body import skeleton
from app.illustrations.characters import HENRY, MAY, TOM
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.positions import standing
from app.illustrations.scene import Frame, Picture
from app.illustrations.things.marks import LevelMark
from app.illustrations.things.walking_aids import GRIP, Cane, Grip, KneeWrap, Walker

# How high a cane is: both hands in sight, so that the one compares with the other.
CANE_VIEW = View(facing=-32, down=3)
OUTWARD = Point(0.9, -0.44, 0)


def _holds(x: float, y: float) -> Hand:
    """Return a hand on a handle as high as the wrist."""
    return Hand(
        does="fist", at=Point(x, y, GRIP), toward=Point(0.8, 0, -0.6), elbow=Point(-1, y / 40, 0)
    )


HANGS = Hand(does="open", at=Point(4, 20, 70.6), toward=Point(0.1, 0, -1), elbow=Point(-1, 0.6, 0))
MEASURED = standing(left_hand=HANGS, right_hand=_holds(10, -28))
CANE_HEIGHT = Picture(
    id="cane_height",
    frames=(
        Frame(
            who=TOM,
            pose=MEASURED,
            props=(
                LevelMark(Point(-4, 34, GRIP + 1.5), Point(16, -42, GRIP + 1.5)),
                Cane(handle=Point(10, -28, GRIP), tip=Point(12, -30, 0), ahead=OUTWARD, near=True),
                Grip(skeleton(MEASURED).right_arm, TOM.skin_far),
            ),
            view=CANE_VIEW,
        ),
    ),
)

# Walking with a cane: the wrapped knee is the weaker one, on the viewer's side; the cane is in the
# other hand, ahead of the body where it is seen.
WALK_VIEW = View(facing=-34, down=11)


def _with_cane(pose: Pose, tip: Point, *arrows: Arrow) -> Frame:
    handle = pose.right_hand.at
    assert handle is not None
    body = skeleton(pose)
    wrap, grip = KneeWrap(body.left_leg), Grip(body.right_arm, HENRY.skin_far)
    return Frame(
        who=HENRY,
        pose=pose,
        props=(Cane(handle=handle, tip=tip), grip, wrap, *arrows),
        view=WALK_VIEW,
    )


def _swings(x: float) -> Hand:
    return Hand(does="open", at=Point(x, 24, 72), toward=Point(0.1, 0, -1))


WALKING_WITH_A_CANE = Picture(
    id="walking_with_a_cane",
    frames=(
        _with_cane(
            standing(left_hand=_swings(4), right_hand=_holds(12, -27)), Point(14, -29, 0)
        ),
        _with_cane(
            Pose(
                left_foot=Foot(x=18, y=8), right_foot=Foot(x=-14, y=-8, heel_up=3),
                left_hand=_swings(-6), right_hand=_holds(20, -28), hips_x=4, hips_y=0,
            ),
            Point(26, -33, 0),
            Arrow((Point(38, -34, 24), Point(68, -34, 24))),
            Arrow((Point(4, 30, 0), Point(36, 30, 0))),
        ),
        _with_cane(
            Pose(
                left_foot=Foot(x=0, y=8, heel_up=4), right_foot=Foot(x=22, y=-7),
                left_hand=_swings(12), right_hand=_holds(16, -29), hips_x=12, hips_y=0,
            ),
            Point(8, -33, 0),
            Arrow((Point(51, -6, 0), Point(80, -6, 0))),
        ),
    ),
)  # fmt: skip

# Walking with a walker.
WALKER_VIEW = View(facing=57, down=12)


def _with_walker(walker: Walker, left: Foot, right: Foot, hips: float, lean: float,
                 *arrows: Arrow) -> Frame:  # fmt: skip
    hands = {
        name: _holds(walker.x + 13, side * walker.half)
        for name, side in (("left_hand", 1), ("right_hand", -1))
    }
    pose = Pose(left_foot=left, right_foot=right, hips_x=hips, hips_y=0, lean=lean)
    pose = replace(pose, **hands)  # type: ignore[arg-type]
    grip = Grip(skeleton(pose).right_arm, MAY.skin)
    return Frame(who=MAY, pose=pose, props=(walker, grip, *arrows), view=WALKER_VIEW)


STILL_LEFT, STILL_RIGHT = Foot(x=0, y=9), Foot(x=0, y=-9)
WALKING_WITH_A_WALKER = Picture(
    id="walking_with_a_walker",
    frames=(
        _with_walker(Walker(x=2), STILL_LEFT, STILL_RIGHT, 3, 1),
        _with_walker(
            Walker(x=15), STILL_LEFT, STILL_RIGHT, 7, 7,
            Arrow((Point(14, -54, 0), Point(50, -54, 0))),
        ),
        _with_walker(
            Walker(x=15), Foot(x=0, y=9, heel_up=4), Foot(x=24, y=-9), 13, 2,
            Arrow((Point(-4, -48, 0), Point(28, -48, 0))),
        ),
    ),
)  # fmt: skip

PICTURES = (CANE_HEIGHT, WALKING_WITH_A_CANE, WALKING_WITH_A_WALKER)
