"""What a person answered, in words: for the list of answers and where an answer is asked back."""

from __future__ import annotations

from decimal import Decimal

from app.clinical.answers import typed_form
from app.clinical.measures import PROTOCOL_NUMBERS
from app.clinical.questions import Answer, Number, Question
from app.content.words import Section
from app.said.amounts import amount_text


def answer_text(words: Section, question: Question, answer: Answer, voice: str) -> str:
    """Return an answer in the words of who is at the screen (`voice`)."""
    if isinstance(question, Number) and question.instead:
        return _say_measured(words, question, answer, voice)
    options = words.section("questions", question.id)
    if isinstance(answer, tuple):
        return words.text("site", "list_joint").join(
            options.text("options", each) for each in answer
        )
    if isinstance(answer, str):
        return options.text("options", answer)
    return typed_form(answer)


def _say_measured(words: Section, question: Number, answer: Answer, voice: str) -> str:
    texts = words.section("checks", question.id, voice)
    if isinstance(answer, str):
        return texts.text(answer, **PROTOCOL_NUMBERS)
    if answer == question.stored_at_most:
        return texts.text("full_option", **PROTOCOL_NUMBERS)
    assert isinstance(answer, int | Decimal)
    return amount_text(words, "stands" if question.whole else "seconds", answer)
