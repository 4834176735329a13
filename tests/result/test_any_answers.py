"""Whatever is answered, nothing is left out, badly put, or hard to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textstat import textstat

from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.questions import (
    NONE,
    QUESTIONS,
    STANCE_IDS,
    Choice,
    Number,
    SeveralChoices,
)
from app.result.records import Result
from app.said.block import Block
from tests.result.people import WORDS, answers_of, result_from, result_of

BANNED = ("safe ", "safe.", "all clear", "risk of", "%", "fall-risk", "diagnos", "{", "}")


def sentences(part: object) -> Iterator[str]:
    """Return every text in a record and in the records inside it."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from sentences(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from sentences(getattr(part, field.name))


NOT_FOR_THE_PERSON = ("clinician", "clinician_rows", "note", "note_long", "page_of", "language")


def for_the_person(result: Result) -> list[str]:
    parts = (f.name for f in fields(Result) if f.name not in NOT_FOR_THE_PERSON)
    return [text for part in parts for text in sentences(getattr(result, part))]


PEOPLE: tuple[dict[str, str], ...] = (
    {},
    {"age": "91", "chair_stands": "arms_used", "tandem_seconds": "4"},
    {"age": "80", "timed_up_and_go_seconds": "13", "walking_aid": "cane", "worried": "yes"},
    {"ready_for_checks": "not_today_space", "numb_feet": "yes", "low_mood": "yes"},
    {"see_someone_first": "fainted"},
    {"emergency_signs": "stroke_signs"},
    {"take_care": "cannot_stand_alone", "medicine_lightheaded": "yes"},
)


@pytest.mark.parametrize("cells", PEOPLE)
def test_every_longer_block_reads_at_grade_6_or_lower(cells: dict[str, str]) -> None:
    result = result_of(**cells)
    blocks = [getattr(result, f.name) for f in fields(Result) if f.name != "clinician"]
    texts = [" ".join(result.category_text), *(f.meaning for f in result.checks)]
    texts += [" ".join((*b.paragraphs, *b.items)) for b in blocks if isinstance(b, Block)]
    longer = [text for text in texts if len(text.split()) >= 30]
    assert longer
    for text in longer:
        assert textstat.flesch_kincaid_grade(text) <= 6, text


def _answers(question: Choice | SeveralChoices | Number) -> st.SearchStrategy[str]:
    if isinstance(question, Choice):
        return st.sampled_from(("", *question.options, *question.options))
    if isinstance(question, SeveralChoices):
        some = st.lists(st.sampled_from(question.options), min_size=1, max_size=3).map(";".join)
        return st.one_of(st.just(NONE), st.just(NONE), st.just(NONE), some)
    top = 10 if question.id in STANCE_IDS else question.at_most
    numbers = st.integers(question.at_least, top).map(str)
    if question.id in STANCE_IDS:
        return st.one_of(st.just("10"), st.just("10"), numbers, st.sampled_from(question.instead))
    if question.id == "timed_up_and_go_seconds":
        return st.one_of(st.integers(6, 18).map(str), st.sampled_from(question.instead))
    if question.instead:
        return st.one_of(st.integers(0, 20).map(str), st.sampled_from(question.instead))
    return st.one_of(numbers, st.integers(58, 96).map(str), st.just(""))


CELLS = st.fixed_dictionaries({question.id: _answers(question) for question in QUESTIONS})


@settings(max_examples=300, deadline=None)
@given(CELLS)
def test_no_answers_leave_a_gap_or_a_word_that_we_never_say(cells: dict[str, str]) -> None:
    result = result_from(answers_of(cells))
    texts = for_the_person(result)
    for text in texts:
        assert not any(word in text.lower() for word in BANNED), text
    assert not any("{" in value for row in result.clinician_rows for value in row)
    assert 4 < len(result.note_long.splitlines()) <= 15
    assert result.strengths.empty == (result.category == "emergency")
    assert not result.call.empty
    assert result.page_of == "Page {page} of {pages}"
    for group in result.groups:
        for each in group.exercises:
            assert each.because
            assert each.dose
            if each.harder and _seated(result):
                _assert_seated_or_guided(each.harder)


def _seated(result: Result) -> bool:
    core = next(group for group in result.groups if group.id == "core")
    return not any(EXERCISES_BY_ID[each.id].standing for each in core.exercises)


def _assert_seated_or_guided(harder: str) -> None:
    seated = {
        WORDS.text("exercises", each.id, "name")
        for each in EXERCISES_BY_ID.values()
        if not each.standing
    }
    assert harder in seated or harder.endswith("with a physical therapist")
