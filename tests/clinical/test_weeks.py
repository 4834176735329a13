"""Twelve weeks of a plan, two at a time: worked out by hand for a few people."""

from __future__ import annotations

import pytest

from app.clinical.plan import build_plan
from app.clinical.weeks import Stage, asks_about_next_step, next_steps, stages_of
from tests.clinical.one_rule import Cells, assessed
from tests.people import PEOPLE, TWO_FALLS

BY_ID = {person.id: person for person in PEOPLE}
SEATED: Cells = TWO_FALLS | {"cleared_for_standing": "no"}
CANE: Cells = {"walking_aid": "cane"}


def stages_for(changes: Cells) -> tuple[Stage, ...]:
    assessment = assessed(changes)
    return stages_of(build_plan(assessment), assessment.answers)


def stages_of_person(person: str) -> tuple[Stage, ...]:
    return stages_for(BY_ID[person].cells)


# id, weeks, days of strength, days of balance, sets more, minutes a week.
Row = tuple[str, int, int, int, int, int, int]
# Sit to stand 100 s, one leg 210 s, heel-to-toe walk 160 s, and two minutes to warm up; a set more
# makes 200, 450 and 240 s. Toe lifts and heel lifts are 100 s each, on the days of strength.
STEADY_ROWS: tuple[Row, ...] = (
    ("start", 1, 2, 2, 3, 0, 30),  # 2 x 100 + 3 x 490 = 1,670 s: 27.8 minutes
    ("settle", 3, 4, 3, 4, 0, 40),  # 3 x 100 + 4 x 490 = 2,260 s: 37.7
    ("step_up", 5, 6, 3, 4, 0, 40),
    ("add_one", 7, 8, 3, 4, 0, 45),  # and 3 x 100 = 2,560 s: 42.7
    ("more_sets", 9, 10, 3, 4, 1, 70),  # 3 x 300 + 4 x 810 = 4,140 s: 69
    ("keep", 11, 12, 3, 5, 1, 90),  # 3 x 400 + 5 x 810 = 5,250 s: 87.5
)
# On a chair: legs 140 s, heels and toes 100 s, arms 100 s, all on the days of strength; a set more
# makes 280, 200 and 200 s. The march is 160 s, the reach 140 s.
SEATED_ROWS: tuple[Row, ...] = (
    ("start", 1, 2, 2, 0, 0, 15),  # 2 x 460 = 920 s: 15.3 minutes
    ("settle", 3, 4, 3, 0, 0, 25),  # 3 x 460 = 1,380 s: 23
    ("step_up", 5, 6, 3, 0, 0, 25),
    ("add_one", 7, 8, 3, 0, 0, 30),  # 3 x 620 = 1,860 s: 31
    ("more_sets", 9, 10, 3, 0, 1, 50),  # 3 x 960 = 2,880 s: 48
    ("keep", 11, 12, 3, 0, 1, 55),  # 3 x 1,100 = 3,300 s: 55
)


@pytest.mark.parametrize(
    ("cells", "rows"), [({}, STEADY_ROWS), (SEATED, SEATED_ROWS)], ids=["steady", "on a chair"]
)
def test_every_stage_of_the_weeks(cells: Cells, rows: tuple[Row, ...]) -> None:
    got = tuple(
        (
            stage.id,
            stage.first_week,
            stage.last_week,
            stage.strength_days,
            stage.balance_days,
            stage.sets_more,
            stage.minutes,
        )
        for stage in stages_for(cells)
    )
    assert got == rows


@pytest.mark.parametrize(
    ("cells", "added"),
    [
        ({}, ("toe_raises_with_hands", "calf_raises_with_hands")),
        (SEATED, ("seated_march", "seated_side_reach")),
    ],
    ids=["steady", "on a chair"],
)
def test_one_exercise_comes_on_top_and_at_the_end_another(
    cells: Cells, added: tuple[str, str]
) -> None:
    got = [tuple(each.id for each in stage.added) for stage in stages_for(cells)]
    assert got == [(), (), (), added[:1], added[:1], added]


# How a person differs, the steps up in view, and whether one is to be asked about.
STEPS: tuple[tuple[Cells, tuple[str, ...], bool], ...] = (
    ({}, ("sit_to_stand_slow",), False),
    (
        {"ready_for_checks": "not_today_alone"},
        ("sit_to_stand", "tandem_stance_with_fingertips", "side_steps"),
        False,
    ),
    (
        {"worried": "yes"},
        ("sit_to_stand_slow", "one_leg_stand_with_hands", "heel_to_toe_walk"),
        False,
    ),
    (CANE, (), True),
    (CANE | {"chair_stands": "arms_used"}, ("sit_to_stand_one_hand",), True),
    ({"take_care": "hip_precautions"}, (), True),
    # The march comes on top anyway; a step to the feet, or to weights that are not there, is none.
    (SEATED, (), True),
    (SEATED | {"equipment": "hand_weights"}, ("seated_hand_weight_curls",), True),
    # Where nothing comes on top, the step is left to nobody.
    (SEATED | {"take_care": "hip_precautions"}, (), True),
)


@pytest.mark.parametrize(("cells", "steps", "ask"), STEPS, ids=str)
def test_the_next_steps_and_whether_to_ask(cells: Cells, steps: tuple[str, ...], ask: bool) -> None:
    assessment = assessed(cells)
    plan = build_plan(assessment)
    assert tuple(each.id for each in next_steps(plan, assessment.answers)) == steps
    assert asks_about_next_step(plan, assessment.answers) is ask
    stages = stages_for(cells)
    assert [stage.ask_first for stage in stages] == [
        each.id == "step_up" and ask for each in stages
    ]
    named = [tuple(each.id for each in stage.steps_up) for stage in stages]
    assert named == [steps if stage.id == "step_up" else () for stage in stages]


def test_who_has_to_wait_has_no_path() -> None:
    assert stages_of_person("dizzy_91") == stages_of_person("emergency_82") == ()
