"""An answer in words, as the list of answers shows it."""

from __future__ import annotations

from decimal import Decimal

from app.clinical.questions import (
    CHECK_IDS,
    HOLD_SECONDS,
    STANCE_IDS,
    Answer,
    Number,
    Question,
)
from app.content.words import Section
from app.said.amounts import amount_text, decimal_text, protocol_numbers


def answer_text(words: Section, question: Question, answer: Answer, voice: str) -> str:
    """Return an answer in words; what was measured has its unit: "1 second", "12 stands".

    `voice`: who is at the screen, self, helper or clinician.
    """
    if isinstance(answer, int | Decimal):
        return _number(words, question, answer, voice)
    if question.id in CHECK_IDS and isinstance(answer, str):
        return _of_check(words, question, voice, answer)
    options = words.section("questions", question.id, "options")
    given = answer if isinstance(answer, tuple) else (answer,)
    return words.text("site", "list_joint").join(options.text(each) for each in given)


def _number(words: Section, question: Question, answer: int | Decimal, voice: str) -> str:
    if question.id not in CHECK_IDS:
        return decimal_text(words, answer)
    if question.id in STANCE_IDS and answer == HOLD_SECONDS:
        return _of_check(words, question, voice, "full_option")
    counted = isinstance(question, Number) and question.whole
    return amount_text(words, "stands" if counted else "seconds", answer)


def _of_check(words: Section, check: Question, voice: str, key: str) -> str:
    return words.text("checks", check.id, voice, key, **protocol_numbers(words, check.id))
