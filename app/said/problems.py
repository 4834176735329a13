"""What to say about an answer that cannot be read."""

from __future__ import annotations

from app.clinical.answers import UnreadableAnswer
from app.clinical.checks import PROTOCOL_NUMBERS
from app.clinical.questions import CHECK_IDS
from app.content.words import Section


def say_problem(words: Section, unreadable: UnreadableAnswer) -> str:
    """Return one kind sentence: what is wrong with the answer and what would be right."""
    if unreadable.problem == "unknown_option":
        return words.text("site", "unknown_option", given=unreadable.given[:40])
    kind = "checks" if unreadable.question_id in CHECK_IDS else "questions"
    return words.text(
        kind,
        unreadable.question_id,
        unreadable.problem,
        at_least=unreadable.at_least,
        at_most=unreadable.at_most,
        **PROTOCOL_NUMBERS,
    )
