"""The exercises of a plan in words: dose, why each is there, and the steps beside it."""

from __future__ import annotations

from dataclasses import fields

from app.clinical.checks import chair_stand, semi_tandem, tandem, timed_up_and_go
from app.clinical.exercises import EXERCISES_BY_ID, Exercise, easier_step
from app.clinical.plan import RECHECK_WEEKS, PlanLine
from app.result.case import Case
from app.said.amounts import dose_in_short, dose_text
from app.said.exercise import ExerciseFact, ExerciseGroup, ExerciseLabels


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
            heading=case.text("groups", part, "heading"),
            intro=case.text("groups", part, "intro"),
            exercises=tuple(_fact(case, line) for line in lines),
        )
        for part, lines in parts
        if lines
    )


def exercise_labels(case: Case) -> ExerciseLabels:
    names = (each.name for each in fields(ExerciseLabels) if each.name != "weeks")
    weeks = range(1, RECHECK_WEEKS[0].value + 1)
    return ExerciseLabels(
        **{name: case.text("labels", name) for name in names},
        weeks=tuple(case.text("labels", "week", week=week) for week in weeks),
    )


def exercise_name(case: Case, exercise: Exercise) -> str:
    return case.words.text("exercises", exercise.id, "name")


def _fact(case: Case, line: PlanLine) -> ExerciseFact:
    exercise = line.exercise
    words = case.words

    def text(key: str) -> str:
        return words.text("exercises", exercise.id, key, **case.numbers)

    below = easier_step(exercise)
    easier = _other(case, below.id if below else None)
    return ExerciseFact(
        id=exercise.id,
        name=text("name"),
        dose=dose_text(words, exercise.dose),
        dose_in_short=dose_in_short(words, exercise.dose),
        because=_because(case, line.reasons),
        changes=tuple(
            words.text("exercises", exercise.id, "changes", each) for each in line.changes
        ),
        why=text("why"),
        start=text("start"),
        steps=words.texts("exercises", exercise.id, "steps", **case.numbers),
        slip=text("slip"),
        move_on=text("move_on"),
        stop_if=text("stop_if"),
        frames=words.texts("exercises", exercise.id, "frames"),
        step_back=case.text("step_back", _step_back(exercise, easier)),
        easier=easier,
        harder=_other(case, exercise.harder),
    )


def _step_back(exercise: Exercise, easier: str) -> str:
    where = "standing" if exercise.standing else "chair"
    return where if easier else f"{where}_least"


def _other(case: Case, exercise_id: str | None) -> str:
    """Return the name of the easier or harder exercise, or "" if there is none for this person."""
    if exercise_id is None:
        return ""
    exercise = EXERCISES_BY_ID[exercise_id]
    if case.ticks("take_care", *exercise.excluded_by or ("",)):
        return ""
    if exercise.equipment and not case.ticks("equipment", exercise.equipment):
        return ""
    name = exercise_name(case, exercise)
    if not (case.is_seated and exercise.standing):
        return name
    # Somebody who cannot stand alone is not offered a standing exercise at all.
    if case.ticks("take_care", "cannot_stand_alone"):
        return ""
    return case.text("with_physical_therapist", name=name)


def _because(case: Case, reasons: tuple[str, ...]) -> tuple[str, ...]:
    """Return what each reason says; where a cap follows, only the cap says where to start."""
    keys = tuple(_sentence_key(case, reason) for reason in reasons)
    line = case.chair_line()
    told = [case.text("because", key, line=line) for key in keys]
    if len(keys) == 1 and keys[0] in case.words.section("results", "so"):
        told[0] = f"{told[0]} {case.text('so', keys[0])}"
    return tuple(told)


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
