"""The rows of the list of answers: what was asked, what was answered, and where to change it."""

from __future__ import annotations

from flask import url_for

from app.clinical.flow import Walk
from app.clinical.questions import QUESTIONS_BY_ID, Answers, Number, Question
from app.content.words import Section
from app.said.answers import answer_text
from app.web.current import current_voice
from app.web.question_page import BACK_TO_ANSWERS
from app.web.walk_pages import PAGE_OF


def rows_of(part: str, walked: Walk, words: Section) -> list[dict[str, str]]:
    """Return the answers of a part of the walk that count."""
    return [
        _row(question.id, walked.counted, words)
        for question in walked.asked
        if PAGE_OF[question.id].part == part and question.id in walked.counted
    ]


def kept_rows(walked: Walk, words: Section) -> list[dict[str, str]]:
    """Return the answers that are kept and do not count now; there is no way to change them."""
    rows = [_row(each, walked.kept, words) for each in QUESTIONS_BY_ID if each in walked.kept]
    return [row | {"change_href": ""} for row in rows]


def _row(question_id: str, answers: Answers, words: Section) -> dict[str, str]:
    question = QUESTIONS_BY_ID[question_id]
    name = _short_name(words, question)
    return {
        "question": name,
        "answer": answer_text(words, question, answers[question_id], current_voice()),
        "change_href": url_for(
            "screening.question_page", page_id=PAGE_OF[question_id].id, back=BACK_TO_ANSWERS
        ),
        "change_text": words.text("site", "change"),
        "change_hidden": name,
    }


def _short_name(words: Section, question: Question) -> str:
    measured = isinstance(question, Number) and question.instead
    return words.text("checks" if measured else "questions", question.id, "short")
