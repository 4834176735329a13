"""The words of an exercise; how many, how long and how often stands beside them."""

from __future__ import annotations

from app.content.record import ById, Record


class Exercise(Record):
    """`short`: the name without what the hands do. `frames`: what each still of its picture shows.

    `in_short`: the steps in at most four lines of seven words. `hands`: what the hands do.
    `changes`: what a person does differently.
    """

    name: str
    short: str
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
