"""The result of a steady woman of 72, and of everybody who differs from her in some answers."""

from __future__ import annotations

import datetime

from app.clinical.answers import read_answer
from app.clinical.questions import QUESTIONS_BY_ID, Answer
from app.content.words import load_words
from app.result import build
from app.result.records import CheckFact, Result

WORDS = load_words("en")
DAY = datetime.date(2026, 3, 2)

STEADY = {
    "filled_in_by": "self",
    "emergency_signs": "none",
    "see_someone_first": "none",
    "take_care": "none",
    "age": "72",
    "sex": "female",
    "falls_past_year": "none",
    "unsteady": "no",
    "worried": "no",
    "walking_aid": "none",
    "holds_furniture": "no",
    "hands_to_stand": "no",
    "trouble_with_curb": "no",
    "numb_feet": "no",
    "rushes_to_toilet": "no",
    "told_frail": "no",
    "medicine_lightheaded": "no",
    "medicine_sleep_mood": "no",
    "low_mood": "no",
    "ready_for_checks": "ready",
    "side_by_side_seconds": "10",
    "semi_tandem_seconds": "10",
    "tandem_seconds": "10",
    "one_leg_seconds": "10",
    "chair_stands": "13",
    "timed_up_and_go_seconds": "9.5",
    "equipment": "none",
    "reason": "family",
}


def answers_of(cells: dict[str, str]) -> dict[str, Answer]:
    read = {each: read_answer(QUESTIONS_BY_ID[each], cell) for each, cell in cells.items()}
    return {each: answer for each, answer in read.items() if answer is not None}


def result_from(answers: dict[str, Answer]) -> Result:
    return build.result_of(answers, DAY, WORDS)


def result_of(**cells: str) -> Result:
    """Return the result of the steady woman of 72 with other cells; "" leaves an answer out."""
    return result_from(answers_of({**STEADY, **cells}))


def because(result: Result, exercise_id: str) -> tuple[str, ...]:
    return next(
        each.because
        for group in result.groups
        for each in group.exercises
        if each.id == exercise_id
    )


def dose(result: Result, exercise_id: str) -> str:
    return next(e.dose for g in result.groups for e in g.exercises if e.id == exercise_id)


def check(result: Result, check_id: str) -> CheckFact:
    return next(each for each in result.checks if each.id == check_id)
