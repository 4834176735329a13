"""No page and no paper names a step that this person must not take by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from app.clinical.assessment import assess
from app.clinical.exercises import EXERCISES
from app.clinical.flow import walk
from app.clinical.handout_plans import HANDOUT_PLANS_BY_ID
from app.clinical.plan import build_plan
from app.handouts.exercise_sheet import exercise_sheet
from tests.result.people import STEADY, WORDS, answers_of, result_from
from tests.result.test_any_answers import CELLS, sentences
from tests.steps import FREE, KEEPS_SUPPORT, SITS, STANDING, named


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
