"""Numbers with their units, and doses, as a language writes them: the one way to say a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

from babel import Locale
from babel.numbers import format_decimal

from app.clinical.checks import CHECKS_BY_ID
from app.clinical.checks.stance import HOLD_SECONDS
from app.clinical.exercises import Dose
from app.content.words import Section

Sayable = int | Decimal | str


def locale_of(words: Section) -> str:
    """Return the locale by which numbers, dates and lists are written, such as "en" or "es"."""
    return words.text("said", "language")


def decimal_text(words: Section, number: int | Decimal) -> str:
    """Return a number with the signs of the language: "9.5" and "1,563", or "9,5" and "1.563"."""
    return format_decimal(number, locale=locale_of(words))


def published_text(words: Section, number: Decimal) -> str:
    """Return a number of a published table with all its digits: "9.0" stays that exact."""
    places = -int(number.as_tuple().exponent)
    pattern = f"#,##0.{'0' * places}" if places > 0 else "#,##0"
    return format_decimal(number, pattern, locale=locale_of(words))


def amount_text(words: Section, unit: str, number: int | Decimal) -> str:
    """Return a number with its unit in the right plural: "1 second", "9.5 seconds"."""
    return counted_text(words, _forms(words, unit), number)


def counted_text(words: Section, forms: Section, number: int | Decimal, **said: str) -> str:
    """Return the sentence of `forms` (one, other, and what else a language has) for a number.

    Its placeholder {n} is the number; `said` fills the others.
    """
    plain = Decimal(f"{Decimal(number).normalize():f}")
    form = Locale.parse(locale_of(words)).plural_form(plain)
    return forms.text(form, n=decimal_text(words, plain), **said)


def stopwatch_text(words: Section, seconds: Decimal) -> str:
    """Return a time as a stopwatch shows it: "9 seconds", "5.30 seconds"."""
    whole = seconds == seconds.to_integral_value()
    shown = format_decimal(seconds, "0" if whole else "0.00", locale=locale_of(words))
    form = Locale.parse(locale_of(words)).plural_form(seconds)
    return _forms(words, "seconds").text(form, n=shown)


def forms_for_script(words: Section, *units: str) -> dict[str, dict[str, str]]:
    """Return all plural forms of units, with {n} left to fill: a script counts by itself."""
    sections = {unit: _forms(words, unit) for unit in units}
    return {
        unit: {form: forms.text(form, n="{n}") for form in forms}
        for unit, forms in sections.items()
    }


def _forms(words: Section, unit: str) -> Section:
    return words.section("said", "units", unit)


def numbers_said(words: Section, numbers: Mapping[str, Sayable]) -> dict[str, str]:
    """Return what sentences name by placeholder as text: numbers by the language, text as it is."""
    return {
        name: value if isinstance(value, str) else decimal_text(words, value)
        for name, value in numbers.items()
    }


def protocol_numbers(words: Section, question_id: str) -> dict[str, str]:
    """Return the numbers that the words of a check name: its own protocol, and the full hold.

    Of any other question, the full hold alone.
    """
    check = CHECKS_BY_ID.get(question_id)
    return numbers_said(words, {"full": HOLD_SECONDS, **(check.protocol if check else {})})


def dose_text(words: Section, dose: Dose) -> str:
    """Return how much of an exercise to do: times or holds, sets, rest, and days a week."""

    def said(*keys: str, **numbers: object) -> str:
        return words.text("said", "dose", *keys, **numbers)

    times = amount_text(words, "steps" if dose.steps else "times", dose.repetitions)
    side = "each_side" if dose.each_side else "plain"
    hold = amount_text(words, "seconds", dose.hold_seconds)
    rest = amount_text(words, "seconds", dose.rest_seconds)
    parts = [said("hold" if dose.hold_seconds else "repeat", side, times=times, held=hold)]
    if dose.sets > 1:
        parts.append(said("sets", sets=amount_text(words, "sets", dose.sets), rest=rest))
    elif dose.rest_seconds:
        parts.append(said("rest_holds" if dose.hold_seconds else "rest", rest=rest))
    parts.append(_when(words, dose, said))
    return " ".join(parts)


def dose_in_short(words: Section, dose: Dose) -> str:
    """Return the same dose in a few words for a list: "8 times, 2 sets, 2 to 3 days a week"."""
    return _listed(dose_amount(words, dose), _when(words, dose, partial(_short, words)))


def dose_amount(words: Section, dose: Dose) -> str:
    """Return how much of an exercise to do on one day, in a few words: "8 times, 2 sets"."""
    held = amount_text(words, "seconds", dose.hold_seconds)
    times = amount_text(words, "steps" if dose.steps else "times", dose.repetitions)
    amount = "hold" if dose.hold_seconds else "repeat"
    side = f"{amount}_each_side" if dose.each_side else amount
    sets = _short(words, "sets", sets=amount_text(words, "sets", dose.sets))
    return _listed(_short(words, side, times=times, held=held), sets if dose.sets > 1 else "")


def _short(words: Section, key: str, **numbers: object) -> str:
    return words.text("said", "dose", "short", key, **numbers)


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _when(words: Section, dose: Dose, said: Callable[..., str]) -> str:
    if dose.moment:
        return said(dose.moment)
    days = decimal_text(words, dose.days)
    if dose.days_at_most is None:
        return said("days_or_more", days=days)
    return said("days", days=days, days_at_most=decimal_text(words, dose.days_at_most))
