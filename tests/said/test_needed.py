"""What a check needs is said with its own numbers, on the first page and before the checks."""

from __future__ import annotations

from app.content.words import load_words
from app.said.amounts import protocol_numbers
from app.said.needed import needed

WORDS = load_words("en")


def test_the_chair_and_the_course_are_named_in_the_order_of_the_walk() -> None:
    chair, course = needed(WORDS, "need")
    assert "43 cm (17 in) high" in chair
    assert "a line on the floor 3 m (10 ft) away" in course
    chair, course = needed(WORDS, "ready")
    assert chair.startswith("For the chair stand")
    assert course.startswith("For the Timed Up and Go")


def test_a_check_names_the_numbers_of_its_own_protocol_alone() -> None:
    """So that two walks may each call the length of their course by the same name."""
    assert protocol_numbers(WORDS, "timed_up_and_go_seconds") == {
        "full": "10",
        "course_m": "3",
        "course_ft": "10",
    }
    assert protocol_numbers(WORDS, "tandem_seconds") == {"full": "10"}
    assert protocol_numbers(WORDS, "age") == {"full": "10"}
