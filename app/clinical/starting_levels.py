"""Where a person's exercises start: two levels that do not depend on each other, then the caps.

These levels are our own design; no published mapping for self-guided exercise was found.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.assessment import Assessment
from app.clinical.checks import (
    chair_stand,
    one_leg,
    semi_tandem,
    side_by_side,
    timed_up_and_go,
)
from app.clinical.questions import SAFETY_IDS, Answers, ticked

BALANCE_LEVELS = ("feet_together", "tandem_with_hands", "tandem_free", "one_leg")
STRENGTH_LEVELS = ("two_hands", "one_hand", "no_hands", "loaded")


@dataclass(frozen=True, kw_only=True)
class Start:
    """The two levels, each with the reasons that led to it (the check first, then any cap)."""

    balance: str
    strength: str
    balance_reasons: tuple[str, ...] = ()
    strength_reasons: tuple[str, ...] = ()


def starting_levels(assessment: Assessment) -> Start:
    answers = assessment.answers
    if assessment.category in ("emergency", "see_someone_first") or any(
        question not in answers for question in SAFETY_IDS
    ):
        return Start(balance="none", strength="none")
    if reason := seated_reason(assessment):
        return Start(
            balance="seated",
            strength="seated",
            balance_reasons=(reason,),
            strength_reasons=(reason,),
        )
    balance, balance_reason = _balance(assessment)
    strength, strength_reason = _strength(assessment)
    cap, cap_reason = _cap(assessment)
    balance_reasons: tuple[str, ...] = (balance_reason,)
    strength_reasons: tuple[str, ...] = (strength_reason,)
    if BALANCE_LEVELS.index(balance) > cap:
        balance, balance_reasons = BALANCE_LEVELS[cap], (balance_reason, cap_reason)
    if STRENGTH_LEVELS.index(strength) > cap:
        strength, strength_reasons = STRENGTH_LEVELS[cap], (strength_reason, cap_reason)
    return Start(
        balance=balance,
        strength=strength,
        balance_reasons=balance_reasons,
        strength_reasons=strength_reasons,
    )


def seated_reason(assessment: Assessment) -> str | None:
    """Return why exercise starts on a chair, or None if it may start standing."""
    answers = assessment.answers
    if side_by_side.not_held(answers):
        return "side_by_side_not_held"
    if ticked(answers, "take_care", "cannot_stand_alone"):
        return "cannot_stand_alone"
    if answers.get("cleared_for_standing") != "yes":
        if assessment.fall_history_is_high:
            return "fall_history_uncleared"
        if answers.get("told_frail") == "yes":
            return "told_frail_uncleared"
        if ticked(answers, "take_care", "supervised_only"):
            return "supervised_only_uncleared"
    if answers.get("ready_for_checks") != "ready":
        if ticked(answers, "take_care", "poor_sight"):
            return "poor_sight_no_helper"
        if ticked(answers, "take_care", "hard_to_follow_steps"):
            return "hard_to_follow_steps_no_helper"
    return None


def _balance(assessment: Assessment) -> tuple[str, str]:
    answers = assessment.answers
    if semi_tandem.not_held(answers):
        return "feet_together", "semi_tandem_not_held"
    if assessment.tandem == "finding":
        return "tandem_with_hands", "tandem_not_held"
    if assessment.tandem == "not_done":
        if assessment.screen.at_risk == "no":
            return "tandem_with_hands", "tandem_not_done_nothing_found"
        return "feet_together", "tandem_not_done"
    if one_leg.held(answers):
        return "one_leg", "one_leg_held"
    return "tandem_free", "tandem_held"


def _strength(assessment: Assessment) -> tuple[str, str]:
    answers = assessment.answers
    if chair_stand.arms_needed(answers):
        return "two_hands", "chair_stand_arms_needed"
    if assessment.chair_stand == "not_done":
        if answers.get("hands_to_stand") == "yes":
            return "two_hands", "hands_to_stand"
        if assessment.screen.at_risk != "no":
            return "two_hands", "chair_stand_not_done"
        return "one_hand", "chair_stand_not_done_nothing_found"
    if assessment.chair_stand == "finding":
        return "one_hand", "chair_stand_below_cut_off"
    if assessment.chair_stand == "not_classified":
        return (
            ("one_hand", "chair_stand_few_no_table")
            if chair_stand.few_without_a_table(answers)
            else ("no_hands", "chair_stand_good_no_table")
        )
    if chair_stand.is_above_normal_range(answers) and assessment.category == "lower":
        return "loaded", "chair_stand_above_normal_range"
    return "no_hands", "chair_stand_at_or_above"


def _cap(assessment: Assessment) -> tuple[int, str]:
    """Return the highest step on either ladder that the answers allow, and which answer says so."""
    answers = assessment.answers
    if ticked(answers, "take_care", "hip_precautions"):
        return 0, "cap_hip_precautions"
    for reason, applies in _second_step_caps(assessment, answers):
        if applies:
            return 1, reason
    if assessment.category == "raised":
        return 2, "cap_raised"
    return 3, ""


def _second_step_caps(assessment: Assessment, answers: Answers) -> tuple[tuple[str, bool], ...]:
    return (
        ("cap_fall_history", assessment.fall_history_is_high),
        ("cap_told_frail", answers.get("told_frail") == "yes"),
        ("cap_supervised_only", ticked(answers, "take_care", "supervised_only")),
        ("cap_timed_up_and_go", timed_up_and_go.is_slow(answers)),
        ("cap_walking_aid", answers.get("walking_aid", "none") != "none"),
        ("cap_poor_sight", ticked(answers, "take_care", "poor_sight")),
        ("cap_hard_to_follow_steps", ticked(answers, "take_care", "hard_to_follow_steps")),
    )
