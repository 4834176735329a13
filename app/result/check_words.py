"""The words of a check, with this person's numbers filled in."""

from __future__ import annotations

from app.clinical.answer_kinds import age_and_sex
from app.clinical.checks.check import Check
from app.clinical.numbers import Amount
from app.result.case import Case
from app.said.amounts import Sayable, numbers_said


def check_name(case: Case, check: Check) -> str:
    return case.words.text("checks", check.id, "short")


def check_text(case: Case, check: Check, *keys: str, **numbers: Sayable) -> str:
    """Return one sentence of a check's own words. Raises MissingWords if it is not there."""
    own = {**check_numbers(case, check), **numbers_said(case.words, numbers)}
    return case.words.text("checks", check.id, *keys, **{**case.numbers, **own})


def check_amount(case: Case, check: Check, number: Amount) -> str:
    """Return a number of a check with its unit: "9.5 seconds", "12 times"."""
    return case.amount("times" if check.kind == "count" else "seconds", number)


def check_numbers(case: Case, check: Check) -> dict[str, str]:
    """Return what a check's own sentences may name, with its unit; "" where there is no number."""
    measured, cut_off = check.measured(case.answers), check.numbers.get("cut_off")
    row = check.average.at(age_and_sex(case.answers)[0]) if check.average else None
    return {
        "measured": "" if measured is None else check_amount(case, check, measured),
        "cut_off": "" if cut_off is None else check_amount(case, check, cut_off),
        "duration": case.amount("seconds", check.clock.seconds),
        "average_from": case.decimal(row[0]) if row else "",
    }
