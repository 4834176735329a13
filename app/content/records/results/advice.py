"""The result: how to go about the plan, when to stop, when to check again, and its limits."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import CASE_NUMBERS, SIGN_NUMBERS


class Rules(Record, takes=()):
    """How to go on. Fixed sheets say some of them too, with no person's numbers."""

    heading: str
    step_up: str = takes("weeks")
    step_up_seated: str = takes("weeks")
    step_up_ask: str = takes("weeks")
    step_down: str
    step_down_seated: str
    cannot_stand_alone: str
    hard_day: str
    sore_joints: str
    heart_condition: str
    hip_precautions: str
    fragile_spine: str
    poor_sight: str
    hard_to_follow_steps: str
    supervised_only: str
    walking_aid_used: str
    walking_aid_advised: str
    brace_or_prosthesis: str
    not_today_unwell: str


class Alone(Record, takes=()):
    """Exercising with nobody near."""

    heading: str
    text_: tuple[str, ...]
    standing: tuple[str, ...]
    seated: tuple[str, ...]
    always: tuple[str, ...]
    never: tuple[str, ...]
    never_seated: tuple[str, ...]


class StopWithoutPlan(Record):
    """When to call, with no exercises to stop."""

    heading: str
    items: tuple[str, ...]


class Stop(Record, takes=("emergency_numbers", *SIGN_NUMBERS)):
    """When to stop."""

    heading: str
    items: tuple[str, ...]
    without_plan: StopWithoutPlan


class Recheck(Record):
    """When to check again."""

    heading: str
    text_: tuple[str, ...]
    without_checks: tuple[str, ...]
    day: str = takes("weeks", "date")
    later: tuple[str, ...]
    later_questions: tuple[str, ...]


class Limits(Record):
    """What this can and cannot tell."""

    heading: str
    text_: tuple[str, ...] = takes("found", "flagged", "source")


class Advice(Record, takes=CASE_NUMBERS, file="advice"):
    """The part of the result in advice.toml."""

    rules: Rules
    alone: Alone
    stop: Stop
    recheck: Recheck
    limits: Limits
