"""The result: its first layer, what to do now."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import CASE_NUMBERS


class When(Record, takes=()):
    """By when: the heading of the panel."""

    now: str
    today_or_emergency: str
    today: str
    this_week: str
    next_visit: str
    none: str


class Week(Record):
    """What to do, and whom to tell."""

    exercises: str
    exercises_now: str
    another_day: str
    wheelchair: str
    anyone: str
    call_office: str
    say_heading: str
    whom: str
    sooner: str
    month: str


class Say(Record):
    """The very words for the phone."""

    quoted: str = takes("words")
    age: str
    one_fall: str
    two_or_more_falls: str
    needed_care: str
    could_not_get_up: str
    look: str
    today: str
    this_week: str


class ExerciseHeadings(Record, takes=()):
    """What stands over the three exercises."""

    heading: str
    seated: str
    until_then: str
    until_then_seated: str
    another_day: str


class Well(Record, takes=()):
    """What comes before the one thing that went well."""

    lead: str
    told: str
    high: str
    stopped: str


class StopLine(Record):
    """When to stop, in one line."""

    lead: str
    seated_lead: str
    text_: str
    without_plan_lead: str
    without_plan: str


class UntilThen(Record, takes=()):
    """What to do until somebody has looked into it."""

    heading: str
    items: tuple[str, ...]


class Visit(Record, takes=()):
    """What to ask at the visit."""

    heading: str


class Crisis(Record, takes=()):
    """For somebody who often feels down."""

    text_: str


class Age(Record):
    """For whom the checks and their tables were made."""

    under_made_for_age: str
    under_first_age: str
    over_last_age: str


class Sheet(Record, takes=()):
    """What the one sheet is called."""

    title: str
    seated: str
    without_plan: str


class Parts(Record, takes=()):
    """The pages of the result, and the ways between them."""

    plan: str
    print: str
    print_more: str
    doctor: str
    checks: str
    weeks: str
    safety: str
    reading: str
    answers: str
    more: str
    back: str


class PlanPage(Record, takes=()):
    """The page of the plan."""

    warm_up: str = takes("minutes")
    amounts: str
    why_as_above: str = takes("number")
    changed: str
    easier: str
    harder: str


class Hub(Record, takes=CASE_NUMBERS, file="hub"):
    """The part of the result in hub.toml."""

    check_again: str = takes("date", "again")
    checked: str = takes("date")
    answered_again: str = takes("date", "again")
    when: When
    week: Week
    say: Say
    exercises: ExerciseHeadings
    well: Well
    stop_line: StopLine
    until_then: UntilThen
    visit: Visit
    crisis: Crisis
    age: Age
    sheet: Sheet
    parts: Parts
    plan_page: PlanPage
