"""The letter to the doctor: in the person's words, with questions and room for the answers."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.pdf.arrange import Stack
from app.pdf.blanks import WritingLines, tick_list
from app.pdf.log import Blank
from app.pdf.paper import LARGE
from app.pdf.text import Styles, items, text, texts
from app.result.records import Letter

LINES, LARGE_LINES = 5, 2


def letter_page(letter: Letter, styles: Styles) -> list[Flowable]:
    """Return the letter under the head of its page, which has the lines for whose it is."""
    spaced, name = styles["spaced"], styles["name"]
    story = [
        *texts((letter.date, letter.greeting, *letter.paragraphs), spaced),
    ]
    if letter.noticed:
        story.append(text(letter.noticed_heading, name))
        for each in letter.noticed:
            since = [Blank(each.since, styles)] if each.since else []
            story.append(Stack([*items((each.sign,), styles), *since]))
    if letter.questions:
        listed = tick_list(letter.questions, styles)
        story.append(Stack([text(letter.questions_heading, name), *listed]))
    lines = LARGE_LINES if spaced.fontSize >= LARGE else LINES
    story += texts(letter.closing, spaced)
    return [*story, Stack([Blank(letter.answer, styles), WritingLines(lines)])]
