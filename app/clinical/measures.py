"""What each check and the questionnaire show: their cut-offs, and the outcome of an answer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.clinical import checks
from app.clinical.answer_kinds import Answer, Answers, age_and_sex
from app.clinical.checks import PROTOCOL_NUMBERS
from app.clinical.checks.chair_stand import DURATION_SECONDS as CHAIR_DURATION_SECONDS
from app.clinical.checks.chair_stand import UNCLASSIFIED_GOOD_COUNT
from app.clinical.checks.one_leg import NOTE as ONE_LEG_NOTE
from app.clinical.checks.stance import HELD_TO_THE_END as TANDEM_FINDING
from app.clinical.checks.timed_up_and_go import FINDING as TIMED_UP_AND_GO_FINDING
from app.clinical.checks.timed_up_and_go import SLOW as TIMED_UP_AND_GO_SLOW
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


tandem, one_leg = checks.tandem.outcome, checks.one_leg.outcome
chair_stand, timed_up_and_go = checks.chair_stand.outcome, checks.timed_up_and_go.outcome
timed_up_and_go_is_slow = checks.timed_up_and_go.is_slow
chair_stand_cut_offs = checks.chair_stand.CHECK.cut_offs
chair_stand_is_above_normal_range = checks.chair_stand.is_above_normal_range
COURSE_METERS, COURSE_FEET = PROTOCOL_NUMBERS["course_m"], PROTOCOL_NUMBERS["course_ft"]


def not_held(answer: Answer | None) -> bool:
    return answer == "could_not" or (isinstance(answer, Decimal) and TANDEM_FINDING.met_by(answer))


__all__ = (
    "CHAIR_DURATION_SECONDS",
    "COURSE_FEET",
    "COURSE_METERS",
    "KEY_QUESTIONS",
    "ONE_LEG_NOTE",
    "PROTOCOL_NUMBERS",
    "STAY_INDEPENDENT_AT_RISK",
    "STAY_INDEPENDENT_ITEMS",
    "STAY_INDEPENDENT_MAXIMUM",
    "TANDEM_FINDING",
    "TIMED_UP_AND_GO_FINDING",
    "TIMED_UP_AND_GO_SLOW",
    "UNCLASSIFIED_GOOD_COUNT",
    "Screen",
    "age_and_sex",
    "chair_stand",
    "chair_stand_cut_offs",
    "chair_stand_is_above_normal_range",
    "not_held",
    "one_leg",
    "screen",
    "tandem",
    "timed_up_and_go",
    "timed_up_and_go_is_slow",
)
