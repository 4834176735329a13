"""When a question is asked: named conditions over the answers that count so far."""

from __future__ import annotations

from app.clinical.answer_kinds import Answers, ticked
from app.clinical.falls_history import fall_history_is_high, fell_in_the_past_year

# Who ticks one of these exercises standing only with somebody beside them.
HELPER_WANTED_BY = ("supervised_only", "poor_sight", "hard_to_follow_steps")


def no_emergency(answers: Answers) -> bool:
    return not ticked(answers, "emergency_signs")


def after_a_fall(answers: Answers) -> bool:
    return no_emergency(answers) and fell_in_the_past_year(answers)


def stopped_unwell(answers: Answers) -> bool:
    """Say whether any check was stopped because the person felt unwell: only checks offer that."""
    return "stopped_unwell" in answers.values()


def may_plan(answers: Answers) -> bool:
    """Exercises may be planned: nobody has to be seen first, and no check was stopped unwell."""
    return (
        no_emergency(answers)
        and not ticked(answers, "see_someone_first")
        and not stopped_unwell(answers)
    )


def clearance_is_needed(answers: Answers) -> bool:
    return may_plan(answers) and (
        fall_history_is_high(answers)
        or answers.get("told_frail") == "yes"
        or ticked(answers, "take_care", "supervised_only", "brace_or_prosthesis")
    )


def helper_is_wanted(answers: Answers) -> bool:
    """Say whether standing exercise needs somebody beside the person, by what they ticked."""
    return may_plan(answers) and ticked(answers, "take_care", *HELPER_WANTED_BY)


def may_stand(answers: Answers) -> bool:
    return (
        may_plan(answers)
        and not ticked(answers, "take_care", "cannot_stand_alone")
        and answers.get("cleared_for_standing") != "no"
        # Nobody who needs a clearance is asked to stand before having answered about it.
        and not (clearance_is_needed(answers) and "cleared_for_standing" not in answers)
    )


def ready(answers: Answers) -> bool:
    return may_stand(answers) and answers.get("ready_for_checks") == "ready"
