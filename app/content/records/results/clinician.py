"""The result: the lines for a clinician."""

from __future__ import annotations

from app.content.record import Record, takes
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
    by_self: str
    by_helper: str
    by_clinician: str
    by_not_answered: str
    answers_only: str = takes("date", "by")
    self_measured: str = takes("date", "by")
    observed: str = takes("date")
    sentence: str = takes("first", "second")
    named: str = takes("name", "value")
    with_items: str = takes("total", "names")
    with_key: str = takes("screened", "names")
    about: str
    total_source: str = takes("year")
    total: str = takes("total", "maximum", "cut_off", "source")
    total_incomplete: str = takes("total", "maximum", "answered", "items", "cut_off", "source")
    no_answer_to: str = takes("name")
    screened_yes: str
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


class Clinician(Record, takes=CASE_NUMBERS, file="clinician"):
    """The part of the result in clinician.toml."""

    clinician: ForTheClinician
    clinician_label: ClinicianLabels
    clinician_value: ClinicianValues
