"""What pages, paper, result and handouts say alike: amounts, doses, labels, the log, sources."""

from __future__ import annotations

from app.content.record import ById, Record, takes


class Forms(Record):
    """An amount in the forms that the language has for numbers of things."""

    one: str = takes("n")
    other: str = takes("n")


class Units(Record):
    """Every unit."""

    seconds: Forms
    minutes: Forms
    hours: Forms
    times: Forms
    steps: Forms
    stands: Forms
    sets: Forms
    weeks: Forms


class Amount(Record):
    """How many times."""

    plain: str = takes("times")
    each_side: str = takes("times")


class Hold(Record):
    """How long and how many times."""

    plain: str = takes("held", "times")
    each_side: str = takes("held", "times")


class DoseInShort(Record):
    """A dose in a few words, for a list."""

    repeat: str = takes("times")
    repeat_each_side: str = takes("times")
    hold: str = takes("times", "held")
    hold_each_side: str = takes("times", "held")
    sets: str = takes("sets")
    days: str = takes("days", "days_at_most")
    days_or_more: str = takes("days")
    before: str
    after: str


class Dose(Record):
    """How much of an exercise to do."""

    repeat: Amount
    hold: Hold
    short: DoseInShort
    sets: str = takes("sets", "rest")
    rest: str = takes("rest")
    rest_holds: str = takes("rest")
    days: str = takes("days", "days_at_most")
    days_or_more: str = takes("days")
    before: str
    after: str


class Group(Record):
    """A group of exercises."""

    heading: str
    intro: str


class CoreGroup(Group):
    """The three main exercises; `another_day`: their heading where they are for another day."""

    another_day: str


class Groups(Record):
    """The groups of a plan."""

    core: CoreGroup
    warm_up: Group
    add_when_ready: Group


class Labels(Record):
    """The words before each part of an exercise."""

    dose: str
    because: str
    changed: str
    not_for: str
    why: str
    start: str
    steps: str
    slip: str
    move_on: str
    stop_if: str
    easier: str
    harder: str
    step_back: str
    steady: str
    week: str = takes("week")


class StepBack(Record):
    """When to go one step down."""

    standing: str
    standing_least: str
    chair: str
    chair_least: str


class Log(Record):
    """The four weeks to tick."""

    heading: str
    text_: tuple[str, ...]
    week: str = takes("week")
    exercise: str = takes("name", "often")
    often: str = takes("days", "days_at_most")
    often_or_more: str = takes("days")


class Said(Record):
    """`sources`: short names of publications, for people and clinicians alike."""

    language: str
    emergency_numbers: str
    disclaimer: str
    name_line: str
    birth_line: str
    page_of: str = takes("page", "pages")
    units: Units
    dose: Dose
    groups: Groups
    labels: Labels
    step_back: StepBack
    log: Log
    sources: ById[str] = takes("year")
