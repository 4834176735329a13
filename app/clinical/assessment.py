"""From answers to one assessment: findings, level of the World Falls Guidelines, and category."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical import checks, measures
from app.clinical.conditions import stopped_unwell
from app.clinical.falls_history import (
    fall_history_is_high,
    severe_fall_cannot_be_ruled_out,
)
from app.clinical.questions import Answers, ticked

# The guidelines leave open where somebody who is unsteady but walks well belongs; the French
# restatement of 2023 does not call them low. This is the cautious reading; False the other one.
UNSTEADY_IS_NEVER_LOW = True

# What raises the category by itself, without a finding: exercise needs a closer look.
RAISED_BY = (
    "cannot_stand_alone",
    "supervised_only",
    "brace_or_prosthesis",
    "poor_sight",
    "hard_to_follow_steps",
)


# The categories in which exercise waits until somebody was seen.
WAITS = ("emergency", "see_someone_first")


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """What the answers come to, as ids and numbers.

    `incomplete`: why nothing can be confirmed (not_done, no_table, questions_missing).
    """

    answers: Answers
    screen: measures.Screen
    tandem: str
    chair_stand: str
    timed_up_and_go: str
    one_leg: str
    fall_history_is_high: bool
    wfg_level: str
    category: str
    incomplete: tuple[str, ...]


def assess(answers: Answers) -> Assessment:
    """Assess answers that count (of `walk`); answers off the path must have been left out."""
    screen = measures.screen(answers)
    tandem = checks.tandem.outcome(answers)
    chair_stand = checks.chair_stand.outcome(answers)
    timed_up_and_go = checks.timed_up_and_go.outcome(answers)
    level = wfg_level(answers)
    incomplete = _incomplete(tandem, chair_stand, screen.at_risk)
    findings = bool(checks.findings(answers))
    return Assessment(
        answers=answers,
        screen=screen,
        tandem=tandem,
        chair_stand=chair_stand,
        timed_up_and_go=timed_up_and_go,
        one_leg=checks.one_leg.outcome(answers),
        fall_history_is_high=fall_history_is_high(answers),
        wfg_level=level,
        category=_category(answers, screen.at_risk, findings, level, incomplete),
        incomplete=incomplete,
    )


def wfg_level(answers: Answers) -> str:
    """Return high, intermediate, low or cannot_be_placed.

    Never low beside a red flag, for somebody who does not stand alone, or with an answer missing.
    Source: World Falls Guidelines 2022; "unsteady" as in the French restatement of 2023.
    """
    if fall_history_is_high(answers):
        return "high"
    if ticked(answers, "see_someone_first") or stopped_unwell(answers):
        return "cannot_be_placed"
    if ticked(answers, "take_care", "cannot_stand_alone"):
        return "intermediate"
    if checks.timed_up_and_go.outcome(answers) != "not_done":
        return _level_with_timed_up_and_go(answers)
    key_questions_all_no = all(
        answers.get(question) == no for question, no in measures.KEY_QUESTIONS.items()
    )
    return "low" if key_questions_all_no else "cannot_be_placed"


def _level_with_timed_up_and_go(answers: Answers) -> str:
    if checks.timed_up_and_go.is_slow(answers):
        return "intermediate"
    if UNSTEADY_IS_NEVER_LOW and answers.get("unsteady") in ("walking", "standing_only"):
        return "intermediate"
    if severe_fall_cannot_be_ruled_out(answers) or "unsteady" not in answers:
        return "cannot_be_placed"
    return "low"


def _incomplete(tandem: str, chair_stand: str, at_risk: str) -> tuple[str, ...]:
    reasons = []
    if "not_done" in (tandem, chair_stand):
        reasons.append("not_done")
    if chair_stand == "not_classified":
        reasons.append("no_table")
    if at_risk == "unknown":
        reasons.append("questions_missing")
    return tuple(reasons)


def _category(
    answers: Answers, at_risk: str, findings: bool, level: str, incomplete: tuple[str, ...]
) -> str:
    """Return the first category that fits, in the order of urgency."""
    if ticked(answers, "emergency_signs"):
        return "emergency"
    if ticked(answers, "see_someone_first") or stopped_unwell(answers):
        return "see_someone_first"
    if level == "high":
        return "high"
    if (
        at_risk == "yes"
        or findings
        or level == "intermediate"
        or answers.get("told_frail") == "yes"
        or ticked(answers, "take_care", *RAISED_BY)
    ):
        return "raised"
    return "lower_unconfirmed" if incomplete else "lower"
