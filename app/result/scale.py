"""A measured number on its scale, in words and numbers; page and paper draw it the same way."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from app.clinical.answer_kinds import age_and_sex
from app.clinical.checks.check import Check
from app.illustrations.scale import ScaleDrawing, draw_scale
from app.result.case import Case
from app.result.check_words import check_amount
from app.result.records import Scale

RANGE = ("usual", "usual_short")
# A scale without an end of its own ends at the next multiple of this, with room for words.
STEP = 5


@dataclass(frozen=True, kw_only=True)
class _Usual:
    """What is usual at an age: from `low` to `high`, in full and in short."""

    low: float
    high: float
    text: str
    label: str


def scale(case: Case, check: Check) -> Scale | None:
    """Return where the result of a check lies, or None if there is no number to show.

    None as well where nothing fits to compare with, and for no stand at all.
    """
    measured, cut_offs = check.measured(case.answers), check.cut_offs(case.answers)
    if measured is None or (check.kind == "count" and not measured) or len(cut_offs) != 1:
        return None
    cut_off = cut_offs[0]
    usual = _usual(case, check, cut_off)
    far = max(int(measured), cut_off + STEP, ceil(usual.high) if usual else 0)
    highest = check.full or STEP * ceil((far + 1) / STEP)
    # An average beyond the end of the scale is said, not drawn.
    drawn = (usual.low, usual.high) if usual and usual.high <= highest else None
    you = case.text("scale", "you", value=check_amount(case, check, measured))
    mark_key = "mark" if check.more_is_better else "mark_under"
    mark = case.text("scale", mark_key, mark=check_amount(case, check, cut_off))
    said = usual.text if usual else ""
    return Scale(
        highest=float(highest),
        value=float(measured),
        value_text=you,
        cut_off=float(cut_off),
        cut_off_text=mark,
        usual=drawn,
        usual_text=said,
        usual_label=usual.label if usual else "",
        beyond="" if drawn else said,
        text=" ".join(f"{each}." for each in (you, mark, said) if each),
    )


def drawing_of(found: Scale) -> ScaleDrawing:
    """Return the drawing that page and paper show. An average beyond its end is said, not drawn."""
    return draw_scale(
        highest=found.highest,
        value=found.value,
        value_text=found.value_text,
        cut_off=found.cut_off,
        cut_off_text=found.cut_off_text,
        usual=found.usual,
        usual_text=found.usual_label if found.usual else "",
    )


def _usual(case: Case, check: Check, cut_off: int) -> _Usual | None:
    age, sex = age_and_sex(case.answers)
    if check.normal_range_end:
        (high,) = check.normal_range_end.at(age, sex)
        said, label = (case.text("scale", key, low=cut_off, high=high) for key in RANGE)
        return _Usual(low=cut_off, high=high, text=said, label=label)
    row = check.average.at(age) if check.average else None
    return _average(case, check, *row[2:]) if row else None


def _average(case: Case, check: Check, low: Decimal, high: Decimal) -> _Usual:
    seconds = check_amount(case, check, high)
    if low != high:
        short = {"low": case.decimal(low.normalize()), "high": case.decimal(high.normalize())}
        said = case.text("scale", "average", low=short["low"], high=seconds)
        label = case.text("scale", "average_short", **short)
    elif check.full and high > check.full:
        said, label = case.text("scale", "average_beyond"), ""
    else:
        said = case.text("scale", "average_one", high=seconds)
        label = case.text("scale", "average_one_short", high=seconds)
    return _Usual(low=float(low), high=float(high), text=said, label=label)
