"""The questionnaire: twelve items with their points, three key questions, what they come to."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.answer_kinds import Answers
from app.clinical.numbers import AtOrAbove
from app.clinical.sources import STAY_INDEPENDENT

STAY_INDEPENDENT_AT_RISK = AtOrAbove(4, "points", STAY_INDEPENDENT)

# item: (points, answers that score)
STAY_INDEPENDENT_ITEMS: dict[str, tuple[int, tuple[str, ...]]] = {
    "falls_past_year": (2, ("one", "two_or_more")),
    "walking_aid": (2, ("cane", "walker", "advised")),
    "unsteady": (1, ("walking",)),
    "holds_furniture": (1, ("yes",)),
    "worried": (1, ("yes",)),
    "hands_to_stand": (1, ("yes",)),
    "trouble_with_curb": (1, ("yes",)),
    "rushes_to_toilet": (1, ("yes",)),
    "numb_feet": (1, ("yes",)),
    "medicine_lightheaded": (1, ("yes",)),
    "medicine_sleep_mood": (1, ("yes",)),
    "low_mood": (1, ("yes",)),
}
STAY_INDEPENDENT_MAXIMUM = sum(points for points, _ in STAY_INDEPENDENT_ITEMS.values())
# The three key questions, in the order of the walk, and the answers that count as "no".
KEY_QUESTIONS = {"falls_past_year": "none", "unsteady": "no", "worried": "no"}


@dataclass(frozen=True, kw_only=True)
class Screen:
    """`total` is over the answered items, so a lower bound unless `complete`."""

    total: int
    answered: int
    key_questions: tuple[str, ...]
    at_risk: str  # yes, no, unknown

    @property
    def complete(self) -> bool:
        return self.answered == len(STAY_INDEPENDENT_ITEMS)


def screen(answers: Answers) -> Screen:
    """Score the twelve items and the three key questions."""
    answered = [item for item in STAY_INDEPENDENT_ITEMS if item in answers]
    total = sum(
        points
        for item, (points, scoring) in STAY_INDEPENDENT_ITEMS.items()
        if answers.get(item) in scoring
    )
    key = tuple(each for each, no in KEY_QUESTIONS.items() if answers.get(each, no) != no)
    complete = len(answered) == len(STAY_INDEPENDENT_ITEMS)
    if STAY_INDEPENDENT_AT_RISK.met_by(total) or key:
        at_risk = "yes"
    else:
        at_risk = "no" if complete else "unknown"
    return Screen(total=total, answered=len(answered), key_questions=key, at_risk=at_risk)
