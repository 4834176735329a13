"""The result: what went well, what is worth working on, what else to know, to ask and to read."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import CASE_NUMBERS


class Strengths(Record):
    """What went well."""

    heading: str
    no_fall: str
    steady: str
    not_worried: str
    no_walking_aid: str
    uses_walking_aid: str
    stopped_in_time: str
    did_checks: str
    answered_all: str
    took_time: str


class WorkingOn(Record):
    """What exercise or a visit can do something about."""

    heading: str
    two_or_more_falls: str
    one_fall: str
    unsteady_walking: str
    unsteady_standing: str
    worried: str
    holds_furniture: str
    hands_to_stand: str
    trouble_with_curb: str


class InShort(Record):
    """The same in a few words."""

    sentence: str = takes("topics")
    two_or_more_falls: str
    one_fall: str
    unsteady_walking: str
    unsteady_standing: str
    worried: str
    holds_furniture: str
    hands_to_stand: str
    trouble_with_curb: str


class Notes(Record):
    """What else is good to know, with a next step."""

    heading: str
    medicine_lightheaded: str
    medicine_sleep_mood: str
    low_mood: str
    blackout_cleared: str
    fall_could_not_get_up: str
    needed_care: str
    told_frail: str
    walking_aid_advised: str
    walking_aid_used: str
    numb_feet: str
    rushes_to_toilet: str
    poor_sight: str
    hard_to_follow_steps: str
    not_today_unwell: str
    under_made_for_age: str
    under_first_age: str
    over_last_age: str


class Ask(Record):
    """What to ask at a visit."""

    heading: str
    intro: str
    when_may_i_start: str
    falls: str
    blackout: str
    get_up: str
    physical_therapist: str
    medicine: str
    low_mood: str
    walking_aid: str
    numb_feet: str
    toilet: str
    sight: str
    worried: str
    stand: str
    class_: str
    bones: str
    memory: str
    blood_pressure: str


class ReadBecause(Record):
    """What points to a topic."""

    dizzy: str
    could_not_get_up: str
    head_knock: str
    falls_this_week: str
    fell: str
    be_ready: str
    medicine_lightheaded: str
    medicine_sleep_mood: str
    walking_aid_advised: str
    walking_aid: str
    worried: str
    sore_joints: str
    numb_feet: str
    poor_sight: str
    hip_precautions: str
    supervised_only: str
    brace_or_prosthesis: str
    told_frail: str
    seated: str
    unsteady: str
    hands_to_stand: str
    holds_furniture: str
    trouble_with_curb: str
    rushes_to_toilet: str
    alone: str
    helper: str
    while_you_wait: str
    your_plan: str
    every_day: str
    keep_going: str


class WorthReading(Record):
    """The topics for this person."""

    heading: str
    intro: str
    because: ReadBecause


class WhatFollows(Record, takes=CASE_NUMBERS, file="what_follows"):
    """The part of the result in what_follows.toml."""

    strengths: Strengths
    working_on: WorkingOn
    topics: InShort
    notes: Notes
    ask: Ask
    learn: WorthReading
