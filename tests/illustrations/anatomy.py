"""What a living body can do: the questions that every frame has to answer with nothing wrong."""

from __future__ import annotations

from app.illustrations import body as b
from app.illustrations.geometry import UP, Point, angle_at, distance
from app.illustrations.props import COUNTER, SEAT, Chair, Counter, Wall
from app.illustrations.scene import Frame

# Angles between the two bones, in degrees. A straight limb has 180. Ranges of healthy older adults
# are narrower; these are the ends beyond which a drawing looks broken.
KNEE = (32, 180)
ELBOW = (28, 180)
HIP = (38, 205)  # between thigh and trunk; over 180 the thigh is behind the trunk
TOUCH = 0.5


def problems(frame: Frame) -> list[str]:
    """Return everything wrong with a frame's body, in words; an empty list if nothing is."""
    found: list[str] = []
    body = frame.body
    lying = body.trunk.up.z < 0.3
    for side, leg in (("left", body.left_leg), ("right", body.right_leg)):
        found += [f"{side} {each}" for each in _leg(body, leg, lying)]
    for side, arm in (("left", body.left_arm), ("right", body.right_arm)):
        found += [f"{side} {each}" for each in _arm(body, arm, lying)]
        found += [f"{side} {each}" for each in _touch(frame, side)]
    left, right = body.left_leg, body.right_leg
    if (
        distance(left.ball, right.ball) < 6
        or distance(left.heel, right.heel) < 6
        or distance(left.ankle, right.ankle) < 6
    ):
        found.append("feet stand on each other")
    if frame.pose.supports and not any(leg.carries for leg in (left, right)):
        found.append("no foot carries the body")
    return found


def _leg(body: b.Skeleton, leg: b.Leg, lying: bool) -> list[str]:
    found = []
    if abs(distance(leg.hip, leg.knee) - b.THIGH) > 1e-6:
        found.append("thigh has the wrong length")
    if abs(distance(leg.knee, leg.ankle) - b.SHANK) > 1e-6:
        found.append("shank has the wrong length")
    low = min(leg.heel.z - b.HEEL[2], leg.ball.z - b.BALL[2], leg.toe.z - b.TOE[2])
    if low < -0.05:
        found.append(f"foot is {-low:.1f} cm under the floor")
    if leg.carries and low > 0.3:
        found.append(f"foot carries weight {low:.1f} cm over the floor")
    if not leg.carries and low < 0.9:
        found.append("foot is lifted but touches the floor")
    bend = angle_at(leg.knee, leg.hip, leg.ankle)
    if not KNEE[0] <= bend <= KNEE[1]:
        found.append(f"knee is bent to {bend:.0f} degrees")
    # The knee lies on the side that the toes point to, seen from the line from hip to ankle.
    line = leg.ankle.minus(leg.hip).unit()
    out = leg.knee.minus(leg.hip)
    out = out.plus(line, -out.dot(line))
    toes = leg.toe.minus(leg.heel)
    toes = toes.plus(line, -toes.dot(line))
    if bend < 170 and not lying and toes.length() > 4 and out.dot(toes) < 0:
        found.append("knee bends backward")
    thigh = angle_at(leg.hip, leg.knee, leg.hip.plus(body.trunk.up))
    behind = leg.knee.minus(leg.hip).dot(body.trunk.ahead) < 0
    hip = 360 - thigh if behind and thigh > 90 else thigh
    if not HIP[0] <= hip <= HIP[1]:
        found.append(f"hip is bent to {hip:.0f} degrees")
    return found


def _arm(body: b.Skeleton, arm: b.Arm, lying: bool) -> list[str]:
    found = []
    if abs(distance(arm.shoulder, arm.elbow) - b.UPPER_ARM) > 1e-6:
        found.append("upper arm has the wrong length")
    if abs(distance(arm.elbow, arm.wrist) - b.FOREARM) > 1e-6:
        found.append("forearm has the wrong length")
    bend = angle_at(arm.elbow, arm.shoulder, arm.wrist)
    if not ELBOW[0] <= bend <= ELBOW[1]:
        found.append(f"elbow is bent to {bend:.0f} degrees")
    if min(arm.palm.z, arm.tips.z, arm.elbow.z) < 1:
        found.append("arm is under the floor")
    wrist = angle_at(arm.wrist, arm.elbow, arm.palm)
    if wrist < 75:
        found.append(f"wrist is bent to {wrist:.0f} degrees")
    # A hand does not go through the chest.
    inside = arm.wrist.minus(body.hips)
    ahead, up = inside.dot(body.trunk.ahead), inside.dot(body.trunk.up)
    left = inside.dot(body.trunk.left)
    if not lying and 8 < up < 40 and abs(left) < 9 and -8 < ahead < 7:
        found.append("wrist is inside the trunk")
    return found


def _touch(frame: Frame, side: str) -> list[str]:
    hand = frame.pose.left_hand if side == "left" else frame.pose.right_hand
    arm = frame.body.left_arm if side == "left" else frame.body.right_arm
    if hand.at is None or hand.does not in ("flat", "fingertips", "palm"):
        return []
    at = hand.at
    place = arm.tips if hand.does == "fingertips" else arm.palm
    gap = distance(place, at)
    if gap > 3.2:
        return [f"hand is {gap:.1f} cm from what it touches"]
    surfaces: list[float] = []
    for prop in frame.props:
        if isinstance(prop, Counter):
            on_x = prop.x - 1 <= at.x <= prop.x + prop.deep
            if on_x and prop.y <= at.y <= prop.y + prop.long:
                surfaces.append(abs(at.z - COUNTER))
        if isinstance(prop, Wall) and hand.does == "palm":
            surfaces.append(abs(at.x - prop.x))
        if isinstance(prop, Chair):
            surfaces.append(min(abs(at.z - SEAT), abs(at.z - SEAT - 22), abs(at.z - SEAT - 46)))
    surfaces += [_from_own_leg(frame, at), abs(at.z)]
    if min(surfaces) > TOUCH:
        return [f"hand touches nothing: {min(surfaces):.1f} cm from the nearest surface"]
    return []


def _from_own_leg(frame: Frame, at: Point) -> float:
    """Return how far a place is from the top of the person's own thighs, in centimeters."""
    best = 99.0
    for leg in (frame.body.left_leg, frame.body.right_leg):
        for step in range(21):
            on = leg.hip.plus(leg.knee.minus(leg.hip), step / 20).plus(UP, 7.2)
            best = min(best, max(0.0, distance(on, at) - 4))
    return best
