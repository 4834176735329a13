"""Twelve weeks of the plan in words: two weeks at a time, and how far that goes."""

from __future__ import annotations

from app.clinical.evidence import THREE_HOURS_FEWER_FALLS, TRIAL_HOURS
from app.clinical.exercises import Exercise
from app.clinical.plan import STEADY_WEEKS
from app.clinical.weeks import Stage
from app.result.case import Case
from app.result.records import WeeksInWords
from app.said.block import Block
from app.said.exercise import exercise_name
from app.said.sources import source_name


def weeks_intro(case: Case) -> Block:
    if not case.plan.lines:
        return case.block("weeks")
    text = case.texts("weeks", "text")
    if case.has_limit and not case.is_seated:
        text = (case.text("weeks", "show_first"), *text)
    return case.block("weeks", text)


def stages(case: Case) -> tuple[WeeksInWords, ...]:
    """Return the six stages in words; empty where exercise has to wait."""
    return tuple(_stage(case, stage) for stage in case.stages)


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
        return _step_up(case, stage)
    if stage.id in ("add_one", "keep"):
        place = ("add_one", "keep").index(stage.id)
        new = stage.added[place : place + 1]
        return case.text("weeks", stage.id, "text" if new else "none", names=_names(case, new))
    return case.text("weeks", stage.id, "text")


def _step_up(case: Case, stage: Stage) -> str:
    """Return the next steps by name, and where one is not for this person alone, whom to ask."""
    said = []
    steady = case.amount("weeks", STEADY_WEEKS.value)
    if stage.steps_up:
        key = "seated" if case.is_seated else "text" if _did_checks(case) else "checks_first"
        said.append(
            case.text("weeks", stage.id, key, steady=steady, names=_names(case, stage.steps_up))
        )
    if stage.ask_first:
        said.append(case.text("weeks", stage.id, "ask", steady=steady))
    return " ".join(said) or case.text("weeks", stage.id, "none")


def _did_checks(case: Case) -> bool:
    return case.says("ready_for_checks", "ready")


def _names(case: Case, exercises: tuple[Exercise, ...]) -> str:
    return "; ".join(exercise_name(case.words, each) for each in exercises)


def weeks_goal(case: Case) -> Block:
    """Return how the minutes compare with those of trials, and what else adds to them."""
    found = case.stages
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
        more = ("class_ask" if case.has_limit else "class_standing", "walking")
    return case.block("weeks_goal", paragraphs, case.chosen("weeks_goal", more))
