"""What went well, what is worth working on, what else to look into, and what to ask."""

from __future__ import annotations

from babel.lists import format_list

from app.clinical.checks import CHECKS, chair_stand, findings
from app.clinical.conditions import stopped_unwell
from app.clinical.norms import FIRST_AGE, LAST_AGE, MADE_FOR_AGE
from app.result.case import Case
from app.result.checks import check_notes, check_strengths, check_topics, check_working_on
from app.said.block import Block

Told = tuple[tuple[str, bool], ...]

# The best few are read; the ones that fit nearly everybody stand in only where there are few.
MOST_STRENGTHS, FEW_STRENGTHS = 5, 3
MOST_TOPICS = 4
ALWAYS_FIT = ("did_checks", "answered_all")


def strengths(case: Case) -> Block:
    """Return what went well; never empty but after an emergency sign."""
    if case.is_emergency:
        return case.block("strengths")
    told = _true(_strengths(case))
    answers = case.chosen("strengths", tuple(each for each in told if each not in ALWAYS_FIT))
    went_well = (*check_strengths(case), *answers)[:MOST_STRENGTHS]
    if len(went_well) < FEW_STRENGTHS:
        went_well += case.chosen("strengths", tuple(e for e in told if e in ALWAYS_FIT))
    return case.block("strengths", items=went_well or case.chosen("strengths", ("took_time",)))


def _true(told: Told) -> tuple[str, ...]:
    return tuple(each for each, applies in told if applies)


def _strengths(case: Case) -> Told:
    # Somebody who does not stand alone is not told how well they walk.
    on_feet = not case.ticks("take_care", "cannot_stand_alone")
    return (
        ("no_fall", case.says("falls_past_year", "none")),
        ("steady", on_feet and case.says("unsteady", "no")),
        ("not_worried", case.says("worried", "no")),
        ("no_walking_aid", on_feet and case.says("walking_aid", "none")),
        ("uses_walking_aid", case.says("walking_aid", "cane", "walker")),
        ("stopped_in_time", stopped_unwell(case.answers)),
        ("did_checks", any(check.tried(case.answers) for check in CHECKS)),
        ("answered_all", case.walk.complete),
    )


def working_on(case: Case) -> Block:
    """Return the findings and the answers that exercise or a visit can do something about."""
    if case.is_emergency:
        return case.block("working_on")
    falls = case.chosen("working_on", _true(_falls(case)))
    rest = case.chosen("working_on", _true(_working_on(case)))
    return case.block("working_on", items=(*falls, *check_working_on(case), *rest))


def working_on_in_short(case: Case) -> str:
    """Return the same in one sentence, the first few; "" where there is nothing."""
    if case.is_emergency:
        return ""
    falls, rest = (case.chosen("topics", _true(each)) for each in (_falls(case), _working_on(case)))
    topics = dict.fromkeys((*falls, *check_topics(case), *rest))
    if not topics:
        return ""
    told = format_list(list(topics)[:MOST_TOPICS], locale=case.language)
    return case.text("topics", "sentence", topics=told)


def _falls(case: Case) -> Told:
    return (
        ("two_or_more_falls", case.says("falls_past_year", "two_or_more")),
        ("one_fall", case.says("falls_past_year", "one")),
    )


def _working_on(case: Case) -> Told:
    arms = chair_stand.arms_needed(case.answers)
    return (
        ("unsteady_walking", case.says("unsteady", "walking")),
        ("unsteady_standing", case.says("unsteady", "standing_only")),
        ("worried", case.says("worried", "yes")),
        ("holds_furniture", case.says("holds_furniture", "yes")),
        ("hands_to_stand", case.says("hands_to_stand", "yes") and not arms),
        ("trouble_with_curb", case.says("trouble_with_curb", "yes")),
    )


def notes(case: Case) -> Block:
    """Return the other things told, each with one next step."""
    if case.is_emergency:
        return case.block("notes")
    answers, ages = (
        case.chosen("notes", _true(each)) for each in (_notes(case), _day_and_ages(case))
    )
    return case.block("notes", items=(*answers, *check_notes(case), *ages))


def _notes(case: Case) -> Told:
    return (
        ("medicine_lightheaded", case.says("medicine_lightheaded", "yes")),
        ("medicine_sleep_mood", case.says("medicine_sleep_mood", "yes")),
        ("low_mood", case.says("low_mood", "yes")),
        ("fall_blackout", case.says("fall_blackout", "yes", "unsure")),
        ("fall_could_not_get_up", case.says("fall_could_not_get_up", "yes")),
        ("told_frail", case.says("told_frail", "yes")),
        ("walking_aid_advised", case.says("walking_aid", "advised")),
        ("walking_aid_used", case.says("walking_aid", "cane", "walker")),
        ("numb_feet", case.says("numb_feet", "yes")),
        ("rushes_to_toilet", case.says("rushes_to_toilet", "yes")),
        ("poor_sight", case.ticks("take_care", "poor_sight")),
    )


def _day_and_ages(case: Case) -> Told:
    age = case.age
    return (
        ("not_today_unwell", case.says("ready_for_checks", "not_today_unwell")),
        ("under_made_for_age", age is not None and age < MADE_FOR_AGE),
        ("under_first_age", age is not None and age < FIRST_AGE),
        ("over_last_age", age is not None and age > LAST_AGE),
    )


def ask(case: Case) -> Block:
    """Return what to ask a clinician: first what these answers bring up, then what always fits."""
    if case.is_emergency:
        return case.block("ask")
    questions = _true(_ask(case))
    return case.block("ask", (case.text("ask", "intro"),), case.chosen("ask", questions))


def _ask(case: Case) -> Told:
    assessment = case.assessment
    first = assessment.category == "see_someone_first"
    return (
        ("when_may_i_start", first),
        ("falls", case.says("falls_past_year", "one", "two_or_more")),
        ("blackout", case.says("fall_blackout", "yes", "unsure")),
        ("get_up", case.says("fall_could_not_get_up", "yes")),
        (
            "physical_therapist",
            bool(findings(case.answers)) or case.is_seated or assessment.category == "high",
        ),
        (
            "medicine",
            case.says("medicine_lightheaded", "yes") or case.says("medicine_sleep_mood", "yes"),
        ),
        ("low_mood", case.says("low_mood", "yes")),
        ("walking_aid", not case.says("walking_aid", "none") and "walking_aid" in case.answers),
        ("numb_feet", case.says("numb_feet", "yes")),
        ("toilet", case.says("rushes_to_toilet", "yes")),
        ("sight", case.ticks("take_care", "poor_sight")),
        ("worried", case.says("worried", "yes")),
        ("class", not first),
        ("blood_pressure", True),
    )
