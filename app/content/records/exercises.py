"""The words of an exercise; how many, how long and how often stands beside them."""

from __future__ import annotations

from app.content.record import ById, Record


class Exercise(Record):
    """`frames`: what each still of its picture shows. `changes`: what a person does differently."""

    name: str
    frames: tuple[str, ...]
    why: str
    start: str
    steps: tuple[str, ...]
    slip: str
    move_on: str
    stop_if: str
    changes: ById[str]
