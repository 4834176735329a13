"""The words of a check: on its page, by who is at the screen, and in the result."""

from __future__ import annotations

from app.content.record import ById, Record, in_some, takes
from app.content.records.numbers import (
    CASE_NUMBERS,
    CHECK_NUMBERS,
    PLAIN_CHECK_NUMBERS,
    PROTOCOL_NUMBERS,
)
from app.content.records.run import Run


class CheckVoice(Record):
    """What the page says to whom is at the screen. Options that only some checks have: by rule.

    `lines`: the three in sight; `steps`: the protocol, folded. `answer`: what opens the answers.
    `unwell_now`: the button that stops, in sight all the time.
    """

    lines: tuple[str, ...]
    steps: tuple[str, ...]
    answer: str
    unwell_now: str
    question: str
    full_option: str | None = in_some()
    number_option: str
    number_label: str
    arms_used: str | None = in_some()
    could_not: str
    stopped_unwell: str
    did_not_try: str
    missing: str


class CheckResult(Record, takes=(*CASE_NUMBERS, *CHECK_NUMBERS)):
    """What a result comes to. Which of these a check has, its kind and its outcomes say.

    `name`: what it is called in the result. `verdict`: each meaning in one to three words.
    `full`, `held`, `measured`: what was done; `could_not`, `arms_used`: what was chosen instead.
    `strength`: what went well; `working_on`, `in_short`: of a finding; `working_on_unable`: where
    there is no number to name. `read_because`: why a finding points to a topic. `note`: of what is
    no finding and yet worth showing.
    """

    name: str
    verdict: ById[str] | None = in_some()
    full: str | None = in_some()
    held: str | None = in_some()
    measured: str | None = in_some()
    could_not: str
    arms_used: str | None = in_some()
    strength: str
    strength_no_table: str | None = in_some()
    working_on: str | None = in_some()
    working_on_unable: str | None = in_some()
    in_short: str | None = in_some()
    read_because: str | None = in_some()
    note: str | None = in_some()
    note_near_average: str | None = in_some()
    note_below_the_last_row: str | None = in_some()
    why_it_matters: str | None = in_some()
    meaning: ById[str] | None = in_some("line")


class CheckUsual(Record, takes=("cut_off",)):
    """What is usual at an age, where a table by age and sex says so."""

    female: str
    male: str
    same: str
    both: str = takes("female", "male")
    younger: str = takes("first_age")


class CheckNote(Record, takes=("cut_off", "source", "female", "male", *PLAIN_CHECK_NUMBERS)):
    """For a clinician: the cut-off in the note and its source, the line of the evidence page."""

    source: str = takes("year")
    cut_off: str
    cut_off_both: str | None = in_some()
    cut_off_none: str | None = in_some()
    nearest: str | None = in_some()
    nearest_both: str | None = in_some()
    evidence: str


class CheckSheet(Record, takes=PLAIN_CHECK_NUMBERS):
    """For a clinician: the record sheet and the helper card."""

    protocol: str
    write: str
    arms_used: str | None = in_some()
    cut_off: str | None = in_some()
    table_heading: str | None = in_some()
    table_note: str | None = in_some()
    sources: ById[str] | None = in_some("name")


class Check(Record, takes=PROTOCOL_NUMBERS):
    """`frames`: what each still of its picture shows. `stop`: what ends this check.

    `need`, `ready`: what it takes, on the first page and right before the checks.
    `stop_always`: when to stop any check; `stop_line`: the same in sight.
    """

    title: str
    frames: tuple[str, ...]
    short: str
    why: str
    need: str | None = in_some()
    ready: str | None = in_some()
    set_up: tuple[str, ...]
    stop: tuple[str, ...]
    stop_always: tuple[str, ...]
    stop_line: tuple[str, ...]
    not_a_number: str
    not_whole: str | None = in_some()
    too_low: str = takes("at_least")
    too_high: str = takes("at_most")
    conflict: str
    self_: CheckVoice
    helper: CheckVoice
    clinician: CheckVoice
    run: Run
    result: CheckResult
    usual: CheckUsual | None = in_some()
    note: CheckNote | None = in_some()
    sheet: CheckSheet
