"""The words fit the exercises and the pictures: every change, every still, every next step."""

from __future__ import annotations

import pytest

from app.clinical.exercises import EXERCISES, Exercise
from app.clinical.questions import CHECK_IDS
from app.content.words import FOLDER, Section, load_words
from app.illustrations.library import PICTURES
from tests.content.test_reading_grade import REST, STEPS, grade

WORDS = load_words("en")
KEYS = {
    "name",
    "frames",
    "why",
    "start",
    "steps",
    "in_short",
    "hands",
    "short",
    "slip",
    "move_on",
    "stop_if",
    "changes",
}
LONGEST_ALTERNATIVE = 150  # characters: a screen reader reads it in one breath
each_exercise = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.id)


@each_exercise
def test_an_exercise_has_its_words_and_no_others(exercise: Exercise) -> None:
    words = WORDS.section("exercises", exercise.id)
    assert set(words) == KEYS
    assert set(words.section("changes")) == set(exercise.changed_by)
    assert 3 <= len(words.texts("steps")) <= 6


@each_exercise
def test_the_steps_in_short_can_be_read_from_across_the_kitchen(exercise: Exercise) -> None:
    words = WORDS.section("exercises", exercise.id)
    lines, hands = words.texts("in_short"), words.text("hands")
    assert 3 <= len(lines) <= 4
    assert max(len(line.split()) for line in lines) <= 7
    assert 2 <= len(hands.split()) <= 4
    assert all(line.endswith(".") for line in (*lines, hands))
    assert grade(lines) <= STEPS


@each_exercise
def test_the_steps_in_short_keep_the_hands_where_the_exercise_has_them(exercise: Exercise) -> None:
    """Who needs two hands on the counter never reads of fewer, and nobody on a chair stands up."""
    words = WORDS.section("exercises", exercise.id)
    said = " ".join((*words.texts("in_short"), words.text("hands"))).lower()
    if exercise.hand_support == "two_hands":
        assert "both hands" in said or "hands flat" in said
        assert "fingertip" not in said
    if exercise.hand_support == "fingertips":
        assert "fingertip" in said
    if exercise.hand_support == "counter_near":
        assert "ready to hold" in said
    if exercise.hand_support == "one_hand":
        assert "one hand" in said
    if not exercise.standing:
        assert "against a wall" in said
        assert "counter" not in said


def test_no_words_without_an_exercise() -> None:
    assert set(WORDS.section("exercises")) == {exercise.id for exercise in EXERCISES}


def test_every_exercise_stands_in_the_file_of_its_kind() -> None:
    for exercise in EXERCISES:
        file = FOLDER / "en" / "exercises" / f"{exercise.kind}.toml"
        assert f"\n[{exercise.id}]\n" in file.read_text("utf-8")


def test_names_tell_exercises_apart() -> None:
    names = [WORDS.text("exercises", exercise.id, "name") for exercise in EXERCISES]
    assert len(set(names)) == len(names)


def frames_of(picture_id: str) -> tuple[str, ...]:
    for place in (("exercises",), ("checks",), ("illustrations",)):
        section: Section = WORDS.section(*place)
        if picture_id in section:
            return section.texts(picture_id, "frames")
    raise AssertionError(f"no words say what {picture_id} shows")


@pytest.mark.parametrize("picture", PICTURES)
def test_every_still_is_told_to_those_who_do_not_see_it(picture: str) -> None:
    frames = frames_of(picture)
    assert len(frames) == len(PICTURES[picture].frames)
    assert len(set(frames)) == len(frames)
    for text in frames:
        assert 20 <= len(text) <= LONGEST_ALTERNATIVE, text
        assert text.endswith(".")
        assert "picture" not in text.lower()
    assert grade(frames) <= REST


def test_every_exercise_and_check_has_its_picture() -> None:
    needed = {exercise.id for exercise in EXERCISES} | set(CHECK_IDS)
    assert needed <= set(PICTURES)


@each_exercise
def test_the_next_step_is_said_where_there_is_one(exercise: Exercise) -> None:
    move_on = WORDS.text("exercises", exercise.id, "move_on")
    if exercise.kind == "warm_up":
        assert "no next step" in move_on
    elif exercise.harder is None:
        assert not move_on.startswith("You can move on")
    elif exercise.standing:
        assert move_on.startswith("You can move on when")


@each_exercise
def test_a_person_learns_when_to_stop_and_how_to_breathe(exercise: Exercise) -> None:
    words = WORDS.section("exercises", exercise.id)
    assert words.text("stop_if").startswith("Stop")
    assert "dizzy" in words.text("stop_if")
    if "heart_condition" in exercise.changed_by:
        assert "breath" in words.text("changes", "heart_condition").lower()
    if "hip_precautions" in exercise.changed_by:
        hip = words.text("changes", "hip_precautions")
        assert "cross" in hip or "apart" in hip
