"""A number is said one way: by the language, with the singular for one, on page and paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from flask import Flask
from werkzeug.wrappers import Response

from app.clinical.questions import QUESTIONS_BY_ID, Answer
from app.content.words import Section, UnsaidNumber, fill, load_words
from app.said import answers
from app.said.amounts import (
    Sayable,
    amount_text,
    counted_text,
    decimal_text,
    forms_for_script,
    locale_of,
    numbers_said,
    published_text,
)
from tests.content.looker import Looker, app_that_says
from tests.content.pretend_language import PLAIN_NUMBER, with_commas
from tests.content.reading import what_is_read
from tests.people import but

ENGLISH = load_words("en")
# French writes "9,5" and "25 160": wherever it has numbers, it has no point and no comma of ours.
COMMA = ENGLISH.map(lambda each: {"en": "fr"}.get(each) or with_commas(each))
PLURALS = "seconds|minutes|hours|times|steps|stands|sets|weeks|days|years|points|exercises|results"
ONE_OF_MANY = re.compile(rf"(?<![\d.,])1 (?:{PLURALS})\b")
# A second and a stand, and numbers with parts: what decides between singular, plural, and signs.
ONES = but(
    {
        "side_by_side_seconds": "1",
        "chair_stands": "1",
        "timed_up_and_go_seconds": "13.25",
    },
    without=("semi_tandem_seconds", "tandem_seconds", "one_leg_seconds"),
)
PARTS = but({"one_leg_seconds": "4.5", "timed_up_and_go_seconds": "12.75", "age": "81"})
# What no person's numbers are in, so that it is read once.
NOBODYS = ("exercises.exercise_page", "learn.topic", "learn.handout", "clinicians.document")


# The one way.


@pytest.mark.parametrize(
    "number, unit, english, french",
    [
        ("0", "seconds", "0 seconds", "0 second"),
        ("1", "seconds", "1 second", "1 second"),
        ("1.00", "seconds", "1 second", "1 second"),
        ("1.5", "seconds", "1.5 seconds", "1,5 second"),
        ("2", "seconds", "2 seconds", "2 seconds"),
        ("9.50", "seconds", "9.5 seconds", "9,5 seconds"),
        ("10", "weeks", "10 weeks", "10 weeks"),
        ("1", "stands", "1 stand", "1 stand"),
    ],
)
def test_an_amount_has_the_plural_and_the_signs_of_its_language(
    number: str, unit: str, english: str, french: str
) -> None:
    assert amount_text(ENGLISH, unit, Decimal(number)) == english
    assert amount_text(COMMA, unit, Decimal(number)) == french


def test_a_large_number_has_its_thousands_apart() -> None:
    assert decimal_text(ENGLISH, 25160) == "25,160"
    assert decimal_text(COMMA, 25160) == "25\u202f160"


@pytest.mark.parametrize(
    "number, english, french",
    [("9.0", "9.0", "9,0"), ("12.7", "12.7", "12,7"), ("12", "12", "12"), ("1E+1", "10", "10")],
)
def test_a_published_number_keeps_its_digits(number: str, english: str, french: str) -> None:
    assert published_text(ENGLISH, Decimal(number)) == english
    assert published_text(COMMA, Decimal(number)) == french


def test_numbers_for_a_sentence_are_said_and_text_is_left_alone() -> None:
    numbers: dict[str, Sayable] = {"seconds": Decimal("9.50"), "people": 1563, "name": "9.50"}
    said = {"seconds": "9,5", "people": "1\u202f563", "name": "9.50"}
    assert numbers_said(COMMA, numbers) == said


def test_a_sentence_is_counted_with_what_else_it_names() -> None:
    found = ENGLISH.section("learn", "search", "found")
    assert counted_text(ENGLISH, found, 1, asked="stairs") == "1 result for “stairs”."
    assert counted_text(ENGLISH, found, 2, asked="stairs") == "2 results for “stairs”."


def test_a_script_gets_every_form_to_count_by_itself() -> None:
    forms = {"one": "{n} second", "other": "{n} seconds"}
    assert forms_for_script(ENGLISH, "seconds") == {"seconds": forms}


@pytest.mark.parametrize(
    "question, answer, said",
    [
        ("side_by_side_seconds", Decimal("1.00"), "1 second"),
        ("side_by_side_seconds", Decimal("9.99"), "9.99 seconds"),
        ("side_by_side_seconds", Decimal("10.00"), "I held it for the full 10 seconds"),
        ("side_by_side_seconds", "could_not", "I could not do it"),
        ("chair_stands", 0, "0 stands"),
        ("chair_stands", 1, "1 stand"),
        ("chair_stands", 2, "2 stands"),
        ("timed_up_and_go_seconds", Decimal("13.25"), "13.25 seconds"),
        ("age", 72, "72"),
        ("sex", "female", "Female"),
    ],
)
def test_an_answer_is_said_with_its_unit(question: str, answer: Answer, said: str) -> None:
    assert answers.answer_text(ENGLISH, QUESTIONS_BY_ID[question], answer, "self") == said


def test_several_answers_are_said_one_after_the_other() -> None:
    question = QUESTIONS_BY_ID["equipment"]
    options = ENGLISH.section("questions", "equipment", "options")
    both = f"{options.text('band')}; {options.text('hand_weights')}"
    assert answers.answer_text(ENGLISH, question, ("band", "hand_weights"), "self") == both


@pytest.mark.parametrize("value", [0, 1, 998, 999, "9,5", "1,000"])
def test_a_sentence_takes_what_every_language_writes_alike(value: object) -> None:
    assert fill("{n} stands", n=value) == f"{value} stands"


@pytest.mark.parametrize("value", [-1, 1000, 25160, 9.5, 9.0, Decimal("9.5"), Decimal(9)])
def test_a_sentence_takes_no_number_that_a_language_has_not_said(value: object) -> None:
    with pytest.raises(UnsaidNumber, match="n="):
        fill("{n} stands", n=value)


# Everywhere.


@pytest.fixture(scope="module")
def french_app() -> Flask:
    assert locale_of(COMMA) == "fr"
    return app_that_says(COMMA)


@pytest.fixture(scope="module")
def english_app() -> Flask:
    return app_that_says(ENGLISH)


def not_french(response: Response) -> Iterator[str]:
    return (each for each in what_is_read(response) if PLAIN_NUMBER.search(each))


def one_of_many(response: Response) -> Iterator[str]:
    return (each for each in what_is_read(response) if ONE_OF_MANY.search(each))


def test_what_is_looked_for_is_found() -> None:
    assert ONE_OF_MANY.search("Held for 1 seconds")
    assert ONE_OF_MANY.search("1 stands.")
    assert not ONE_OF_MANY.search("11 seconds, 1.1 seconds, 1 second")


@pytest.mark.parametrize("cells", [ONES, PARTS], ids=["ones", "parts"])
def test_a_comma_language_has_its_commas(french_app: Flask, cells: dict[str, str]) -> None:
    looker = Looker(french_app, not_french)
    looker.walk(**cells)
    looker.look_everywhere(*NOBODYS)
    looker.make_every_mistake()
    assert looker.found == []


def test_the_published_tables_have_the_commas_of_the_language(french_app: Flask) -> None:
    """Bohannon 2006: Timed Up and Go, 95 % interval of the mean."""
    looker = Looker(french_app, what_is_read)
    looker.get("/clinicians/record-sheet.pdf")
    assert {"7,1 to 9,0", "8,2 to 10,2", "10,0 to 12,7"} <= {each for _, each in looker.found}


def test_one_is_said_in_the_singular_wherever_it_is_read(english_app: Flask) -> None:
    looker = Looker(english_app, one_of_many)
    looker.walk(**ONES)
    looker.look_everywhere("learn.handout")
    assert looker.found == []


def test_one_of_the_library_and_of_a_search_is_said_in_the_singular(english_app: Flask) -> None:
    looker = Looker(english_app, one_of_many)
    said = looker.get("/exercises?kind=leg_strength&equipment=band").select_one(".found")
    assert said is not None
    assert said.get_text() == "1 exercise"
    said = looker.get("/search?q=neuropathy").select_one(".found")
    assert said is not None
    assert said.get_text(strip=True) == "1 result for “neuropathy”."
    assert looker.found == []


def test_the_ones_are_really_read(english_app: Flask) -> None:
    looker = Looker(english_app, lambda response: [])
    looker.walk(**ONES)
    said = looker.get("/check-your-answers").get_text()
    assert "1 second\n" in said
    assert "1 stand\n" in said
    said = looker.get("/results/checks").get_text()
    assert "1 second" in said
    assert "1 time " in said


def test_a_number_of_a_run_brings_its_unit_along() -> None:
    """The script fills {seconds} and {stands} as amounts; a plural behind them is one too many."""
    filled = re.compile(rf"\{{(?:seconds|stands|left|limit|start)\}} (?:{PLURALS})\b")
    assert [each for each in sentences(ENGLISH.section("guided")) if filled.search(each)] == []


def sentences(section: Section) -> Iterator[str]:
    for key in section:
        entry = section[key]
        if isinstance(entry, Section):
            yield from sentences(entry)
        else:
            yield from [entry] if isinstance(entry, str) else entry
