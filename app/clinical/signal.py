"""What a signal is: something that the answers show, and everything that follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from app.clinical.assessment import Assessment
from app.clinical.questions import ticked
from app.clinical.sources import Source

# By when to talk to somebody, from the most urgent on. These times are our own cautious design;
# where a guideline names one, the row names it.
Call = Literal["now", "today_or_emergency", "today", "this_week", "next_visit", "none"]
CALLS: tuple[Call, ...] = (
    "now",
    "today_or_emergency",
    "today",
    "this_week",
    "next_visit",
    "none",
)
Whom = Literal[
    "",
    "emergency_number",
    "doctor",
    "doctor_or_nurse",
    "team",
    "who_said_so",
    "doctor_nurse_or_therapist",
]
Line = Literal["", "red_flag", "precaution"]
Holds = Callable[[Assessment], bool]


@dataclass(frozen=True, kw_only=True)
class Signal:
    """One row: when it holds, and what follows.

    `call`, `whom`: by when to talk to whom. `sources`: what says so; without, it is our own design.
    `note`: it has a sentence among what else is good to know. `work_on`: it is worth working on.
    `ask`: the id of a question to take along, or "". `topic`: the page of Learn that it points to
    with the id of the reason, or None. `rule`: it has a rule for exercising. `line`: in which line
    for a clinician it stands. `speaks_for`: rows about which it says all that there is to say.
    """

    id: str
    holds: Holds
    call: Call = "none"
    whom: Whom = ""
    sources: tuple[Source, ...] = ()
    note: bool = False
    work_on: bool = False
    ask: str = ""
    topic: tuple[str, str] | None = None
    rule: bool = False
    line: Line = ""
    speaks_for: tuple[str, ...] = ()


def answered(question_id: str, *options: str) -> Holds:
    """Holds when the answer to a question is one of `options`."""
    return lambda assessment: assessment.answers.get(question_id) in options


def ticks(question_id: str, option: str) -> Holds:
    """Holds when an option of several choices is ticked."""
    return lambda assessment: ticked(assessment.answers, question_id, option)


def both(first: Holds, second: Holds) -> Holds:
    return lambda assessment: first(assessment) and second(assessment)


def but_not(first: Holds, second: Holds) -> Holds:
    return lambda assessment: first(assessment) and not second(assessment)
