"""Moving balance: from marching on the spot to a narrow walk along the counter."""

from __future__ import annotations

from app.clinical.exercises.exercise import (
    BRACE,
    HIP,
    JOINTS_AND_SPINE,
    STEPS,
    WITH_HIP,
    Exercise,
)

CAREFUL_STEPS = frozenset({"hip_precautions", "poor_sight", "hard_to_follow_steps"})

MOVING_BALANCE: tuple[Exercise, ...] = (
    Exercise(
        id="march_with_hands",
        kind="moving_balance",
        level="a",
        movement="march",
        hand_support="two_hands",
        dose=STEPS,
        easier="seated_march",
        harder="march_with_fingertips",
        changed_by=(*WITH_HIP, "brace_or_prosthesis"),
    ),
    Exercise(
        id="march_with_fingertips",
        kind="moving_balance",
        level="a",
        movement="march",
        hand_support="fingertips",
        dose=STEPS,
        easier="march_with_hands",
        harder="side_steps_with_hands",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="side_steps_with_hands",
        kind="moving_balance",
        level="a",
        movement="side_steps",
        hand_support="two_hands",
        own_rung=1,
        dose=STEPS,
        easier="march_with_fingertips",
        harder="side_steps",
        excluded_by=HIP,
        changed_by=(*JOINTS_AND_SPINE, "brace_or_prosthesis"),
    ),
    Exercise(
        id="side_steps",
        kind="moving_balance",
        level="b",
        movement="side_steps",
        hand_support="fingertips",
        dose=STEPS,
        easier="side_steps_with_hands",
        harder="heel_to_toe_walk",
        excluded_by=HIP,
        changed_by=JOINTS_AND_SPINE,
    ),
    Exercise(
        id="heel_to_toe_walk",
        kind="moving_balance",
        level="b",
        movement="heel_to_toe_walk",
        hand_support="one_hand",
        own_rung=3,
        dose=STEPS,
        easier="side_steps",
        excluded_by=HIP | BRACE,
        changed_by=JOINTS_AND_SPINE,
    ),
    # Off the main way up: it needs eyes that see what lies behind, and no plan begins with it.
    Exercise(
        id="backward_walk",
        kind="moving_balance",
        level="b",
        movement="backward_walk",
        hand_support="one_hand",
        own_rung=3,
        dose=STEPS,
        easier="side_steps",
        excluded_by=CAREFUL_STEPS | BRACE,
        changed_by=JOINTS_AND_SPINE,
    ),
)
