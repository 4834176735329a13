"""The letter to the doctor: in the person's words, three questions at most, a shape for each."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from textstat import textstat

from app.clinical.signals import SIGNALS
from app.result.letter import letter_text
from app.result.records import Letter
from tests.clinical.drawn import PEOPLE, Drawn
from tests.people import ONE_FALL, TWO_FALLS
from tests.result.people import WORDS, result_from, result_of

ALL_IS_WELL = ("safe", "all clear", "no risk", "risk of", "healthy")


def letter_of(**cells: str) -> Letter:
    return result_of(**cells).letter


def said(letter: Letter) -> str:
    return " ".join((*letter.paragraphs, *letter.closing))


def test_a_man_with_a_cane_writes_of_it_and_asks_whether_it_fits() -> None:
    letter = letter_of(walking_aid="cane", numb_feet="yes", holds_furniture="yes")
    assert letter.date == "March 2, 2026"
    assert letter.paragraphs[0] == (
        "I did a balance check at home. A helper stood beside me. I use a cane. "
        "I have not fallen in the past year."
    )
    assert letter.questions == (
        "My feet have less feeling. Why?",
        "Does my cane fit me?",
        "Is there a balance class near me?",
    )
    assert letter.closing == (
        "I am starting three exercises at home. I hold on to the counter.",
        "Thank you.",
    )


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"filled_in_by": "helper"}, "A helper timed me."),
        ({"filled_in_by": "clinician"}, "I did a balance check with a clinician."),
        ({"walking_aid": "walker"}, "I use a walker."),
        ({"walking_aid": "advised"}, "I was told to use a cane or walker. I do not use one."),
        ({"ready_for_checks": "not_today_alone"}, "I did no checks on my feet. I was on my own."),
        ({"take_care": "cannot_stand_alone"}, "I do not stand up without help"),
        ({"tandem_seconds": "stopped_unwell"}, "I felt unwell and stopped."),
        (TWO_FALLS | {"cleared_for_standing": "no"}, "I was not told yet that I may do them."),
        (ONE_FALL | {"fall_injury": "needed_care"}, "I fell once in the past year. I was hurt"),
        (TWO_FALLS | {"fall_blackout": "unsure"}, "I may have passed out in a fall."),
        (TWO_FALLS | {"fall_could_not_get_up": "yes"}, "I needed help to get up"),
        ({"told_frail": "yes"}, "I was told that I am frail."),
        ({"chair_stands": "8"}, "From my checks, I can work on leg strength."),
        ({}, "Nothing stood out in my answers and checks. I know that I can still fall."),
        ({"chair_stands": "did_not_try"}, "A part of it is not done yet."),
    ],
    ids=str,
)
def test_each_situation_has_its_sentence(cells: dict[str, str], words: str) -> None:
    assert words in said(letter_of(**cells))


@pytest.mark.parametrize(
    ("cells", "closing"),
    [
        ({"take_care": "cannot_stand_alone"}, "on a chair."),
        ({"ready_for_checks": "not_today_unwell"}, "when I feel well."),
        ({}, "next to the counter."),
        ({"semi_tandem_seconds": "4"}, "I hold on to the counter."),
    ],
    ids=str,
)
def test_the_exercises_are_those_of_the_plan(cells: dict[str, str], closing: str) -> None:
    assert letter_of(**cells).closing[0].endswith(closing)


@pytest.mark.parametrize(
    "cells", [{"see_someone_first": "dizzy_now"}, {"tandem_seconds": "stopped_unwell"}]
)
def test_with_a_red_flag_no_exercise_is_named(cells: dict[str, str]) -> None:
    letter = letter_of(**cells)
    assert letter.closing == ("Thank you.",)
    assert letter.questions[:2] == ("What could be behind this?", "When may I start to exercise?")


def test_a_red_flag_is_told_as_a_sentence_with_room_for_since_when() -> None:
    letter = letter_of(see_someone_first="fainted;new_dizziness")
    assert [each.sign for each in letter.noticed] == [
        "I passed out in the past 12 months.",
        "I was dizzy in recent weeks, or lost my balance from it in the past year.",
    ]
    assert {each.since for each in letter.noticed} == {"Since when:"}
    assert letter.questions[0] == "Why did I pass out? May I drive?"
    assert "The check told me: call a doctor today." in letter.paragraphs


def test_what_was_advised_by_somebody_is_not_asked_after_its_cause() -> None:
    letter = letter_of(see_someone_first="recent_surgery")
    assert letter.questions[0] == "When may I start to exercise?"


def test_after_an_emergency_sign_there_is_no_letter() -> None:
    assert letter_of(emergency_signs="stroke_signs").empty


def test_every_sign_that_asks_has_a_question_of_its_own_or_of_what_it_asks() -> None:
    questions = WORDS.section("results", "letter", "questions")
    aids = {"walking_aid_used"}  # asked after by the aid in use
    for signal in SIGNALS:
        if signal.ask and signal.id not in aids:
            assert signal.id in questions or signal.ask in questions, signal.id


def test_the_text_to_send_holds_the_whole_letter() -> None:
    letter = letter_of(see_someone_first="dizzy_now")
    text = letter_text(letter)
    parts = (letter.greeting, *letter.paragraphs, *letter.questions, *letter.closing)
    for part in (*parts, *(each.sign for each in letter.noticed), letter.name_line):
        assert part in text
    assert "1. What could be behind this?" in text


@settings(max_examples=300, deadline=None)
@given(PEOPLE)
def test_whoever_it_is_the_letter_asks_and_never_says_that_all_is_well(person: Drawn) -> None:
    result = result_from(dict(person.answers))
    letter = result.letter
    assert letter.empty == (result.category == "emergency")
    if letter.empty:
        return
    assert 1 < len(letter.questions) <= 3
    assert len(set(letter.questions)) == len(letter.questions)
    text = letter_text(letter)
    assert len(text.split()) <= 220, text
    assert "{" not in text
    assert not any(word in text.lower() for word in ALL_IS_WELL), text
    assert bool(result.groups) == (len(letter.closing) == 2)
    assert textstat.flesch_kincaid_grade(said(letter)) <= 6, text
