"""What the first layer of a result and the plan in short are made of, once they are in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Led:
    """A sentence with its first words in bold: "Well done:" and what went well."""

    lead: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ThisWeek:
    """What to do now, in the panel that comes first.

    `heading`: by when. `text`: what to do. `whom` and `when`: whom to tell by when, "" where nobody
    needs to be told. `say`: the very words for the phone, "" if none. `signs`: each sign with whom
    to call about it and what else to do. `closed`: what to do if no office answers, "" if none.
    """

    heading: str
    text: tuple[str, ...]
    whom: str
    when: str
    say_heading: str
    say: str
    signs: tuple[str, ...]
    closed: str


@dataclass(frozen=True, kw_only=True)
class Glance:
    """One of the three exercises at a glance.

    `frames`: what each still of its picture shows. `dose`: how much, and what the hands hold.
    `days`: the days of the week, in short. `steps`: how it is done, in at most four short lines.
    """

    id: str
    name: str
    frames: tuple[str, ...]
    dose: str
    days: str
    steps: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PlanRow:
    """One exercise of the plan in short. `amount`: how much, and on which days.

    `why`, `easier`, `harder`, `ask_first` (whom to ask about its next step) are "" where there is
    none. `changed`: how it is changed for this person.
    """

    id: str
    name: str
    frames: tuple[str, ...]
    amount: str
    why: str
    changed: tuple[str, ...]
    easier: str
    harder: str
    ask_first: str


@dataclass(frozen=True, kw_only=True)
class PlanGroup:
    """A part of the plan: the three, the warm-up, or what to add when ready."""

    id: str
    heading: str
    rows: tuple[PlanRow, ...]


@dataclass(frozen=True, kw_only=True)
class PlanInShort:
    """The plan as one page; empty where exercise has to wait."""

    intro: tuple[str, ...]
    groups: tuple[PlanGroup, ...]
