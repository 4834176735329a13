"""What is said of an answer that cannot be read, by its unit or kind."""

from __future__ import annotations

from app.content.record import Record, takes


class Seconds(Record):
    """Of a time."""

    too_long: str
    wrong_unit: str
    ask_meant: str = takes("meant")
    unclear_clock: str
    contradicts: str


class Stands(Record):
    """Of a number of stands."""

    too_long: str
    wrong_unit: str


class Years(Record):
    """Of an age."""

    too_long: str
    wrong_unit: str
    year_of_birth: str


class OneOfThose(Record):
    """Of a choice."""

    too_long: str
    unknown_option: str


class Typing(Record, takes=("given", "at_least", "at_most", "full")):
    """By the unit that is asked for, or for a choice."""

    seconds: Seconds
    stands: Stands
    years: Years
    choice: OneOfThose
