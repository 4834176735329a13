"""The result: what it comes to, whom to call and when, and what would complete the picture."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import CASE_NUMBERS


class CategoryWords(Record):
    """A category, or a variant of it."""

    heading: str
    text_: tuple[str, ...]


class Category(Record):
    """What the answers come to."""

    emergency: CategoryWords
    see_someone_first: CategoryWords
    stopped_unwell: CategoryWords
    high_two_or_more: CategoryWords
    high_one_fall: CategoryWords
    raised_checks: CategoryWords
    raised_arms: CategoryWords
    raised_seated: CategoryWords
    raised_no_checks: CategoryWords
    raised_answers: CategoryWords
    lower_unconfirmed: CategoryWords
    lower_unconfirmed_no_checks: CategoryWords
    lower_unconfirmed_no_table: CategoryWords
    lower: CategoryWords


class Incomplete(Record):
    """Why a result is not confirmed."""

    not_done: str
    questions_missing: str
    no_table_age: str
    no_table_no_age: str
    no_table_sex: str


class CallWords(Record):
    """What else to say of whom to tell."""

    text_: tuple[str, ...]


class Call(Record):
    """Whom to tell, by category; `heading`: where nobody needs to be called."""

    heading: str
    emergency: CallWords
    high_two_or_more: CallWords
    high_one_fall: CallWords
    raised_checks: CallWords
    raised_answers: CallWords
    lower_unconfirmed: CallWords
    lower: CallWords


class Bring(Record):
    """What to take to a visit."""

    heading: str
    page: str
    falls: str
    medicines: str
    glasses: str


class Missing(Record):
    """How to add what is not there."""

    heading: str
    intro: str
    safety_questions: str
    questions: str
    did_not_try: str
    unanswered: str
    cannot_stand: str
    not_cleared: str
    not_today_alone: str
    not_today_space: str
    not_today_unwell: str
    not_today_prefer_not: str
    hip_precautions: str
    earlier_not_done: str
    no_table_age: str
    no_table_no_age: str
    no_table_sex: str


class Situation(Record, takes=CASE_NUMBERS, file="situation"):
    """The part of the result in situation.toml."""

    title: str
    date: str = takes("date")
    sources_heading: str
    category: Category
    incomplete: Incomplete
    call: Call
    bring: Bring
    missing: Missing
