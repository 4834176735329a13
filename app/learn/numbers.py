"""The numbers that topics may name: published figures with their source, and our own amounts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from app.clinical import evidence
from app.clinical.exercises.exercise import HOLD, STRENGTH
from app.clinical.numbers import Design, Published
from app.clinical.plan import RECHECK_WEEKS, STEADY_WEEKS, WARM_UP_MINUTES
from app.content.words import Section
from app.said.amounts import decimal_text
from app.said.signals import calls_in_words


def _of_ten(fewer: Published) -> Published:
    """Return how many falls are left where others have ten, from how many percent fewer."""
    return Published(Decimal(round(10 * (1 - fewer.value / 100))), "of ten falls", fewer.source)


NUMBERS: Mapping[str, Published | Design] = {
    "trials": evidence.EXERCISE_TRIALS,
    "trial_people": evidence.EXERCISE_PEOPLE,
    "trial_first_age": evidence.EXERCISE_FIRST_AGE,
    "rate_trials": evidence.EXERCISE_RATE_TRIALS,
    "fewer_falls": evidence.EXERCISE_FEWER_FALLS,
    "balance_fewer_falls": evidence.BALANCE_EXERCISE_FEWER_FALLS,
    "tai_chi_fewer_falls": evidence.TAI_CHI_FEWER_FALLS,
    "falls_of_ten": _of_ten(evidence.EXERCISE_FEWER_FALLS),
    "balance_falls_of_ten": _of_ten(evidence.BALANCE_EXERCISE_FEWER_FALLS),
    "tai_chi_falls_of_ten": _of_ten(evidence.TAI_CHI_FEWER_FALLS),
    "three_hours_falls_of_ten": _of_ten(evidence.THREE_HOURS_FEWER_FALLS),
    "trial_hours": evidence.TRIAL_HOURS,
    "three_hours_fewer_falls": evidence.THREE_HOURS_FEWER_FALLS,
    "activity_minutes": evidence.ACTIVITY_MINUTES,
    "activity_minutes_at_most": evidence.ACTIVITY_MINUTES_AT_MOST,
    "activity_strength_days": evidence.ACTIVITY_STRENGTH_DAYS,
    "activity_balance_days": evidence.ACTIVITY_BALANCE_DAYS,
    "our_balance_days": Design(HOLD.days, "days a week", "our starting dose"),
    "our_strength_days": Design(STRENGTH.days, "days a week", "our starting dose"),
    "our_strength_days_at_most": Design(
        STRENGTH.days_at_most or STRENGTH.days, "days a week", "our starting dose"
    ),
    "our_repetitions": Design(STRENGTH.repetitions, "times", "our starting dose"),
    "our_hold": Design(HOLD.hold_seconds, "seconds", "our starting dose"),
    "warm_up_minutes": WARM_UP_MINUTES,
    "steady_weeks": STEADY_WEEKS,
    "recheck_first": RECHECK_WEEKS[0],
    "recheck_second": RECHECK_WEEKS[1],
}


@cache
def numbers_in_words(words: Section) -> Mapping[str, str]:
    """Return every number as the language writes it, and each sign with whom to call and when."""
    numbers = {name: decimal_text(words, each.value) for name, each in NUMBERS.items()}
    return {**numbers, **calls_in_words(words)}
