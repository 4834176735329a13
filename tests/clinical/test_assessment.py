"""Level and category: each line has a person whom it alone decides."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.clinical.answer_kinds import Answer
from app.clinical.assessment import UNSTEADY_IS_NEVER_LOW
from app.clinical.checks import tandem
from tests.clinical.one_rule import (
    GAP,
    NO_TANDEM,
    STEADY_AND_MORE,
    Cells,
    assessed,
)
from tests.people import CHECKS, ONE_FALL, TWO_FALLS

NO_WALK: Cells = {"timed_up_and_go_seconds": "did_not_try"}
FOLLOW_UPS = ("fall_injury", "fall_could_not_get_up", "fall_blackout", "told_frail")


# The lines of the World Falls Guidelines level, in the order of the design; the first that fits.
LEVELS: tuple[tuple[Cells, str], ...] = (
    ({"see_someone_first": "recent_surgery"}, "cannot_be_placed"),
    *(({check: "stopped_unwell"}, "cannot_be_placed") for check in CHECKS),
    (
        {"see_someone_first": "recent_surgery", "take_care": "cannot_stand_alone"},
        "cannot_be_placed",
    ),
    ({"take_care": "cannot_stand_alone"}, "intermediate"),
    ({"timed_up_and_go_seconds": "15.01"}, "intermediate"),
    ({"timed_up_and_go_seconds": "could_not"}, "intermediate"),
    ({"timed_up_and_go_seconds": "15"}, "low"),
    ({"timed_up_and_go_seconds": "14.99"}, "low"),
    ({"timed_up_and_go_seconds": "15", "unsteady": "walking"}, "intermediate"),
    ({"timed_up_and_go_seconds": "15", "unsteady": "standing_only"}, "intermediate"),
    ({"unsteady": ""}, "cannot_be_placed"),
    ({"falls_past_year": ""}, "cannot_be_placed"),
    ({"worried": "yes"}, "low"),
    ({"worried": ""}, "low"),
    (GAP, "low"),
    ({"told_frail": ""}, "low"),
    (ONE_FALL, "low"),
    *((ONE_FALL | {each: ""}, "cannot_be_placed") for each in FOLLOW_UPS),
    # Without the Timed Up and Go
    (NO_WALK, "low"),
    (NO_WALK | GAP, "low"),
    (NO_WALK | ONE_FALL, "cannot_be_placed"),
    (NO_WALK | {"unsteady": "walking"}, "cannot_be_placed"),
    (NO_WALK | {"unsteady": "standing_only"}, "cannot_be_placed"),
    (NO_WALK | {"worried": "yes"}, "cannot_be_placed"),
    (NO_WALK | {"falls_past_year": ""}, "cannot_be_placed"),
    (NO_WALK | {"unsteady": ""}, "cannot_be_placed"),
    (NO_WALK | {"worried": ""}, "cannot_be_placed"),
    (NO_WALK | {"take_care": "cannot_stand_alone"}, "intermediate"),
)


@pytest.mark.parametrize(("cells", "level"), LEVELS, ids=str)
def test_every_line_of_the_world_falls_guidelines_level(cells: Cells, level: str) -> None:
    assert assessed(cells).wfg_level == level


def test_a_high_history_is_high_beside_a_red_flag() -> None:
    assert assessed(TWO_FALLS | {"see_someone_first": "dizzy_now"}).wfg_level == "high"


def test_the_cautious_reading_is_the_one_that_is_set() -> None:
    assert UNSTEADY_IS_NEVER_LOW is True


def test_with_the_other_reading_an_unsteady_person_who_walks_well_is_low(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.clinical.assessment.UNSTEADY_IS_NEVER_LOW", False)
    assert assessed({"unsteady": "walking"}).wfg_level == "low"
    assert assessed({"unsteady": ""}).wfg_level == "cannot_be_placed"


# The lines of the category, each with somebody who comes no further up but for this.
CATEGORIES: tuple[tuple[Cells, str, tuple[str, ...]], ...] = (
    (
        {"emergency_signs": "stroke_signs", **TWO_FALLS},
        "emergency",
        ("not_done", "questions_missing"),
    ),
    ({"see_someone_first": "fainted", **TWO_FALLS}, "see_someone_first", ("not_done",)),
    ({"chair_stands": "stopped_unwell", **TWO_FALLS}, "see_someone_first", ("not_done",)),
    ({"timed_up_and_go_seconds": "stopped_unwell"}, "see_someone_first", ()),
    (TWO_FALLS, "high", ()),
    ({"worried": "yes"}, "raised", ()),
    ({"tandem_seconds": "9.99"}, "raised", ()),
    ({"chair_stands": "10"}, "raised", ()),
    ({"timed_up_and_go_seconds": "12"}, "raised", ()),
    ({"told_frail": "yes"}, "raised", ()),
    ({"take_care": "cannot_stand_alone"}, "raised", ("not_done",)),
    ({"take_care": "supervised_only"}, "raised", ()),
    ({"take_care": "brace_or_prosthesis"}, "raised", ()),
    ({"take_care": "poor_sight"}, "raised", ()),
    ({"take_care": "hard_to_follow_steps"}, "raised", ()),
    ({"take_care": "hip_precautions"}, "lower_unconfirmed", ("not_done",)),
    (NO_TANDEM, "lower_unconfirmed", ("not_done",)),
    ({"semi_tandem_seconds": "did_not_try"}, "lower_unconfirmed", ("not_done",)),
    ({"chair_stands": "did_not_try"}, "lower_unconfirmed", ("not_done",)),
    ({"age": "95"}, "lower_unconfirmed", ("no_table",)),
    ({"age": ""}, "lower_unconfirmed", ("no_table",)),
    (GAP, "lower_unconfirmed", ("questions_missing",)),
    (
        GAP | NO_TANDEM | {"age": "95"},
        "lower_unconfirmed",
        ("not_done", "no_table", "questions_missing"),
    ),
    ({}, "lower", ()),
    ({"take_care": "sore_joints"}, "lower", ()),
    ({"take_care": "fragile_spine"}, "lower", ()),
    ({"take_care": "heart_condition"}, "lower", ()),
    ({"timed_up_and_go_seconds": "did_not_try"}, "lower", ()),
    ({"timed_up_and_go_seconds": "11.99"}, "lower", ()),
    # Under five seconds on one leg is a note.
    ({"one_leg_seconds": "could_not"}, "lower", ()),
    ({"one_leg_seconds": "did_not_try"}, "lower", ()),
)


@pytest.mark.parametrize(("cells", "category", "incomplete"), CATEGORIES, ids=str)
def test_every_line_of_the_category(
    cells: Cells, category: str, incomplete: tuple[str, ...]
) -> None:
    got = assessed(cells)
    assert (got.category, got.incomplete) == (category, incomplete)


def test_the_level_alone_can_raise_the_category() -> None:
    """Intermediate with no finding and no key question: who does not stand alone."""
    got = assessed({"take_care": "cannot_stand_alone"})
    assert (got.screen.at_risk, got.wfg_level) == ("no", "intermediate")


def test_an_assessment_keeps_the_answers_that_count() -> None:
    got = assessed({"take_care": "poor_sight"})
    assert set(got.answers) == set(STEADY_AND_MORE) - {*FOLLOW_UPS[:3], "cleared_for_standing"}
    assert got.screen.complete
    assert not assessed(GAP).screen.complete


@pytest.mark.parametrize(
    ("answer", "ended_early"),
    [
        (Decimal("9.99"), True),
        (Decimal(10), False),
        ("could_not", True),
        ("did_not_try", False),
        ("stopped_unwell", False),
        (None, False),
    ],
)
def test_not_held_is_a_time_under_ten_or_could_not(
    answer: Answer | None, ended_early: bool
) -> None:
    assert tandem.not_held({} if answer is None else {"tandem_seconds": answer}) is ended_early


# The outcomes of the two checks that stand beside the others, at their bounds: 12 s and 5 s.
@pytest.mark.parametrize(
    ("changes", "timed_up_and_go", "one_leg"),
    [
        ({"timed_up_and_go_seconds": "11.99"}, "under", "held_5"),
        ({"timed_up_and_go_seconds": "12"}, "finding", "held_5"),
        ({"timed_up_and_go_seconds": "did_not_try"}, "not_done", "held_5"),
        ({"one_leg_seconds": "4.99"}, "under", "under_5"),
        ({"one_leg_seconds": "5"}, "under", "held_5"),
        ({"one_leg_seconds": "did_not_try"}, "under", "not_done"),
    ],
)
def test_walk_and_one_leg(changes: Cells, timed_up_and_go: str, one_leg: str) -> None:
    assessment = assessed(changes)
    assert (assessment.timed_up_and_go, assessment.one_leg) == (timed_up_and_go, one_leg)
