"""History of falls, clearance and helper: each way to them has a person whom it alone decides."""

from __future__ import annotations

import pytest

from app.clinical.conditions import (
    clearance_is_needed,
    helper_is_wanted,
    may_plan,
    may_stand,
    ready,
)
from app.clinical.falls_history import fell_in_the_past_year, severe_fall_cannot_be_ruled_out
from tests.clinical.one_rule import HIGH_HISTORY, NO_HIGH_HISTORY, Cells, assessed
from tests.people import ONE_FALL, TWO_FALLS

FOLLOW_UPS = ("fall_injury", "fall_could_not_get_up", "fall_blackout", "told_frail")


@pytest.mark.parametrize("cells", HIGH_HISTORY, ids=str)
def test_each_way_in_which_a_fall_makes_a_high_history(cells: Cells) -> None:
    got = assessed(cells)
    assert got.fall_history_is_high
    assert got.wfg_level == "high"
    assert got.category == ("see_someone_first" if "see_someone_first" in cells else "high")


@pytest.mark.parametrize("cells", NO_HIGH_HISTORY, ids=str)
def test_neither_a_fall_alone_nor_a_sign_without_a_fall_makes_one(cells: Cells) -> None:
    got = assessed(cells)
    assert not got.fall_history_is_high
    assert got.wfg_level != "high"


@pytest.mark.parametrize(("falls", "fell"), [("none", False), ("one", True), ("two_or_more", True)])
def test_who_fell_in_the_past_year(falls: str, fell: bool) -> None:
    assert fell_in_the_past_year({"falls_past_year": falls}) is fell
    assert fell_in_the_past_year({}) is False


CLEARANCE: tuple[tuple[Cells, bool], ...] = (
    ({}, False),
    (ONE_FALL, False),
    (TWO_FALLS, True),
    ({"told_frail": "yes"}, True),
    ({"take_care": "supervised_only"}, True),
    ({"take_care": "brace_or_prosthesis"}, True),
    ({"take_care": "cannot_stand_alone"}, False),
    ({"take_care": "hip_precautions"}, False),
    ({"take_care": "fragile_spine"}, False),
    ({"take_care": "sore_joints"}, False),
    ({"take_care": "poor_sight"}, False),
    ({"take_care": "heart_condition"}, False),
    ({"take_care": "hard_to_follow_steps"}, False),
    ({"walking_aid": "walker"}, False),
    # Asked of nobody who has to be seen first, or call.
    (TWO_FALLS | {"see_someone_first": "new_dizziness"}, False),
    ({"told_frail": "yes", "emergency_signs": "chest_pain_now"}, False),
)


@pytest.mark.parametrize(("cells", "needed"), CLEARANCE, ids=str)
def test_who_needs_to_be_cleared(cells: Cells, needed: bool) -> None:
    answers = assessed(cells).answers
    assert clearance_is_needed(answers) is needed
    assert ("cleared_for_standing" in answers) is needed


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        ({}, False),
        ({"take_care": "supervised_only"}, True),
        ({"take_care": "poor_sight"}, True),
        ({"take_care": "hard_to_follow_steps"}, True),
        ({"take_care": "brace_or_prosthesis"}, False),
        ({"take_care": "cannot_stand_alone"}, False),
        ({"take_care": "sore_joints"}, False),
        ({"take_care": "poor_sight", "see_someone_first": "fainted"}, False),
        ({"take_care": "poor_sight", "chair_stands": "stopped_unwell"}, False),
    ],
    ids=str,
)
def test_with_whom_somebody_should_be_for_exercise(cells: Cells, wanted: bool) -> None:
    answers = assessed(cells).answers
    assert helper_is_wanted(answers) is wanted
    assert ("exercise_helper" in answers) is wanted


@pytest.mark.parametrize(
    ("cells", "plans", "stands", "is_ready"),
    [
        ({}, True, True, True),
        ({"ready_for_checks": "not_today_space"}, True, True, False),
        ({"ready_for_checks": ""}, True, True, False),
        ({"take_care": "cannot_stand_alone"}, True, False, False),
        (TWO_FALLS, True, True, True),
        (TWO_FALLS | {"cleared_for_standing": "no"}, True, False, False),
        (TWO_FALLS | {"cleared_for_standing": ""}, True, False, False),
        ({"emergency_signs": "spine_signs"}, False, False, False),
        ({"see_someone_first": "severe_pain"}, False, False, False),
        ({"tandem_seconds": "stopped_unwell"}, False, False, False),
    ],
    ids=str,
)
def test_who_may_plan_who_may_stand_and_who_is_ready(
    cells: Cells, plans: bool, stands: bool, is_ready: bool
) -> None:
    answers = assessed(cells).answers
    assert (may_plan(answers), may_stand(answers), ready(answers)) == (plans, stands, is_ready)


@pytest.mark.parametrize("missing", [*FOLLOW_UPS, "falls_past_year"])
def test_an_answer_that_is_missing_leaves_a_severe_fall_open(missing: str) -> None:
    complete = ONE_FALL | {"told_frail": "no"}
    assert not severe_fall_cannot_be_ruled_out(complete)
    rest = {each: answer for each, answer in complete.items() if each != missing}
    assert severe_fall_cannot_be_ruled_out(rest)


def test_without_a_fall_no_follow_up_is_missing() -> None:
    assert not severe_fall_cannot_be_ruled_out({"falls_past_year": "none"})
