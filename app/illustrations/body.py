"""The body: one set of proportions, and the joints that follow from a pose.

Lengths are centimeters of an adult of about 165 cm; angles are degrees.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import asin, degrees, sqrt

from app.illustrations.geometry import (
    LEFT,
    UP,
    Frame,
    Point,
    PoseError,
    distance,
    joint_between,
)
from app.illustrations.pose import Foot, Hand, Pose

SHANK, THIGH = 39.0, 40.0
TRUNK = 46.0  # from the middle of the hips to the middle of the shoulders
HEAD = 21.0  # from the middle of the shoulders to the middle of the head
HEAD_RADIUS = 10.0
UPPER_ARM, FOREARM, HAND = 27.5, 24.0, 8.0
HIP_HALF, SHOULDER_HALF = 8.5, 15.5
SEAT_TO_HIP = 9.0  # from the seat up to the hip joint of someone who sits on it
# A shoe, measured from the ankle: ahead, up, radius.
ANKLE_UP = 8.5
HEEL, BALL, TOE = (-4.0, -4.5, 4.0), (10.5, -4.7, 3.8), (16.5, -5.5, 3.0)
ALMOST_STRAIGHT = 0.997


@dataclass(frozen=True)
class Leg:
    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    ball: Point
    toe: Point
    carries: bool


@dataclass(frozen=True)
class Arm:
    shoulder: Point
    elbow: Point
    wrist: Point
    palm: Point
    tips: Point
    thumb: Point
    does: str


@dataclass(frozen=True)
class Skeleton:
    """Every joint of a body in a pose."""

    pose: Pose
    hips: Point
    trunk: Frame
    head_frame: Frame
    neck: Point
    head: Point
    left_leg: Leg
    right_leg: Leg
    left_arm: Arm
    right_arm: Arm
    pelvis: Frame = field(default_factory=Frame)


def skeleton(pose: Pose) -> Skeleton:
    """Solve a pose. Raises PoseError where a limb cannot reach."""
    base = Frame().turned(pose.facing)
    left, right = _foot(pose.left_foot, base, 1), _foot(pose.right_foot, base, -1)
    pelvis = base.tilted(pose.hip_tilt)
    hips = _hips(pose, base, pelvis, left, right)
    trunk = base.tilted(pose.tilt).leaned(pose.lean).turned(pose.turn)
    neck = hips.plus(trunk.up, TRUNK)
    nod = pose.head_nod if pose.head_nod is not None else pose.lean * 0.45
    straight = base.tilted(pose.tilt * 0.5).leaned(nod).turned(pose.turn + pose.head_turn)
    stem = trunk.up.plus(straight.up).unit()
    return Skeleton(
        pose=pose,
        hips=hips,
        trunk=trunk,
        head_frame=straight,
        neck=neck,
        head=neck.plus(stem, HEAD).plus(straight.ahead, 1.5),
        left_leg=_leg(left, hips, pelvis, base, pose.left_foot, 1),
        right_leg=_leg(right, hips, pelvis, base, pose.right_foot, -1),
        left_arm=_arm(pose.left_hand, neck, trunk, pose.shrug, 1),
        right_arm=_arm(pose.right_hand, neck, trunk, pose.shrug, -1),
        pelvis=pelvis,
    )


@dataclass(frozen=True)
class _SolvedFoot:
    ankle: Point
    heel: Point
    ball: Point
    toe: Point
    frame: Frame


def _foot(foot: Foot, base: Frame, side: int) -> _SolvedFoot:
    flat = base.turned(foot.out * side)
    place = base.place(foot.x, foot.y, 0)

    def part(frame: Frame, origin: Point, where: tuple[float, float, float]) -> Point:
        return origin.plus(frame.place(where[0], 0, where[1]))

    if foot.heel_up:
        # The shoe tips over its ball; the toes stay flat.
        angle = degrees(asin(min(1.0, foot.heel_up / (BALL[0] - HEEL[0]))))
        tipped = flat.leaned(angle)
        ball = place.plus(flat.place(BALL[0], 0, ANKLE_UP + BALL[1]))
        ankle = ball.plus(tipped.place(-BALL[0], 0, -BALL[1]))
        toe = place.plus(flat.place(TOE[0], 0, TOE[2]))
        return _SolvedFoot(ankle, part(tipped, ankle, HEEL), ball, toe, tipped)
    if foot.toes_up:
        tipped = flat.leaned(-foot.toes_up)
        heel = place.plus(flat.place(HEEL[0], 0, HEEL[2]))
        ankle = heel.plus(tipped.place(-HEEL[0], 0, -HEEL[1]))
        return _SolvedFoot(ankle, heel, part(tipped, ankle, BALL), part(tipped, ankle, TOE), tipped)
    tipped = flat.leaned(foot.toes_down)
    ankle = place.plus(UP, ANKLE_UP)
    lowest = min(part(tipped, ankle, each).z - each[2] for each in (HEEL, BALL, TOE))
    ankle = ankle.plus(UP, foot.lifted - lowest)
    return _SolvedFoot(
        ankle,
        part(tipped, ankle, HEEL),
        part(tipped, ankle, BALL),
        part(tipped, ankle, TOE),
        tipped,
    )


def _hips(pose: Pose, base: Frame, pelvis: Frame, left: _SolvedFoot, right: _SolvedFoot) -> Point:
    feet = ((left, 1, pose.left_foot), (right, -1, pose.right_foot))
    standing = [each for each in feet if each[2].carries]
    x = pose.hips_x
    if x is None:
        x = sum(foot.x for _, _, foot in standing) / len(standing) + 3
    y = pose.hips_y
    if y is None:
        y = sum(foot.y for _, _, foot in standing) / len(standing)
    flat = base.place(x, y, 0)
    if pose.hips_height is not None:
        return flat.plus(UP, pose.hips_height)
    reach = (THIGH + SHANK) * ALMOST_STRAIGHT
    heights = []
    for solved, side, _ in standing:
        joint = flat.plus(pelvis.left, side * HIP_HALF)
        across = distance(joint._replace(z=0), solved.ankle._replace(z=0))
        if across > reach:
            raise PoseError(f"the hips are {across - reach:.1f} cm too far from a foot")
        heights.append(solved.ankle.z + sqrt(reach**2 - across**2) - joint.z)
    return flat.plus(UP, min(heights) - pose.bend)


def _leg(
    solved: _SolvedFoot, hips: Point, pelvis: Frame, base: Frame, foot: Foot, side: int
) -> Leg:
    hip = hips.plus(pelvis.left, side * HIP_HALF)
    toward = base.place(*foot.knee) if foot.knee else base.turned(foot.out * side).place(1, 0, 0.3)
    name = f"the {'left' if side > 0 else 'right'} leg"
    knee = joint_between(hip, solved.ankle, THIGH, SHANK, toward, name)
    return Leg(hip, knee, solved.ankle, solved.heel, solved.ball, solved.toe, foot.carries)


def _arm(hand: Hand, neck: Point, trunk: Frame, shrug: float, side: int) -> Arm:
    shoulder = neck.plus(trunk.left, side * SHOULDER_HALF).plus(trunk.up, shrug - 3)
    if hand.at is None:
        wrist = shoulder.plus(trunk.place(6, side * 4, 0)).plus(UP, -50)
        palm, tips = wrist.plus(UP, -4), wrist.plus(UP, -HAND - 3)
        thumb = palm.plus(trunk.ahead, 4)
        toward = trunk.place(-0.6, side * 0.5, -0.2)
    else:
        wrist, palm, tips, thumb = _hand(hand, side)
        toward = trunk.place(-0.7, side * 0.55, -0.6)
    if hand.elbow:
        toward = hand.elbow
    name = f"the {'left' if side > 0 else 'right'} arm"
    elbow = joint_between(shoulder, wrist, UPPER_ARM, FOREARM, toward, name)
    return Arm(shoulder, elbow, wrist, palm, tips, thumb, hand.does)


def _hand(hand: Hand, side: int) -> tuple[Point, Point, Point, Point]:
    """Return wrist, palm, fingertips and thumb of a hand at what it touches."""
    at, toward = hand.at, hand.toward.unit()
    assert at is not None
    inward = toward.cross(UP).times(side)
    if inward.length() < 0.1:
        inward = LEFT.times(-side)
    inward = inward.unit()
    if hand.does in ("flat", "hover"):
        palm = at.plus(UP, 2.6)
        wrist = palm.plus(toward, -6).plus(UP, 1.5)
        return wrist, palm, palm.plus(toward, 6), palm.plus(inward, 4.5).plus(toward, 1)
    if hand.does == "fingertips":
        tips = at.plus(UP, 2.0)
        palm = tips.plus(toward, -4).plus(UP, 6)
        return palm.plus(toward, -4).plus(UP, 4.5), palm, tips, tips.plus(inward, 4).plus(UP, 1)
    if hand.does == "palm":
        palm = at.plus(toward, -2.6)
        return palm.plus(toward, -3).plus(UP, -5), palm, palm.plus(UP, 6), palm.plus(inward, 4.5)
    if hand.does == "fist":
        wrist = at.plus(toward, -6)
        return wrist, at.plus(toward, -1), at.plus(toward, 1.5), at.plus(inward, 2.5)
    if hand.does == "open":
        palm = at.plus(toward, -4)
        return at.plus(toward, -9), palm, at.plus(toward, 2), palm.plus(inward, 4)
    raise PoseError(f"no hand knows how to {hand.does!r}")
