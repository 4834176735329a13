"""A fixed exercise sheet: for whom, the exercises with their amounts, and four weeks to tick."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.handout_plans import HandoutPlan
from app.clinical.plan import RECHECK_WEEKS, STEADY_WEEKS
from app.content.words import Section
from app.said.amounts import amount_text, dose_in_short
from app.said.block import Block
from app.said.exercise import ExerciseFact, ExerciseGroup, ExerciseLabels, library_exercise
from app.said.log import Log, day_names, how_often


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
    calls = {"emergency_numbers": words.text("said", "emergency_numbers")}
    weeks = amount_text(words, "weeks", STEADY_WEEKS.value)
    step_up = "step_up_seated" if plan.id == "chair_only" else "step_up"
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
                results.text("rules", step_up, weeks=weeks),
                results.text("rules", "step_down"),
                results.text("rules", "hard_day"),
                *results.texts("alone", "always"),
                *results.texts("alone", "never"),
            ),
        ),
        groups=_groups(words, own, plan),
        labels=_labels(words, own),
        log=_log(words, plan),
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
            exercises=tuple(_fact(words, each, say_why=part != "warm_up") for each in ids),
        )
        for part, ids, heading, intro in parts
    )


def _fact(words: Section, exercise_id: str, say_why: bool) -> ExerciseFact:
    exercise = EXERCISES_BY_ID[exercise_id]
    found = library_exercise(words, exercise)
    return ExerciseFact(
        id=found.id,
        name=found.name,
        frames=found.frames,
        dose=found.dose,
        dose_in_short=dose_in_short(words, exercise.dose),
        because=(found.why,) if say_why else (),
        changes=found.not_for,
        why="",
        start=found.start,
        steps=found.steps,
        slip="",
        move_on="",
        stop_if=found.stop_if,
        step_back="",
        easier=found.easier.name if found.easier else "",
        harder=found.harder.name if found.harder else "",
    )


def _labels(words: Section, own: Section) -> ExerciseLabels:
    names = [each.name for each in fields(ExerciseLabels) if each.name != "weeks"]
    labels = {name: words.text("said", "labels", name) for name in names}
    # Here nobody's answers led to an exercise: what it is good for stands in that place.
    labels |= {"because": labels["why"], "changes": own.text("leave_out")}
    weeks = range(1, RECHECK_WEEKS[0].value + 1)
    ticks = tuple(words.text("said", "labels", "week", week=week) for week in weeks)
    return ExerciseLabels(**labels, weeks=ticks)


def _log(words: Section, plan: HandoutPlan) -> Log:
    own = words.section("said", "log")
    weeks = range(1, RECHECK_WEEKS[0].value + 1)
    exercises = [EXERCISES_BY_ID[each] for each in (*plan.core, *plan.more)]
    return Log(
        intro=Block(id="log", heading=own.text("heading"), paragraphs=own.texts("text")),
        exercises=tuple(how_often(words, each) for each in exercises),
        weeks=tuple(own.text("week", week=week) for week in weeks),
        days=day_names(words.text("said", "language")),
        day=own.text("day"),
        fall=own.text("fall"),
        picture=own.text("picture"),
        recheck="",
    )
