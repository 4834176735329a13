"""A measured number on a bar that fills toward better; page and paper draw it the same way."""

from __future__ import annotations

from decimal import Decimal
from math import ceil

from app.clinical.answer_kinds import age_and_sex
from app.clinical.checks.check import Check
from app.illustrations.scale import ScaleDrawing, draw_scale
from app.result.case import Case
from app.result.check_words import check_amount
from app.result.records import Scale

# A scale without an end of its own ends at the next multiple of this, with room for words.
STEP = 5


def scale(case: Case, check: Check) -> Scale | None:
    """Return where the result of a check lies, or None if there is no number to show.

    None as well where nothing fits to compare with, and for no stand at all.
    """
    measured, cut_offs = check.measured(case.answers), check.cut_offs(case.answers)
    if measured is None or (check.kind == "count" and not measured) or len(cut_offs) != 1:
        return None
    cut_off = cut_offs[0]
    far = check.full or STEP * ceil((max(int(measured), cut_off + STEP) + 1) / STEP)
    worst, best = (0, far) if check.more_is_better else (far, check.at_least)

    def part(number: int | Decimal) -> float:
        return float((number - worst) / (best - worst))

    you = case.text("scale", "you", value=check_amount(case, check, measured))
    goal = case.text("scale", _goal_key(check, cut_off), goal=check_amount(case, check, cut_off))
    usual = usual_text(case, check)
    return Scale(
        filled=part(measured),
        value_text=you,
        goal=part(cut_off),
        goal_text=goal,
        usual_text=usual,
        text=" ".join((f"{you}.", f"{goal}.", usual)).strip(),
    )


def _goal_key(check: Check, cut_off: int) -> str:
    """Return how the goal is said: the full hold, so much or more, or under so much."""
    if not check.more_is_better:
        return "goal_under"
    return "goal" if cut_off == check.full else "goal_or_more"


def drawing_of(found: Scale) -> ScaleDrawing:
    """Return the drawing that page and paper show."""
    return draw_scale(
        filled=found.filled,
        value_text=found.value_text,
        goal=found.goal,
        goal_text=found.goal_text,
    )


def usual_text(case: Case, check: Check) -> str:
    """Return what is usual or the average at this age, or "" where no table applies."""
    age, sex = age_and_sex(case.answers)
    if check.normal_range_end:
        low, high = check.cut_offs(case.answers), check.normal_range_end.at(age, sex)
        if len(low) != 1 or len(high) != 1:
            return ""
        return case.text("scale", "usual", low=low[0], high=high[0])
    row = check.average.at(age) if check.average else None
    return _average(case, check, *row[2:]) if row else ""


def _average(case: Case, check: Check, low: Decimal, high: Decimal) -> str:
    seconds = check_amount(case, check, high)
    if low != high:
        return case.text("scale", "average", low=case.decimal(low.normalize()), high=seconds)
    if check.full and high > check.full:
        return case.text("scale", "average_beyond")
    return case.text("scale", "average_one", high=seconds)
