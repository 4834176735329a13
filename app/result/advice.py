"""How to go about the plan: its rules, exercising alone, when to stop, when to check again."""

from __future__ import annotations

import datetime

from app.clinical import evidence
from app.clinical.checks import any_answered
from app.clinical.exercises.exercise import HOLD, STRENGTH
from app.clinical.numbers import Published
from app.clinical.plan import RECHECK_WEEKS, STEADY_WEEKS, WARM_UP_MINUTES
from app.clinical.questions import SAFETY_IDS
from app.clinical.signals import signs_to_call_about
from app.result.case import Case
from app.said.amounts import Sayable
from app.said.block import Block
from app.said.signals import sign_text
from app.said.sources import source_name


def plan_intro(case: Case) -> Block:
    """Return what the plan is and how often; empty where exercise has to wait."""
    if not case.plan.lines:
        return case.block("plan")
    numbers: dict[str, Sayable] = {
        "balance_days": HOLD.days,
        "strength_days": STRENGTH.days,
        "strength_days_at_most": STRENGTH.days_at_most or STRENGTH.days,
        "minutes": case.amount("minutes", WARM_UP_MINUTES.value),
    }
    paragraphs = case.texts("plan", "text", **numbers)
    reason = str(case.answers.get("reason", "prefer_not"))
    if reason != "prefer_not":
        paragraphs = (case.text("plan_reason", reason), *paragraphs)
    kind = case.texts("plan", "seated" if case.is_seated else "standing", **numbers)
    if not case.for_another_day:
        return case.block("plan", (*paragraphs, *kind))
    heading = case.text("plan", "another_day", "heading")
    first = case.text("plan", "another_day", "text")
    return Block(id="plan", heading=heading, paragraphs=(first, *paragraphs, *kind))


def rules(case: Case) -> Block:
    """Return how to go on, and what this person takes care with."""
    if not case.plan.lines:
        return case.block("rules")
    weeks = case.amount("weeks", STEADY_WEEKS.value)
    items = [
        case.text("rules", _step_up(case), weeks=weeks),
        case.text("rules", "step_down_seated" if case.is_seated else "step_down"),
        case.text("rules", "hard_day"),
    ]
    items += [case.text("rules", signal.id) for signal in case.signals if signal.rule]
    return case.block("rules", items=tuple(items))


def _step_up(case: Case) -> str:
    if case.is_seated:
        return "step_up_seated"
    # Beyond the highest rung the next step is not ours to name.
    return "step_up_ask" if case.has_limit else "step_up"


def alone(case: Case) -> Block:
    """Return how to exercise with nobody near, and what never to do alone."""
    if not case.plan.lines:
        return case.block("alone")
    where = "seated" if case.is_seated else "standing"
    return case.block(
        "alone",
        case.texts("alone", "text"),
        (
            *case.texts("alone", where),
            *case.texts("alone", "always"),
            *case.texts("alone", "never_seated" if case.is_seated else "never"),
        ),
    )


def stop(case: Case) -> Block:
    """Return when to stop and whom to call; after an emergency sign the call block says it."""
    if case.is_emergency:
        return case.block("stop")
    above = {sign_text(case.words, each) for each in signs_to_call_about(case.signals)}
    key = ("stop",) if case.plan.lines else ("stop", "without_plan")
    return Block(
        id="stop",
        heading=case.text(*key, "heading"),
        # What stands in the call block is not said twice.
        items=tuple(each for each in case.texts(*key, "items") if each not in above),
    )


def recheck(case: Case) -> Block:
    """Return the days to check again, counted from the day of the checks."""
    if case.is_emergency:
        return case.block("recheck")
    if not case.plan.lines:
        open_ids = {question.id for question in case.walk.open_questions}
        later = "later_questions" if open_ids & set(SAFETY_IDS) else "later"
        return case.block("recheck", case.texts("recheck", later))
    first, second = (
        case.text("recheck", "day", weeks=case.amount("weeks", each.value), date=case.date(day))
        for each, day in zip(RECHECK_WEEKS, recheck_days(case), strict=True)
    )
    how = "text" if any_answered(case.answers) else "without_checks"
    return case.block("recheck", case.texts("recheck", how), (first, second))


def recheck_days(case: Case) -> tuple[datetime.date, ...]:
    return tuple(case.checked_on + datetime.timedelta(weeks=each.value) for each in RECHECK_WEEKS)


def limits(case: Case) -> Block:
    """Return what a balance check can tell and cannot, with the accuracy of its questions."""
    if case.is_emergency:
        return case.block("limits")
    found = evidence.KEY_QUESTIONS_SENSITIVITY
    return case.block(
        "limits",
        case.texts(
            "limits",
            "text",
            found=_in_a_hundred(found),
            flagged=100 - _in_a_hundred(evidence.KEY_QUESTIONS_SPECIFICITY),
            source=source_name(case.words, found.source),
        ),
    )


def _in_a_hundred(figure: Published) -> int:
    return round(figure.value)
