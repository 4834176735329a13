"""The search finds what people mean: plain words, other words, endings, slips of the finger."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.content.words import load_words
from app.learn.search import LONGEST, MOST, index_of

WORDS = load_words("en")
INDEX = index_of(WORDS)


def found(asked: str) -> list[tuple[str, str]]:
    return [(entry.kind, entry.id) for entry in INDEX.find(asked).entries]


# What somebody types, and what has to be among the first three.
ASKED = (
    ("stairs", ("topic", "safer_home")),
    ("how do I get up from the floor", ("topic", "if_you_fall")),
    ("sore knee", ("topic", "moving_when_it_hurts")),
    ("afraid of falling", ("topic", "worry_about_falling")),
    ("walking stick", ("topic", "canes_and_walkers")),
    ("zimmer frame", ("topic", "canes_and_walkers")),
    ("glasses", ("topic", "eyes_feet_and_shoes")),
    ("slippers", ("topic", "eyes_feet_and_shoes")),
    ("physio", ("topic", "physical_therapist")),
    ("pills", ("topic", "medicines_and_blood_pressure")),
    ("dizzy when I stand up", ("topic", "medicines_and_blood_pressure")),
    ("rugs", ("topic", "safer_home")),
    ("my mother", ("topic", "family_and_helpers")),
    ("how many times", ("topic", "how_much")),
    ("brittle bones", ("topic", "benefits")),
    ("plank", ("exercise", "counter_plank")),
    ("tai chi", ("topic", "yoga_and_tai_chi")),
    ("tandem stance", ("term", "tandem")),
    ("heel raises", ("exercise", "calf_raises")),
    ("isometric", ("term", "isometric")),
)


@pytest.mark.parametrize(("asked", "wanted"), ASKED, ids=lambda each: str(each))
def test_what_is_meant_is_among_the_first_three(asked: str, wanted: tuple[str, str]) -> None:
    assert wanted in found(asked)[:3]


@pytest.mark.parametrize(
    ("typed", "meant"),
    (
        ("exersise", "exercise"),
        ("ballance", "balance"),
        ("glases", "glasses"),
        ("stiars", "stairs"),
    ),
)
def test_a_slip_of_the_finger_is_put_right_and_said(typed: str, meant: str) -> None:
    result = INDEX.find(typed)
    assert result.looked_for == meant
    assert result.changed
    assert result.entries == INDEX.find(meant).entries
    assert not INDEX.find(meant).changed


@pytest.mark.parametrize("endings", (("fall", "falls", "falling"), ("step", "steps", "stepping")))
def test_endings_make_no_difference(endings: tuple[str, ...]) -> None:
    """The rest of a topic counts too, so that the order may differ but not what is first."""
    assert len({found(each)[0] for each in endings}) == 1


@pytest.mark.parametrize(
    "asked", ("", "   ", "?!", "qqqqq", "xyzzyx", '"', "the", "*", "NEAR(", "a OR")
)
def test_nothing_that_is_typed_breaks_it(asked: str) -> None:
    result = INDEX.find(asked)
    assert len(result.entries) <= MOST


def test_nonsense_finds_nothing() -> None:
    assert found("qqqqq") == found("") == found("?!") == []


def test_a_long_text_is_cut() -> None:
    assert found("stairs " * 200) == found(("stairs " * 200)[:LONGEST])


def test_what_may_be_urgent_is_known() -> None:
    for asked in ("chest pain", "I fell and am stuck", "Stroke", "call an ambulance"):
        assert INDEX.is_urgent(asked), asked
    for asked in ("", "stairs", "fall", "heel raises"):
        assert not INDEX.is_urgent(asked), asked


def test_threads_may_search_at_once() -> None:
    asked = [each for each, _ in ASKED] * 5
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(found, asked)) == [found(each) for each in asked]


def test_every_topic_and_exercise_is_found_by_its_name() -> None:
    for entry in INDEX.entries:
        assert (entry.kind, entry.id) in found(entry.name)[:4], entry.name
