"""An exercise in words: as the library shows it, and the records of a plan or a sheet."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.clinical.exercises import EXERCISES, EXERCISES_BY_ID, KINDS, LEVELS, Exercise, easier_step
from app.clinical.plan import RECHECK_WEEKS
from app.content.words import Section
from app.said.amounts import decimal_text, dose_in_short, dose_text
from app.said.sources import source_name


@dataclass(frozen=True, kw_only=True)
class Step:
    """The easier or the harder exercise: its id and its name."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class LibraryExercise:
    """One exercise as the library shows it. `frames`: what each still of its picture shows.

    `in_list`: its level, hand support and what it needs. `in_short`: its steps in a few lines;
    `hands`: what the hands do. `changes`: whom it is changed for, and how; `changes_in_short`: only
    for whom. `not_for`: who leaves it out, and the same in a word or two. `sources`: short names of
    publications with their ids.
    """

    id: str
    name: str
    kind: str
    level: str
    support: str
    equipment: str
    in_list: tuple[str, ...]
    frames: tuple[str, ...]
    dose: str
    dose_in_short: str
    in_short: tuple[str, ...]
    hands: str
    why: str
    start: str
    steps: tuple[str, ...]
    slip: str
    move_on: str
    step_back: str
    stop_if: str
    easier: Step | None
    harder: Step | None
    changes: tuple[tuple[str, str], ...]
    changes_in_short: str
    not_for: tuple[str, ...]
    not_for_in_short: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class ExerciseFact:
    """One exercise of a plan or of a printed sheet.

    `frames`: what each still of its picture shows. `because`: the answers or checks that led to it,
    empty on a sheet. `changed`: how it is changed for this person. `not_for`: who leaves it out,
    said on a sheet only.
    """

    id: str
    name: str
    frames: tuple[str, ...]
    dose: str
    dose_in_short: str
    because: tuple[str, ...]
    changed: tuple[str, ...]
    not_for: tuple[str, ...]
    why: str
    start: str
    steps: tuple[str, ...]
    slip: str
    move_on: str
    stop_if: str
    step_back: str
    easier: str
    harder: str


@dataclass(frozen=True, kw_only=True)
class ExerciseGroup:
    id: str
    heading: str
    intro: str
    exercises: tuple[ExerciseFact, ...]


@dataclass(frozen=True, kw_only=True)
class ExerciseLabels:
    """The words before each part of an exercise."""

    dose: str
    because: str
    changed: str
    not_for: str
    why: str
    start: str
    steps: str
    slip: str
    move_on: str
    stop_if: str
    step_back: str
    easier: str
    harder: str
    steady: str
    weeks: tuple[str, ...]  # to tick, up to the first re-check

    def rows(self, exercise: ExerciseFact) -> tuple[tuple[str, str], ...]:
        """Return what stands under the steps, each with its label; what is empty is left out."""
        names = ("why", "slip", "move_on", "step_back", "stop_if", "easier", "harder")
        return tuple(
            (getattr(self, name), getattr(exercise, name))
            for name in names
            if getattr(exercise, name)
        )


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What somebody wants to see of the library; "" is everything.

    `equipment`: band, hand_weights, or none for what needs neither.
    """

    kind: str = ""
    level: str = ""
    equipment: str = ""


OPTIONS: dict[str, tuple[str, ...]] = {
    "kind": KINDS,
    "level": LEVELS,
    "equipment": ("none", "band", "hand_weights"),
}


def chosen(choices: Choices) -> tuple[Exercise, ...]:
    """Return the exercises that fit, in the library's order."""
    return tuple(
        exercise
        for exercise in EXERCISES
        if choices.kind in ("", exercise.kind)
        and choices.level in ("", exercise.level)
        and choices.equipment in ("", exercise.equipment or "none")
    )


def exercise_labels(words: Section) -> ExerciseLabels:
    own = words.section("said", "labels")
    names = (each.name for each in fields(ExerciseLabels) if each.name != "weeks")
    return ExerciseLabels(
        **{name: own.text(name) for name in names},
        weeks=tuple(own.text("week", week=week) for week in weeks_to_tick(words)),
    )


def weeks_to_tick(words: Section) -> tuple[str, ...]:
    """Return the numbers of the weeks up to the first re-check."""
    return tuple(decimal_text(words, week) for week in range(1, RECHECK_WEEKS[0].value + 1))


def exercise_name(words: Section, exercise: Exercise) -> str:
    return words.text("exercises", exercise.id, "name")


def library_exercise(words: Section, exercise: Exercise) -> LibraryExercise:
    """Return an exercise in words. Raises MissingWords if a sentence is not there."""

    def text(key: str) -> str:
        return words.text("exercises", exercise.id, key)

    def label(*keys: str) -> str:
        return words.text("library", *keys)

    where = "standing" if exercise.standing else "chair"
    below = easier_step(exercise)
    precautions = sorted(exercise.excluded_by)
    level, support = label("level", exercise.level), label("support", exercise.hand_support)
    equipment = label("equipment", exercise.equipment or "none")
    return LibraryExercise(
        id=exercise.id,
        name=text("name"),
        kind=label("kind", exercise.kind),
        level=level,
        support=support,
        equipment=equipment,
        in_list=tuple(
            dict.fromkeys((level, support, *([equipment] if exercise.equipment else ())))
        ),
        frames=words.texts("exercises", exercise.id, "frames"),
        dose=dose_text(words, exercise.dose),
        dose_in_short=dose_in_short(words, exercise.dose),
        in_short=words.texts("exercises", exercise.id, "in_short"),
        hands=text("hands"),
        why=text("why"),
        start=text("start"),
        steps=words.texts("exercises", exercise.id, "steps"),
        slip=text("slip"),
        move_on=text("move_on"),
        step_back=words.text("said", "step_back", where if below else f"{where}_least"),
        stop_if=text("stop_if"),
        easier=step_to(words, below),
        harder=step_to(words, EXERCISES_BY_ID[exercise.harder] if exercise.harder else None),
        changes=tuple(
            (label("changed_for", each), words.text("exercises", exercise.id, "changes", each))
            for each in exercise.changed_by
        ),
        changes_in_short=", ".join(
            label("changed_for_in_short", each) for each in exercise.changed_by
        ),
        not_for=tuple(label("not_for", each) for each in precautions),
        not_for_in_short=tuple(label("not_for_in_short", each) for each in precautions),
        sources=tuple((each.id, source_name(words, each)) for each in exercise.sources),
    )


def step_to(words: Section, exercise: Exercise | None) -> Step | None:
    """Return a step beside an exercise, or None where there is none."""
    if exercise is None:
        return None
    return Step(id=exercise.id, name=exercise_name(words, exercise))
