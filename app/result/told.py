"""What went well, what is worth working on, what else to look into, and what to ask."""

from __future__ import annotations

from babel.lists import format_list

from app.clinical.norms import FIRST_AGE, LAST_AGE, MADE_FOR_AGE
from app.clinical.questions import CHECK_IDS, HOLD_SECONDS
from app.result.case import Case
from app.result.checks import near_usual_for_age
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
    went_well = tuple(each for each in told if each not in ALWAYS_FIT)[:MOST_STRENGTHS]
    if len(went_well) < FEW_STRENGTHS:
        went_well += tuple(each for each in told if each in ALWAYS_FIT)
    return case.block("strengths", items=case.chosen("strengths", went_well or ("took_time",)))


def _true(told: Told) -> tuple[str, ...]:
    return tuple(each for each, applies in told if applies)


def _strengths(case: Case) -> Told:
    assessment = case.assessment
    stances = [each for each in CHECK_IDS[:4] if case.answers.get(each) == HOLD_SECONDS]
    best = stances[-1] if stances else ""
    # Somebody who does not stand alone is not told how well they walk.
    on_feet = not case.ticks("take_care", "cannot_stand_alone")
    tried = any(
        not case.says(each, "did_not_try", "stopped_unwell") and each in case.answers
        for each in CHECK_IDS
    )
    return (
        ("one_leg", best == "one_leg_seconds"),
        ("tandem", best == "tandem_seconds"),
        ("semi_tandem", best == "semi_tandem_seconds"),
        ("side_by_side", best == "side_by_side_seconds"),
        ("chair_stand", assessment.chair_stand == "at_or_above"),
        ("chair_stand_no_hands", assessment.chair_stand == "not_classified"),
        ("timed_up_and_go", assessment.timed_up_and_go == "under"),
        ("no_fall", case.says("falls_past_year", "none")),
        ("steady", on_feet and case.says("unsteady", "no")),
        ("not_worried", case.says("worried", "no")),
        ("no_walking_aid", on_feet and case.says("walking_aid", "none")),
        ("uses_walking_aid", case.says("walking_aid", "cane", "walker")),
        ("stopped_in_time", any(case.says(each, "stopped_unwell") for each in CHECK_IDS)),
        ("did_checks", tried),
        ("answered_all", case.walk.complete),
    )


def working_on(case: Case) -> Block:
    """Return the findings and the answers that exercise or a visit can do something about."""
    if case.is_emergency:
        return case.block("working_on")
    return case.block("working_on", items=case.chosen("working_on", _true(_working_on(case))))


def working_on_in_short(case: Case) -> str:
    """Return the same in one sentence, the first few; "" where there is nothing."""
    if case.is_emergency:
        return ""
    topics = dict.fromkeys(case.text("topics", each) for each in _true(_working_on(case)))
    if not topics:
        return ""
    told = format_list(list(topics)[:MOST_TOPICS], locale=case.language)
    return case.text("topics", "sentence", topics=told)


def _working_on(case: Case) -> Told:
    assessment = case.assessment
    arms = case.says("chair_stands", "arms_used", "could_not", 0)
    walked = not case.says("timed_up_and_go_seconds", "could_not")
    return (
        ("two_or_more_falls", case.says("falls_past_year", "two_or_more")),
        ("one_fall", case.says("falls_past_year", "one")),
        ("tandem", assessment.tandem == "finding"),
        ("chair_stand", assessment.chair_stand == "finding" and not arms),
        ("chair_stand_arms", arms),
        ("timed_up_and_go", assessment.timed_up_and_go == "finding" and walked),
        ("timed_up_and_go_could_not", assessment.timed_up_and_go == "finding" and not walked),
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
    return case.block("notes", items=case.chosen("notes", _true(_notes(case))))


def _notes(case: Case) -> Told:
    age = case.age
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
        ("one_leg", case.assessment.one_leg == "under_5"),
        ("timed_up_and_go_age", near_usual_for_age(case)),
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
    findings = "finding" in (assessment.tandem, assessment.chair_stand, assessment.timed_up_and_go)
    first = assessment.category == "see_someone_first"
    return (
        ("when_may_i_start", first),
        ("falls", case.says("falls_past_year", "one", "two_or_more")),
        ("blackout", case.says("fall_blackout", "yes", "unsure")),
        ("get_up", case.says("fall_could_not_get_up", "yes")),
        ("physical_therapist", findings or case.is_seated or assessment.category == "high"),
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
