"""The plan as one page: each exercise with how much, why, and the steps beside it."""

from __future__ import annotations

from app.clinical.plan import WARM_UP_MINUTES, PlanLine
from app.clinical.precautions import ASK_ABOUT, easier_for, harder_for
from app.result.case import Case
from app.result.exercises import because, group_heading
from app.result.hub import days_named
from app.result.hub_records import PlanGroup, PlanInShort, PlanRow
from app.said.amounts import dose_amount, dose_in_short
from app.said.exercise import exercise_name


def plan_in_short(case: Case) -> PlanInShort:
    """Return the three, the warm-up and what to add; empty where exercise has to wait."""
    plan = case.plan
    parts = (
        ("core", plan.core),
        ("warm_up", plan.warm_up),
        ("add_when_ready", plan.add_when_ready),
    )
    return PlanInShort(
        intro=_intro(case),
        groups=tuple(
            PlanGroup(id=part, heading=group_heading(case, part), rows=_rows(case, part, lines))
            for part, lines in parts
            if lines
        ),
    )


def _intro(case: Case) -> tuple[str, ...]:
    if not case.plan.lines:
        return ()
    said = [case.text("plan", "another_day", "text")] if case.for_another_day else []
    reason = str(case.answers.get("reason", "prefer_not"))
    said += [case.text("plan_reason", reason)] if reason != "prefer_not" else []
    minutes = case.amount("minutes", WARM_UP_MINUTES.value)
    warm_up = [case.text("plan_page", "warm_up", minutes=minutes)] if case.plan.warm_up else []
    return (*said, " ".join((*warm_up, case.text("plan_page", "amounts"))))


def _rows(case: Case, part: str, lines: tuple[PlanLine, ...]) -> tuple[PlanRow, ...]:
    said: dict[str, int] = {}
    return tuple(
        _row(case, part, line, _why(case, line, number, said) if part != "warm_up" else "")
        for number, line in enumerate(lines, start=1)
    )


def _why(case: Case, line: PlanLine, number: int, said: dict[str, int]) -> str:
    """Return why an exercise is there; what a line above said already is named by its number."""
    sentences = because(case, line.reasons)
    new = [each for each in sentences if each not in said]
    above = [said[each] for each in sentences if each in said]
    said |= dict.fromkeys(new, number)
    if above:
        new.append(case.text("plan_page", "why_as_above", number=above[0]))
    return " ".join(new)


def _row(case: Case, part: str, line: PlanLine, why: str) -> PlanRow:
    exercise = line.exercise
    own = case.words.section("exercises", exercise.id)
    below = easier_for(exercise, case.plan.start, case.answers)
    above, objection = harder_for(exercise, case.plan.start, case.answers)
    core = part == "core"
    return PlanRow(
        id=exercise.id,
        name=exercise_name(case.words, exercise),
        frames=own.texts("frames"),
        amount=f"{dose_amount(case.words, exercise.dose)}. {days_named(case, exercise)}"
        if core
        else dose_in_short(case.words, exercise.dose),
        why=why,
        changed=tuple(own.text("changes", each) for each in line.changed_for),
        easier=exercise_name(case.words, below) if below and core else "",
        harder=exercise_name(case.words, above) if above and core else "",
        ask_first=case.text("next_step", "ask") if core and objection in ASK_ABOUT else "",
    )
