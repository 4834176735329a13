"""What people type for what our pages say."""

from __future__ import annotations

from app.content.record import ById, Record, in_some

# What is meant by words that our pages do not use; those of NOTED say what no page can tell.
MEANINGS = (
    "chair",
    "bed",
    "alcohol",
    "driving",
    "chest_pain",
    "sleep",
    "toilet_at_night",
    "dizzy",
    "unsteady",
    "legs_give_way",
    "groceries",
    "shuffle",
    "shoe_laces",
    "stooped",
    "alone",
    "parent",
    "knees",
    "new_joint",
    "bones",
    "going_out",
    "afford",
    "begin",
    "breath",
)
NOTED = ("driving",)


class Meaning(Record):
    """`typed`: what people write. `ours`: what our texts say for it. `note`: what none can tell."""

    typed: tuple[str, ...]
    ours: tuple[str, ...]
    note: str | None = in_some()


class Search(Record):
    """`small`: words that make no difference in a phrase. `exercises`: other names of each."""

    small: tuple[str, ...]
    meanings: ById[Meaning]
    exercises: ById[tuple[str, ...]]
