"""Where a person's exercises start: two levels that do not depend on each other, then the caps.

These levels are our own design; no published mapping for self-guided exercise was found.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.answer_kinds import age_and_sex
from app.clinical.assessment import WAITS, Assessment
from app.clinical.checks import chair_stand, one_leg, semi_tandem, side_by_side, timed_up_and_go
from app.clinical.conditions import HELPER_WANTED_BY
from app.clinical.numbers import Design
from app.clinical.questions import SAFETY_IDS, Answers, ticked

# Rung by rung, from the most support to the least; an exercise stands on one of them.
BALANCE_LEVELS = ("feet_together", "tandem_with_hands", "tandem_free", "one_leg")
STRENGTH_LEVELS = ("two_hands", "one_hand", "no_hands", "loaded")
FIRST_RUNG, SECOND_RUNG, THIRD_RUNG, TOP_RUNG = range(4)
# From this age on, a check that was not done lets exercise start on the first rung.
STARTS_LOWER_FROM_AGE = Design(80, "years", "most falls that hurt happen at this age and over")


@dataclass(frozen=True, kw_only=True)
class Start:
    """The two levels, each with the reasons that led to it (the check first, then any cap).

    `highest_rung`: the rung that this person never goes beyond by themselves, to the last week;
    3 where there is no such limit. A lower start for other reasons is a start and no limit.
    """

    balance: str
    strength: str
    balance_reasons: tuple[str, ...] = ()
    strength_reasons: tuple[str, ...] = ()
    highest_rung: int = TOP_RUNG

    @property
    def seated(self) -> bool:
        return self.balance == "seated"

    @property
    def waits(self) -> bool:
        """Whether exercise has to wait."""
        return self.balance == "none"


def starting_levels(assessment: Assessment) -> Start:
    answers = assessment.answers
    if assessment.category in WAITS or any(question not in answers for question in SAFETY_IDS):
        return Start(balance="none", strength="none", highest_rung=FIRST_RUNG)
    limit, limit_reason = _limit(assessment)
    if reason := seated_reason(assessment):
        return Start(
            balance="seated",
            strength="seated",
            balance_reasons=(reason,),
            strength_reasons=(reason,),
            highest_rung=limit,
        )
    balance, balance_reason = _balance(assessment)
    strength, strength_reason = _strength(assessment)
    cap, cap_reason = limit, limit_reason
    if assessment.category == "raised" and limit == TOP_RUNG:
        cap, cap_reason = THIRD_RUNG, "cap_raised"
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
        highest_rung=limit,
    )


def seated_reason(assessment: Assessment) -> str | None:
    """Return why exercise starts on a chair, or None if it may start standing."""
    answers = assessment.answers
    if side_by_side.not_held(answers):
        return "side_by_side_not_held"
    for reason, applies in (
        ("cannot_stand_alone", ticked(answers, "take_care", "cannot_stand_alone")),
        *_uncleared(assessment),
        *_without_helper(answers),
    ):
        if applies:
            return reason
    return None


def _uncleared(assessment: Assessment) -> tuple[tuple[str, bool], ...]:
    """Return why a doctor or physical therapist has to agree to standing work, if none has."""
    answers = assessment.answers
    uncleared = answers.get("cleared_for_standing") != "yes"
    braced = ticked(answers, "take_care", "brace_or_prosthesis")
    return (
        ("fall_history_uncleared", uncleared and assessment.fall_history_is_high),
        ("told_frail_uncleared", uncleared and answers.get("told_frail") == "yes"),
        (
            "supervised_only_uncleared",
            uncleared and ticked(answers, "take_care", "supervised_only"),
        ),
        ("brace_or_prosthesis_uncleared", uncleared and braced),
    )


def _without_helper(answers: Answers) -> tuple[tuple[str, bool], ...]:
    """Return why somebody has to be there for standing work, if nobody will be."""
    alone = answers.get("exercise_helper") != "yes"
    return tuple(
        (f"{each}_no_helper", alone and ticked(answers, "take_care", each))
        for each in HELPER_WANTED_BY
    )


def _is_old(answers: Answers) -> bool:
    """Say whether the age is one at which a check not done starts lower; unanswered is not."""
    age, _ = age_and_sex(answers)
    return age is not None and age >= STARTS_LOWER_FROM_AGE.value


def _balance(assessment: Assessment) -> tuple[str, str]:
    answers = assessment.answers
    if semi_tandem.not_held(answers):
        return "feet_together", "semi_tandem_not_held"
    if assessment.tandem == "finding":
        return "tandem_with_hands", "tandem_not_held"
    if assessment.tandem == "not_done":
        if assessment.screen.at_risk != "no":
            return "feet_together", "tandem_not_done"
        if _is_old(answers):
            return "feet_together", "tandem_not_done_at_this_age"
        return "tandem_with_hands", "tandem_not_done_nothing_found"
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
        if _is_old(answers):
            return "two_hands", "chair_stand_not_done_at_this_age"
        return "one_hand", "chair_stand_not_done_nothing_found"
    if assessment.chair_stand == "finding":
        return "one_hand", "chair_stand_below_cut_off"
    if assessment.chair_stand == "not_classified":
        if chair_stand.few_without_a_table(answers):
            return "one_hand", "chair_stand_few_no_table"
        return "no_hands", "chair_stand_good_no_table"
    if chair_stand.is_above_normal_range(answers) and assessment.category == "lower":
        return "loaded", "chair_stand_above_normal_range"
    return "no_hands", "chair_stand_at_or_above"


def _limit(assessment: Assessment) -> tuple[int, str]:
    """Return the highest rung to the last week, and which answer says so; the top one with ""."""
    answers = assessment.answers
    if ticked(answers, "take_care", "hip_precautions"):
        return FIRST_RUNG, "cap_hip_precautions"
    for reason, applies in _hands_stay_near(assessment, answers):
        if applies:
            return SECOND_RUNG, reason
    return TOP_RUNG, ""


def _hands_stay_near(assessment: Assessment, answers: Answers) -> tuple[tuple[str, bool], ...]:
    return (
        ("cap_fall_history", assessment.fall_history_is_high),
        ("cap_told_frail", answers.get("told_frail") == "yes"),
        ("cap_supervised_only", ticked(answers, "take_care", "supervised_only")),
        ("cap_brace_or_prosthesis", ticked(answers, "take_care", "brace_or_prosthesis")),
        ("cap_timed_up_and_go", timed_up_and_go.is_slow(answers)),
        ("cap_walking_aid", answers.get("walking_aid", "none") != "none"),
        ("cap_poor_sight", ticked(answers, "take_care", "poor_sight")),
        ("cap_hard_to_follow_steps", ticked(answers, "take_care", "hard_to_follow_steps")),
    )
