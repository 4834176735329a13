"""No page and no paper names a step that this person must not take by themselves."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings

from app.clinical.assessment import assess
from app.clinical.exercises import EXERCISES, Exercise
from app.clinical.flow import walk
from app.clinical.handout_plans import HANDOUT_PLANS_BY_ID
from app.clinical.plan import build_plan
from app.handouts.exercise_sheet import exercise_sheet
from tests.result.people import STEADY, WORDS, answers_of, result_from
from tests.result.test_any_answers import CELLS, sentences

# Typed from the design: hands that never leave the support, and who they belong to.
OFF_THE_COUNTER = {"fingertips", "counter_near", "none"}
KEEPS_SUPPORT = (
    {"walking_aid": "walker"},
    {"walking_aid": "cane"},
    {"walking_aid": "advised"},
    {"timed_up_and_go_seconds": "15.01"},
    {"timed_up_and_go_seconds": "could_not"},
    {"told_frail": "yes", "cleared_for_standing": "yes"},
    {"take_care": "supervised_only", "cleared_for_standing": "yes", "exercise_helper": "yes"},
    {"take_care": "brace_or_prosthesis", "cleared_for_standing": "yes"},
    {"take_care": "poor_sight", "exercise_helper": "yes"},
    {"take_care": "hard_to_follow_steps", "exercise_helper": "yes"},
    {"take_care": "hip_precautions"},
    {
        "falls_past_year": "two_or_more",
        "fall_injury": "none",
        "fall_could_not_get_up": "no",
        "fall_blackout": "no",
        "cleared_for_standing": "yes",
    },
)
SITS = (
    {"take_care": "cannot_stand_alone"},
    {"take_care": "poor_sight", "exercise_helper": "no"},
    {"told_frail": "yes", "cleared_for_standing": "no"},
    {"side_by_side_seconds": "9.99"},
)


def name(exercise: Exercise) -> str:
    return WORDS.text("exercises", exercise.id, "name")


def named(texts: Iterable[str], wanted: Iterable[Exercise]) -> set[str]:
    """Return which of these exercises the texts name; a longer name is no shorter one."""
    by_length = sorted(EXERCISES, key=lambda each: -len(name(each)))
    found = set()
    ids = {each.id for each in wanted}
    for text in texts:
        for exercise in by_length:
            if name(exercise) in text:
                found |= {exercise.id} & ids
                text = text.replace(name(exercise), "")
    return found


STANDING = tuple(each for each in EXERCISES if each.standing)
FREE = tuple(each for each in EXERCISES if each.hand_support in OFF_THE_COUNTER)


@pytest.mark.parametrize("cells", SITS, ids=str)
def test_who_sits_reads_of_no_standing_exercise(cells: dict[str, str]) -> None:
    result = result_from(answers_of({**STEADY, **cells}))
    assert result.groups
    assert not named(sentences(result), STANDING)


@pytest.mark.parametrize("cells", KEEPS_SUPPORT, ids=str)
def test_who_keeps_support_is_never_sent_away_from_the_counter(cells: dict[str, str]) -> None:
    result = result_from(answers_of({**STEADY, **cells}))
    assert result.groups
    assert not named(sentences(result), FREE)
    core = next(group for group in result.groups if group.id == "core")
    asks = WORDS.text("results", "next_step", "ask")
    assert any(each.move_on == asks for each in core.exercises)
    assert all(not each.harder for each in core.exercises if each.move_on == asks)


def test_a_steady_person_is_told_the_next_step() -> None:
    """The test above cannot pass by naming nothing at all."""
    result = result_from(answers_of({**STEADY, "tandem_seconds": "9"}))
    assert named(sentences(result), FREE)


@settings(max_examples=300, deadline=None)
@given(CELLS)
def test_whatever_is_answered_no_step_beyond_the_limit_is_named(cells: dict[str, str]) -> None:
    answers = answers_of(cells)
    start = build_plan(assess(walk(answers).counted)).start
    texts = list(sentences(result_from(answers)))
    if start.waits:
        assert not named(texts, EXERCISES)
    if start.seated:
        assert not named(texts, STANDING)
    if start.highest_rung < 2:
        assert not named(texts, FREE)


def test_the_sheet_for_people_who_sit_has_nothing_standing_in_it() -> None:
    sheet = exercise_sheet(WORDS, HANDOUT_PLANS_BY_ID["chair_only"])
    texts = list(sentences(sheet))
    assert not named(texts, STANDING)
    assert not any("nearly fall" in text for text in texts), "the rule for standing steps"
    assert any(each.easier or each.harder for group in sheet.groups for each in group.exercises)


@pytest.mark.parametrize("sheet_id", ("starter_standing", "stronger_legs"))
def test_a_standing_sheet_names_its_next_steps(sheet_id: str) -> None:
    sheet = exercise_sheet(WORDS, HANDOUT_PLANS_BY_ID[sheet_id])
    core = next(group for group in sheet.groups if group.id == "core")
    assert any(each.harder for each in core.exercises)
