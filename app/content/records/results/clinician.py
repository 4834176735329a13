"""The result: the note for a clinician, long form and short."""

from __future__ import annotations

from app.content.record import ById, Record, takes
from app.content.records.numbers import CASE_NUMBERS


class ForTheClinician(Record):
    """What stands above the lines."""

    heading: str
    text_: tuple[str, ...]


class ClinicianLabels(Record):
    """What each line is about."""

    checked: str
    person: str
    red_flags: str
    take_care: str
    falls: str
    steadiness: str
    stay_independent: str
    screened: str
    wfg_level: str
    stances: str
    exercises: str
    recheck: str
    about: str


class ClinicianValues(Record):
    """What a line says."""

    age: str
    not_answered: str
    none: str
    sex_female: str
    sex_male: str
    sex_not_stated: str
    headline: str = takes("category", "call")
    timed_self: str
    timed_helper: str
    timed_clinician: str
    timed_not_answered: str
    answers_self: str
    answers_helper: str
    answers_clinician: str
    answers_not_answered: str
    fell_twice_or_hurt: str = takes("answer")
    yes: str
    no: str
    not_known: str
    dosed: str = takes("name", "dose")
    sentence: str = takes("first", "second")
    named: str = takes("name", "value")
    with_items: str = takes("total", "names")
    with_key: str = takes("screened", "names")
    about: str
    about_clinician: str
    total_source: str = takes("year")
    total: str = takes("total", "maximum", "cut_off", "source")
    total_incomplete: str = takes("total", "maximum", "answered", "items", "cut_off", "source")
    no_answer_to: str = takes("name")
    screened_yes_total: str
    screened_yes_key: str
    screened_yes_both: str
    screened_no: str
    screened_unknown: str
    wfg_high: str
    wfg_intermediate: str
    wfg_low: str
    wfg_cannot_be_placed: str
    flag: str = takes("flag", "call")
    call_now: str
    call_today_or_emergency: str
    call_today: str
    call_this_week: str
    no_plan: str
    could_not: str
    arms_used: str
    not_done_did_not_try: str
    not_done_stopped_unwell: str
    not_done_unanswered: str
    not_done_see_someone: str
    not_done_stopped_before: str
    not_done_cannot_stand: str
    not_done_not_cleared: str
    not_done_not_today_alone: str
    not_done_not_today_space: str
    not_done_not_today_unwell: str
    not_done_not_today_prefer_not: str
    not_done_hip_precautions: str
    not_done_earlier_not_done: str


class CategoryInShort(Record):
    """What it comes to."""

    emergency: str
    see_someone_first: str
    high: str
    raised: str
    lower_unconfirmed: str
    lower: str


class CallInShort(Record):
    """By when somebody should see the person."""

    now: str
    today_or_emergency: str
    today: str
    this_week: str
    next_visit: str
    none: str


class Verdict(Record):
    """What the result of a check comes to: its outcome, or a closer case of it."""

    finding: str
    finding_near_average: str
    held: str
    under: str
    at_or_above: str
    held_5: str
    under_5: str
    not_classified: str
    below_the_last_row: str


class ShortDose(Record):
    """How much of an exercise."""

    repeat: str = takes("repetitions")
    sets: str = takes("sets", "repetitions")
    hold: str = takes("repetitions", "seconds")
    steps: str = takes("sets", "repetitions")
    each_side: str = takes("dose")


class Note(Record):
    """The short form. `more`: what stands for the items that a line has no room for."""

    title: str = takes("date", "headline")
    person: str = takes("sex", "age")
    sex_female: str
    sex_male: str
    sex_not_stated: str
    no_age: str
    timed: str = takes("timed")
    aid_none: str
    aid_cane: str
    aid_walker: str
    aid_advised: str
    flags: str = takes("items")
    precautions: str = takes("items")
    not_asked: str
    lists_not_asked: str
    screen: str = takes("screened", "total", "maximum", "cut_off")
    screen_incomplete: str = takes("screened", "total", "maximum", "answered", "items", "cut_off")
    screened_yes_total: str
    screened_yes_key: str = takes("names")
    screened_yes_both: str = takes("names")
    screened_no: str
    screened_unknown: str
    scored: str = takes("name", "points")
    falls: str = takes("falls", "answer", "level")
    falls_none: str
    falls_one: str
    falls_two_or_more: str
    falls_not_answered: str
    could_not_get_up: str
    needed_care: str
    blackout: str
    blackout_unsure: str
    told_frail: str
    wfg_high: str
    wfg_intermediate: str
    wfg_low: str
    wfg_cannot_be_placed: str
    check: str = takes("name", "value", "goal", "verdict")
    check_held: str = takes("name", "value")
    check_not_done: str = takes("name", "reason")
    checks: str = takes("reason")
    seconds: str = takes("value")
    stands: str = takes("value")
    could_not: str
    arms_used: str
    under: str = takes("cut_off")
    or_more: str = takes("cut_off")
    under_both: str = takes("female", "male")
    nearest: str = takes("goal")
    no_cut_off: str
    plan: str = takes("items")
    no_plan: str
    plan_not_given: str
    exercise: str = takes("name", "dose")
    recheck: str = takes("first", "second")
    support: str
    about: str
    about_clinician: str
    more: str = takes("n")
    dose: ShortDose
    items: ById[str]
    exercises: ById[str]


class Clinician(Record, takes=CASE_NUMBERS, file="clinician"):
    """The part of the result in clinician.toml."""

    clinician: ForTheClinician
    clinician_label: ClinicianLabels
    clinician_category: CategoryInShort
    clinician_call: CallInShort
    clinician_verdict: Verdict
    clinician_value: ClinicianValues
    note: Note
