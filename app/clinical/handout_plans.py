"""The fixed exercise handouts: what a clinician gives out without a check. Our own design."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.plan import SEATED, WARM_UP
from app.clinical.starting_levels import Start


@dataclass(frozen=True, kw_only=True)
class HandoutPlan:
    """Ids of exercises: to warm up, the three main ones, and what may be added.

    `start`: for whom the sheet is, as where their exercises would start.
    """

    id: str
    start: Start
    warm_up: tuple[str, ...]
    core: tuple[str, ...]
    more: tuple[str, ...]


# Three main exercises and two more: few enough that people keep at them.
HANDOUT_PLANS = (
    HandoutPlan(
        id="chair_only",
        start=Start(balance="seated", strength="seated"),
        warm_up=WARM_UP,
        core=SEATED,
        more=("seated_march", "seated_side_reach"),
    ),
    HandoutPlan(
        id="starter_standing",
        start=Start(balance="feet_together", strength="two_hands"),
        warm_up=WARM_UP,
        core=("sit_to_stand_two_hands", "feet_together_stand", "march_with_hands"),
        more=("calf_raises_with_hands", "side_leg_lift_with_hands"),
    ),
    HandoutPlan(
        id="stronger_legs",
        start=Start(balance="tandem_with_hands", strength="no_hands"),
        warm_up=WARM_UP,
        core=("sit_to_stand", "mini_squat_with_hands", "calf_raises_with_hands"),
        more=("hamstring_curl_with_hands", "back_leg_lift_with_hands"),
    ),
)
HANDOUT_PLANS_BY_ID = {plan.id: plan for plan in HANDOUT_PLANS}
