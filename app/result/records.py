"""What a result is made of once it is in words: the page and the paper only draw these."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from app.clinical.signal import Call
from app.result.hub_records import Glance, Led, PlanInShort, ThisWeek
from app.said.block import Block
from app.said.exercise import ExerciseGroup, ExerciseLabels
from app.said.log import Log


@dataclass(frozen=True, kw_only=True)
class Scale:
    """A number on a bar that fills toward better, whichever way the number runs.

    `filled`: how much of the bar is full, 0 to 1. `goal`: where the goal begins, 0 to 1; from there
    to the full end of the bar it is reached. `usual_text`: what is usual at an age, "" if no table
    fits. `text` says it all.
    """

    filled: float
    value_text: str
    goal: float
    goal_text: str
    usual_text: str
    text: str


@dataclass(frozen=True, kw_only=True)
class CheckFact:
    """One check that was done: what was measured, what it means, and where the goal is from.

    `outcome`: its id, for tests and files. `verdict`: the meaning in one to three words. `good`:
    whether the goal is reached. `scale` is None where nothing was measured or nothing fits to
    compare with. `strength`: how what went well in it is said among the strengths, or "". `usual`:
    what is usual at an age, or "".
    """

    id: str
    name: str
    outcome: str
    good: bool
    result: str
    verdict: str
    scale: Scale | None
    meaning: str
    strength: str
    why: str
    usual: str
    source: str
    source_link: str


@dataclass(frozen=True, kw_only=True)
class CheckRow:
    """One check in a table: its name, what was measured, the goal, and how they compare."""

    name: str
    mine: str
    mark: str
    verdict: str


@dataclass(frozen=True, kw_only=True)
class Noticed:
    """Something to be looked at first, and the label of the room for since when."""

    sign: str
    since: str


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter to the doctor in the person's own words, with at most three questions.

    Empty after an emergency sign. `subject`: of an e-mail. `noticed`: signs to be looked at first.
    `answer`: the label of the room for the answers.
    """

    heading: str
    subject: str
    date: str
    greeting: str
    paragraphs: tuple[str, ...]
    noticed_heading: str
    noticed: tuple[Noticed, ...]
    questions_heading: str
    questions: tuple[str, ...]
    closing: tuple[str, ...]
    name_line: str
    birth_line: str
    answer: str

    @property
    def empty(self) -> bool:
        return not self.questions


@dataclass(frozen=True, kw_only=True)
class CalendarEntry:
    """Something for a calendar: once, or once a week for `weeks`; a whole day without `minutes`."""

    day: datetime.date
    title: str
    text: str
    weeks: int = 1
    minutes: int = 0


@dataclass(frozen=True, kw_only=True)
class WeeksInWords:
    """Two weeks of a plan: which, on which days, what is new, and about how long."""

    id: str
    weeks: str
    days: str
    text: str
    minutes: str


@dataclass(frozen=True, kw_only=True)
class TopicLink:
    """A topic of Learn, and which answer or check points to it."""

    id: str
    title: str
    because: str


@dataclass(frozen=True, kw_only=True)
class Result:
    """One person's result. `call_by`: by when to call somebody, from "now" to "none"."""

    language: str
    title: str
    date: str
    disclaimer: str
    name_line: str
    birth_line: str
    page_of: str  # with {page} and {pages}
    category: str
    heading: str
    week: ThisWeek
    glance_heading: str
    glance: tuple[Glance, ...]
    well: Led
    stop_line: Led
    until_then: Block
    visit: Block
    crisis: str
    age_note: str
    recheck_line: str
    sheet_title: str
    plan_in_short: PlanInShort
    category_heading: str
    category_text: tuple[str, ...]
    call_by: Call
    call: Block
    bring: Block
    strengths: Block
    working_on: Block
    working_on_in_short: str
    notes: Block
    checks_heading: str
    checks: tuple[CheckFact, ...]
    check_rows: tuple[CheckRow, ...]
    missing: Block
    plan: Block
    groups: tuple[ExerciseGroup, ...]
    labels: ExerciseLabels
    weeks: Block
    stages: tuple[WeeksInWords, ...]
    weeks_goal: Block
    log: Log | None
    calendar: tuple[CalendarEntry, ...]
    rules: Block
    alone: Block
    stop: Block
    recheck: Block
    ask: Block
    learn: Block
    topics: tuple[TopicLink, ...]
    limits: Block
    sources_heading: str
    clinician: Block
    clinician_rows: tuple[tuple[str, str], ...]
    note: str  # at most ten short lines, for a record
    note_long: str  # the rows as plain text
    letter: Letter

    @property
    def urgent(self) -> bool:
        """Whether whom to call comes before everything else: now, or today."""
        return self.call_by in ("now", "today_or_emergency", "today")
