"""Every picture by its id, which is the id of the exercise or check that it shows."""

from __future__ import annotations

from app.illustrations.poses import (
    at_home,
    checks,
    leg_strength,
    moving_balance,
    seated,
    standing_balance,
    tai_chi_and_yoga,
    upper_body,
    warm_up,
)
from app.illustrations.scene import Picture

KINDS: tuple[tuple[Picture, ...], ...] = (
    leg_strength.PICTURES,
    standing_balance.PICTURES,
    moving_balance.PICTURES,
    tai_chi_and_yoga.PICTURES,
    seated.PICTURES,
    upper_body.PICTURES,
    warm_up.PICTURES,
    checks.PICTURES,
    at_home.PICTURES,
)
PICTURES: dict[str, Picture] = {picture.id: picture for kind in KINDS for picture in kind}
