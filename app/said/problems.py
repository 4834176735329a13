"""What to say about an answer that cannot be read."""

from __future__ import annotations

from app.clinical.answers import UnreadableAnswer
from app.clinical.questions import CHECK_IDS
from app.content.words import Section
from app.said.amounts import numbers_said, protocol_numbers


def say_problem(words: Section, unreadable: UnreadableAnswer) -> str:
    """Return one kind sentence: what is wrong with the answer and what would be right."""
    if unreadable.problem == "unknown_option":
        return words.text("site", "unknown_option", given=unreadable.given[:40])
    kind = "checks" if unreadable.question_id in CHECK_IDS else "questions"
    bounds = {"at_least": unreadable.at_least, "at_most": unreadable.at_most}
    given = {name: bound for name, bound in bounds.items() if bound is not None}
    return words.text(
        kind,
        unreadable.question_id,
        unreadable.problem,
        **numbers_said(words, given),
        **protocol_numbers(words),
    )
