"""Twelve weeks of the plan in words: two weeks at a time, and how far that goes."""

from __future__ import annotations

from app.clinical.evidence import THREE_HOURS_FEWER_FALLS, TRIAL_HOURS
from app.clinical.exercises import Exercise
from app.clinical.plan import STEADY_WEEKS
from app.clinical.weeks import Stage, stages_of
from app.result.case import Case
from app.result.exercises import exercise_name
from app.result.records import WeeksInWords
from app.said.block import Block
from app.said.sources import source_name


def weeks_intro(case: Case) -> Block:
    if not case.plan.lines:
        return case.block("weeks")
    text = case.texts("weeks", "text")
    if _asks_first(case) and not case.is_seated:
        text = (case.text("weeks", "show_first"), *text)
    return case.block("weeks", text)


def stages(case: Case) -> tuple[WeeksInWords, ...]:
    """Return the six stages in words; empty where exercise has to wait."""
    return tuple(_stage(case, stage) for stage in stages_of(case.plan, case.answers))


def _stage(case: Case, stage: Stage) -> WeeksInWords:
    where = "seated" if case.is_seated else "standing"
    return WeeksInWords(
        id=stage.id,
        weeks=case.text("weeks", "weeks", first=stage.first_week, last=stage.last_week),
        days=case.text(
            "weeks",
            "days",
            where,
            strength_days=stage.strength_days,
            balance_days=stage.balance_days,
        ),
        text=_text(case, stage),
        minutes=case.text("weeks", "minutes", minutes=case.amount("minutes", stage.minutes)),
    )


def _text(case: Case, stage: Stage) -> str:
    if stage.id == "step_up":
        steady = case.amount("weeks", STEADY_WEEKS.value)
        said = _step_up(case) if stage.steps_up else "none"
        return case.text("weeks", stage.id, said, steady=steady, names=_names(case, stage.steps_up))
    if stage.id in ("add_one", "keep"):
        place = ("add_one", "keep").index(stage.id)
        new = stage.added[place : place + 1]
        return case.text("weeks", stage.id, "text" if new else "none", names=_names(case, new))
    return case.text("weeks", stage.id, "text")


def _step_up(case: Case) -> str:
    if case.is_seated:
        return "seated"
    if _asks_first(case):
        return "ask"
    return "text" if case.says("ready_for_checks", "ready") else "checks_first"


def _asks_first(case: Case) -> bool:
    """Say whether a step up is a thing to talk about: after falls, frailty, or a told limit."""
    return (
        case.assessment.fall_history_is_high
        or case.says("told_frail", "yes")
        or case.ticks("take_care", "supervised_only", "hip_precautions")
    )


def _names(case: Case, exercises: tuple[Exercise, ...]) -> str:
    return "; ".join(exercise_name(case, each) for each in exercises)


def weeks_goal(case: Case) -> Block:
    """Return how the minutes compare with those of trials, and what else adds to them."""
    found = stages_of(case.plan, case.answers)
    if not found:
        return case.block("weeks_goal")
    last = found[-1]
    paragraphs = case.texts(
        "weeks_goal",
        "text",
        last_week=last.last_week,
        minutes=case.amount("minutes", last.minutes),
        fewer=case.decimal(THREE_HOURS_FEWER_FALLS.value),
        hours=case.amount("hours", TRIAL_HOURS.value),
        source=source_name(case.words, THREE_HOURS_FEWER_FALLS.source),
    )
    if case.is_seated:
        more = ("class_seated", "walking_seated")
    else:
        more = ("class_ask" if _asks_first(case) else "class_standing", "walking")
    return case.block("weeks_goal", paragraphs, case.chosen("weeks_goal", more))
