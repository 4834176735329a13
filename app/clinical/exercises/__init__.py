"""Every exercise, one file a kind; the files of words and of poses have the same names."""

from __future__ import annotations

from app.clinical.exercises.exercise import KINDS, LEVELS, SUPPORTS, Dose, Exercise
from app.clinical.exercises.leg_strength import LEG_STRENGTH
from app.clinical.exercises.moving_balance import MOVING_BALANCE
from app.clinical.exercises.seated import SEATED
from app.clinical.exercises.standing_balance import STANDING_BALANCE
from app.clinical.exercises.tai_chi_and_yoga import TAI_CHI_AND_YOGA
from app.clinical.exercises.upper_body import UPPER_BODY
from app.clinical.exercises.warm_up import WARM_UP

__all__ = [
    "EXERCISES",
    "EXERCISES_BY_ID",
    "KINDS",
    "LEVELS",
    "SUPPORTS",
    "Dose",
    "Exercise",
    "easier_step",
]

EXERCISES: tuple[Exercise, ...] = (
    *LEG_STRENGTH,
    *STANDING_BALANCE,
    *MOVING_BALANCE,
    *TAI_CHI_AND_YOGA,
    *SEATED,
    *UPPER_BODY,
    *WARM_UP,
)
EXERCISES_BY_ID = {exercise.id: exercise for exercise in EXERCISES}


def easier_step(exercise: Exercise) -> Exercise | None:
    """Return the nearest easier exercise that takes no hand support away, or None.

    On the way up, a new movement may begin with more support than the last one ended with. On the
    way down, after a near-fall, hands must never hold less than before.
    """
    below = EXERCISES_BY_ID[exercise.easier] if exercise.easier else None
    while below and SUPPORTS.index(below.hand_support) > SUPPORTS.index(exercise.hand_support):
        below = EXERCISES_BY_ID[below.easier] if below.easier else None
    return below
