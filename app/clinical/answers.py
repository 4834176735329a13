"""Reading a person's answers: one reader for pages, files and what a browser kept."""

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
from app.clinical.typed_numbers import LONGEST, Clock, in_plain_signs, typed_number

HUNDREDTH = Decimal("0.01")
SHOWN = 40  # characters of what was typed, when it is said back
# What files write for an option.
SHORT_FORMS = {"f": "female", "m": "male", "y": "yes", "n": "no"}
_YEAR_OF_BIRTH = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")

PROBLEMS = (
    "too_long",  # more than anybody types as an answer
    "not_a_number",  # also what can be read as more than one
    "wrong_unit",  # "12 seconds" as stands
    "not_whole",
    "too_low",
    "too_high",
    "year_of_birth",  # instead of an age
    "ask_meant",  # "5:30" in a stance: `meant` may be it, and the person has to say so
    "unclear_clock",  # the same where there is nothing to ask or nobody to be asked
    "contradicts",  # ten seconds or more under "less than ten seconds"
    "unknown_option",
    "none_with_others",
)


class UnreadableAnswer(ValueError):
    """An answer that cannot be used.

    `problem`: one of PROBLEMS. `given`: what was typed, at most SHOWN characters. `at_least`,
    `at_most`: the bounds of a number, None elsewhere. `meant`: what may be meant, as one would type
    it, or "".
    """

    def __init__(self, question: Question, problem: str, given: str = "", meant: str = "") -> None:
        super().__init__(f"{question.id}: {problem}")
        self.question_id = question.id
        self.problem = problem
        self.given = given[:SHOWN]
        self.meant = meant
        self.at_least = question.at_least if isinstance(question, Number) else None
        self.at_most = question.at_most if isinstance(question, Number) else None


def read_answer(
    question: Question, raw: str | Sequence[str], *, in_file: bool = False
) -> Answer | None:
    """Return the answer, or None if nothing was given; raise UnreadableAnswer otherwise.

    Several choices come as a list or joined with ";". Nothing is read to the good side: what may
    mean two things is a problem, and on a page `ask_meant` where a second reading can be offered.
    `in_file`: nobody can be asked, and options may stand there in any case and as "F" or "y".
    """
    if isinstance(question, SeveralChoices):
        return _read_several(question, raw, in_file)
    if not isinstance(raw, str):
        raise UnreadableAnswer(question, "unknown_option", ";".join(raw[:SHOWN]))
    typed = raw.strip()
    if not typed:
        return None
    if len(typed) > LONGEST:
        raise UnreadableAnswer(question, "too_long", typed)
    options = question.options if isinstance(question, Choice) else question.instead
    if (option := _option(typed, options, in_file)) is not None:
        return option
    if isinstance(question, Choice):
        raise UnreadableAnswer(question, "unknown_option", typed)
    return _read_number(question, typed, in_file)


def read_under_full(question: Number, typed: str) -> Answer | None:
    """Read what was typed under "Less than 10 seconds", as read_answer does on a page.

    The full time or more contradicts what was chosen (`contradicts`), and is not cut to it.
    """
    full = question.stored_at_most
    try:
        answer = read_answer(question, typed)
    except UnreadableAnswer as unreadable:
        if full is None or unreadable.problem != "too_high":
            raise
        raise UnreadableAnswer(question, "contradicts", typed.strip()) from None
    if full is not None and isinstance(answer, Decimal) and answer >= full:
        raise UnreadableAnswer(question, "contradicts", typed.strip())
    return answer


def _option(typed: str, options: tuple[str, ...], in_file: bool) -> str | None:
    if in_file and typed not in options:
        typed = typed.lower()
        typed = SHORT_FORMS.get(typed, typed)
    return typed if typed in options else None


def _read_several(
    question: SeveralChoices, raw: str | Sequence[str], in_file: bool
) -> Answer | None:
    options = (*question.options, NONE)
    if isinstance(raw, str):
        raw = raw.strip()
        if len(raw) > LONGEST * len(options):
            raise UnreadableAnswer(question, "too_long", raw)
        raw = raw.split(";")
    elif len(raw) > LONGEST:
        raise UnreadableAnswer(question, "too_long", ";".join(raw[:SHOWN]))
    ticked: set[str] = set()
    for part in raw:
        if not (typed := part.strip()):
            continue
        if len(typed) > LONGEST:
            raise UnreadableAnswer(question, "too_long", typed)
        if (option := _option(typed, options, in_file)) is None:
            raise UnreadableAnswer(question, "unknown_option", typed)
        ticked.add(option)
    if NONE in ticked and len(ticked) > 1:
        raise UnreadableAnswer(question, "none_with_others")
    return tuple(option for option in options if option in ticked) or None


def _read_number(question: Number, typed: str, in_file: bool) -> Answer:
    if question.unit == "years" and _YEAR_OF_BIRTH.search(in_plain_signs(typed)):
        raise UnreadableAnswer(question, "year_of_birth", typed)
    found = typed_number(typed)
    if found is None:
        raise UnreadableAnswer(question, "not_a_number", typed)
    if isinstance(found, Clock):
        number = _of_clock(question, found, typed, in_file)
    elif found.unit not in ("", question.unit):
        raise UnreadableAnswer(question, "wrong_unit", typed)
    else:
        number = found.value
    if question.whole:
        exponent = number.as_tuple().exponent
        if isinstance(exponent, int) and exponent <= -3:
            raise UnreadableAnswer(question, "not_a_number", typed)  # "1.000" may be a thousand
        if number != number.to_integral_value():
            raise UnreadableAnswer(question, "not_whole", typed)
    if number.is_signed() or number < question.at_least:
        raise UnreadableAnswer(question, "too_low", typed)
    if number > question.at_most:
        raise UnreadableAnswer(question, "too_high", typed)
    if question.whole:
        return int(number)
    if question.stored_at_most is not None:
        number = min(number, Decimal(question.stored_at_most))
    return _cut(number)


def _of_clock(question: Number, clock: Clock, typed: str, in_file: bool) -> Decimal:
    """Return the seconds where they lie in the protocol's range; no other reading is taken."""
    if question.unit != "seconds":
        raise UnreadableAnswer(question, "wrong_unit", typed)
    # "0:59" may be 0.59 seconds, so a stance has no longer time than its own; "0:12.5" may not.
    longest = question.at_most
    if clock.as_point is not None and question.stored_at_most is not None:
        longest = question.stored_at_most
    if clock.seconds is not None and question.at_least <= clock.seconds <= longest:
        return clock.seconds
    meant = clock.as_point
    if in_file or meant is None or not question.at_least <= meant <= question.at_most:
        raise UnreadableAnswer(question, "unclear_clock", typed)
    raise UnreadableAnswer(question, "ask_meant", typed, typed_form(_cut(meant)))


def _cut(seconds: Decimal) -> Decimal:
    """Cut to the hundredth, as a stopwatch does, and never round: 9.999 s is under ten seconds."""
    return seconds.quantize(HUNDREDTH, rounding=ROUND_DOWN)


def typed_form(answer: Answer) -> str:
    """Return an answer as it would be typed or stored: reading it gives the same answer again."""
    if isinstance(answer, tuple):
        return ";".join(answer)
    if isinstance(answer, Decimal):
        return f"{answer.normalize():f}"
    return str(answer)
