"""The letter to the doctor: in the person's words, with questions and room for the answers."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.pdf.arrange import Stack
from app.pdf.blanks import WritingLines, tick_list
from app.pdf.paper import LARGE
from app.pdf.text import Styles, text, texts
from app.result.records import Letter

LINES, LARGE_LINES = 5, 3


def letter_page(letter: Letter, styles: Styles) -> list[Flowable]:
    """Return the letter under the head of its page."""
    plain = styles["text"]
    questions: list[Flowable] = []
    if letter.questions:
        questions = [
            text(letter.questions_heading, styles["heading"]),
            *tick_list(letter.questions, styles),
        ]
    lines = LARGE_LINES if plain.fontSize >= LARGE else LINES
    return [
        text(letter.date, styles["spaced"]),
        text(letter.greeting, styles["spaced"]),
        *texts(letter.paragraphs, styles["spaced"]),
        Stack(questions),
        *texts(letter.closing, styles["spaced"]),
        Stack([text(letter.answer, styles["heading"]), WritingLines(lines)]),
    ]
