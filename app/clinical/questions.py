"""Every question of the walk, in the order in which it is asked; the checks bring their own."""

from __future__ import annotations

from collections.abc import Mapping

from app.clinical.answer_kinds import (
    NONE,
    NOT_DONE,
    Answer,
    Answers,
    Choice,
    Condition,
    Number,
    Question,
    SeveralChoices,
    ticked,
)
from app.clinical.checks import CHECKS, CHECKS_BY_ID
from app.clinical.checks.stance import HOLD_SECONDS
from app.clinical.conditions import (
    after_a_fall,
    clearance_is_needed,
    helper_is_wanted,
    may_plan,
    may_stand,
    no_emergency,
)

__all__ = (
    "CHECK_IDS",
    "HOLD_SECONDS",
    "NONE",
    "NOT_DONE",
    "QUESTIONS",
    "QUESTIONS_BY_ID",
    "SAFETY_IDS",
    "STANCE_IDS",
    "Answer",
    "Answers",
    "Choice",
    "Number",
    "Question",
    "SeveralChoices",
    "ticked",
)


def yes_or_no(question_id: str, asked_if: Condition = no_emergency) -> Choice:
    return Choice(id=question_id, options=("no", "yes"), asked_if=asked_if)


QUESTIONS: tuple[Question, ...] = (
    # Before you start
    Choice(id="filled_in_by", options=("self", "helper", "clinician")),
    SeveralChoices(
        id="emergency_signs",
        groups=(
            (
                "",
                (
                    "stroke_signs",
                    "chest_pain_now",
                    "severe_breathlessness",
                    "sudden_severe_headache",
                    "confusion_or_seizure",
                    "head_injury",
                    "cannot_bear_weight",
                    "cannot_get_up_now",
                    "spine_signs",
                ),
            ),
        ),
    ),
    SeveralChoices(
        id="see_someone_first",
        groups=(
            ("today", ("dizzy_now", "breathless_at_rest", "severe_pain", "new_injury")),
            (
                "not_checked",
                (
                    "fainted",
                    "chest_pain_on_effort",
                    "head_knock",
                    "falls_this_week",
                    "new_dizziness",
                    "new_unsteadiness",
                ),
            ),
            (
                "limits",
                ("uncontrolled_blood_pressure", "recent_surgery", "told_not_to_exercise"),
            ),
        ),
        asked_if=no_emergency,
    ),
    SeveralChoices(
        id="take_care",
        groups=(
            (
                "",
                (
                    "supervised_only",
                    "cannot_stand_alone",
                    "brace_or_prosthesis",
                    "hip_precautions",
                    "fragile_spine",
                    "sore_joints",
                    "poor_sight",
                    "heart_condition",
                    "hard_to_follow_steps",
                ),
            ),
        ),
        asked_if=no_emergency,
    ),
    # About you
    Number(id="age", unit="years", at_least=18, at_most=110, whole=True, asked_if=no_emergency),
    Choice(id="sex", options=("female", "male", "not_stated"), asked_if=no_emergency),
    # Falls and steadiness
    Choice(id="falls_past_year", options=("none", "one", "two_or_more"), asked_if=no_emergency),
    Choice(
        id="fall_injury", options=("none", "hurt_no_care", "needed_care"), asked_if=after_a_fall
    ),
    yes_or_no("fall_could_not_get_up", asked_if=after_a_fall),
    Choice(id="fall_blackout", options=("no", "yes", "unsure"), asked_if=after_a_fall),
    Choice(id="unsteady", options=("no", "walking", "standing_only"), asked_if=no_emergency),
    yes_or_no("worried"),
    Choice(id="walking_aid", options=("none", "cane", "walker", "advised"), asked_if=no_emergency),
    yes_or_no("holds_furniture"),
    yes_or_no("hands_to_stand"),
    yes_or_no("trouble_with_curb"),
    yes_or_no("numb_feet"),
    yes_or_no("rushes_to_toilet"),
    yes_or_no("told_frail"),
    yes_or_no("medicine_lightheaded"),
    yes_or_no("medicine_sleep_mood"),
    yes_or_no("low_mood"),
    # Checks
    yes_or_no("cleared_for_standing", asked_if=clearance_is_needed),
    Choice(
        id="ready_for_checks",
        options=(
            "ready",
            "not_today_alone",
            "not_today_space",
            "not_today_unwell",
            "not_today_prefer_not",
        ),
        asked_if=may_stand,
    ),
    *(check.question for check in CHECKS),
    # Your plan
    yes_or_no("exercise_helper", asked_if=helper_is_wanted),
    SeveralChoices(id="equipment", groups=(("", ("band", "hand_weights")),), asked_if=may_plan),
    Choice(
        id="reason",
        options=("independence", "walking", "family", "hobbies", "confidence", "prefer_not"),
        asked_if=may_plan,
    ),
)

QUESTIONS_BY_ID: Mapping[str, Question] = {question.id: question for question in QUESTIONS}

CHECK_IDS = tuple(CHECKS_BY_ID)
STANCE_IDS = tuple(check.id for check in CHECKS if check.kind == "hold")
SAFETY_IDS = ("emergency_signs", "see_someone_first", "take_care")
