"""The note in its short form: at most ten lines of a hundred plain letters, the verdict first."""

from __future__ import annotations

from collections.abc import Callable

from app.clinical import measures
from app.clinical.checks import CHECKS, SCORED
from app.clinical.checks.check import Check
from app.clinical.norms import TableBySex
from app.clinical.plan import PlanLine
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.check_words import check_name
from app.result.checks import why_not_done
from app.result.clinician import FLAGS
from app.result.short_lines import MOST_LETTERS, fit, plain, wrapped
from app.result.verdicts import fell_twice_or_hurt, headline, screened_by, verdict, who_timed
from app.said.amounts import Sayable

MOST_LINES = 10
# What no step of its own is told of: another line has said it.
TOLD_ELSEWHERE = ("earlier_not_held", "earlier_not_done")


def note(case: Case) -> str:
    """Return the lines; what has no room is counted, and stands in the long form.

    The verdict, by when to call, and the red flags are never left out.
    """
    title = _say(case, "title", date=case.checked_on.isoformat(), headline=headline(case))
    first = [*wrapped(title), *_person(case), *_flags_and_precautions(case)]
    rest = [*_screen(case), *_falls(case), *_checks(case), *_plan(case)]
    over = len(first) + len(rest) - MOST_LINES
    if over > 0:
        kept = rest[: max(0, len(rest) - over - 1)]
        left = _say(case, "more", n=len(rest) - len(kept))
        rest = [*kept, left]
    return "\n".join(plain(each) for each in (*first, *rest)[:MOST_LINES])


def _say(case: Case, *keys: str, **numbers: Sayable) -> str:
    return case.text("note", *keys, **numbers)


def _fit(case: Case, say: Callable[[str], str], items: list[str], between: str = "; ") -> str:
    return fit(say, items, lambda left: _say(case, "more", n=left), between)


def _person(case: Case) -> list[str]:
    said = []
    sex = case.answers.get("sex")
    if sex or case.age is not None:
        age = _say(case, "no_age") if case.age is None else case.decimal(case.age)
        said.append(_say(case, "person", sex=_say(case, f"sex_{sex or 'not_stated'}"), age=age))
    said.append(_say(case, "timed", timed=who_timed(case)))
    if aid := case.answers.get("walking_aid"):
        said.append(_say(case, f"aid_{aid}"))
    return [_fit(case, lambda items: items, said, " ")]


def _flags_and_precautions(case: Case) -> list[str]:
    """Return the red flags, all of them, and the precautions behind them where there is room."""
    *before, last = wrapped(_say(case, "flags", items=_flags(case)))
    items = _precautions(case)
    together = f"{last} {_say(case, 'precautions', items=items[0])}"
    more = len(_say(case, "more", n=len(items))) + 1
    if len(together) + (more if len(items) > 1 else 0) > MOST_LETTERS:
        alone = _fit(case, lambda said: _say(case, "precautions", items=said), items)
        return [*before, last, alone]
    line = _fit(case, lambda said: f"{last} {_say(case, 'precautions', items=said)}", items)
    return [*before, line]


def _flags(case: Case) -> str:
    """Return the red flags, also where the lists of them were left out and answers show one."""
    flags = [each.id for each in case.signals if each.line == "red_flag"]
    said = [case.words.text("signals", "signs", each, "flag") for each in flags]
    if not any(each in case.answers for each in FLAGS):
        said.append(_say(case, "lists_not_asked" if said else "not_asked"))
    return "; ".join(said) or case.text("clinician_value", "none").lower()


def _precautions(case: Case) -> list[str]:
    if "take_care" not in case.answers:
        return [_say(case, "not_asked")]
    ticked = [each.id for each in case.signals if each.line == "precaution"]
    said = [case.words.text("signals", "precautions", each) for each in ticked]
    return said or [case.text("clinician_value", "none").lower()]


def _screen(case: Case) -> list[str]:
    """Return the screen, by what it is positive, and the items that score with their points."""
    screen = case.assessment.screen
    if case.is_emergency or not screen.answered:
        return []
    names = "; ".join(_say(case, "items", each) for each in screen.key_questions)
    head = _say(
        case,
        "screen" if screen.complete else "screen_incomplete",
        screened=_say(case, f"screened_{screened_by(case)}", names=names),
        total=screen.total,
        answered=screen.answered,
        items=len(measures.STAY_INDEPENDENT_ITEMS),
        maximum=measures.STAY_INDEPENDENT_MAXIMUM,
        cut_off=measures.STAY_INDEPENDENT_AT_RISK.bound,
    )
    scored = [
        _say(case, "scored", name=_say(case, "items", each), points=points)
        for each, (points, scoring) in measures.STAY_INDEPENDENT_ITEMS.items()
        if case.says(each, *scoring)
    ]
    return [_fit(case, lambda items: f"{head}: {items}." if items else f"{head}.", scored)]


