"""What a plan holds: every start has its three exercises, every extra and every change a person."""

from __future__ import annotations

import pytest

from app.clinical.plan import RECHECK_WEEKS, STEADY_WEEKS, WARM_UP_MINUTES, Plan, build_plan
from tests.clinical.one_rule import HIP, Cells, assessed
from tests.people import TWO_FALLS

SEATED: Cells = TWO_FALLS | {"cleared_for_standing": "no"}
BRACE: Cells = {"take_care": "brace_or_prosthesis"}
HIP_AND_BRACE: Cells = {"take_care": "hip_precautions;brace_or_prosthesis"}
BOTH: Cells = {"equipment": "band;hand_weights"}


def plan_of(changes: Cells) -> Plan:
    return build_plan(assessed(changes))


# The two tables of starts: how a person differs, and the three exercises.
CORES: tuple[tuple[Cells, tuple[str, str, str]], ...] = (
    (
        {"semi_tandem_seconds": "5", "chair_stands": "arms_used"},
        ("sit_to_stand_two_hands", "feet_together_stand", "march_with_hands"),
    ),
    (
        {"tandem_seconds": "5", "chair_stands": "10"},
        ("sit_to_stand_one_hand", "tandem_stance_with_hands", "side_steps_with_hands"),
    ),
    ({"one_leg_seconds": "5"}, ("sit_to_stand", "tandem_stance", "side_steps")),
    ({"chair_stands": "17"}, ("sit_to_stand_slow", "one_leg_stand", "heel_to_toe_walk")),
    (
        SEATED,
        ("seated_leg_straightening", "seated_heel_and_toe_raises", "seated_arm_raises"),
    ),
    # A brace or artificial leg changes the words of the core, and the ids stand.
    (
        BRACE,
        ("sit_to_stand_one_hand", "tandem_stance_with_hands", "side_steps_with_hands"),
    ),
)


@pytest.mark.parametrize(("cells", "core"), CORES, ids=str)
def test_the_core_of_every_start(cells: Cells, core: tuple[str, str, str]) -> None:
    plan = plan_of(cells)
    assert tuple(line.exercise.id for line in plan.core) == core
    assert plan.lines == (*plan.core, *plan.warm_up, *plan.add_when_ready)


def test_each_core_exercise_names_what_led_to_it() -> None:
    legs, standing, moving = plan_of({"walking_aid": "cane"}).core
    assert legs.reasons == ("chair_stand_at_or_above", "cap_walking_aid")
    assert standing.reasons == moving.reasons == ("one_leg_held", "cap_walking_aid")
    assert {line.reasons for line in plan_of(SEATED).core} == {("fall_history_uncleared",)}


@pytest.mark.parametrize(
    "cells",
    [
        {"emergency_signs": "stroke_signs"},
        {"see_someone_first": "told_not_to_exercise"},
        {"chair_stands": "stopped_unwell"},
        {"take_care": ""},
    ],
    ids=str,
)
def test_who_has_to_wait_has_no_plan(cells: Cells) -> None:
    plan = plan_of(cells)
    assert plan == Plan(start=plan.start)
    assert plan.lines == ()


def test_a_bad_day_takes_nothing_out_of_the_plan() -> None:
    """The whole plan stands under the words for a day when they feel well."""
    bad_day, alone = (
        plan_of({"ready_for_checks": f"not_today_{why}"}) for why in ("unwell", "alone")
    )
    assert bad_day.lines == alone.lines != ()


TOES, HEELS = ("toe_raises_with_hands", "extra_toes"), ("calf_raises_with_hands", "extra_heels")
MOVES = ("tai_chi_weight_shift_with_hands", "extra_tai_chi")
ROW, CURLS = ("seated_band_row", "extra_band"), ("seated_hand_weight_curls", "extra_hand_weights")
MARCH, REACH = ("seated_march", "extra_seated"), ("seated_side_reach", "extra_seated")

# How a person differs; the exercises to add when ready, with the reason of each. Legs first, then
# balance, then arms by equipment.
EXTRAS: tuple[tuple[Cells, tuple[tuple[str, str], ...]], ...] = (
    ({}, (TOES, HEELS)),
    (BOTH, (TOES, HEELS)),
    ({"walking_aid": "cane"}, (TOES, HEELS)),
    (HIP, (TOES, HEELS)),
    (BRACE, (MOVES,)),
    (BRACE | {"equipment": "band"}, (MOVES, ROW)),
    (BRACE | {"equipment": "hand_weights"}, (MOVES, CURLS)),
    (BRACE | BOTH, (MOVES, ROW)),
    (HIP_AND_BRACE, ()),
    (HIP_AND_BRACE | {"equipment": "band"}, (ROW,)),
    (HIP_AND_BRACE | {"equipment": "hand_weights"}, (CURLS,)),
    (HIP_AND_BRACE | BOTH, (ROW, CURLS)),
    (SEATED, (MARCH, REACH)),
    (SEATED | BOTH, (MARCH, REACH)),
    (SEATED | {"take_care": "fragile_spine"}, (MARCH,)),
    (SEATED | {"take_care": "fragile_spine"} | BOTH, (MARCH, ROW)),
    (SEATED | {"take_care": "fragile_spine", "equipment": "hand_weights"}, (MARCH, CURLS)),
    (SEATED | HIP, ()),
    (SEATED | HIP | BOTH, (ROW, CURLS)),
    # March and reach on a chair need no push through a brace.
    (BRACE | {"cleared_for_standing": "no"}, (MARCH, REACH)),
)


@pytest.mark.parametrize(("cells", "extras"), EXTRAS, ids=str)
def test_what_is_added_when_ready(cells: Cells, extras: tuple[tuple[str, str], ...]) -> None:
    lines = plan_of(cells).add_when_ready
    assert tuple((line.exercise.id, *line.reasons) for line in lines) == extras


def test_ankles_and_shoulders_are_warmed_up_and_a_brace_leaves_the_ankles_out() -> None:
    warm_up = [(line.exercise.id, line.reasons) for line in plan_of({}).warm_up]
    assert warm_up == [("ankle_circles", ("warm_up",)), ("shoulder_rolls", ("warm_up",))]
    assert [line.exercise.id for line in plan_of(BRACE).warm_up] == ["shoulder_rolls"]


@pytest.mark.parametrize(
    ("cells", "changed_for"),
    [
        ({}, ()),
        ({"take_care": "sore_joints"}, ("sore_joints",)),
        ({"take_care": "heart_condition;fragile_spine"}, ("fragile_spine", "heart_condition")),
        ({"take_care": "brace_or_prosthesis"}, ("brace_or_prosthesis",)),
        ({"equipment": "hand_weights"}, ()),
        ({"chair_stands": "17"}, ()),
        ({"chair_stands": "17", "equipment": "hand_weights"}, ("hand_weights",)),
        ({"chair_stands": "17", "equipment": "band"}, ()),
    ],
    ids=str,
)
def test_a_line_says_for_what_it_is_changed(cells: Cells, changed_for: tuple[str, ...]) -> None:
    legs = plan_of(cells).core[0]
    assert legs.changed_for == changed_for
    assert legs.dose is legs.exercise.dose


def test_when_to_look_again_and_when_to_go_up() -> None:
    assert [weeks.value for weeks in RECHECK_WEEKS] == [4, 12]
    assert (STEADY_WEEKS.value, WARM_UP_MINUTES.value) == (2, 2)
