"""The library is whole: every kind, every chain of steps, every precaution, every dose."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from app.clinical.exercises import (
    EXERCISES,
    EXERCISES_BY_ID,
    KINDS,
    LEVELS,
    SUPPORTS,
    Exercise,
    easier_step,
)
from app.clinical.questions import QUESTIONS_BY_ID, SeveralChoices

each_exercise = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.id)

# What the library has to hold. Subject: the exercises that are it.
SUBJECTS = {
    "single-leg balance": ("one_leg_stand", "one_leg_stand_with_hands"),
    "heel-to-toe walk": ("heel_to_toe_walk",),
    "sit to stand": ("sit_to_stand_two_hands", "sit_to_stand_one_hand", "sit_to_stand"),
    "tandem stance": ("tandem_stance_with_hands", "tandem_stance"),
    "yoga": ("yoga_mountain_pose", "yoga_tree_pose", "seated_sun_breath"),
    "tai chi": ("tai_chi_weight_shift", "tai_chi_slow_step"),
    "free weights": ("seated_hand_weight_curls",),
    "body-weight squat": ("mini_squat_with_hands", "mini_squat"),
    "push-up": ("wall_push_up", "counter_push_up"),
    "band chest press": ("seated_band_chest_press",),
    "band leg lift": ("seated_band_leg_lift",),
    "isometric wall sit": ("wall_sit",),
    "isometric plank": ("counter_plank",),
    "knee extensors": ("seated_leg_straightening",),
    "knee flexors": ("hamstring_curl_with_hands",),
    "hip abductors": ("side_leg_lift_with_hands", "side_leg_lift"),
    "hip extensors": ("back_leg_lift_with_hands",),
    "calf raises": ("calf_raises_with_hands", "calf_raises"),
    "toe raises": ("toe_raises_with_hands",),
    "sideways walk": ("side_steps_with_hands", "side_steps"),
    "backward walk": ("backward_walk",),
}
# The movements that are done with less and less help: (most help, …, least help).
SUPPORT_STEPS = {
    "sit_to_stand": ("two_hands", "one_hand", "none", "none"),
    "mini_squat": ("two_hands", "counter_near"),
    "calf_raises": ("two_hands", "fingertips"),
    "side_leg_lift": ("two_hands", "fingertips"),
    "feet_together_stand": ("two_hands", "fingertips"),
    "tandem_stance": ("two_hands", "fingertips", "counter_near"),
    "one_leg_stand": ("two_hands", "fingertips"),
    "march": ("two_hands", "fingertips"),
    "side_steps": ("two_hands", "fingertips"),
    "tai_chi_weight_shift": ("two_hands", "counter_near"),
}


def test_the_library_is_large_enough() -> None:
    assert len(EXERCISES) >= 40
    assert len(EXERCISES_BY_ID) == len(EXERCISES)
    kinds = Counter(exercise.kind for exercise in EXERCISES)
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 5


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_is_covered(subject: str) -> None:
    assert set(SUBJECTS[subject]) <= set(EXERCISES_BY_ID)


def test_somebody_on_a_chair_has_a_whole_program() -> None:
    chair = [exercise for exercise in EXERCISES if exercise.hand_support == "chair"]
    assert len(chair) >= 8
    assert {"seated", "leg_strength", "upper_body", "tai_chi_and_yoga", "warm_up"} <= {
        exercise.kind for exercise in chair
    }
    assert {exercise.level for exercise in chair} == {"chair"}
    without = [exercise for exercise in chair if not exercise.equipment]
    assert len(without) >= 8


@each_exercise
def test_an_exercise_is_complete(exercise: Exercise) -> None:
    assert exercise.kind in KINDS
    assert exercise.level in LEVELS
    assert exercise.hand_support in SUPPORTS
    assert exercise.standing is (exercise.level != "chair")
    dose = exercise.dose
    assert 2 <= dose.days <= (dose.days_at_most or 7) <= 7
    assert dose.sets >= 1
    assert dose.repetitions >= 2
    assert dose.rest_seconds >= 0
    assert 60 <= dose.seconds() + 60 <= 600
    assert exercise.sources or exercise.kind == "warm_up"
    options = QUESTIONS_BY_ID["equipment"]
    assert isinstance(options, SeveralChoices)
    assert exercise.equipment in ("", *options.options)


@each_exercise
def test_balance_on_three_days_or_more_and_strength_with_a_day_of_rest(exercise: Exercise) -> None:
    dose = exercise.dose
    if exercise.kind in ("standing_balance", "moving_balance"):
        assert dose.days >= 3
        assert dose.days_at_most is None
    if exercise.kind in ("leg_strength", "upper_body"):
        # Two to three days of seven leave a day of rest between.
        assert (dose.days, dose.days_at_most) == (2, 3)


@each_exercise
def test_every_precaution_is_thought_of(exercise: Exercise) -> None:
    """Sore joints change every exercise; spine and hip change it or exclude it."""
    options = QUESTIONS_BY_ID["take_care"]
    assert isinstance(options, SeveralChoices)
    known = {*options.options, "hand_weights"}
    assert set(exercise.changed_by) | exercise.excluded_by <= known
    assert not set(exercise.changed_by) & exercise.excluded_by
    assert "sore_joints" in exercise.changed_by
    for precaution in ("fragile_spine", "hip_precautions"):
        assert precaution in exercise.changed_by or precaution in exercise.excluded_by
    if exercise.kind in ("leg_strength", "upper_body"):
        assert "heart_condition" in {*exercise.changed_by, *exercise.excluded_by}
    if exercise.isometric:
        assert "heart_condition" in exercise.excluded_by


def test_a_hard_hold_is_marked_as_one() -> None:
    held = {e.id for e in EXERCISES if e.dose.hold_seconds and e.dose.days_at_most}
    assert held == {e.id for e in EXERCISES if e.isometric} == {"wall_sit", "counter_plank"}


def test_hip_precautions_leave_out_crossing_low_and_one_legged_work() -> None:
    left = {e.id for e in EXERCISES if "hip_precautions" not in e.excluded_by}
    for never in ("tandem", "one_leg", "heel_to_toe", "tree", "march_with_f", "squat", "leg_lift"):
        assert not [each for each in left if never in each and each != "march_with_hands"], never
    assert "sit_to_stand_two_hands" in left


@each_exercise
def test_easier_and_harder_name_each_other(exercise: Exercise) -> None:
    if exercise.harder:
        assert EXERCISES_BY_ID[exercise.harder].easier == exercise.id
    if exercise.easier:
        assert exercise.easier in EXERCISES_BY_ID


@each_exercise
def test_every_way_down_ends_on_a_chair_and_every_way_up_ends(exercise: Exercise) -> None:
    seen = [exercise.id]
    here = exercise
    while here.easier:
        here = EXERCISES_BY_ID[here.easier]
        assert here.id not in seen, "a circle"
        seen.append(here.id)
    if exercise.kind != "warm_up":
        assert here.hand_support == "chair", seen
    here, seen = exercise, [exercise.id]
    while here.harder:
        above = EXERCISES_BY_ID[here.harder]
        assert above.id not in seen, "a circle"
        assert LEVELS.index(above.level) >= LEVELS.index(here.level)
        here = above
        seen.append(here.id)


@each_exercise
def test_after_a_near_fall_the_easier_step_takes_no_support_away(exercise: Exercise) -> None:
    below = easier_step(exercise)
    if below:
        assert SUPPORTS.index(below.hand_support) <= SUPPORTS.index(exercise.hand_support)
    # Only from the seat, or from the warm-up, is there no way down.
    assert below or exercise.hand_support == "chair" or exercise.kind == "warm_up"


def test_the_easier_step_of_side_steps_with_hands_is_a_march_with_hands() -> None:
    """The step before it in the chain is a march with fingertips: less to hold on to."""
    below = easier_step(EXERCISES_BY_ID["side_steps_with_hands"])
    assert below
    assert below.id == "march_with_hands"


@pytest.mark.parametrize("movement", SUPPORT_STEPS)
def test_hands_help_less_and_less(movement: str) -> None:
    steps = [e for e in EXERCISES if e.movement == movement]
    for below, above in pairwise(steps):
        assert below.harder == above.id
    assert tuple(e.hand_support for e in steps) == SUPPORT_STEPS[movement]
    order = [SUPPORTS.index(e.hand_support) for e in steps]
    assert order == sorted(order)


def test_every_movement_of_several_steps_is_looked_at() -> None:
    several = {m for m, n in Counter(e.movement for e in EXERCISES).items() if n > 1}
    assert several == set(SUPPORT_STEPS)


# Worked out by hand: (sets x sides x repetitions) x seconds, and the rests.
@pytest.mark.parametrize(
    ("exercise", "seconds"),
    (
        ("sit_to_stand_two_hands", 5 * 5 + 60),
        ("sit_to_stand", 8 * 5 + 60),
        ("side_leg_lift", 2 * 8 * 5 + 60),
        ("feet_together_stand", 3 * 10 + 2 * 30),
        ("tandem_stance", 2 * 3 * 10 + 5 * 30),
        ("side_steps", 2 * (10 * 2 + 60)),
        ("ankle_circles", 10 * 5),
        ("calf_stretch", 2 * 2 * 20 + 3 * 10),
    ),
)
def test_how_long_a_session_of_one_takes(exercise: str, seconds: int) -> None:
    assert EXERCISES_BY_ID[exercise].dose.seconds() == seconds


def test_one_more_set_takes_longer() -> None:
    assert EXERCISES_BY_ID["sit_to_stand"].dose.seconds(2) == 2 * (8 * 5 + 60)
    assert EXERCISES_BY_ID["tandem_stance"].dose.seconds(2) == 12 * 10 + 11 * 30
