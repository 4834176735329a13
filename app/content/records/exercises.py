"""The words of an exercise; how many, how long and how often stands beside them."""

from __future__ import annotations

from app.content.record import ById, Record


class Exercise(Record):
    """`frames`: what each still of its picture shows. `changes`: what a person does differently.

    `in_short`: the steps in at most four lines of seven words. `hands`: what the hands do.
    """

    name: str
    frames: tuple[str, ...]
    why: str
    start: str
    steps: tuple[str, ...]
    in_short: tuple[str, ...]
    hands: str
    slip: str
    move_on: str
    stop_if: str
    changes: ById[str]
