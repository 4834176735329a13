"""What each check showed, and why a check was not done."""

from __future__ import annotations

from decimal import Decimal

from app.clinical import measures
from app.clinical.checks.timed_up_and_go import AVERAGE
from app.clinical.norms import FIRST_AGE, LAST_AGE
from app.clinical.questions import CHECK_IDS, HOLD_SECONDS, STANCE_IDS
from app.clinical.sources import (
    STEADI_CHAIR_STAND,
    STEADI_FOUR_STAGE,
    STEADI_TIMED_UP_AND_GO,
    VELLAS,
    Source,
)
from app.result.case import Case
from app.result.records import CheckFact
from app.result.scale import scale
from app.said.sources import source_name

TANDEM_STANCES = STANCE_IDS[:3]


def check_facts(case: Case) -> tuple[CheckFact, ...]:
    """Return the four checks in their order; none after an emergency sign."""
    if case.is_emergency:
        return ()
    assessment = case.assessment
    return (
        _fact(case, "tandem_seconds", "tandem", assessment.tandem, STEADI_FOUR_STAGE),
        _fact(case, "one_leg_seconds", "one_leg", assessment.one_leg, VELLAS),
        _fact(case, "chair_stands", "chair_stand", assessment.chair_stand, STEADI_CHAIR_STAND),
        _fact(
            case,
            "timed_up_and_go_seconds",
            "timed_up_and_go",
            assessment.timed_up_and_go,
            STEADI_TIMED_UP_AND_GO,
        ),
    )


def _fact(case: Case, check: str, words: str, outcome: str, source: Source) -> CheckFact:
    found = scale(case, last_stance(case) if check == "tandem_seconds" else check)
    beyond = f" {found.beyond}." if found and found.beyond else ""
    done = outcome != "not_done"
    # To somebody who does not stand without help, a mark says nothing.
    compared = done or why_not_done(case, check) != "cannot_stand"
    return CheckFact(
        id=words,
        name=check_name(case, check),
        outcome=outcome,
        result=_result(case, check),
        scale=found,
        meaning=_meaning(case, check, outcome) + beyond if compared else "",
        why=case.check_text(check, "why_it_matters") if done else "",
        source=source_name(case.words, source) if compared else "",
        source_link=source.link if compared else "",
    )


def check_name(case: Case, check: str) -> str:
    return case.words.text("checks", check, "short")


def last_stance(case: Case) -> str:
    """Return the stance of the three up to tandem at which the checks ended."""
    for stance in TANDEM_STANCES:
        if case.answers.get(stance) != HOLD_SECONDS:
            return stance
    return TANDEM_STANCES[-1]


def _result(case: Case, check: str) -> str:
    """Return what happened; where an earlier stance than the tandem one ended it, with its name."""
    ended = last_stance(case) if check == "tandem_seconds" else check
    said = _outcome(case, ended)
    if ended == check or ended not in case.answers:
        return said
    return case.text("result", "earlier_stance", name=check_name(case, ended), said=said)


def _outcome(case: Case, check: str) -> str:
    reason = why_not_done(case, check)
    if reason:
        return case.text("not_done", reason)
    answer = case.answers[check]
    if check in STANCE_IDS and isinstance(answer, Decimal):
        key = "full" if answer == HOLD_SECONDS else "number"
        return case.check_text(check, "result", key, held=case.amount("seconds", answer))
    key = "number" if isinstance(answer, int | Decimal) else str(answer)
    return case.check_text(check, "result", key)


def _meaning(case: Case, check: str, outcome: str) -> str:
    if check == "chair_stands":
        return _chair_meaning(case, outcome)
    if check == "timed_up_and_go_seconds" and outcome == "finding" and near_usual_for_age(case):
        return case.check_text(check, "meaning", "finding_near_usual")
    return case.check_text(check, "meaning", outcome)


def near_usual_for_age(case: Case) -> bool:
    """Say whether the time is a finding, and yet about average for the person's age."""
    answer = case.answers.get("timed_up_and_go_seconds")
    average = AVERAGE.at(case.age)
    return (
        case.assessment.timed_up_and_go == "finding"
        and isinstance(answer, Decimal)
        and average is not None
        and answer <= average[3]
    )


def _chair_meaning(case: Case, outcome: str) -> str:
    line = case.chair_line()
    if outcome == "finding" and case.says("chair_stands", "arms_used", "could_not", 0):
        return case.check_text("chair_stands", "meaning", "arms_needed")
    if outcome == "not_classified":
        outcome = no_table_reason(case)
    return case.check_text("chair_stands", "meaning", outcome, line=line).strip()


def no_table_reason(case: Case) -> str:
    """Say why no table applies: no_table_age, no_table_no_age or no_table_sex."""
    if case.age is None:
        return "no_table_no_age"
    return "no_table_sex" if FIRST_AGE <= case.age <= LAST_AGE else "no_table_age"


def why_not_done(case: Case, check: str) -> str:
    """Return the id of why a check was not done, or "" if it was done or tried."""
    answer = case.answers.get(check)
    if answer in ("did_not_try", "stopped_unwell"):
        return str(answer)
    if answer is not None:
        return ""
    if any(question.id == check for question in case.walk.asked):
        return "unanswered"
    return _why_not_asked(case, check)


def _why_not_asked(case: Case, check: str) -> str:
    if case.ticks("see_someone_first"):
        return "see_someone"
    if any(case.says(each, "stopped_unwell") for each in CHECK_IDS):
        return "stopped_before"
    if case.ticks("take_care", "cannot_stand_alone"):
        return "cannot_stand"
    if case.says("cleared_for_standing", "no"):
        return "not_cleared"
    if not case.says("ready_for_checks", "ready"):
        return str(case.answers.get("ready_for_checks", "unanswered"))
    # With hip precautions the stances end after semi-tandem, and the last two are not asked.
    if check not in STANCE_IDS[:2] and case.ticks("take_care", "hip_precautions"):
        return "hip"
    before = STANCE_IDS[: STANCE_IDS.index(check)]
    if any(measures.not_held(case.answers.get(each)) for each in before):
        return "earlier_not_held"
    return "earlier_not_done"
