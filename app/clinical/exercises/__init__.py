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

__all__ = ["EXERCISES", "EXERCISES_BY_ID", "KINDS", "LEVELS", "SUPPORTS", "Dose", "Exercise"]

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
