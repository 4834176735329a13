"""The words of a check: on its page, by who is at the screen, and in the result."""

from __future__ import annotations

from app.content.record import ById, Record, in_some, takes
from app.content.records.numbers import CASE_NUMBERS, PROTOCOL_NUMBERS


class CheckVoice(Record):
    """What the page says to whom is at the screen. Options that only some checks have: by rule."""

    steps: tuple[str, ...]
    question: str
    full_option: str | None = in_some()
    number_option: str
    number_label: str
    arms_used: str | None = in_some()
    could_not: str
    stopped_unwell: str
    did_not_try: str
    missing: str


class CheckResult(Record, takes=(*CASE_NUMBERS, "held")):
    """What an answer came to: the full hold, a number, or what was chosen instead."""

    full: str | None = in_some()
    number: str
    arms_used: str | None = in_some()
    could_not: str


class Check(Record, takes=PROTOCOL_NUMBERS):
    """`frames`: what each still of its picture shows. `stop`: what ends this check.

    `stop_always`: when to stop any check. `why_it_matters`, `meaning`: where the result says so of
    this check itself, and not of the last of several.
    """

    title: str
    frames: tuple[str, ...]
    short: str
    why: str
    set_up: tuple[str, ...]
    stop: tuple[str, ...]
    stop_always: tuple[str, ...]
    not_a_number: str
    not_whole: str | None = in_some()
    too_low: str = takes("at_least")
    too_high: str = takes("at_most")
    conflict: str
    why_it_matters: str | None = in_some()
    strength: str = takes(*CASE_NUMBERS)
    strength_no_table: str | None = in_some(*CASE_NUMBERS)
    self_: CheckVoice
    helper: CheckVoice
    clinician: CheckVoice
    result: CheckResult
    meaning: ById[str] | None = in_some(*CASE_NUMBERS, "line")
