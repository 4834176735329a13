"""When a history of falls is high, in the sense of the World Falls Guidelines."""

from __future__ import annotations

from app.clinical.answer_kinds import Answers, ticked

FOLLOW_UP_IDS = ("fall_injury", "fall_could_not_get_up", "fall_blackout")


def fell_in_the_past_year(answers: Answers) -> bool:
    return answers.get("falls_past_year") in ("one", "two_or_more")


def fall_history_is_high(answers: Answers) -> bool:
    """Say whether there was a fall in the past year together with any sign of a severe one.

    Two definitions of "could not get up" are in use (an hour on the floor; not without help): the
    question asks for either. "Unsure" of a blackout counts, since a faint is often not remembered.
    Source: World Falls Guidelines 2022, Table 2 and risk levels; restated for France 2023.
    """
    return fell_in_the_past_year(answers) and (
        answers.get("falls_past_year") == "two_or_more"
        or answers.get("fall_injury") == "needed_care"
        or answers.get("fall_could_not_get_up") == "yes"
        or answers.get("fall_blackout") in ("yes", "unsure")
        # Whoever passed out may have fallen then: nobody can tell.
        or ticked(answers, "see_someone_first", "fainted")
        or answers.get("told_frail") == "yes"
    )


def severe_fall_cannot_be_ruled_out(answers: Answers) -> bool:
    """Say whether an unanswered question leaves it open whether the history of falls is high."""
    if "falls_past_year" not in answers:
        return True
    asked = (*FOLLOW_UP_IDS, "told_frail")
    return fell_in_the_past_year(answers) and any(each not in answers for each in asked)
