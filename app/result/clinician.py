"""The note in its long form: at most fifteen lines of raw values with cut-offs and sources."""

from __future__ import annotations

from itertools import groupby

from app.clinical import measures
from app.clinical.checks import CHECKS
from app.clinical.checks.check import Check
from app.clinical.norms import TableBySex
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.check_words import check_name, check_text
from app.result.checks import why_not_done
from app.result.verdicts import fell_twice_or_hurt, headline, screened_by, verdict, who_timed
from app.said.amounts import Sayable, dose_in_short
from app.said.block import Block
from app.said.exercise import exercise_name
from app.said.sources import year_text

Row = tuple[str, str]
FLAGS = ("emergency_signs", "see_someone_first")
FALLS = ("falls_past_year", "fall_injury", "fall_could_not_get_up", "fall_blackout")
STEADINESS = ("unsteady", "worried", "walking_aid", "told_frail", "cleared_for_standing")

# Checks of one family, the stances, stand in one line.
FAMILIES = tuple(tuple(each) for _, each in groupby(CHECKS, key=lambda check: check.family))


def clinician(case: Case) -> Block:
    return case.block("clinician", case.texts("clinician", "text"))


def clinician_rows(case: Case) -> tuple[Row, ...]:
    """Return label and value of each line; the screens are left out after an emergency sign."""
    rows = [
        ("checked", _checked(case)),
        ("person", _person(case)),
        ("red_flags", _red_flags(case)),
        ("take_care", _precautions(case)),
    ]
    if not case.is_emergency:
        rows += [
            ("falls", _falls(case)),
            ("steadiness", _answers(case, STEADINESS)),
            ("stay_independent", _stay_independent(case)),
            ("screened", _screened(case)),
            ("wfg_level", _wfg_level(case)),
        ]
    after = [("exercises", _plan(case))]
    if case.plan.lines:
        after.append(("recheck", "; ".join(case.date(day) for day in recheck_days(case))))
    by_clinician = case.says("filled_in_by", "clinician")
    after.append(("about", _value(case, "about_clinician" if by_clinician else "about")))
    measured = () if case.is_emergency else tuple(_family(case, each) for each in FAMILIES)
    return (*_labeled(case, rows), *measured, *_labeled(case, after))


def _labeled(case: Case, rows: list[Row]) -> tuple[Row, ...]:
    return tuple((case.text("clinician_label", label), value) for label, value in rows if value)


def note_long(case: Case) -> str:
    """Return the same lines as plain text, to paste into a record."""
    return "\n".join(f"{label}: {value}" for label, value in clinician_rows(case))


def _value(case: Case, key: str, **numbers: Sayable) -> str:
    return case.text("clinician_value", key, **numbers)


def _sentence(case: Case, *parts: str) -> str:
    first, *rest = [each for each in parts if each]
    for second in rest:
        first = _value(case, "sentence", first=first, second=second)
    return first


def _checked(case: Case) -> str:
    said = (headline(case), case.date(case.checked_on), who_timed(case))
    return _sentence(case, *said)


def _person(case: Case) -> str:
    age = _value(case, "age" if case.age is not None else "not_answered")
    sex = case.answers.get("sex")
    return f"{age}; {_value(case, f'sex_{sex}' if sex else 'not_answered')}"


def _red_flags(case: Case) -> str:
    """Return what was ticked or happened with by when to call; "" if nothing of it was asked."""
    asked = any(each in case.answers for each in FLAGS)
    flags = [
        _value(
            case,
            "flag",
            flag=case.words.text("signals", "signs", signal.id, "flag"),
            call=_value(case, f"call_{signal.call}"),
        )
        for signal in case.signals
        if signal.line == "red_flag"
    ]
    return "; ".join(flags) or (_value(case, "none") if asked else "")


def _precautions(case: Case) -> str:
    if "take_care" not in case.answers:
        return ""
    ticked = [signal.id for signal in case.signals if signal.line == "precaution"]
    named = [case.words.text("signals", "precautions", each) for each in ticked]
    return "; ".join(named) or _value(case, "none")


def _falls(case: Case) -> str:
    fact = _value(case, "fell_twice_or_hurt", answer=_value(case, fell_twice_or_hurt(case)))
    return _sentence(case, _answers(case, FALLS), fact)


def _answers(case: Case, question_ids: tuple[str, ...]) -> str:
    return "; ".join(
        _value(
            case,
            "named",
            name=_short(case, each),
            value=case.words.text("questions", each, "options", str(case.answers[each])),
        )
        for each in question_ids
        if each in case.answers
    )


