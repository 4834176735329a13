"""Invariants of the walk, the findings, the levels and the urgency: each reads as a sentence."""

from __future__ import annotations

from collections.abc import Callable

from app.clinical.checks import CHECKS
from app.clinical.flow import walk
from app.clinical.questions import CHECK_IDS, QUESTIONS
from app.clinical.scores import score
from tests.clinical.drawn import Drawn

Invariant = Callable[[Drawn], bool]
# To be called about today: typed from the design.
TODAY = (
    "fainted",
    "chest_pain_on_effort",
    "falls_this_week",
    "dizzy_now",
    "breathless_at_rest",
    "severe_pain",
    "new_injury",
    "head_knock",
)


def fall_history_is_high(one: Drawn) -> bool:
    return one.has("falls_past_year", "one", "two_or_more") and (
        one.has("falls_past_year", "two_or_more")
        or one.has("fall_injury", "needed_care")
        or one.has("fall_could_not_get_up", "yes")
        or one.has("fall_blackout", "yes", "unsure")
        or one.has("see_someone_first", "fainted")
        or one.has("told_frail", "yes")
    )


def needs_clearance(one: Drawn) -> bool:
    return (
        fall_history_is_high(one)
        or one.has("told_frail", "yes")
        or one.has("take_care", "supervised_only", "brace_or_prosthesis")
    )


def has_a_red_flag(one: Drawn) -> bool:
    return (
        one.has("emergency_signs")
        or one.has("see_someone_first")
        or "stopped_unwell" in one.counted.values()
    )


def nobody_who_has_to_be_seen_first_is_asked_to_do_anything(one: Drawn) -> bool:
    return not one.has("see_someone_first") or not (
        {"cleared_for_standing", "ready_for_checks", "equipment", *CHECK_IDS} & set(one.asked)
        or one.offered
    )


def nobody_who_needs_clearance_does_a_check_uncleared(one: Drawn) -> bool:
    return (
        not needs_clearance(one)
        or one.has("cleared_for_standing", "yes")
        or not set(one.asked) & set(CHECK_IDS)
    )


def nobody_who_cannot_stand_alone_is_asked_to_stand(one: Drawn) -> bool:
    return not one.has("take_care", "cannot_stand_alone") or (
        not {"ready_for_checks", *CHECK_IDS} & set(one.asked)
        and not any(exercise.standing for exercise in one.offered)
    )


def after_feeling_unwell_there_is_no_further_check_and_no_exercise(one: Drawn) -> bool:
    given = [one.counted.get(check) for check in CHECK_IDS if check in one.asked]
    return "stopped_unwell" not in given or (given[-1] == "stopped_unwell" and not one.offered)


def two_falls_frailty_and_arms_needed_are_never_lower(one: Drawn) -> bool:
    return one.columns["category"] not in ("lower", "lower_unconfirmed") or not (
        one.has("falls_past_year", "two_or_more")
        or one.has("told_frail", "yes")
        or one.counted.get("chair_stands") in ("arms_used", "could_not", 0)
    )


def did_not_try_never_makes_a_finding(one: Drawn) -> bool:
    tried = {check for check in CHECKS if check.outcome(one.counted) == "finding"}
    for skipped in CHECKS:
        answers = {**one.counted, skipped.id: "did_not_try"}
        found = {check for check in CHECKS if check.outcome(answers) == "finding"}
        if not found <= tried or (skipped in found and not found & set(skipped.before)):
            return False
    return True


def the_level_is_never_low_beside_a_red_flag_or_a_wheelchair(one: Drawn) -> bool:
    return one.assessment.wfg_level != "low" or not (
        has_a_red_flag(one) or one.has("take_care", "cannot_stand_alone")
    )


def the_level_is_never_low_with_an_answer_missing(one: Drawn) -> bool:
    needed = {"falls_past_year", "unsteady"}
    if one.has("falls_past_year", "one", "two_or_more"):
        needed |= {"fall_injury", "fall_could_not_get_up", "fall_blackout", "told_frail"}
    if one.columns["timed_up_and_go"] == "not_done":
        needed |= {"worried"}
    return one.assessment.wfg_level != "low" or needed <= set(one.counted)


def the_call_is_that_of_the_most_urgent_sign(one: Drawn) -> bool:
    uncleared = not one.has("cleared_for_standing", "yes")
    chest, fainted = "chest_pain_on_effort", "fainted"
    rows = (
        ("now", one.has("emergency_signs")),
        (
            "today_or_emergency",
            one.has("see_someone_first", chest) and one.has("see_someone_first", fainted),
        ),
        (
            "today",
            one.has("see_someone_first", *TODAY)
            or "stopped_unwell" in one.counted.values()
            or (one.has("fall_blackout", "yes") and uncleared),
        ),
        (
            "this_week",
            one.has("see_someone_first")
            or one.has("fall_blackout", "unsure")
            or one.columns["category"] == "high",
        ),
        ("next_visit", one.columns["category"] == "raised"),
        ("none", True),
    )
    return one.columns["call"] == next(call for call, holds in rows if holds)


def the_walk_keeps_the_order_and_counts_only_its_own(one: Drawn) -> bool:
    order = [question.id for question in QUESTIONS if question.id in one.asked]
    return (
        one.asked == order
        and set(one.walk.counted) <= set(one.asked)
        and not set(one.walk.counted) & set(one.walk.kept)
        and {**one.walk.counted, **one.walk.kept} == one.answers
    )


def changing_an_answer_and_changing_it_back_changes_nothing(one: Drawn) -> bool:
    question, other = one.other
    back = {**one.answers, question: other}
    score(back)
    if question in one.answers:
        back[question] = one.answers[question]
    else:
        del back[question]
    return score(back) == one.columns and walk(back) == one.walk


INVARIANTS: tuple[Invariant, ...] = (
    nobody_who_has_to_be_seen_first_is_asked_to_do_anything,
    nobody_who_needs_clearance_does_a_check_uncleared,
    nobody_who_cannot_stand_alone_is_asked_to_stand,
    after_feeling_unwell_there_is_no_further_check_and_no_exercise,
    two_falls_frailty_and_arms_needed_are_never_lower,
    did_not_try_never_makes_a_finding,
    the_level_is_never_low_beside_a_red_flag_or_a_wheelchair,
    the_level_is_never_low_with_an_answer_missing,
    the_call_is_that_of_the_most_urgent_sign,
    the_walk_keeps_the_order_and_counts_only_its_own,
    changing_an_answer_and_changing_it_back_changes_nothing,
)
