"""The exercises of a plan in words: dose, why each is there, and the steps beside it."""

from __future__ import annotations

from app.clinical.checks import chair_stand, semi_tandem, tandem, timed_up_and_go
from app.clinical.exercises import Exercise
from app.clinical.plan import PlanLine
from app.clinical.precautions import ASK_ABOUT, Objection, easier_for, harder_for
from app.result.case import Case
from app.said.amounts import dose_in_short, dose_text
from app.said.exercise import ExerciseFact, ExerciseGroup, exercise_name


def exercise_groups(case: Case) -> tuple[ExerciseGroup, ...]:
    """Return core, warm-up and what to add when ready, leaving out what is empty."""
    plan = case.plan
    parts = (
        ("warm_up", plan.warm_up),
        ("core", plan.core),
        ("add_when_ready", plan.add_when_ready),
    )
    return tuple(
        ExerciseGroup(
            id=part,
            heading=group_heading(case, part),
            intro=case.said("groups", part, "intro"),
            exercises=tuple(_fact(case, line) for line in lines),
        )
        for part, lines in parts
        if lines
    )


def group_heading(case: Case, part: str) -> str:
    """Return the heading of a part; where the three are for another day, it says so itself."""
    if part == "core" and case.for_another_day:
        return case.said("groups", part, "another_day")
    return case.said("groups", part, "heading")


def _fact(case: Case, line: PlanLine) -> ExerciseFact:
    exercise = line.exercise
    words = case.words

    def text(key: str) -> str:
        return words.text("exercises", exercise.id, key, **case.numbers)

    below = easier_for(exercise, case.plan.start, case.answers)
    above, objection = harder_for(exercise, case.plan.start, case.answers)
    return ExerciseFact(
        id=exercise.id,
        name=text("name"),
        dose=dose_text(words, exercise.dose),
        dose_in_short=dose_in_short(words, exercise.dose),
        because=because(case, line.reasons),
        changed=tuple(
            words.text("exercises", exercise.id, "changes", each) for each in line.changed_for
        ),
        not_for=(),
        why=text("why"),
        start=text("start"),
        steps=words.texts("exercises", exercise.id, "steps", **case.numbers),
        slip=text("slip"),
        move_on=_move_on(case, objection) or text("move_on"),
        stop_if=text("stop_if"),
        frames=words.texts("exercises", exercise.id, "frames"),
        step_back=case.said("step_back", _step_back(exercise, below)),
        easier=exercise_name(case.words, below) if below else "",
        harder=exercise_name(case.words, above) if above else "",
    )


def _move_on(case: Case, objection: Objection) -> str:
    """Return what stands where the next step would, for somebody who does not take it; else ""."""
    if objection in ASK_ABOUT:
        return case.text("next_step", "ask")
    return case.text("next_step", objection) if objection else ""


def _step_back(exercise: Exercise, below: Exercise | None) -> str:
    where = "standing" if exercise.standing else "chair"
    return where if below else f"{where}_least"


def because(case: Case, reasons: tuple[str, ...]) -> tuple[str, ...]:
    """Return what each reason says; where a cap follows, only the cap says where to start."""
    keys = tuple(_sentence_key(case, reason) for reason in reasons)
    line = case.chair_line()
    said = [case.text("because", key, line=line) for key in keys]
    if len(keys) == 1 and keys[0] in case.words.section("results", "so"):
        said[0] = f"{said[0]} {case.text('so', keys[0])}"
    return tuple(said)


def _sentence_key(case: Case, reason: str) -> str:
    """Return the key of a reason's sentence; what was tried and not done has no number to name."""
    if reason == "semi_tandem_not_held" and semi_tandem.could_not(case.answers):
        return "semi_tandem_could_not"
    if reason == "tandem_not_held" and tandem.could_not(case.answers):
        return "tandem_could_not"
    if reason == "cap_timed_up_and_go" and timed_up_and_go.could_not(case.answers):
        return "cap_timed_up_and_go_could_not"
    if reason == "chair_stand_arms_needed" and not chair_stand.arms_used(case.answers):
        return "chair_stand_could_not"
    return reason
