"""Where exercise starts and how far it may go: every row of the two tables, every cap, alone."""

from __future__ import annotations

import pytest

from app.clinical.starting_levels import Start, starting_levels
from tests.clinical.one_rule import (
    BALANCE_STARTS,
    HANDS_STAY_NEAR,
    HIP,
    NO_CAP,
    RAISED_ALONE,
    SEATED,
    STRENGTH_STARTS,
    Cells,
    assessed,
)
from tests.people import TWO_FALLS


def start_of(changes: Cells) -> Start:
    return starting_levels(assessed(changes))


@pytest.mark.parametrize(("cells", "start", "reason"), BALANCE_STARTS, ids=str)
def test_every_row_of_the_balance_starts(cells: Cells, start: str, reason: str) -> None:
    got = start_of(cells)
    assert (got.balance, got.balance_reasons) == (start, (reason,))
    assert not got.seated
    assert not got.waits


@pytest.mark.parametrize(("cells", "start", "reason"), STRENGTH_STARTS, ids=str)
def test_every_row_of_the_strength_starts(cells: Cells, start: str, reason: str) -> None:
    got = start_of(cells)
    assert (got.strength, got.strength_reasons) == (start, (reason,))


def test_the_two_levels_do_not_depend_on_each_other() -> None:
    steady_on_weak_legs = start_of({"chair_stands": "arms_used", "tandem_seconds": "10"})
    assert (steady_on_weak_legs.balance, steady_on_weak_legs.strength) == (
        "tandem_free",
        "two_hands",
    )
    strong_and_unsteady = start_of({"semi_tandem_seconds": "2"})
    assert (strong_and_unsteady.balance, strong_and_unsteady.strength) == (
        "feet_together",
        "no_hands",
    )


@pytest.mark.parametrize(("cells", "reason"), SEATED, ids=str)
def test_every_reason_to_start_on_a_chair(cells: Cells, reason: str) -> None:
    got = start_of(cells)
    assert (got.balance, got.strength) == ("seated", "seated")
    assert (got.balance_reasons, got.strength_reasons) == ((reason,), (reason,))
    assert got.seated
    assert not got.waits


@pytest.mark.parametrize(("cells", "reason"), HANDS_STAY_NEAR, ids=str)
def test_every_reason_to_keep_the_hands_near(cells: Cells, reason: str) -> None:
    assert start_of(cells) == Start(
        balance="tandem_with_hands",
        strength="one_hand",
        balance_reasons=("one_leg_held", reason),
        strength_reasons=("chair_stand_at_or_above", reason),
        highest_rung=1,
    )


def test_hip_precautions_start_and_end_on_the_first_step() -> None:
    assert start_of(HIP) == Start(
        balance="feet_together",
        strength="two_hands",
        balance_reasons=("tandem_not_done_nothing_found", "cap_hip_precautions"),
        strength_reasons=("chair_stand_not_done_nothing_found", "cap_hip_precautions"),
        highest_rung=0,
    )


def test_the_lowest_cap_wins() -> None:
    got = start_of(HIP | {"walking_aid": "cane"})
    assert (got.balance_reasons[-1], got.highest_rung) == ("cap_hip_precautions", 0)


@pytest.mark.parametrize("cells", RAISED_ALONE, ids=str)
def test_raised_lowers_the_start_and_leaves_the_way_up_open(cells: Cells) -> None:
    assert start_of(cells) == Start(
        balance="tandem_free",
        strength="no_hands",
        balance_reasons=("one_leg_held", "cap_raised"),
        strength_reasons=("chair_stand_at_or_above",),
        highest_rung=3,
    )


@pytest.mark.parametrize("cells", NO_CAP, ids=str)
def test_what_caps_nothing(cells: Cells) -> None:
    got = start_of(cells)
    assert (got.balance, got.strength, got.highest_rung) == ("one_leg", "no_hands", 3)


@pytest.mark.parametrize(("cells", "reason"), HANDS_STAY_NEAR, ids=str)
def test_a_start_below_the_cap_does_not_name_it(cells: Cells, reason: str) -> None:
    low = {"semi_tandem_seconds": "5", "chair_stands": "arms_used"}
    assert start_of(cells | low) == Start(
        balance="feet_together",
        strength="two_hands",
        balance_reasons=("semi_tandem_not_held",),
        strength_reasons=("chair_stand_arms_needed",),
        highest_rung=1,
    )


@pytest.mark.parametrize(
    ("cells", "highest"),
    [
        ({"take_care": "cannot_stand_alone"}, 3),
        (TWO_FALLS | {"cleared_for_standing": "no"}, 1),
        ({"take_care": "cannot_stand_alone;hip_precautions"}, 0),
    ],
    ids=str,
)
def test_a_cap_holds_on_a_chair_as_well(cells: Cells, highest: int) -> None:
    assert start_of(cells).highest_rung == highest


@pytest.mark.parametrize(
    "cells",
    [
        {"emergency_signs": "stroke_signs"},
        {"see_someone_first": "recent_surgery"},
        {"tandem_seconds": "stopped_unwell"},
        {"emergency_signs": ""},
        {"see_someone_first": ""},
        {"take_care": ""},
    ],
    ids=str,
)
def test_who_has_to_wait_or_did_not_answer_a_safety_list_has_no_start(cells: Cells) -> None:
    got = start_of(cells)
    assert got == Start(balance="none", strength="none", highest_rung=0)
    assert got.waits
