"""The result: what all checks have in common."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import CASE_NUMBERS


class CheckPage(Record):
    """What stands around the checks on their page."""

    lead: str
    working_on: str
    why: str


class InRow(Record):
    """A check in a table: what was done instead of a number, and the goal in figures."""

    could_not: str
    arms_used: str
    under: str = takes("goal")
    or_more: str = takes("goal")
    from_to_or_more: str = takes("low", "high")


class Scale(Record):
    """A number on its bar."""

    you: str = takes("value")
    goal: str = takes("goal")
    goal_or_more: str = takes("goal")
    goal_under: str = takes("goal")
    usual: str = takes("low", "high")
    average: str = takes("low", "high")
    average_one: str = takes("high")
    average_beyond: str


class Measured(Record, takes=CASE_NUMBERS, file="measured"):
    """The part of the result in measured.toml."""

    checks_heading: str
    check_page: CheckPage
    row: InRow
    scale: Scale
