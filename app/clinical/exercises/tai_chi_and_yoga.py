"""Slow moves from tai chi, and calm poses from yoga, at the counter or on a chair."""

from __future__ import annotations

from app.clinical.exercises.exercise import (
    BRACE,
    HIP,
    HOLD,
    HOLD_EACH_SIDE,
    JOINTS_AND_SPINE,
    SLOW_MOVES,
    WITH_HIP,
    WITH_HIP_AND_HEART,
    Dose,
    Exercise,
)

# Slow breaths: a few are enough.
SUN_BREATHS = Dose(days=3, days_at_most=None, sets=1, repetitions=5)

TAI_CHI_AND_YOGA: tuple[Exercise, ...] = (
    Exercise(
        id="tai_chi_weight_shift_with_hands",
        kind="tai_chi_and_yoga",
        level="a",
        movement="tai_chi_weight_shift",
        hand_support="two_hands",
        own_rung=1,
        dose=SLOW_MOVES,
        easier="seated_side_reach",
        harder="tai_chi_weight_shift",
        excluded_by=HIP,
        changed_by=(*JOINTS_AND_SPINE, "brace_or_prosthesis"),
    ),
    Exercise(
        id="tai_chi_weight_shift",
        kind="tai_chi_and_yoga",
        level="b",
        movement="tai_chi_weight_shift",
        hand_support="counter_near",
        dose=SLOW_MOVES,
        easier="tai_chi_weight_shift_with_hands",
        harder="tai_chi_slow_step",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="tai_chi_slow_step",
        kind="tai_chi_and_yoga",
        level="b",
        movement="tai_chi_slow_step",
        hand_support="one_hand",
        own_rung=3,
        dose=SLOW_MOVES,
        easier="tai_chi_weight_shift",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="yoga_mountain_pose",
        kind="tai_chi_and_yoga",
        level="a",
        movement="yoga_mountain_pose",
        hand_support="fingertips",
        dose=HOLD,
        easier="seated_sun_breath",
        harder="yoga_tree_pose",
        changed_by=WITH_HIP,
    ),
    Exercise(
        id="yoga_tree_pose",
        kind="tai_chi_and_yoga",
        level="b",
        movement="yoga_tree_pose",
        hand_support="fingertips",
        own_rung=3,
        dose=HOLD_EACH_SIDE,
        easier="yoga_mountain_pose",
        excluded_by=HIP | BRACE,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="seated_sun_breath",
        kind="tai_chi_and_yoga",
        level="chair",
        movement="seated_sun_breath",
        hand_support="chair",
        dose=SUN_BREATHS,
        easier="shoulder_rolls",
        harder="yoga_mountain_pose",
        changed_by=WITH_HIP_AND_HEART,
    ),
)
