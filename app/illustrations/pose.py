"""A pose as data: where feet, hips and hands are, and which way the trunk leans.

Lengths are centimeters, angles degrees.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.illustrations.geometry import AHEAD, Point


@dataclass(frozen=True, kw_only=True)
class Foot:
    """Where a foot is. x and y are the ankle's place over the floor.

    `out`: toes turned outward. `heel_up`: height of the lifted heel, the ball stays down.
    `toes_up`: angle of the lifted toes, the heel stays down. `lifted`: height of the sole; the foot
    then carries no weight and `toes_down` points its toes. `knee`: which way the knee goes.
    """

    x: float
    y: float
    out: float = 6
    heel_up: float = 0
    toes_up: float = 0
    lifted: float = 0
    toes_down: float = 0
    knee: Point | None = None

    @property
    def carries(self) -> bool:
        return not self.lifted


@dataclass(frozen=True, kw_only=True)
class Hand:
    """What a hand does at a place.

    `does`: hang, flat (palm on a surface), fingertips (tips on a surface), hover (flat, above a
    surface), palm (flat on a wall), fist (holds something), open. `at`: what it touches or holds;
    None for an arm that hangs. `toward`: where the fingers point. `elbow`: which way it goes.
    """

    does: str = "hang"
    at: Point | None = None
    toward: Point = AHEAD
    elbow: Point | None = None


HANG = Hand()


@dataclass(frozen=True, kw_only=True)
class Pose:
    """A whole body. Angles: lean ahead, tilt and turn to the left; `facing` turns all of it.

    `hips` is the middle of the hip joints; with no height it is as high as the standing legs let
    it be. `bend` lowers it by so many centimeters from there.
    """

    left_foot: Foot
    right_foot: Foot
    left_hand: Hand = HANG
    right_hand: Hand = HANG
    hips_x: float | None = None
    hips_y: float | None = None
    hips_height: float | None = None
    bend: float = 0
    lean: float = 0
    tilt: float = 0
    turn: float = 0
    facing: float = 0
    hip_tilt: float = 0
    head_turn: float = 0
    head_nod: float | None = None
    shrug: float = 0
    supports: tuple[str, ...] = ("left_foot", "right_foot")
