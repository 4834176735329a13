"""Warm-up before the exercises, and stretches after them."""

from __future__ import annotations

from app.clinical.exercises.exercise import (
    BRACE,
    HIP,
    HIP_AND_SPINE,
    JOINTS_AND_SPINE,
    STRETCH,
    WARM_UP_DOSE,
    WITH_HIP,
    Exercise,
)

WARM_UP: tuple[Exercise, ...] = (
    Exercise(
        id="ankle_circles",
        kind="warm_up",
        level="chair",
        movement="ankle_circles",
        hand_support="chair",
        dose=WARM_UP_DOSE,
        excluded_by=BRACE,
        changed_by=WITH_HIP,
    ),
    Exercise(
        id="shoulder_rolls",
        kind="warm_up",
        level="chair",
        movement="shoulder_rolls",
        hand_support="chair",
        dose=WARM_UP_DOSE,
        changed_by=WITH_HIP,
    ),
    Exercise(
        id="head_turns",
        kind="warm_up",
        level="chair",
        movement="head_turns",
        hand_support="chair",
        dose=WARM_UP_DOSE,
        excluded_by=frozenset({"fragile_spine"}),
        changed_by=("sore_joints", "hip_precautions"),
    ),
    Exercise(
        id="trunk_turns",
        kind="warm_up",
        level="chair",
        movement="trunk_turns",
        hand_support="chair",
        dose=WARM_UP_DOSE,
        excluded_by=HIP_AND_SPINE,
        changed_by=("sore_joints",),
    ),
    Exercise(
        id="calf_stretch",
        kind="warm_up",
        level="a",
        movement="calf_stretch",
        hand_support="two_hands",
        dose=STRETCH,
        excluded_by=HIP | BRACE,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="hamstring_stretch",
        kind="warm_up",
        level="chair",
        movement="hamstring_stretch",
        hand_support="chair",
        dose=STRETCH,
        excluded_by=HIP_AND_SPINE | BRACE,
        changed_by=("sore_joints",),
    ),
)
