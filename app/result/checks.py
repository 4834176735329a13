"""What each check that was done showed, what is good or worth working on in it, what is missing."""

from __future__ import annotations

from app.clinical.checks import CHECKS, SCORED
from app.clinical.checks.check import GOOD, Check
from app.clinical.conditions import stopped_unwell
from app.result.case import Case
from app.result.check_words import check_amount, check_text
from app.result.records import CheckFact, CheckRow
from app.result.scale import scale, usual_text
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
    """Return the checks that were done, in the order of the walk; none after an emergency sign."""
    if case.is_emergency:
        return ()
    return tuple(_fact(case, check, shown) for check, shown in _done(case))


def check_rows(case: Case) -> tuple[CheckRow, ...]:
    """Return the same checks for a table, each in a few words."""
    if case.is_emergency:
        return ()
    return tuple(
        CheckRow(
            name=_name(case, shown),
            mine=_mine(case, shown),
            mark=_goal(case, shown, check.outcome(case.answers) == "finding"),
            verdict=_verdict(case, check),
        )
        for check, shown in _done(case)
    )


def _done(case: Case) -> tuple[tuple[Check, Check], ...]:
    """Return each check that was done, with the step of it that there is something to show of.

    That is the step at which it ended; where it waits for a step that was not done, the last one
    before that.
    """
    shown = ((check, _shown(case, check)) for check in SCORED)
    return tuple((check, step) for check, step in shown if step)


def _shown(case: Case, check: Check) -> Check | None:
    if check.outcome(case.answers) != "not_done":
        return check.ended_at(case.answers)
    steps = check.before if check.counts_steps_before else ()
    return next((each for each in reversed(steps) if each.held(case.answers)), None)


def _fact(case: Case, check: Check, shown: Check) -> CheckFact:
    outcome, source = check.outcome(case.answers), check.cut_off.source
    return CheckFact(
        id=check.score_column,
        name=_name(case, shown),
        outcome=outcome,
        good=outcome in GOOD or (outcome == "not_done" and shown.held(case.answers)),
        result=_outcome(case, shown),
        verdict=_verdict(case, check),
        scale=scale(case, shown),
        meaning=_meaning(case, check),
        strength=_strength_text(case, shown),
        why=check_text(case, check, "result", "why_it_matters"),
        usual=usual_text(case, check),
        source=source_name(case.words, source),
        source_link=source.link,
    )


def _name(case: Case, check: Check) -> str:
    return check_text(case, check, "result", "name")


def _outcome(case: Case, check: Check) -> str:
    if check.could_not(case.answers):
        return check_text(case, check, "result", "could_not")
    answer = case.answers[check.id]
    if isinstance(answer, str):
        return check_text(case, check, "result", answer)
    if check.kind != "hold":
        return check_text(case, check, "result", "measured")
    return check_text(case, check, "result", "full" if check.held(case.answers) else "held")


def _mine(case: Case, check: Check) -> str:
    measured = check.measured(case.answers)
    if measured is None:
        return case.text("row", str(case.answers[check.id]))
    return check_amount(case, check, measured)


def _goal(case: Case, check: Check, finding: bool) -> str:
    """Return the goal in figures: "10", "12 or more", "under 12"; "" where no table applies."""
    goals = check.cut_offs(case.answers)
    if finding and not goals:
        goals = check.nearest_cut_offs(case.answers)
    if not goals:
        return ""
    if not check.more_is_better:
        return case.text("row", "under", goal=goals[0])
    if goals == (check.full,):
        return case.decimal(goals[0])
    if min(goals) < max(goals):
        return case.text("row", "from_to_or_more", low=min(goals), high=max(goals))
    return case.text("row", "or_more", goal=goals[0])


def _verdict(case: Case, check: Check) -> str:
    meaning = check.meaning(case.answers)
    # What is shown of a check that was not done is a step before it that was held.
    return check_text(
        case, check, "result", "verdict", "held" if meaning == "not_done" else meaning
    )


def _meaning(case: Case, check: Check) -> str:
    meaning = check.meaning(case.answers)
    if meaning == "not_done":
        return ""
    line = case.usual_line(check)
    return check_text(case, check, "result", "meaning", meaning, line=line).strip()


def check_strengths(case: Case) -> tuple[str, ...]:
    """Return a sentence for each check that went well; of the stances, for the hardest alone."""
    said = {}
    for check in CHECKS:
        if text := _strength_text(case, check):
            said[check.family] = text
    return tuple(said.values())


def _strength_text(case: Case, check: Check) -> str:
    key = _strength(case, check)
    return check_text(case, check, "result", key) if key else ""


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
