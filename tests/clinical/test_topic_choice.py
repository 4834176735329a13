"""Which topics a person's answers point to: two or three, each with a reason that holds."""

from __future__ import annotations

import pytest

from app.clinical.assessment import assess
from app.clinical.checks import CHECKS_BY_ID
from app.clinical.flow import walk
from app.clinical.topic_choice import topics_for
from tests.people import ONE_FALL, STEADY
from tests.scoring import WORDS, answers_of

# What is different from a steady person, and the first topic and reason that it leads to.
POINTED: tuple[tuple[dict[str, str], str, str], ...] = (
    ({}, "how_much", "your_plan"),
    ({"see_someone_first": "dizzy_now"}, "medicines_and_blood_pressure", "dizzy"),
    ({"see_someone_first": "fainted"}, "medicines_and_blood_pressure", "dizzy"),
    ({"see_someone_first": "new_dizziness"}, "medicines_and_blood_pressure", "dizzy"),
    (
        {"see_someone_first": "uncontrolled_blood_pressure"},
        "medicines_and_blood_pressure",
        "dizzy",
    ),
    ({"see_someone_first": "head_knock"}, "if_you_fall", "head_knock"),
    ({"see_someone_first": "falls_this_week"}, "if_you_fall", "falls_this_week"),
    ({"see_someone_first": "recent_surgery"}, "safer_home", "while_you_wait"),
    (ONE_FALL, "if_you_fall", "fell"),
    ({**ONE_FALL, "fall_could_not_get_up": "yes"}, "if_you_fall", "could_not_get_up"),
    ({"medicine_lightheaded": "yes"}, "medicines_and_blood_pressure", "medicine_lightheaded"),
    ({"medicine_sleep_mood": "yes"}, "medicines_and_blood_pressure", "medicine_sleep_mood"),
    ({"walking_aid": "advised"}, "canes_and_walkers", "walking_aid_advised"),
    ({"walking_aid": "cane"}, "canes_and_walkers", "walking_aid"),
    ({"walking_aid": "walker"}, "canes_and_walkers", "walking_aid"),
    ({"worried": "yes"}, "worry_about_falling", "worried"),
    ({"take_care": "sore_joints"}, "moving_when_it_hurts", "sore_joints"),
    ({"numb_feet": "yes"}, "eyes_feet_and_shoes", "numb_feet"),
    ({"take_care": "poor_sight"}, "eyes_feet_and_shoes", "poor_sight"),
    ({"take_care": "hip_precautions"}, "physical_therapist", "hip_precautions"),
    ({"take_care": "supervised_only"}, "physical_therapist", "supervised_only"),
    ({"take_care": "brace_or_prosthesis"}, "physical_therapist", "brace_or_prosthesis"),
    ({"told_frail": "yes"}, "physical_therapist", "told_frail"),
    ({"take_care": "cannot_stand_alone"}, "physical_therapist", "seated"),
    ({"tandem_seconds": "9.99"}, "balance_training", "tandem_seconds"),
    ({"unsteady": "walking"}, "balance_training", "unsteady"),
    ({"unsteady": "standing_only"}, "balance_training", "unsteady"),
    ({"chair_stands": "9"}, "strength_training", "chair_stands"),
    ({"chair_stands": "arms_used"}, "strength_training", "chair_stands"),
    ({"hands_to_stand": "yes"}, "strength_training", "hands_to_stand"),
    ({"rushes_to_toilet": "yes"}, "safer_home", "rushes_to_toilet"),
    ({"holds_furniture": "yes"}, "safer_home", "holds_furniture"),
    ({"trouble_with_curb": "yes"}, "safer_home", "trouble_with_curb"),
    ({"ready_for_checks": "not_today_alone"}, "family_and_helpers", "alone"),
    ({"filled_in_by": "helper"}, "family_and_helpers", "helper"),
)


def chosen(**cells: str) -> list[tuple[str, str]]:
    counted = walk(answers_of(**{**STEADY, **cells})).counted
    return [(each.topic, each.reason) for each in topics_for(assess(counted))]


@pytest.mark.parametrize(("cells", "topic", "reason"), POINTED, ids=lambda each: str(each)[:60])
def test_an_answer_points_to_its_topic(cells: dict[str, str], topic: str, reason: str) -> None:
    assert chosen(**cells)[0] == (topic, reason)


def test_a_stance_held_to_the_end_points_nowhere() -> None:
    for seconds in ("10", "12"):
        assert chosen(tandem_seconds=seconds) == chosen()


def test_after_an_emergency_sign_there_is_nothing_to_read() -> None:
    assert chosen(emergency_signs="stroke_signs") == []


def test_the_most_pressing_come_first_and_a_topic_comes_once() -> None:
    both = chosen(
        medicine_lightheaded="yes", medicine_sleep_mood="yes", worried="yes", numb_feet="yes"
    )
    assert both == [
        ("medicines_and_blood_pressure", "medicine_lightheaded"),
        ("worry_about_falling", "worried"),
        ("eyes_feet_and_shoes", "numb_feet"),
    ]


def test_more_than_three_are_too_many() -> None:
    several = chosen(
        medicine_lightheaded="yes",
        worried="yes",
        numb_feet="yes",
        rushes_to_toilet="yes",
        filled_in_by="helper",
    )
    assert several == [
        ("medicines_and_blood_pressure", "medicine_lightheaded"),
        ("worry_about_falling", "worried"),
        ("eyes_feet_and_shoes", "numb_feet"),
    ]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        # Somebody on a chair reads nothing of standing, though tandem was a finding.
        (
            {"side_by_side_seconds": "5", "chair_stands": "3"},
            [("physical_therapist", "seated"), ("safer_home", "every_day")],
        ),
        # Somebody who waits reads nothing that asks for exercise.
        (
            {"see_someone_first": "recent_surgery", "worried": "yes", "numb_feet": "yes"},
            [("safer_home", "while_you_wait"), ("if_you_fall", "be_ready")],
        ),
        (
            {"see_someone_first": "recent_surgery", "medicine_sleep_mood": "yes"},
            [
                ("medicines_and_blood_pressure", "medicine_sleep_mood"),
                ("safer_home", "while_you_wait"),
            ],
        ),
        (
            {
                "see_someone_first": "recent_surgery",
                "rushes_to_toilet": "yes",
                "filled_in_by": "helper",
            },
            [("safer_home", "rushes_to_toilet"), ("family_and_helpers", "helper")],
        ),
    ],
    ids=str,
)
def test_no_topic_asks_for_more_than_the_plan(
    cells: dict[str, str], expected: list[tuple[str, str]]
) -> None:
    assert chosen(**cells) == expected


SECOND: tuple[tuple[dict[str, str], tuple[str, str]], ...] = (
    ({}, ("benefits", "keep_going")),
    ({"see_someone_first": "recent_surgery"}, ("if_you_fall", "be_ready")),
    ({"take_care": "cannot_stand_alone"}, ("safer_home", "every_day")),
)


@pytest.mark.parametrize(("cells", "second"), SECOND, ids=lambda each: str(each)[:40])
def test_where_little_was_told_a_second_topic_fits_anyway(
    cells: dict[str, str], second: tuple[str, str]
) -> None:
    assert chosen(**cells)[1] == second


def test_every_reason_has_its_sentence_and_no_sentence_is_left_over() -> None:
    # What a check found is said in the words of the check.
    reasons = {reason for _, _, reason in POINTED if reason not in CHECKS_BY_ID} | {
        reason for _, (_, reason) in SECOND
    }
    assert set(WORDS.section("results", "learn", "because")) == reasons
