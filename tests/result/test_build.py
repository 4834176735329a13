"""What each person reads, worked by hand; and that no answers leave a gap in the words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textstat import textstat

from app.clinical.answers import read_answer
from app.clinical.assessment import assess
from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.flow import walk
from app.clinical.plan import build_plan
from app.clinical.questions import (
    NONE,
    QUESTIONS,
    QUESTIONS_BY_ID,
    STANCE_IDS,
    Answer,
    Choice,
    Number,
    SeveralChoices,
)
from app.content.words import load_words
from app.result.build import build_result
from app.result.records import Block, CheckFact, Result

WORDS = load_words("en")
DAY = datetime.date(2026, 3, 2)
BANNED = ("safe ", "safe.", "all clear", "risk of", "%", "fall-risk", "diagnos", "{", "}")

STEADY = {
    "filled_in_by": "self",
    "emergency_signs": "none",
    "see_someone_first": "none",
    "take_care": "none",
    "age": "72",
    "sex": "female",
    "falls_past_year": "none",
    "unsteady": "no",
    "worried": "no",
    "walking_aid": "none",
    "holds_furniture": "no",
    "hands_to_stand": "no",
    "trouble_with_curb": "no",
    "numb_feet": "no",
    "rushes_to_toilet": "no",
    "told_frail": "no",
    "medicine_lightheaded": "no",
    "medicine_sleep_mood": "no",
    "low_mood": "no",
    "ready_for_checks": "ready",
    "side_by_side_seconds": "10",
    "semi_tandem_seconds": "10",
    "tandem_seconds": "10",
    "one_leg_seconds": "10",
    "chair_stands": "13",
    "timed_up_and_go_seconds": "9.5",
    "equipment": "none",
    "reason": "family",
}


def answers_of(cells: dict[str, str]) -> dict[str, Answer]:
    read = {each: read_answer(QUESTIONS_BY_ID[each], cell) for each, cell in cells.items()}
    return {each: answer for each, answer in read.items() if answer is not None}


def result_from(answers: dict[str, Answer]) -> Result:
    path = walk(answers)
    assessment = assess(path.counted)
    return build_result(
        walk=path,
        assessment=assessment,
        plan=build_plan(assessment),
        checked_on=DAY,
        words=WORDS,
    )


def result_of(**cells: str) -> Result:
    """Return the result of the steady woman of 72 with other cells; "" leaves an answer out."""
    return result_from(answers_of({**STEADY, **cells}))


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


NOT_FOR_THE_PERSON = ("clinician", "clinician_rows", "page_of", "language")


def for_the_person(result: Result) -> list[str]:
    parts = (f.name for f in fields(Result) if f.name not in NOT_FOR_THE_PERSON)
    return [text for part in parts for text in sentences(getattr(result, part))]


def because(result: Result, exercise_id: str) -> tuple[str, ...]:
    return next(
        each.because
        for group in result.groups
        for each in group.exercises
        if each.id == exercise_id
    )


def dose(result: Result, exercise_id: str) -> str:
    return next(e.dose for g in result.groups for e in g.exercises if e.id == exercise_id)


def check(result: Result, check_id: str) -> CheckFact:
    return next(each for each in result.checks if each.id == check_id)


def test_a_steady_woman_of_72_reads_her_numbers_and_no_promise() -> None:
    result = result_of()
    assert (result.category, result.call_level) == ("lower", "plain")
    assert "does not rule out a fall" in result.category_text[1]
    assert check(result, "chair_stand").result == "You stood up 13 times in 30 seconds."
    # 72, female: fewer than 10 is below average (CDC STEADI, 2017).
    assert check(result, "chair_stand").meaning == (
        "For women of your age, 10 or more is usual. You are in line with that or above it."
    )
    assert check(result, "timed_up_and_go").result == "It took you 9.5 seconds."
    assert "12 seconds" in check(result, "timed_up_and_go").meaning
    assert result.working_on.empty
    assert result.missing.empty
    assert result.plan.paragraphs[0] == (
        "You want to do things with family and friends. This plan is for that."
    )
    assert result.date == "Checked on March 2, 2026"
    assert result.recheck.items == (
        "After 4 weeks: March 30, 2026",
        "After 12 weeks: May 25, 2026",
    )


def test_doses_are_sentences_with_times_rest_and_days() -> None:
    result = result_of()
    assert dose(result, "sit_to_stand") == (
        "Do 8 times. Then rest for 60 seconds. "
        "Do it on 2 to 3 days a week, with a rest day between."
    )
    assert dose(result, "one_leg_stand") == (
        "Hold for 10 seconds. Do this 3 times on each side. Rest for 30 seconds between holds. "
        "Do it on 3 or more days a week."
    )
    assert dose(result, "heel_to_toe_walk") == (
        "Do 10 steps. Do 2 sets. Rest for 60 seconds between sets. Do it on 3 or more days a week."
    )


def test_a_count_below_the_cut_off_names_the_count_and_the_cut_off() -> None:
    result = result_of(chair_stands="8", sex="male", age="80")
    # 80, male: fewer than 10 is below average.
    assert result.category == "raised"
    assert because(result, "sit_to_stand_one_hand") == (
        "You stood up 8 times. For men of your age, 10 or more is usual. "
        "So you start with one hand to help.",
    )
    assert any("8 times" in item for item in result.working_on.items)
    assert any("physiotherapist" in item for item in result.ask.items)


def test_a_short_tandem_stance_names_the_seconds_as_typed() -> None:
    result = result_of(tandem_seconds="9.99")
    assert check(result, "tandem").result.endswith("you held it for 9.99 seconds.")
    assert check(result, "tandem").outcome == "finding"
    assert "9.99 seconds" in because(result, "tandem_stance_with_hands")[0]
    assert check(result, "one_leg").outcome == "not_done"
    assert "a stance before it ended early" in check(result, "one_leg").result


def test_one_second_is_singular() -> None:
    assert check(result_of(tandem_seconds="1"), "tandem").result.endswith("for 1 second.")
    assert check(result_of(tandem_seconds="1.5"), "tandem").result.endswith("for 1.5 seconds.")


def test_the_stance_that_ended_is_the_one_named() -> None:
    result = result_of(semi_tandem_seconds="could_not")
    name = WORDS.text("checks", "semi_tandem_seconds", "short")
    assert check(result, "tandem").result == f"{name}: you could not do it this time."
    assert "could not be done" in because(result, "feet_together_stand")[0]


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"chair_stands": "arms_used"}, "You used your arms to stand up."),
        ({"chair_stands": "could_not"}, "You could not do it this time."),
        ({"chair_stands": "1"}, "You stood up 1 time in 30 seconds."),
        ({"chair_stands": "0"}, "You stood up 0 times in 30 seconds."),
    ],
)
def test_the_chair_stand_says_what_happened(cells: dict[str, str], words: str) -> None:
    assert check(result_of(**cells), "chair_stand").result == words


def test_at_91_with_arms_needed_the_words_stay_plain() -> None:
    result = result_of(age="91", chair_stands="arms_used")
    assert result.category == "raised"
    assert "at any age" in check(result, "chair_stand").meaning
    assert result.strengths.items


def test_both_tables_are_named_when_the_sex_is_not_stated() -> None:
    # 72: below 12 for men, below 10 for women; 11 lies between.
    result = result_of(sex="not_stated", chair_stands="11")
    assert "10 or more is usual for women, and 12 or more for men" in (
        check(result, "chair_stand").meaning
    )
    assert result.category == "lower_unconfirmed"
    assert any("add your sex" in item for item in result.missing.items)


@pytest.mark.parametrize(
    ("age", "words"),
    [
        ("59", "start at 60"),
        ("95", "end at 94"),
        ("64", "65 and over"),
    ],
)
def test_ages_outside_the_tables_are_told(age: str, words: str) -> None:
    assert any(words in item for item in result_of(age=age).notes.items)


def test_ages_inside_the_tables_are_not_told_of_them() -> None:
    for age in ("65", "94"):
        assert result_of(age=age).notes.empty


def test_a_long_walk_at_80_is_a_finding_and_near_what_is_usual() -> None:
    result = result_of(age="80", chair_stands="12", timed_up_and_go_seconds="12")
    assert check(result, "timed_up_and_go").outcome == "finding"
    assert "At your age, many people" in check(result, "timed_up_and_go").meaning
    assert any("12 seconds" in item and "80" in item for item in result.notes.items)
    # Bohannon 2006: at 80 to 99 up to 12.7 s is average.
    slower = result_of(age="80", chair_stands="12", timed_up_and_go_seconds="12.71")
    assert "At your age" not in check(slower, "timed_up_and_go").meaning
    younger = result_of(age="79", timed_up_and_go_seconds="12")
    assert "At your age" not in check(younger, "timed_up_and_go").meaning


def test_an_emergency_says_only_whom_to_call() -> None:
    result = result_of(emergency_signs="head_injury")
    assert (result.category, result.call_level) == ("emergency", "call_now")
    assert "911, 999 or 112" in result.category_heading
    assert any("blood thinner" in item for item in result.call.items)
    assert result.checks == ()
    assert result.groups == ()
    for block in (result.strengths, result.working_on, result.notes, result.plan, result.ask):
        assert block.empty
    assert ("Emergency signs ticked", "head injury in the past few days") in result.clinician_rows


@pytest.mark.parametrize(
    ("cells", "level", "word"),
    [
        ({"see_someone_first": "dizzy_now"}, "today", "today"),
        ({"see_someone_first": "new_dizziness"}, "soon", "this week"),
        ({"see_someone_first": "new_injury;new_dizziness"}, "today", "today"),
        ({"chair_stands": "stopped_unwell"}, "today", "today"),
    ],
)
def test_someone_to_see_first_gets_a_day_and_no_plan(
    cells: dict[str, str], level: str, word: str
) -> None:
    result = result_of(**cells)
    assert (result.category, result.call_level) == ("see_someone_first", level)
    assert word in result.call.heading
    assert result.groups == ()
    assert result.plan.empty
    assert result.rules.empty
    assert result.alone.empty
    assert result.strengths.items
    assert not result.recheck.empty


def test_two_falls_ask_for_a_visit_and_what_to_bring() -> None:
    result = result_of(
        falls_past_year="two_or_more",
        fall_injury="none",
        fall_could_not_get_up="no",
        fall_blackout="unsure",
        cleared_for_standing="no",
    )
    assert (result.category, result.call_level) == ("high", "soon")
    assert "This page." in result.call.items
    assert any("passed out" in item for item in result.notes.items)
    harder = [e.harder for g in result.groups for e in g.exercises if e.harder]
    assert "Stand up from a chair with two hands, with a physiotherapist" in harder
    assert all(f.outcome == "not_done" for f in result.checks)
    assert all("physiotherapist says that you can" in f.result for f in result.checks)


def test_medicine_is_for_the_doctor_or_pharmacist_and_stays_as_told() -> None:
    result = result_of(medicine_lightheaded="yes", medicine_sleep_mood="yes", low_mood="yes")
    medicine = [item for item in result.notes.items if "medicine" in item]
    assert len(medicine) == 2
    assert all("doctor or pharmacist" in item and "Keep taking it" in item for item in medicine)
    assert any("988" in item and "doctor" in item for item in result.notes.items)


def test_someone_alone_reads_how_to_add_the_checks() -> None:
    result = result_of(ready_for_checks="not_today_alone")
    assert result.category == "lower_unconfirmed"
    assert len(result.missing.items) == 1
    assert "ten minutes" in result.missing.items[0]
    assert all("on your own" in fact.result for fact in result.checks)


def test_missing_answers_make_the_total_a_lower_bound() -> None:
    result = result_of(rushes_to_toilet="", numb_feet="yes")
    total = dict(result.clinician_rows)["Stay Independent items"]
    assert total.startswith("At least 1 of 14; 11 of 12 items answered (cut-off 4 or more;")
    assert any("left out" in item for item in result.missing.items)


def test_the_clinician_reads_raw_values_with_cut_offs() -> None:
    rows = dict(result_of().clinician_rows)
    assert rows["Stay Independent items"].startswith("0 of 14 (cut-off 4 or more; Rubenstein")
    chair = rows[WORDS.text("checks", "chair_stands", "short")]
    assert chair.startswith("13 stands. Below average for age and sex: under 10 (CDC STEADI")
    assert rows["How measured"] == "Self-measured at home, not observed by a clinician"
    observed = dict(result_of(filled_in_by="clinician").clinician_rows)
    assert observed["How measured"] == "Entered by a clinician with the patient"


def test_the_accuracy_of_the_key_questions_is_told_as_published() -> None:
    text = result_of().limits.paragraphs[1]
    # Burns 2022: sensitivity 68.7 %, specificity 57.9 %.
    assert "about 69 of 100" in text
    assert "about 58 of 100" in text
    assert "Burns" in text


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
    assert harder in seated or harder.endswith("with a physiotherapist")
