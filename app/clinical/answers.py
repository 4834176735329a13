"""Reading a person's answers from what was typed or ticked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal

from app.clinical.questions import (
    NONE,
    Answer,
    Choice,
    Number,
    Question,
    SeveralChoices,
)

HUNDREDTH = Decimal("0.01")
# What people write behind a number: "72 years old", "10 sec", "12 times".
_UNITS = re.compile(
    r"\s*(s|secs?\.?|seconds?|y|yrs?\.?|years?(\s+old)?|x|times?|stands?|[\"'″′”’]+)$", re.I
)
_MINUTES = re.compile(r"^(\d{1,2}):([0-5]?\d(?:\.\d+)?)$")
_NUMBER = re.compile(r"^-?(\d+(\.\d*)?|\.\d+)$")


class UnreadableAnswer(ValueError):
    """An answer that cannot be used: `question_id`, the `problem`'s id and the bounds it names.

    `meant`: what may be meant, as it would be typed, for a person to be asked; "" if nothing.
    Problems: not_a_number, not_whole, too_low, too_high, unknown_option, none_with_others.
    """

    def __init__(self, question: Question, problem: str, given: str = "", meant: str = "") -> None:
        super().__init__(f"{question.id}: {problem}")
        self.question_id = question.id
        self.problem = problem
        self.given = given
        self.meant = meant
        self.at_least = question.at_least if isinstance(question, Number) else None
        self.at_most = question.at_most if isinstance(question, Number) else None


def read_answer(question: Question, raw: str | Sequence[str]) -> Answer | None:
    """Return the answer, or None if nothing was given; raise UnreadableAnswer otherwise.

    Several choices come as a list or joined with ";". A decimal comma is as good as a point, and a
    unit behind the number is no harm.
    """
    if isinstance(question, SeveralChoices):
        return _read_several(question, raw)
    if not isinstance(raw, str):
        raise UnreadableAnswer(question, "unknown_option", ";".join(map(str, raw)))
    typed = raw.strip()
    if not typed:
        return None
    if isinstance(question, Choice):
        if typed not in question.options:
            raise UnreadableAnswer(question, "unknown_option", typed)
        return typed
    return typed if typed in question.instead else _read_number(question, typed)


def read_under_full(question: Number, typed: str) -> Answer | None:
    """Read what was typed under "Less than 10 seconds", as read_answer does on a page.

    The full time or more contradicts what was chosen (`contradicts`), and is not cut to it.
    """
    answer = read_answer(question, typed)
    if question.stored_at_most is not None and answer == question.stored_at_most:
        raise UnreadableAnswer(question, "contradicts", typed.strip())
    return answer


def _read_several(question: SeveralChoices, raw: str | Sequence[str]) -> Answer | None:
    parts = raw.split(";") if isinstance(raw, str) else raw
    ticked = [part.strip() for part in parts if part.strip()]
    if not ticked:
        return None
    for option in ticked:
        if option != NONE and option not in question.options:
            raise UnreadableAnswer(question, "unknown_option", option)
    if NONE in ticked and any(option != NONE for option in ticked):
        raise UnreadableAnswer(question, "none_with_others")
    return (NONE,) if NONE in ticked else tuple(o for o in question.options if o in ticked)


def _read_number(question: Number, typed: str) -> Answer:
    text = _UNITS.sub("", typed).strip().replace(",", ".").replace("−", "-")
    if not question.whole and (clock := _MINUTES.match(text)):
        number = 60 * Decimal(clock[1]) + Decimal(clock[2])
    elif _NUMBER.match(text):
        number = Decimal(text)
    else:
        raise UnreadableAnswer(question, "not_a_number", typed)
    if question.whole and number != number.to_integral_value():
        raise UnreadableAnswer(question, "not_whole", typed)
    if number < question.at_least:
        raise UnreadableAnswer(question, "too_low", typed)
    if number > question.at_most:
        raise UnreadableAnswer(question, "too_high", typed)
    if question.whole:
        return int(number)
    if question.stored_at_most is not None:
        number = min(number, Decimal(question.stored_at_most))
    # Cut, as a stopwatch does, and never rounded: 9.999 s is under ten seconds.
    return number.quantize(HUNDREDTH, rounding=ROUND_DOWN)


def typed_form(answer: Answer) -> str:
    """Return an answer as it would be typed or stored: reading it gives the same answer again."""
    if isinstance(answer, tuple):
        return ";".join(answer)
    if isinstance(answer, Decimal):
        return f"{answer.normalize():f}"
    return str(answer)
