"""Who may do which exercise: asked here by plan, next steps, library, topics and handouts."""

from __future__ import annotations

from typing import Literal

from app.clinical.exercises import EXERCISES_BY_ID, Exercise, easier_step
from app.clinical.questions import Answers, ticked
from app.clinical.starting_levels import Start

# What speaks against an exercise. not_now: exercise waits. not_for_you: a precaution that was
# ticked. standing_not_for_you: the plan is done on a chair. ask_first: beyond the rung that this
# person never passes by themselves. no_equipment: a band or weights that they do not have.
Objection = Literal[
    "", "not_now", "not_for_you", "standing_not_for_you", "ask_first", "no_equipment"
]
# Where one of these bars the next step, a doctor or physical therapist is asked about it.
ASK_ABOUT = ("not_for_you", "standing_not_for_you", "ask_first")


def objection_to(exercise: Exercise, start: Start, answers: Answers) -> Objection:
    """Return what speaks against an exercise for a person, or "" if they may do it.

    `start` must come from the assessment of `answers`. For a printed sheet without a person,
    `answers` are empty and `start` says for whom the sheet is.
    """
    if start.waits:
        return "not_now"
    if exercise.excluded_by and ticked(answers, "take_care", *exercise.excluded_by):
        return "not_for_you"
    if start.seated and exercise.standing:
        return "standing_not_for_you"
    if exercise.rung > start.highest_rung:
        return "ask_first"
    if exercise.equipment and not ticked(answers, "equipment", exercise.equipment):
        return "no_equipment"
    return ""


def easier_for(exercise: Exercise, start: Start, answers: Answers) -> Exercise | None:
    """Return the nearest easier exercise that this person may do, or None."""
    below = easier_step(exercise)
    while below and objection_to(below, start, answers):
        below = easier_step(below)
    return below


def harder_for(
    exercise: Exercise, start: Start, answers: Answers
) -> tuple[Exercise | None, Objection]:
    """Return the next exercise on the way up, or None with what speaks against it.

    (None, ""): the way up ends here for everybody.
    """
    if exercise.harder is None:
        return None, ""
    above = EXERCISES_BY_ID[exercise.harder]
    objection = objection_to(above, start, answers)
    return (None, objection) if objection else (above, "")