def _falls(case: Case) -> list[str]:
    """Return the falls, whether two or more or any with injury, and the level that follows."""
    if case.is_emergency or not case.assessment.screen.answered:
        return []
    head = _say(
        case,
        "falls",
        falls=_say(case, f"falls_{case.answers.get('falls_past_year', 'not_answered')}"),
        answer=case.text("clinician_value", fell_twice_or_hurt(case)),
        level=_say(case, f"wfg_{case.assessment.wfg_level}"),
    )
    severe = (
        ("needed_care", case.says("fall_injury", "needed_care")),
        ("could_not_get_up", case.says("fall_could_not_get_up", "yes")),
        ("blackout", case.says("fall_blackout", "yes")),
        ("blackout_unsure", case.says("fall_blackout", "unsure")),
        ("told_frail", case.says("told_frail", "yes")),
    )
    items = [_say(case, key) for key, holds in severe if holds]
    return [_fit(case, lambda said: f"{head}: {said}." if said else f"{head}.", items)]


def _checks(case: Case) -> list[str]:
    """Return a line for each family of checks; one for all where one reason left them all out."""
    if case.is_emergency:
        return []
    reasons = {_why_not(case, each) for each in SCORED} - set(TOLD_ELSEWHERE)
    tried = any(check.tried(case.answers) for check in CHECKS)
    if len(reasons) == 1 and not tried:
        return [_say(case, "checks", reason=_reason(case, reasons.pop()))]
    families: dict[str, list[Check]] = {}
    for check in SCORED:
        families.setdefault(check.family, []).append(check)
    lines = (_family(case, each) for each in families.values())
    return [_fit(case, lambda said: said, each, " ") for each in lines if each]


def _family(case: Case, checks: list[Check]) -> list[str]:
    """Return what each check came to, then what was not done and why, each reason once."""
    said: list[str] = []
    left_out: dict[str, list[str]] = {}
    for check in checks:
        reason = _why_not(case, check)
        if not reason:
            said.append(_check(case, check))
        elif reason not in TOLD_ELSEWHERE:
            said += _held_before(case, check)
            name = check_name(case, check.ended_at(case.answers))
            left_out.setdefault(reason, []).append(name)
    for reason, names in left_out.items():
        told = _reason(case, reason)
        said.append(_say(case, "check_not_done", name=", ".join(names), reason=told))
    return said


def _why_not(case: Case, check: Check) -> str:
    """Return why a check was not done, or "" if it was done or tried."""
    if check.outcome(case.answers) != "not_done":
        return ""
    return why_not_done(case, check.ended_at(case.answers))


def _reason(case: Case, reason: str) -> str:
    return case.text("clinician_value", f"not_done_{reason}")


def _check(case: Case, check: Check) -> str:
    ended = check.ended_at(case.answers)
    return _say(
        case,
        "check",
        name=check_name(case, ended),
        value=_value(case, ended),
        goal=_goal(case, check),
        verdict=verdict(case, check),
    )


def _held_before(case: Case, check: Check) -> list[str]:
    """Return the last step before a check that was held, where the check itself was not done."""
    steps = check.before if check.counts_steps_before else ()
    return [
        _say(case, "check_held", name=check_name(case, each), value=_value(case, each))
        for each in steps
        if each.held(case.answers)
    ][-1:]


def _value(case: Case, check: Check) -> str:
    measured = check.measured(case.answers)
    if measured is None:
        return _say(case, str(case.answers[check.id]))
    return _say(case, check.question.unit, value=measured)


def _goal(case: Case, check: Check) -> str:
    goals = check.nearest_cut_offs(case.answers)
    if not goals:
        return _say(case, "no_cut_off")
    if len(set(goals)) > 1:
        said = _say(case, "under_both", male=goals[0], female=goals[1])
    else:
        said = _say(case, "under" if check.more_is_better else "or_more", cut_off=goals[0])
    outside = isinstance(check.cut_off, TableBySex) and not check.cut_offs(case.answers)
    return _say(case, "nearest", goal=said) if outside else said


def _plan(case: Case) -> list[str]:
    """Return the three exercises by name, support and dose, when to check again, and what it is."""
    by_clinician = case.says("filled_in_by", "clinician")
    about = _say(case, "about_clinician" if by_clinician else "about")
    if not case.plan.lines:
        waits = case.is_emergency or case.assessment.category == "see_someone_first"
        return [f"{_say(case, 'no_plan' if waits else 'plan_not_given')} {about}"]
    items = [_exercise(case, each) for each in case.plan.core]
    days = [each.isoformat() for each in recheck_days(case)]
    said = [_say(case, "recheck", first=days[0], second=days[1])]
    if case.has_limit and not case.is_seated:
        said.append(_say(case, "support"))
    plan = _fit(case, lambda named: _say(case, "plan", items=named), items)
    return [plan, _fit(case, lambda words: words, [*said, about], " ")]


def _exercise(case: Case, line: PlanLine) -> str:
    dose = line.dose
    kind = "hold" if dose.hold_seconds else "steps" if dose.steps else "repeat"
    if kind == "repeat" and dose.sets > 1:
        kind = "sets"
    numbers = {"sets": dose.sets, "repetitions": dose.repetitions, "seconds": dose.hold_seconds}
    amount = _say(case, "dose", kind, **numbers)
    if dose.each_side:
        amount = _say(case, "dose", "each_side", dose=amount)
    return _say(case, "exercise", name=_say(case, "exercises", line.exercise.id), dose=amount)
