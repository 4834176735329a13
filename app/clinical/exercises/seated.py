"""On a chair: legs, feet, arms and steadiness, for days or people that sitting suits better."""

from __future__ import annotations

from app.clinical.exercises.exercise import (
    HIP,
    HIP_AND_SPINE,
    JOINTS_AND_SPINE,
    STEPS,
    STRENGTH,
    STRENGTH_EACH_SIDE,
    WITH_HIP_AND_HEART,
    Exercise,
)

SEATED: tuple[Exercise, ...] = (
    Exercise(
        id="seated_leg_straightening",
        kind="seated",
        level="chair",
        movement="seated_leg_straightening",
        hand_support="chair",
        dose=STRENGTH_EACH_SIDE,
        harder="sit_to_stand_two_hands",
        changed_by=(*WITH_HIP_AND_HEART, "brace_or_prosthesis"),
    ),
    Exercise(
        id="seated_heel_and_toe_raises",
        kind="seated",
        level="chair",
        movement="seated_heel_and_toe_raises",
        hand_support="chair",
        dose=STRENGTH,
        harder="seated_march",
        changed_by=(*WITH_HIP_AND_HEART, "brace_or_prosthesis"),
    ),
    Exercise(
        id="seated_arm_raises",
        kind="seated",
        level="chair",
        movement="seated_arm_raises",
        hand_support="chair",
        dose=STRENGTH,
        harder="seated_hand_weight_curls",
        changed_by=WITH_HIP_AND_HEART,
    ),
    Exercise(
        id="seated_march",
        kind="seated",
        level="chair",
        movement="seated_march",
        hand_support="chair",
        dose=STEPS,
        easier="seated_heel_and_toe_raises",
        harder="march_with_hands",
        excluded_by=HIP,
        changed_by=(*JOINTS_AND_SPINE, "brace_or_prosthesis"),
    ),
    Exercise(
        id="seated_side_reach",
        kind="seated",
        level="chair",
        movement="seated_side_reach",
        hand_support="chair",
        dose=STRENGTH_EACH_SIDE,
        easier="seated_arm_raises",
        harder="seated_lean_back",
        excluded_by=HIP_AND_SPINE,
        changed_by=("sore_joints",),
    ),
)
