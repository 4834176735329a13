"""A fixed exercise sheet: for whom, the exercises with their amounts, and four weeks to tick."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.handout_plans import HandoutPlan
from app.clinical.plan import STEADY_WEEKS
from app.clinical.precautions import easier_for, harder_for
from app.content.words import Section
from app.said.amounts import amount_text, dose_in_short
from app.said.block import Block
from app.said.exercise import (
    ExerciseFact,
    ExerciseGroup,
    ExerciseLabels,
    exercise_labels,
    exercise_name,
    library_exercise,
)
from app.said.log import Log, log_of
from app.said.signals import calls_in_words


@dataclass(frozen=True, kw_only=True)
class ExerciseSheet:
    title: str
    who: Block
    ask_first: str
    own_amounts: str
    stop: Block
    rules: Block
    groups: tuple[ExerciseGroup, ...]
    labels: ExerciseLabels
    log: Log


def exercise_sheet(words: Section, plan: HandoutPlan) -> ExerciseSheet:
    """Return the sheet in words. Raises MissingWords if a sentence is not there."""
    own = words.section("handouts", "exercises")
    results = words.section("results")
    calls = {
        "emergency_numbers": words.text("said", "emergency_numbers"),
        **calls_in_words(words),
    }
    weeks = amount_text(words, "weeks", STEADY_WEEKS.value)
    seated = plan.start.seated
    return ExerciseSheet(
        title=words.text("handouts", "documents", plan.id, "name"),
        who=Block(
            id="who",
            heading=own.text("for_heading"),
            paragraphs=(words.text("handouts", "documents", plan.id, "for"),),
        ),
        ask_first=own.text("ask_first"),
        own_amounts=own.text("own_amounts"),
        stop=Block(
            id="stop",
            heading=results.text("stop", "heading"),
            items=results.texts("stop", "items", **calls),
        ),
        rules=Block(
            id="rules",
            heading=results.text("rules", "heading"),
            items=(
                results.text("rules", "step_up_seated" if seated else "step_up", weeks=weeks),
                results.text("rules", "step_down_seated" if seated else "step_down"),
                results.text("rules", "hard_day"),
                *results.texts("alone", "always"),
                *results.texts("alone", "never_seated" if seated else "never"),
            ),
        ),
        groups=_groups(words, own, plan),
        labels=exercise_labels(words),
        log=log_of(words, (EXERCISES_BY_ID[each] for each in (*plan.core, *plan.more))),
    )


def _groups(words: Section, own: Section, plan: HandoutPlan) -> tuple[ExerciseGroup, ...]:
    groups = words.section("said", "groups")
    parts = (
        ("warm_up", plan.warm_up, "", ""),
        ("core", plan.core, "", ""),
        ("more", plan.more, own.text("more_heading"), own.text("more_intro")),
    )
    return tuple(
        ExerciseGroup(
            id=part,
            heading=heading or groups.text(part, "heading"),
            intro=intro or groups.text(part, "intro"),
            exercises=tuple(_fact(words, plan, each, say_why=part != "warm_up") for each in ids),
        )
        for part, ids, heading, intro in parts
    )


def _fact(words: Section, plan: HandoutPlan, exercise_id: str, say_why: bool) -> ExerciseFact:
    exercise = EXERCISES_BY_ID[exercise_id]
    found = library_exercise(words, exercise)
    below = easier_for(exercise, plan.start, {})
    above, _ = harder_for(exercise, plan.start, {})
    return ExerciseFact(
        id=found.id,
        name=found.name,
        frames=found.frames,
        dose=found.dose,
        dose_in_short=dose_in_short(words, exercise.dose),
        because=(),
        changed=(),
        not_for=found.not_for,
        why=found.why if say_why else "",
        start=found.start,
        steps=found.steps,
        slip="",
        move_on="",
        stop_if=found.stop_if,
        step_back="",
        easier=exercise_name(words, below) if below else "",
        harder=exercise_name(words, above) if above else "",
    )
