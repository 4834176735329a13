"""What to say about an answer that cannot be read."""

from __future__ import annotations

from decimal import Decimal

from app.clinical.answers import UnreadableAnswer
from app.clinical.questions import CHECK_IDS, QUESTIONS_BY_ID, Number
from app.content.words import Section
from app.said.amounts import numbers_said, protocol_numbers, stopwatch_text


def say_problem(words: Section, unreadable: UnreadableAnswer) -> str:
    """Return one kind sentence: what is wrong with the answer and what would be right.

    A question's own words come first, then those of its unit.
    """
    question = QUESTIONS_BY_ID[unreadable.question_id]
    own = words.section("checks" if question.id in CHECK_IDS else "questions", question.id)
    # A problem that this kind of question does not have is said as its plainest one.
    if isinstance(question, Number):
        shared, plainest = words.section("typing", question.unit), "not_a_number"
    else:
        shared, plainest = words.section("typing", "choice"), "unknown_option"
    problem = unreadable.problem
    if problem not in own and problem not in shared:
        problem = plainest
    bounds = {"at_least": unreadable.at_least, "at_most": unreadable.at_most}
    return (own if problem in own else shared).text(
        problem,
        given=unreadable.given,
        meant=stopwatch_text(words, Decimal(unreadable.meant)) if unreadable.meant else "",
        **numbers_said(words, {name: each for name, each in bounds.items() if each is not None}),
        **protocol_numbers(words, question.id),
    )
