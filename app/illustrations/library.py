"""Every picture by its id, which is the id of the exercise or check if it shows one."""

from __future__ import annotations

from app.illustrations.poses import (
    around_the_home,
    at_home,
    checks,
    leg_strength,
    moving_balance,
    seated,
    standing_balance,
    tai_chi_and_yoga,
    two_people,
    upper_body,
    walking_aids,
    warm_up,
    what_it_is_for,
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
    around_the_home.PICTURES,
    walking_aids.PICTURES,
    two_people.PICTURES,
    what_it_is_for.PICTURES,
)
PICTURES: dict[str, Picture] = {picture.id: picture for kind in KINDS for picture in kind}


def most_telling(picture_id: str) -> int:
    """Return the place of the frame that says most, the same on every page and on paper.

    It is the one that the picture names; else of a movement the one half-way, with its arrow, and
    of several scenes the first.
    """
    picture = PICTURES[picture_id]
    if picture.telling is not None:
        return picture.telling
    return len(picture.frames) // 2 if picture.in_turn else 0
