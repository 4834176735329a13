"""The exercise library: all exercises, by kind, level and equipment, and a page for each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import Blueprint, abort, g, render_template, request

from app.clinical.assessment import WAITS, assess
from app.clinical.exercises import EXERCISES_BY_ID, KINDS, Exercise
from app.clinical.flow import walk
from app.clinical.precautions import ASK_ABOUT, easier_for, harder_for, objection_to
from app.clinical.questions import SAFETY_IDS, Answers
from app.clinical.starting_levels import Start, starting_levels
from app.content.words import Section
from app.said.amounts import counted_text
from app.said.exercise import (
    OPTIONS,
    Choices,
    LibraryExercise,
    chosen,
    library_exercise,
    step_to,
)
from app.web.current import words_to_the_person
from app.web.saved_answers import load_saved_answers

bp = Blueprint("exercises", __name__)


@dataclass(frozen=True, kw_only=True)
class Group:
    """The exercises of one kind that fit, and how many they are, in words."""

    id: str
    heading: str
    how_many: str
    exercises: tuple[LibraryExercise, ...]


@bp.get("/exercises")
def library() -> str:
    words = words_to_the_person()
    given = {name: request.args.get(name, "") for name in OPTIONS}
    known = {name: value if value in OPTIONS[name] else "" for name, value in given.items()}
    fitting = chosen(Choices(**known))
    of_kinds = {kind: [each for each in fitting if each.kind == kind] for kind in KINDS}
    groups = tuple(
        Group(
            id=kind,
            heading=words.text("library", "kind", kind),
            how_many=_how_many(words, len(exercises)),
            exercises=tuple(library_exercise(words, each) for each in exercises),
        )
        for kind, exercises in of_kinds.items()
        if exercises
    )
    return render_template(
        "exercises/library.html",
        groups=groups,
        found=_how_many(words, len(fitting)) if fitting else words.text("library", "found_none"),
        filters=[_filter(name, known[name]) for name in OPTIONS],
        left_out=[exercise.id for exercise in fitting if caution_about(exercise)],
        unknown=given != known,
        filtered=any(known.values()),
    )


@bp.get("/exercises/<exercise_id>")
def exercise_page(exercise_id: str) -> str:
    # Ids are written with underscores, and people type hyphens.
    exercise = EXERCISES_BY_ID.get(exercise_id.replace("-", "_"))
    if exercise is None:
        abort(404)
    return render_template(
        "exercises/exercise.html",
        exercise=_for_person(exercise),
        caution=caution_about(exercise),
    )


def _how_many(words: Section, number: int) -> str:
    return counted_text(words, words.section("library", "found"), number)


def _filter(name: str, value: str) -> dict[str, object]:
    words = words_to_the_person()
    options = [{"value": "", "text": words.text("library", "any"), "selected": not value}]
    options += [
        {"value": each, "text": words.text("library", name, each), "selected": each == value}
        for each in OPTIONS[name]
    ]
    return {"name": name, "label": words.text("library", f"{name}_label"), "options": options}


def _for_person(exercise: Exercise) -> LibraryExercise:
    """Return an exercise in words; with a person's answers, with the steps that are theirs.

    Who stays below the next step reads whom to ask about it. One that lacks only a band or weights
    stays, since it may be read about.
    """
    words = words_to_the_person()
    found = library_exercise(words, exercise)
    start, answers = _person()
    if start is None or start.waits:
        return found
    found = replace(found, easier=step_to(words, easier_for(exercise, start, answers)))
    if harder_for(exercise, start, answers)[1] not in ASK_ABOUT:
        return found
    return replace(found, harder=None, move_on=words.text("results", "next_step", "ask"))


def caution_about(exercise: Exercise) -> str:
    """Return the id of the sentence that says why this person leaves it out, or "".

    That a band or weights are missing is no reason to leave out what may be read about.
    """
    start, answers = _person()
    if start is None:
        return ""
    objection = objection_to(exercise, start, answers)
    return "" if objection == "no_equipment" else objection


def _person() -> tuple[Start | None, Answers]:
    """Return where this person starts, read once a request; None where too little was answered."""
    if "person" not in g:
        answers = walk(load_saved_answers().answers).counted
        assessment = assess(answers)
        answered_enough = assessment.category in WAITS or all(
            each in answers for each in SAFETY_IDS
        )
        g.person = (starting_levels(assessment) if answered_enough else None, answers)
    start, answers = g.person
    return start, answers
