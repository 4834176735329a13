"""How much there is to read on the pages of Learn and of the exercises, folded as they come."""

from __future__ import annotations

import pytest

from app.clinical.exercises import EXERCISES
from app.clinical.topics import TOPICS
from tests.budgets import words_seen
from tests.scoring import WORDS
from tests.visitor import Visitor

TOPIC, EXERCISE = 350, 200
LISTS = {
    "/learn": 300,
    "/learn/words": 250,
    "/exercises": 300,
    "/search": 60,
    "/search?q=stairs": 300,
    "/search?q=exercise": 300,
    "/search?q=chest+pain": 350,
}


@pytest.mark.parametrize("topic", [each.id for each in TOPICS])
def test_a_topic_is_read_in_two_minutes(visitor: Visitor, topic: str) -> None:
    visitor.get(f"/learn/{topic}")
    assert 100 < len(words_seen(visitor.page)) <= TOPIC


@pytest.mark.parametrize("exercise", [each.id for each in EXERCISES])
def test_an_exercise_is_read_in_a_minute_with_its_stop_rule_and_whom_to_call(
    visitor: Visitor, exercise: str
) -> None:
    visitor.get(f"/exercises/{exercise}")
    seen = words_seen(visitor.page)
    assert 80 < len(seen) <= EXERCISE
    said = " ".join(seen)
    own = WORDS.section("exercises", exercise)
    for sentence in (*own.texts("in_short"), own.text("stop_if"), own.text("hands")):
        assert sentence in said
    for sentence in WORDS.texts("library", "help"):
        assert sentence in said
    for sentence in own.texts("steps"):
        assert sentence in visitor.text, "folded, and there"


@pytest.mark.parametrize("address", LISTS)
def test_a_list_is_looked_over_at_once(visitor: Visitor, address: str) -> None:
    visitor.get(address)
    assert 20 < len(words_seen(visitor.page)) <= LISTS[address]
