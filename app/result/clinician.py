"""What a clinician gets: the same facts as raw values with cut-offs and sources."""

from __future__ import annotations

from decimal import Decimal

from app.clinical import measures
from app.clinical.questions import CHECK_IDS, STANCE_IDS, Answer
from app.clinical.sources import STEADI_CHAIR_STAND
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.checks import check_name, source_text, why_not_done
from app.result.exercises import exercise_name
from app.result.records import Block

Row = tuple[str, str]
FLAG_QUESTIONS = ("emergency_signs", "see_someone_first", "take_care")
SINGLE_ANSWERS = (
    "falls_past_year",
    "fall_injury",
    "fall_could_not_get_up",
    "fall_blackout",
    "unsteady",
    "worried",
    "walking_aid",
    "told_frail",
    "cleared_for_standing",
)


def clinician(case: Case) -> Block:
    return case.block("clinician", case.texts("clinician", "text"))


def clinician_rows(case: Case) -> tuple[Row, ...]:
    """Return label and value of every fact; the screens are left out after an emergency sign."""
    rows = [
        *_person(case),
        *(_flags(case, each) for each in FLAG_QUESTIONS if each in case.answers),
    ]
    if case.is_emergency:
        return tuple(rows)
    rows += _screens(case)
    rows += [_answer(case, each) for each in SINGLE_ANSWERS if each in case.answers]
    rows += [_check(case, each) for each in _checks_shown(case)]
    if case.plan.lines:
        names = "; ".join(exercise_name(case, line.exercise) for line in case.plan.lines)
        rows.append(_row(case, "exercises", names))
        dates = "; ".join(case.date(day) for day in recheck_days(case))
        rows.append(_row(case, "recheck", dates))
    else:
        rows.append(_row(case, "exercises", case.text("clinician_value", "no_plan")))
    return tuple(rows)


def _row(case: Case, label: str, value: str) -> Row:
    return case.text("clinician_label", label), value


def _value(case: Case, key: str, **numbers: object) -> str:
    return case.text("clinician_value", key, **numbers)


def _person(case: Case) -> list[Row]:
    by = str(case.answers.get("filled_in_by", "not_answered"))
    observed = "observed" if by == "clinician" else "self_measured"
    sex = str(case.answers.get("sex", "not_answered"))
    return [
        _row(case, "date", case.date(case.checked_on)),
        _row(
            case,
            "age",
            _value(case, "age") if case.age is not None else _value(case, "not_answered"),
        ),
        _row(case, "sex", _value(case, f"sex_{sex}" if sex != "not_answered" else sex)),
        _row(case, "filled_in_by", _value(case, f"by_{by}" if by != "not_answered" else by)),
        _row(case, "measured", _value(case, observed)),
    ]


def _flags(case: Case, question_id: str) -> Row:
    given = case.answers[question_id]
    ids = given if isinstance(given, tuple) else ()
    return _row(case, question_id, "; ".join(case.chosen("clinician_flag", ids)))


def _screens(case: Case) -> list[Row]:
    screen, cut_off = case.assessment.screen, measures.STAY_INDEPENDENT_AT_RISK
    total = _value(
        case,
        "total" if screen.complete else "total_incomplete",
        total=screen.total,
        answered=screen.answered,
        items=len(measures.STAY_INDEPENDENT_ITEMS),
        maximum=measures.STAY_INDEPENDENT_MAXIMUM,
        cut_off=cut_off.bound,
        source=source_text(case, cut_off.source),
    )
    names = tuple(_short(case, each) for each in screen.key_questions)
    open_key = tuple(
        _value(case, "no_answer_to", name=_short(case, each))
        for each in measures.KEY_QUESTIONS
        if each not in case.answers
    )
    return [
        _row(case, "stay_independent", total),
        _row(case, "key_questions", "; ".join((*names, *open_key)) or _value(case, "none")),
        _row(case, "screened", _value(case, f"screened_{screen.at_risk}")),
        _row(case, "wfg_level", _value(case, f"wfg_{case.assessment.wfg_level}")),
    ]


def _short(case: Case, question_id: str) -> str:
    return case.words.text("questions", question_id, "short")


def _answer(case: Case, question_id: str) -> Row:
    answer = str(case.answers[question_id])
    return _short(case, question_id), case.words.text("questions", question_id, "options", answer)


def _checks_shown(case: Case) -> tuple[str, ...]:
    """Return all checks but the stances that a stance not held made needless."""
    return tuple(
        each for each in CHECK_IDS if why_not_done(case, each) not in ("earlier_not_held",)
    )


def _check(case: Case, check: str) -> Row:
    reason = why_not_done(case, check)
    if reason:
        return check_name(case, check), _value(case, f"not_done_{reason}")
    return check_name(case, check), f"{_measured(case, check)}. {_cut_off(case, check)}".strip()


def _measured(case: Case, check: str) -> str:
    answer: Answer = case.answers[check]
    if isinstance(answer, Decimal):
        return case.counted("seconds", answer)
    if isinstance(answer, int):
        return case.counted("stands", answer)
    return _value(case, str(answer))


def _cut_off(case: Case, check: str) -> str:
    if check in STANCE_IDS:
        bound = measures.ONE_LEG_NOTE if check == "one_leg_seconds" else measures.TANDEM_FINDING
        key = "cut_off_one_leg" if check == "one_leg_seconds" else "cut_off_stance"
        return _value(case, key, source=source_text(case, bound.source))
    if check == "timed_up_and_go_seconds":
        source = measures.TIMED_UP_AND_GO_FINDING.source
        return _value(case, "cut_off_tug", source=source_text(case, source))
    cut_offs = measures.chair_stand_cut_offs(case.answers)
    if not cut_offs:
        return _value(case, "cut_off_chair_none")
    source_name = source_text(case, STEADI_CHAIR_STAND)
    if len(cut_offs) == 1:
        return _value(case, "cut_off_chair", cut_off=cut_offs[0], source=source_name)
    male, female = cut_offs
    return _value(case, "cut_off_chair_both", male=male, female=female, source=source_name)
