"""The result: a letter to the doctor in the person's own words, and the page around it."""

from __future__ import annotations

from app.content.record import ById, Record, takes
from app.content.records.numbers import CASE_NUMBERS


class Done(Record):
    """What was done, and with whom."""

    by_self: str
    by_helper: str
    by_clinician: str
    by_not_answered: str
    stopped_unwell: str
    answers: str


class NoChecks(Record):
    """Why there was no check."""

    cannot_stand: str
    not_cleared: str
    not_today_alone: str
    not_today_space: str
    not_today_unwell: str


class Aid(Record):
    """The walking aid."""

    cane: str
    walker: str
    advised: str


class PastFalls(Record):
    """The falls of the past year."""

    none: str
    one: str
    two_or_more: str


class WithAFall(Record):
    """What went with a fall."""

    hurt_no_care: str
    needed_care: str
    could_not_get_up: str
    blackout: str
    blackout_unsure: str


class Found(Record):
    """What stood out."""

    told_frail: str
    work_on: str = takes("topics")
    nothing: str
    nothing_so_far: str
    told: str = takes("call")


class LetterQuestions(Record):
    """What to ask, by the signal or the answer that brings it up."""

    cause: str
    when_may_i_start: str
    fainted: str
    blackout_not_cleared: str
    blackout_unsure: str
    blackout_cleared: str
    fall_could_not_get_up: str
    needed_care: str
    two_or_more_falls: str
    one_fall: str
    medicine_lightheaded: str
    medicine_sleep_mood: str
    cane: str
    walker: str
    walking_aid_advised: str
    worried: str
    low_mood: str
    numb_feet: str
    poor_sight: str
    hard_to_follow_steps: str
    rushes_to_toilet: str
    stand: str
    physical_therapist: str
    class_: str
    blood_pressure: str


class AtHome(Record):
    """What is done about it at home."""

    seated: str
    with_hands: str
    counter_near: str
    another_day: str


class LetterWords(Record):
    """The letter."""

    heading: str
    subject: str
    greeting: str
    noticed_heading: str
    since: str
    questions_heading: str
    answer: str
    thanks: str
    done: Done
    no_checks: NoChecks
    walking_aid: Aid
    falls_past_year: PastFalls
    with_a_fall: WithAFall
    found: Found
    signs: ById[str]
    questions: LetterQuestions
    exercises: AtHome


class Lead(Record):
    """What to do with the letter, by when somebody has to be called."""

    today: str
    this_week: str
    next_visit: str
    none: str


class DoctorPage(Record):
    """The page with the letter and the note."""

    print: str
    email: str
    copy: str
    copied: str
    print_hint: str
    sends_nothing: str
    copies_nothing: str
    more_questions: str
    note_heading: str
    note_hint: str
    copy_note: str
    long: str
    copy_long: str
    open: str
    open_long: str
    lead: Lead


class Letter(Record, takes=CASE_NUMBERS, file="letter"):
    """The part of the result in letter.toml."""

    letter: LetterWords
    doctor_page: DoctorPage
