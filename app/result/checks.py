"""What each check showed, what is good or worth working on in it, and why one was not done."""

from __future__ import annotations

from app.clinical.checks import CHECKS, SCORED
from app.clinical.checks.check import GOOD, Check
from app.clinical.conditions import stopped_unwell
from app.result.case import Case
from app.result.check_words import check_name, check_text
from app.result.records import CheckFact
from app.result.scale import scale
from app.said.sources import source_name

# Reasons why a check was not done that are settled elsewhere: nothing is missing there.
SETTLED = (
    "",
    "earlier_not_held",
    "earlier_not_done",  # told of the stance that was not done
    "see_someone",
    "stopped_before",
    "stopped_unwell",
)


def check_facts(case: Case) -> tuple[CheckFact, ...]:
    """Return the checks with a score, in the order of the walk; none after an emergency sign."""
    return () if case.is_emergency else tuple(_fact(case, check) for check in SCORED)


def _fact(case: Case, check: Check) -> CheckFact:
    outcome, source = check.outcome(case.answers), check.cut_off.source
    found = scale(case, check.ended_at(case.answers))
    beyond = f" {found.beyond}." if found and found.beyond else ""
    done = outcome != "not_done"
    # To somebody who does not stand without help, a mark says nothing.
    compared = done or why_not_done(case, check) != "cannot_stand"
    return CheckFact(
        id=check.score_column,
        name=check_name(case, check),
        outcome=outcome,
        result=_result(case, check),
        scale=found,
        meaning=_meaning(case, check) + beyond if compared else "",
        why=check_text(case, check, "result", "why_it_matters") if done else "",
        source=source_name(case.words, source) if compared else "",
        source_link=source.link if compared else "",
    )


def _result(case: Case, check: Check) -> str:
    """Return what happened; where a step before the check ended it, with the name of that step."""
    ended = check.ended_at(case.answers)
    said = _outcome(case, ended)
    if ended is check or ended.id not in case.answers:
        return said
    return case.text("result", "earlier_stance", name=check_name(case, ended), said=said)


def _outcome(case: Case, check: Check) -> str:
    if reason := why_not_done(case, check):
        return case.text("not_done", reason)
    if check.could_not(case.answers):
        return check_text(case, check, "result", "could_not")
    answer = case.answers[check.id]
    if isinstance(answer, str):
        return check_text(case, check, "result", answer)
    if check.kind != "hold":
        return check_text(case, check, "result", "measured")
    return check_text(case, check, "result", "full" if check.held(case.answers) else "held")


def _meaning(case: Case, check: Check) -> str:
    meaning = check.meaning(case.answers)
    line = case.usual_line(check)
    return check_text(case, check, "result", "meaning", meaning, line=line).strip()


def check_strengths(case: Case) -> tuple[str, ...]:
    """Return a sentence for each check that went well; of the stances, for the hardest alone."""
    said = {}
    for check in CHECKS:
        if key := _strength(case, check):
            said[check.family] = check_text(case, check, "result", key)
    return tuple(said.values())


def _strength(case: Case, check: Check) -> str:
    if check.kind == "hold":
        return "strength" if check.held(case.answers) else ""
    outcome = check.outcome(case.answers)
    if outcome in GOOD:
        return "strength"
    # Without a table nothing is compared, and a count too low for the oldest row is not praised.
    praised = outcome == "not_classified" and check.meaning(case.answers) != "below_the_last_row"
    return "strength_no_table" if praised else ""


def worth_working_on(case: Case, check: Check) -> str:
    """Return the sentence of a finding; what could not be done has no number to name."""
    measured = check.kind == "hold" or check.measured(case.answers)
    return check_text(case, check, "result", "working_on" if measured else "working_on_unable")


def check_notes(case: Case) -> tuple[str, ...]:
    """Return what is no finding, or one to take lightly, and yet worth showing to a doctor."""
    notes = []
    for check in SCORED:
        outcome = check.outcome(case.answers)
        if not check.is_finding and outcome not in (*GOOD, "not_done"):
            notes.append(check_text(case, check, "result", "note"))
        elif check.is_near_average(case.answers):
            notes.append(check_text(case, check, "result", "note_near_average"))
        elif check.meaning(case.answers) == "below_the_last_row":
            notes.append(check_text(case, check, "result", "note_below_the_last_row"))
    return tuple(notes)


def reasons_not_done(case: Case) -> tuple[str, ...]:
    """Return the ids of why checks are missing that would complete the picture."""
    ended = (check.ended_at(case.answers) for check in SCORED)
    reasons = (why_not_done(case, check) for check in ended)
    return tuple(each for each in reasons if each not in SETTLED)


def why_not_done(case: Case, check: Check) -> str:
    """Return the id of why a check was not done, or "" if it was done or tried."""
    answer = case.answers.get(check.id)
    if answer in ("did_not_try", "stopped_unwell"):
        return str(answer)
    if answer is not None:
        return ""
    if any(question.id == check.id for question in case.walk.asked):
        return "unanswered"
    return _why_not_asked(case, check)


def _why_not_asked(case: Case, check: Check) -> str:
    if case.ticks("see_someone_first"):
        return "see_someone"
    if stopped_unwell(case.answers):
        return "stopped_before"
    if case.ticks("take_care", "cannot_stand_alone"):
        return "cannot_stand"
    if case.says("cleared_for_standing", "no"):
        return "not_cleared"
    if not case.says("ready_for_checks", "ready"):
        return str(case.answers.get("ready_for_checks", "unanswered"))
    if ruled_out_by := check.ruled_out_by(case.answers):
        return ruled_out_by
    if any(each.not_held(case.answers) for each in check.before):
        return "earlier_not_held"
    return "earlier_not_done"
