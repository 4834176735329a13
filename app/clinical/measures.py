"""What each check and the questionnaire show: their cut-offs, and the outcome of an answer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.clinical.norms import (
    CHAIR_STAND_75TH_PERCENTILE,
    CHAIR_STAND_BELOW_AVERAGE,
    values_at,
)
from app.clinical.numbers import Above, AtOrAbove, Below, Design
from app.clinical.questions import HOLD_SECONDS, Answer, Answers
from app.clinical.sources import (
    STAY_INDEPENDENT,
    STEADI_FOUR_STAGE,
    STEADI_TIMED_UP_AND_GO,
    VELLAS,
    WORLD_FALLS_GUIDELINES,
)

TANDEM_FINDING = Below(HOLD_SECONDS, "seconds", STEADI_FOUR_STAGE)
TIMED_UP_AND_GO_FINDING = AtOrAbove(12, "seconds", STEADI_TIMED_UP_AND_GO)
TIMED_UP_AND_GO_SLOW = Above(15, "seconds", WORLD_FALLS_GUIDELINES)
ONE_LEG_NOTE = Below(5, "seconds", VELLAS)
STAY_INDEPENDENT_AT_RISK = AtOrAbove(4, "points", STAY_INDEPENDENT)
UNCLASSIFIED_GOOD_COUNT = Design(8, "stands", "a start without hands where no table applies")

CHAIR_DURATION_SECONDS = 30
CHAIR_SEAT_CENTIMETERS, CHAIR_SEAT_INCHES = 43, 17
COURSE_METERS, COURSE_FEET = 3, 10
# The numbers that instructions name: seconds to hold and to stand up, seat height, course.
PROTOCOL_NUMBERS: dict[str, int] = {
    "full": HOLD_SECONDS,
    "duration": CHAIR_DURATION_SECONDS,
    "seat_cm": CHAIR_SEAT_CENTIMETERS,
    "seat_in": CHAIR_SEAT_INCHES,
    "course_m": COURSE_METERS,
    "course_ft": COURSE_FEET,
}

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


def not_held(answer: Answer | None) -> bool:
    """Say whether a stance was tried and not held; not done or stopped is no finding."""
    return answer == "could_not" or (isinstance(answer, Decimal) and TANDEM_FINDING.met_by(answer))


def tandem(answers: Answers) -> str:
    """Return held, finding or not_done. An earlier stance not held is a finding as well.

    Source: the two stances before tandem are steps up to it (STEADI 4-Stage Balance Test).
    """
    for stance in ("side_by_side_seconds", "semi_tandem_seconds", "tandem_seconds"):
        answer = answers.get(stance)
        if not_held(answer):
            return "finding"
        if not isinstance(answer, Decimal):
            return "not_done"
    return "held"


def one_leg(answers: Answers) -> str:
    """Return held_5, under_5 or not_done."""
    answer = answers.get("one_leg_seconds")
    if answer == "could_not":
        return "under_5"
    if not isinstance(answer, Decimal):
        return "not_done"
    return "under_5" if ONE_LEG_NOTE.met_by(answer) else "held_5"


def timed_up_and_go(answers: Answers) -> str:
    """Return under, finding or not_done."""
    answer = answers.get("timed_up_and_go_seconds")
    if answer == "could_not":
        return "finding"
    if not isinstance(answer, Decimal):
        return "not_done"
    return "finding" if TIMED_UP_AND_GO_FINDING.met_by(answer) else "under"


def timed_up_and_go_is_slow(answers: Answers) -> bool:
    answer = answers.get("timed_up_and_go_seconds")
    return answer == "could_not" or (
        isinstance(answer, Decimal) and TIMED_UP_AND_GO_SLOW.met_by(answer)
    )


def age_and_sex(answers: Answers) -> tuple[int | None, str | None]:
    age, sex = answers.get("age"), answers.get("sex")
    return (age if isinstance(age, int) else None), (sex if isinstance(sex, str) else None)


def chair_stand_cut_offs(answers: Answers) -> tuple[int, ...]:
    """Return the counts under which a result is below average: none, one, or one for each sex."""
    return values_at(CHAIR_STAND_BELOW_AVERAGE, *age_and_sex(answers))


def chair_stand(answers: Answers) -> str:
    """Return at_or_above, finding, not_classified or not_done."""
    answer = answers.get("chair_stands")
    if answer in ("arms_used", "could_not", 0):
        return "finding"
    if not isinstance(answer, int):
        return "not_done"
    below = {answer < cut_off for cut_off in chair_stand_cut_offs(answers)}
    if len(below) != 1:
        return "not_classified"
    return "finding" if below == {True} else "at_or_above"


def chair_stand_is_above_normal_range(answers: Answers) -> bool:
    """Say whether the count is over the 75th percentile; of both tables if sex is not stated."""
    answer = answers.get("chair_stands")
    upper_ends = values_at(CHAIR_STAND_75TH_PERCENTILE, *age_and_sex(answers))
    return isinstance(answer, int) and bool(upper_ends) and answer > max(upper_ends)
