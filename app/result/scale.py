"""A measured number on its scale, in words and numbers; page and paper draw it the same way."""

from __future__ import annotations

from decimal import Decimal
from math import ceil

from app.clinical import measures
from app.clinical.checks.chair_stand import NORMAL_RANGE_END
from app.clinical.checks.one_leg import AVERAGE as ONE_LEG_AVERAGE
from app.clinical.checks.timed_up_and_go import AVERAGE as TIMED_UP_AND_GO_AVERAGE
from app.clinical.questions import HOLD_SECONDS, STANCE_IDS
from app.illustrations.scale import ScaleDrawing, draw_scale
from app.result.case import Case
from app.result.records import Scale

# Room to the right of the largest number, so that its words fit.
CHAIR_STEP, WALK_STEP, WALK_SHORTEST = 5, 5, 20


def scale(case: Case, check: str) -> Scale | None:
    """Return where the answer to a check lies, or None if there is no number to show."""
    answer = case.answers.get(check)
    if check in STANCE_IDS:
        return _stance(case, check, answer) if isinstance(answer, Decimal) else None
    if check == "chair_stands":
        return _chair_stand(case, answer) if isinstance(answer, int) and answer else None
    return _walk(case, answer) if isinstance(answer, Decimal) else None


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


def _stance(case: Case, check: str, held: Decimal) -> Scale:
    one_leg = check == "one_leg_seconds"
    cut_off = measures.ONE_LEG_NOTE if one_leg else measures.TANDEM_FINDING
    average = ONE_LEG_AVERAGE.at(case.age) if one_leg else None
    usual = (float(average[2]), float(average[3])) if average else None
    return _scale(
        case,
        highest=HOLD_SECONDS,
        value=held,
        value_text=case.amount("seconds", held),
        cut_off=cut_off.bound,
        cut_off_text=case.text("scale", "mark", mark=case.amount("seconds", cut_off.bound)),
        # An average beyond the end of our scale is said, not drawn.
        usual=usual if usual and usual[1] <= HOLD_SECONDS else None,
        usual_text=_average(case, average) if average else "",
        usual_label=_average(case, average, short="_short") if average else "",
    )


def _chair_stand(case: Case, count: int) -> Scale | None:
    cut_offs = measures.chair_stand_cut_offs(case.answers)
    upper = NORMAL_RANGE_END.at(*measures.age_and_sex(case.answers))
    if len(cut_offs) != 1:
        return None
    return _scale(
        case,
        highest=CHAIR_STEP * ceil((max(count, *upper) + 1) / CHAIR_STEP),
        value=Decimal(count),
        value_text=case.amount("times", count),
        cut_off=cut_offs[0],
        cut_off_text=case.text("scale", "mark", mark=case.amount("times", cut_offs[0])),
        usual=(float(cut_offs[0]), float(upper[0])),
        usual_text=case.text("scale", "usual", low=cut_offs[0], high=upper[0]),
        usual_label=case.text("scale", "usual_short", low=cut_offs[0], high=upper[0]),
    )


def _walk(case: Case, seconds: Decimal) -> Scale:
    cut_off = measures.TIMED_UP_AND_GO_FINDING.bound
    average = TIMED_UP_AND_GO_AVERAGE.at(case.age)
    return _scale(
        case,
        highest=max(WALK_SHORTEST, WALK_STEP * ceil((int(seconds) + 1) / WALK_STEP)),
        value=seconds,
        value_text=case.amount("seconds", seconds),
        cut_off=cut_off,
        cut_off_text=case.text("scale", "mark_under", mark=case.amount("seconds", cut_off)),
        usual=(float(average[2]), float(average[3])) if average else None,
        usual_text=_average(case, average) if average else "",
        usual_label=_average(case, average, short="_short") if average else "",
    )


def _average(case: Case, row: tuple[int, int, Decimal, Decimal], short: str = "") -> str:
    _, _, low, high = row
    if low != high:
        unit = case.decimal(high.normalize()) if short else case.amount("seconds", high)
        return case.text("scale", f"average{short}", low=case.decimal(low.normalize()), high=unit)
    if high > HOLD_SECONDS:
        return "" if short else case.text("scale", "average_beyond")
    return case.text("scale", f"average_one{short}", high=case.amount("seconds", high))


def _scale(
    case: Case,
    *,
    highest: int,
    value: Decimal,
    value_text: str,
    cut_off: int,
    cut_off_text: str,
    usual: tuple[float, float] | None,
    usual_text: str,
    usual_label: str,
) -> Scale:
    you = case.text("scale", "you", value=value_text)
    return Scale(
        highest=float(highest),
        value=float(value),
        value_text=you,
        cut_off=float(cut_off),
        cut_off_text=cut_off_text,
        usual=usual,
        usual_text=usual_text,
        usual_label=usual_label,
        beyond=usual_text if usual_text and not usual else "",
        text=" ".join(f"{each}." for each in (you, cut_off_text, usual_text) if each),
    )
