"""Every signal, one row each: what a tick or an answer leads to is read here and nowhere else.

The order is the order in which things are said: what cannot wait, falls, what the person answered
about their body, what the checks found, and what goes with the day.
"""

from __future__ import annotations

from app.clinical.answer_signals import BODY_AND_MIND, FALLS
from app.clinical.assessment import Assessment
from app.clinical.finding_signals import CHECKS_AND_STEADINESS, THE_DAY_AND_THE_AGE
from app.clinical.signal import CALLS, Call, Signal
from app.clinical.urgent_signals import WHAT_CANNOT_WAIT

SIGNALS: tuple[Signal, ...] = (
    *WHAT_CANNOT_WAIT,
    *FALLS,
    *BODY_AND_MIND,
    *CHECKS_AND_STEADINESS,
    *THE_DAY_AND_THE_AGE,
)
# The rows of a category as a whole.
CATEGORY_ROWS = ("high", "raised")
SIGNALS_BY_ID = {signal.id: signal for signal in SIGNALS}


def signals_of(assessment: Assessment) -> tuple[Signal, ...]:
    """Return the rows that hold, in their order; after an emergency sign those signs alone."""
    held = tuple(signal for signal in SIGNALS if signal.holds(assessment))
    if assessment.category != "emergency":
        return held
    return tuple(signal for signal in held if signal.call == "now")


def call_of(held: tuple[Signal, ...]) -> Call:
    """Return the most urgent time of these rows; "none" where nobody needs to be called."""
    return min((signal.call for signal in held), key=CALLS.index, default="none")


def most_urgent(held: tuple[Signal, ...]) -> Signal | None:
    """Return the row that leads: the most urgent, and of those the first; None for "none"."""
    call = call_of(held)
    return None if call == "none" else next(each for each in held if each.call == call)


def signs_to_call_about(held: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """Return the signs among these rows for which somebody is called, the most urgent first.

    The rows that stand for a whole category are none: they say the same of everything together.
    Nor are those for which another row speaks.
    """
    said = {*CATEGORY_ROWS, *(row for each in held for row in each.speaks_for)}
    signs = [each for each in held if each.call != "none" and each.id not in said]
    return tuple(sorted(signs, key=lambda each: CALLS.index(each.call)))


def is_for_today(held: tuple[Signal, ...]) -> bool:
    """Say whether any is for today: with it goes what to do when nobody answers."""
    return any(each.call in ("today_or_emergency", "today") for each in held)
