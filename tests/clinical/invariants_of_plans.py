"""Invariants of the plan, its weeks and its topics: each reads as a sentence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from app.clinical.answer_kinds import NONE
from app.clinical.exercises import Exercise
from app.clinical.plan import build_plan
from app.clinical.topics import TOPICS_BY_ID
from tests.clinical.drawn import Drawn
from tests.clinical.invariants_of_rules import Invariant, needs_clearance

# Nothing to hold, or less than a hand that holds; and what belongs to the step on one leg.
HANDS_LEAVE_THE_COUNTER = ("fingertips", "counter_near", "none")
ONE_LEG_STEP = (
    "one_leg_stand_with_hands",
    "heel_to_toe_walk",
    "backward_walk",
    "tai_chi_slow_step",
)
NOT_WITH_HIP_PRECAUTIONS = (
    "tandem",
    "one_leg",
    "heel_to_toe_walk",
    "tree",
    "squat",
    "leg_lift",
    "side_steps",
    "seated_march",
)
SEATED_CORE = ["seated_leg_straightening", "seated_heel_and_toe_raises", "seated_arm_raises"]
LEGS = {
    "two_hands": "sit_to_stand_two_hands",
    "one_hand": "sit_to_stand_one_hand",
    "no_hands": "sit_to_stand",
    "loaded": "sit_to_stand_slow",
}
BALANCE = {
    "feet_together": ["feet_together_stand", "march_with_hands"],
    "tandem_with_hands": ["tandem_stance_with_hands", "side_steps_with_hands"],
    "tandem_free": ["tandem_stance", "side_steps"],
    "one_leg": ["one_leg_stand", "heel_to_toe_walk"],
}
LEG_EXTRAS = ("toe_", "calf_", "side_leg", "back_leg", "hamstring_", "seated_march")
STAGES = ["start", "settle", "step_up", "add_one", "more_sets", "keep"]
WEEKS = [(1, 2), (3, 4), (5, 6), (7, 8), (9, 10), (11, 12)]
WITHOUT_EXERCISE = {
    "medicines_and_blood_pressure",
    "if_you_fall",
    "safer_home",
    "family_and_helpers",
}
STANDING_TOPICS = {"balance_training", "strength_training", "how_much"}


def keeps_hands_on_the_counter(one: Drawn) -> bool:
    """Say whether they have the second cap."""
    walked = one.counted.get("timed_up_and_go_seconds")
    return (
        needs_clearance(one)
        or walked == "could_not"
        or (isinstance(walked, Decimal) and walked > 15)
        or one.has("walking_aid", "cane", "walker", "advised")
        or one.has("take_care", "poor_sight", "hard_to_follow_steps")
    )


def leaves_the_counter(exercise: Exercise) -> bool:
    return exercise.hand_support in HANDS_LEAVE_THE_COUNTER or exercise.id in ONE_LEG_STEP


def an_emergency_sign_never_leads_to_a_check_or_an_exercise(one: Drawn) -> bool:
    return not one.has("emergency_signs") or (
        set(one.asked) <= {"filled_in_by", "emergency_signs"}
        and not one.plan.lines
        and not one.offered
        and one.columns["category"] == "emergency"
        and one.columns["call"] == "now"
    )


def a_seated_plan_holds_and_names_nothing_standing(one: Drawn) -> bool:
    seated = one.columns["balance_start"] == "seated"
    return seated is (one.columns["strength_start"] == "seated") and (
        not seated or not any(exercise.standing for exercise in one.offered)
    )


def nothing_is_offered_that_a_precaution_takes_away(one: Drawn) -> bool:
    return not any(
        one.has("take_care", *each.excluded_by) for each in one.offered if each.excluded_by
    )


def nothing_is_offered_that_needs_what_they_do_not_have(one: Drawn) -> bool:
    return all(not each.equipment or one.has("equipment", each.equipment) for each in one.offered)


def every_line_of_a_plan_has_a_reason(one: Drawn) -> bool:
    return all(line.reasons and all(line.reasons) for line in one.plan.lines)


def the_core_is_that_of_the_two_starts(one: Drawn) -> bool:
    balance, strength = str(one.columns["balance_start"]), str(one.columns["strength_start"])
    core = [line.exercise.id for line in one.plan.core]
    if balance == "none":
        return core == []
    return core == (SEATED_CORE if balance == "seated" else [LEGS[strength], *BALANCE[balance]])


def a_plan_is_short_and_names_nothing_twice(one: Drawn) -> bool:
    ids = [line.exercise.id for line in one.plan.lines]
    return len(ids) == len(set(ids)) and len(one.plan.add_when_ready) <= 2


def owning_weights_or_a_band_takes_no_leg_exercise_away(one: Drawn) -> bool:
    owns_nothing = {**one.counted, "equipment": (NONE,)}
    bare = build_plan(replace(one.assessment, answers=owns_nothing))
    return all(
        line.exercise in [mine.exercise for mine in one.plan.add_when_ready]
        for line in bare.add_when_ready
        if line.exercise.id.startswith(LEG_EXTRAS)
    )


def with_hip_precautions_nothing_is_offered_above_the_first_step(one: Drawn) -> bool:
    return not one.has("take_care", "hip_precautions") or all(
        each.hand_support in ("chair", "two_hands")
        and not any(never in each.id for never in NOT_WITH_HIP_PRECAUTIONS)
        for each in one.offered
    )


def whoever_keeps_hands_on_the_counter_is_never_told_to_leave_it(one: Drawn) -> bool:
    return not keeps_hands_on_the_counter(one) or not any(
        leaves_the_counter(each) for each in one.offered
    )


def nobody_starts_above_their_cap(one: Drawn) -> bool:
    raised = one.columns["category"] == "raised"
    return not raised or (
        one.columns["balance_start"] != "one_leg" and one.columns["strength_start"] != "loaded"
    )


def who_has_to_wait_has_no_weeks(one: Drawn) -> bool:
    return bool(one.stages) is bool(one.plan.lines)


def the_weeks_are_six_times_two(one: Drawn) -> bool:
    weeks = [(stage.first_week, stage.last_week) for stage in one.stages]
    return not weeks or (weeks == WEEKS and [stage.id for stage in one.stages] == STAGES)


def the_weeks_never_get_less(one: Drawn) -> bool:
    return all(
        after.minutes >= before.minutes
        and after.balance_days >= before.balance_days
        and after.strength_days >= before.strength_days
        and after.sets_more >= before.sets_more
        and set(before.added) <= set(after.added)
        for before, after in pairwise(one.stages)
    )


def a_week_is_rounded_and_not_more_than_trials_used(one: Drawn) -> bool:
    return all(stage.minutes % 5 == 0 and 5 <= stage.minutes <= 180 for stage in one.stages)


def strength_has_a_day_of_rest_and_balance_three_days_or_more(one: Drawn) -> bool:
    seated = one.plan.start.balance == "seated"
    return all(
        2 <= stage.strength_days <= 3 and stage.balance_days in ((0,) if seated else (3, 4, 5))
        for stage in one.stages
    )


def nothing_that_is_done_already_comes_on_top(one: Drawn) -> bool:
    core = {line.exercise.id for line in one.plan.core}
    return not core & {each.id for stage in one.stages for each in (*stage.steps_up, *stage.added)}


def two_or_three_topics_are_worth_reading(one: Drawn) -> bool:
    if one.columns["category"] == "emergency":
        return one.topics == ()
    return 2 <= len(one.topics) == len(set(one.topics)) <= 3 and set(one.topics) <= set(
        TOPICS_BY_ID
    )


def no_topic_asks_for_more_than_the_plan_does(one: Drawn) -> bool:
    if one.columns["category"] == "see_someone_first":
        return set(one.topics) <= WITHOUT_EXERCISE
    return one.columns["balance_start"] != "seated" or not set(one.topics) & STANDING_TOPICS


INVARIANTS: tuple[Invariant, ...] = (
    an_emergency_sign_never_leads_to_a_check_or_an_exercise,
    a_seated_plan_holds_and_names_nothing_standing,
    nothing_is_offered_that_a_precaution_takes_away,
    nothing_is_offered_that_needs_what_they_do_not_have,
    every_line_of_a_plan_has_a_reason,
    the_core_is_that_of_the_two_starts,
    a_plan_is_short_and_names_nothing_twice,
    owning_weights_or_a_band_takes_no_leg_exercise_away,
    with_hip_precautions_nothing_is_offered_above_the_first_step,
    whoever_keeps_hands_on_the_counter_is_never_told_to_leave_it,
    nobody_starts_above_their_cap,
    who_has_to_wait_has_no_weeks,
    the_weeks_are_six_times_two,
    the_weeks_never_get_less,
    a_week_is_rounded_and_not_more_than_trials_used,
    strength_has_a_day_of_rest_and_balance_three_days_or_more,
    nothing_that_is_done_already_comes_on_top,
    two_or_three_topics_are_worth_reading,
    no_topic_asks_for_more_than_the_plan_does,
)
