"""Numbers with their units, and doses, as a language writes them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from babel import Locale
from babel.numbers import format_decimal

from app.clinical.exercises import Dose
from app.content.words import Section


def decimal_text(words: Section, number: int | Decimal) -> str:
    return format_decimal(number, locale=words.text("results", "language"))


def amount_text(words: Section, unit: str, number: int | Decimal) -> str:
    """Return a number with its unit in the right plural: "1 second", "9.5 seconds"."""
    plain = Decimal(f"{Decimal(number).normalize():f}")
    return _with_unit(words, unit, plain, decimal_text(words, plain))


def stopwatch_text(words: Section, seconds: Decimal) -> str:
    """Return a time as a stopwatch shows it: "9 seconds", "5.30 seconds"."""
    form = "0" if seconds == seconds.to_integral_value() else "0.00"
    shown = format_decimal(seconds, format=form, locale=words.text("results", "language"))
    return _with_unit(words, "seconds", seconds, shown)


def _with_unit(words: Section, unit: str, number: Decimal, shown: str) -> str:
    form = Locale.parse(words.text("results", "language")).plural_form(number)
    return words.text("results", "units", unit, form, n=shown)


def dose_text(words: Section, dose: Dose) -> str:
    """Return how much of an exercise to do: times or holds, sets, rest, and days a week."""

    def said(*keys: str, **numbers: object) -> str:
        return words.text("results", "dose", *keys, **numbers)

    times = amount_text(words, "steps" if dose.steps else "times", dose.repetitions)
    side = "each_side" if dose.each_side else "plain"
    hold = amount_text(words, "seconds", dose.hold_seconds)
    rest = amount_text(words, "seconds", dose.rest_seconds)
    parts = [said("hold" if dose.hold_seconds else "repeat", side, times=times, held=hold)]
    if dose.sets > 1:
        parts.append(said("sets", sets=amount_text(words, "sets", dose.sets), rest=rest))
    elif dose.rest_seconds:
        parts.append(said("rest_holds" if dose.hold_seconds else "rest", rest=rest))
    parts.append(_when(dose, said))
    return " ".join(parts)


def dose_in_short(words: Section, dose: Dose) -> str:
    """Return the same dose in a few words for a list: "8 times, 2 sets, 2 to 3 days a week"."""

    def said(key: str, **numbers: object) -> str:
        return words.text("results", "dose", "short", key, **numbers)

    held = amount_text(words, "seconds", dose.hold_seconds)
    times = amount_text(words, "steps" if dose.steps else "times", dose.repetitions)
    amount = "hold" if dose.hold_seconds else "repeat"
    parts = [said(f"{amount}_each_side" if dose.each_side else amount, times=times, held=held)]
    if dose.sets > 1:
        parts.append(said("sets", sets=amount_text(words, "sets", dose.sets)))
    parts.append(_when(dose, said))
    return ", ".join(parts)


def _when(dose: Dose, said: Callable[..., str]) -> str:
    if dose.moment:
        return said(dose.moment)
    if dose.days_at_most is None:
        return said("days_or_more", days=dose.days)
    return said("days", days=dose.days, days_at_most=dose.days_at_most)
