"""Twelve weeks of the plan in words: two weeks at a time, and how far that goes."""

from __future__ import annotations

from app.clinical.evidence import THREE_HOURS_FEWER_FALLS, TRIAL_HOURS
from app.clinical.exercises import Exercise
from app.clinical.plan import STEADY_WEEKS
from app.clinical.twelve_weeks import Stage, twelve_weeks
from app.result.case import Case
from app.result.checks import source_text
from app.result.exercises import exercise_name
from app.result.records import Block, PathStage


def path_intro(case: Case) -> Block:
    if not case.plan.lines:
        return case.block("path")
    text = case.texts("path", "text")
    if _asks_first(case) and not case.is_seated:
        text = (case.text("path", "show_first"), *text)
    return case.block("path", text)


def stages(case: Case) -> tuple[PathStage, ...]:
    """Return the six stages in words; empty where exercise has to wait."""
    return tuple(_stage(case, stage) for stage in twelve_weeks(case.plan, case.answers))


def _stage(case: Case, stage: Stage) -> PathStage:
    where = "seated" if case.is_seated else "standing"
    return PathStage(
        id=stage.id,
        weeks=case.text("path", "weeks", first=stage.first_week, last=stage.last_week),
        days=case.text(
            "path",
            "days",
            where,
            strength_days=stage.strength_days,
            balance_days=stage.balance_days,
        ),
        text=_text(case, stage),
        minutes=case.text("path", "minutes", minutes=case.counted("minutes", stage.minutes)),
    )


def _text(case: Case, stage: Stage) -> str:
    if stage.id == "step_up":
        steady = case.counted("weeks", STEADY_WEEKS.value)
        said = _step_up(case) if stage.steps_up else "none"
        return case.text("path", stage.id, said, steady=steady, names=_names(case, stage.steps_up))
    if stage.id in ("add_one", "keep"):
        place = ("add_one", "keep").index(stage.id)
        new = stage.added[place : place + 1]
        return case.text("path", stage.id, "text" if new else "none", names=_names(case, new))
    return case.text("path", stage.id, "text")


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


def path_goal(case: Case) -> Block:
    """Return how the minutes compare with those of trials, and what else adds to them."""
    found = twelve_weeks(case.plan, case.answers)
    if not found:
        return case.block("path_goal")
    last = found[-1]
    paragraphs = case.texts(
        "path_goal",
        "text",
        last_week=last.last_week,
        minutes=case.counted("minutes", last.minutes),
        fewer=case.decimal(THREE_HOURS_FEWER_FALLS.value),
        hours=case.counted("hours", TRIAL_HOURS.value),
        source=source_text(case, THREE_HOURS_FEWER_FALLS.source),
    )
    if case.is_seated:
        more = ("class_seated", "walking_seated")
    else:
        more = ("class_ask" if _asks_first(case) else "class_standing", "walking")
    return case.block("path_goal", paragraphs, case.chosen("path_goal", more))
