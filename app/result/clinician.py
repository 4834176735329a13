"""What a clinician gets: at most fifteen lines of raw values with cut-offs and sources."""

from __future__ import annotations

from decimal import Decimal

from app.clinical import measures
from app.clinical.questions import CHECK_IDS, STANCE_IDS, Answer
from app.clinical.sources import STEADI_CHAIR_STAND, Source
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.checks import check_name, why_not_done
from app.said.amounts import Sayable
from app.said.block import Block
from app.said.exercise import exercise_name

Row = tuple[str, str]
FLAGS = ("emergency_signs", "see_someone_first")
FALLS = ("falls_past_year", "fall_injury", "fall_could_not_get_up", "fall_blackout")
STEADINESS = ("unsteady", "worried", "walking_aid", "told_frail", "cleared_for_standing")


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
            ("falls", _answers(case, FALLS)),
            ("steadiness", _answers(case, STEADINESS)),
            ("stay_independent", _stay_independent(case)),
            ("screened", _screened(case)),
            ("wfg_level", _wfg_level(case)),
            ("stances", _stances(case)),
        ]
        rows += [("", each) for each in CHECK_IDS[4:]]
    rows.append(("exercises", _plan(case)))
    if case.plan.lines:
        rows.append(("recheck", "; ".join(case.date(day) for day in recheck_days(case))))
    rows.append(("about", _value(case, "about")))
    return tuple(
        (case.text("clinician_label", label), value)
        if label
        else (check_name(case, value), _check(case, value))
        for label, value in rows
        if value
    )


def note(case: Case) -> str:
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
    by = str(case.answers.get("filled_in_by", "not_answered"))
    if by == "clinician":
        how = "observed"
    else:
        done = any(check in case.answers for check in CHECK_IDS)
        how = "self_measured" if done else "answers_only"
    return _value(case, how, date=case.date(case.checked_on), by=_value(case, f"by_{by}"))


def _person(case: Case) -> str:
    age = _value(case, "age" if case.age is not None else "not_answered")
    sex = case.answers.get("sex")
    return f"{age}; {_value(case, f'sex_{sex}' if sex else 'not_answered')}"


def _red_flags(case: Case) -> str:
    """Return what was ticked or happened with by when to call; "" if nothing of it was asked."""
    if not any(each in case.answers for each in FLAGS):
        return ""
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
    return "; ".join(flags) or _value(case, "none")


def _precautions(case: Case) -> str:
    if "take_care" not in case.answers:
        return ""
    ticked = [signal.id for signal in case.signals if signal.line == "precaution"]
    named = [case.words.text("signals", "precautions", each) for each in ticked]
    return "; ".join(named) or _value(case, "none")


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
        source=_source(case, cut_off.source),
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
        screened=_value(case, f"screened_{screen.at_risk}"),
        names="; ".join(names) or _value(case, "none"),
    )


def _stances(case: Case) -> str:
    """Return how each stance went, then the cut-offs that apply to them."""
    shown = [each for each in STANCE_IDS if why_not_done(case, each) != "earlier_not_held"]
    reasons = {why_not_done(case, each) for each in shown}
    if len(reasons) == 1 and "" not in reasons:
        return _value(case, f"not_done_{reasons.pop()}")
    told = [
        _value(case, "named", name=check_name(case, each), value=_result(case, each))
        for each in shown
    ]
    cut_offs = [_cut_off(case, "tandem_seconds")]
    if "one_leg_seconds" in case.answers:
        cut_offs.append(_cut_off(case, "one_leg_seconds"))
    return _sentence(case, "; ".join(told), *cut_offs)


def _result(case: Case, check: str) -> str:
    reason = why_not_done(case, check)
    return _value(case, f"not_done_{reason}") if reason else _measured(case, check)


def _check(case: Case, check: str) -> str:
    if why_not_done(case, check):
        return _result(case, check)
    return _sentence(case, _measured(case, check), _cut_off(case, check))


def _measured(case: Case, check: str) -> str:
    answer: Answer = case.answers[check]
    if isinstance(answer, Decimal):
        return case.amount("seconds", answer)
    if isinstance(answer, int):
        return case.amount("stands", answer)
    return _value(case, str(answer))


def _cut_off(case: Case, check: str) -> str:
    if check in STANCE_IDS:
        bound = measures.ONE_LEG_NOTE if check == "one_leg_seconds" else measures.TANDEM_FINDING
        key = "cut_off_one_leg" if check == "one_leg_seconds" else "cut_off_stance"
        return _value(case, key, source=_source(case, bound.source))
    if check == "timed_up_and_go_seconds":
        source = measures.TIMED_UP_AND_GO_FINDING.source
        return _value(case, "cut_off_tug", source=_source(case, source))
    cut_offs = measures.chair_stand_cut_offs(case.answers)
    if not cut_offs:
        return _value(case, "cut_off_chair_none")
    source_name = _source(case, STEADI_CHAIR_STAND)
    if len(cut_offs) == 1:
        return _value(case, "cut_off_chair", cut_off=cut_offs[0], source=source_name)
    male, female = cut_offs
    return _value(case, "cut_off_chair_both", male=male, female=female, source=source_name)


def _plan(case: Case) -> str:
    names = "; ".join(exercise_name(case.words, line.exercise) for line in case.plan.lines)
    return names or _value(case, "no_plan")


def _source(case: Case, source: Source) -> str:
    return case.text("clinician_source", source.id, year=str(source.year))