def _short(case: Case, question_id: str) -> str:
    return case.words.text("questions", question_id, "short")


def _stay_independent(case: Case) -> str:
    screen, cut_off = case.assessment.screen, measures.STAY_INDEPENDENT_AT_RISK
    total = _value(
        case,
        "total" if screen.complete else "total_incomplete",
        total=screen.total,
        answered=screen.answered,
        items=len(measures.STAY_INDEPENDENT_ITEMS),
        maximum=measures.STAY_INDEPENDENT_MAXIMUM,
        cut_off=cut_off.bound,
        source=_value(case, "total_source", year=year_text(cut_off.source)),
    )
    items = measures.STAY_INDEPENDENT_ITEMS.items()
    scored = [_short(case, each) for each, (_, scoring) in items if case.says(each, *scoring)]
    return _value(case, "with_items", total=total, names="; ".join(scored)) if scored else total


def _wfg_level(case: Case) -> str:
    return _value(case, f"wfg_{case.assessment.wfg_level}")


def _screened(case: Case) -> str:
    screen = case.assessment.screen
    names = [_short(case, each) for each in screen.key_questions]
    names += [
        _value(case, "no_answer_to", name=_short(case, each))
        for each in measures.KEY_QUESTIONS
        if each not in case.answers
    ]
    return _value(
        case,
        "with_key",
        screened=_value(case, f"screened_{screened_by(case)}"),
        names="; ".join(names) or _value(case, "none"),
    )


def _family(case: Case, family: tuple[Check, ...]) -> Row:
    """Return the line of a check, or of those that are told in one line."""
    if len(family) == 1:
        return check_name(case, family[0]), _check(case, family[0])
    return case.text("clinician_label", family[0].family), _together(case, family)


def _together(case: Case, family: tuple[Check, ...]) -> str:
    """Return how each check went, then the cut-offs that apply to them."""
    shown = [each for each in family if why_not_done(case, each) != "earlier_not_held"]
    reasons = {why_not_done(case, each) for each in shown}
    if len(reasons) == 1 and "" not in reasons:
        return _value(case, f"not_done_{reasons.pop()}")
    said = [
        _value(case, "named", name=check_name(case, each), value=_result(case, each))
        for each in shown
    ]
    cut_offs = [
        _with_verdict(case, each)
        for each in family
        if each.score_column and (each.is_finding or each.id in case.answers)
    ]
    return _sentence(case, "; ".join(said), *cut_offs)


def _result(case: Case, check: Check) -> str:
    reason = why_not_done(case, check)
    return _value(case, f"not_done_{reason}") if reason else _measured(case, check)


def _check(case: Case, check: Check) -> str:
    if why_not_done(case, check):
        return _result(case, check)
    return _sentence(case, _measured(case, check), _with_verdict(case, check))


def _measured(case: Case, check: Check) -> str:
    measured = check.measured(case.answers)
    if measured is None:
        return _value(case, str(case.answers[check.id]))
    return case.amount(check.question.unit, measured)


def _with_verdict(case: Case, check: Check) -> str:
    """Return the cut-off of a check and, where it was done, which side of it the person is on."""
    done = check.outcome(case.answers) != "not_done"
    return _sentence(case, _cut_off(case, check), verdict(case, check) if done else "")


def _cut_off(case: Case, check: Check) -> str:
    """Return the cut-off that applies; outside a table that there is none, and its nearest row."""
    exact, nearest = check.cut_offs(case.answers), check.nearest_cut_offs(case.answers)
    source = check_text(case, check, "note", "source", year=year_text(check.cut_off.source))
    if not nearest:
        return check_text(case, check, "note", "cut_off_none")
    key = "cut_off" if exact else "nearest"
    if len(nearest) == 1:
        numbers = {"cut_off": nearest[0]} if isinstance(check.cut_off, TableBySex) else {}
        return check_text(case, check, "note", key, source=source, **numbers)
    male, female = nearest
    return check_text(case, check, "note", f"{key}_both", male=male, female=female, source=source)


def _plan(case: Case) -> str:
    named = (
        _value(
            case,
            "dosed",
            name=exercise_name(case.words, line.exercise),
            dose=dose_in_short(case.words, line.dose),
        )
        for line in case.plan.lines
    )
    return "; ".join(named) or _value(case, "no_plan")
