"""The result: what all checks have in common."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import CASE_NUMBERS


class Measurement(Record):
    """What a check showed."""

    earlier_stance: str = takes("name", "said")


class NotDone(Record):
    """Why a check was not done."""

    did_not_try: str
    stopped_unwell: str
    unanswered: str
    see_someone: str
    stopped_before: str
    cannot_stand: str
    not_cleared: str
    not_today_alone: str
    not_today_space: str
    not_today_unwell: str
    not_today_prefer_not: str
    hip_precautions: str
    earlier_not_held: str
    earlier_not_done: str


class Scale(Record):
    """A number on its scale."""

    you: str = takes("value")
    mark: str = takes("mark")
    mark_under: str = takes("mark")
    usual_short: str = takes("low", "high")
    average_short: str = takes("low", "high")
    average_one_short: str = takes("high")
    usual: str = takes("low", "high")
    average: str = takes("low", "high")
    average_one: str = takes("high")
    average_beyond: str


class Measured(Record, takes=CASE_NUMBERS, file="measured"):
    """The part of the result in measured.toml."""

    checks_heading: str
    result: Measurement
    not_done: NotDone
    scale: Scale
