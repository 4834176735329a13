"""What a topic of Learn is: its parts, what is shown and tried in each, and on what it rests.

The words of a topic have its id, and the words of a part the id of the part.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.sources import Source

# What a topic is about, in the order of the list.
GROUPS = ("why", "how", "every_day", "falls")


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part under its own heading: ids of pictures, and of exercises to try right now.

    `sources`: what its claims rest on; a part that is our own advice and claims nothing has none,
    and says so with `ours`. `in_sight`: it says whom to call and when, so that it is never folded
    away.
    """

    id: str
    pictures: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    ours: bool = False
    in_sight: bool = False


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One topic.

    `exercises`: what to try at the end. `known`: what the part on what is known rests on. `terms`:
    ids of the words that are explained with it. `next`: the topic to read after this one. `urgent`:
    people may open it while they need help, so that the numbers to call come first.
    """

    id: str
    group: str
    parts: tuple[Part, ...]
    known: tuple[Source, ...]
    terms: tuple[str, ...]
    next: str
    exercises: tuple[str, ...] = ()
    urgent: bool = False

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return every source once, in the order in which the parts need it."""
        found = [source for part in self.parts for source in part.sources]
        return tuple(dict.fromkeys((*found, *self.known)))

    @property
    def to_try(self) -> tuple[str, ...]:
        found = [exercise for part in self.parts for exercise in part.exercises]
        return (*found, *self.exercises)
