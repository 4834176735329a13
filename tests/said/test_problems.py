"""What is said about an answer that cannot be read: kind, short, and always something."""

import re

import pytest

from app.clinical.answers import PROBLEMS, UnreadableAnswer, read_answer, read_under_full
from app.clinical.questions import QUESTIONS, QUESTIONS_BY_ID, Number, Question
from app.content.words import load_words
from app.said.problems import say_problem
from tests.content.test_reading_grade import grade

WORDS = load_words("en")


@pytest.mark.parametrize("problem", PROBLEMS)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_problem_of_every_question_is_one_kind_sentence(
    question: Question, problem: str
) -> None:
    said = say_problem(WORDS, UnreadableAnswer(question, problem, "{given} “x”" * 9, "5.3"))
    assert said
    assert said == said.strip()
    assert len(said.split()) <= 32
    assert not re.search(
        r"invalid|error|illegal|wrong|must|required|None(?! of these)|[{}]{2}", said
    )


def said_of(question: str, typed: str) -> str:
    with pytest.raises(UnreadableAnswer) as caught:
        read_answer(QUESTIONS_BY_ID[question], typed)
    return say_problem(WORDS, caught.value)


def test_a_clock_in_a_stance_is_asked_back_with_two_places() -> None:
    assert said_of("tandem_seconds", "5:30") == "Did you mean 5.30 seconds?"
    assert said_of("tandem_seconds", "9'") == "Did you mean 9 seconds?"
    assert said_of("tandem_seconds", "1'") == "Did you mean 1 second?"


def test_a_year_of_birth_is_told_what_it_looks_like() -> None:
    said = said_of("age", "1951")
    assert "“1951” looks like the year of birth" in said
    assert "age in years" in said


@pytest.mark.parametrize(
    ("question", "typed", "asked_for"),
    [
        ("chair_stands", "12 seconds", "number of stands"),
        ("age", "72 kg", "age in years"),
        ("tandem_seconds", "9 stands", "seconds"),
    ],
)
def test_another_unit_is_named_with_the_one_asked_for(
    question: str, typed: str, asked_for: str
) -> None:
    said = said_of(question, typed)
    assert f"“{typed}”" in said
    assert asked_for in said


def test_a_contradiction_names_the_time_and_both_ways_out() -> None:
    question = QUESTIONS_BY_ID["one_leg_seconds"]
    assert isinstance(question, Number)
    with pytest.raises(UnreadableAnswer) as caught:
        read_under_full(question, "12 s")
    said = say_problem(WORDS, caught.value)
    assert "“12 s” is not less than 10 seconds" in said
    assert "the full 10 seconds" in said
    assert "a shorter time" in said


def test_what_was_typed_is_said_back_in_short() -> None:
    said = said_of("sex", "x" * 60)
    assert f"“{'x' * 40}”" in said


def test_the_shared_words_read_easily() -> None:
    numbers = {"given": "12 seconds", "meant": "5.30 seconds", "full": 10}
    typing = WORDS.section("typing")
    said = [
        typing.text(unit, problem, **numbers) for unit in typing for problem in typing.section(unit)
    ]
    assert len(said) > 10
    assert grade(said) <= 6
