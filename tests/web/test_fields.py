"""The fields of the walk's forms: what each reads, shows again, and asks to put right."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from flask import Flask, session
from werkzeug.datastructures import MultiDict

from app.clinical.flow import Walk
from app.clinical.questions import QUESTIONS_BY_ID, Answer, Number, SeveralChoices
from app.web.fields.choice import ChoiceField
from app.web.fields.measured import MeasuredField
from app.web.fields.number import NumberField
from app.web.fields.question import QuestionField
from app.web.fields.several_choices import SeveralChoicesField
from app.web.forms import PageForm, field_class, page_form
from app.web.walk_pages import PAGE_OF


@pytest.fixture(autouse=True)
def request_of_the_app(app: Flask) -> Iterator[None]:
    with app.test_request_context():
        yield


def form_of(
    question_id: str, posted: Any = None, answers: dict[str, Answer] | None = None
) -> PageForm:
    """The form of a question's page, which is asked; posted as a browser posts it, or fresh."""
    page = PAGE_OF[question_id]
    walked = Walk(asked=page.questions, counted={}, kept={})
    formdata = None if posted is None else MultiDict(posted)
    return page_form(page, walked, answers or {}, formdata)


def field_of(question_id: str, posted: Any = None, **answers: Answer) -> QuestionField:
    form = form_of(question_id, posted, answers)
    field = form[question_id]
    assert isinstance(field, QuestionField)
    if posted is not None:
        field.validate(form)
    return field


@pytest.mark.parametrize("question", QUESTIONS_BY_ID.values(), ids=lambda each: each.id)
def test_every_question_has_the_field_of_its_kind(question: Any) -> None:
    kind = field_class(question)
    if isinstance(question, SeveralChoices):
        assert kind is SeveralChoicesField
    elif isinstance(question, Number):
        assert kind is (NumberField if question.id == "age" else MeasuredField)
    else:
        assert kind is ChoiceField


# One answer


def test_a_choice_is_read_and_shown_as_chosen() -> None:
    field = field_of("filled_in_by", {"filled_in_by": "helper"})
    assert isinstance(field, ChoiceField)
    assert (field.data, field.error) == ("helper", "")
    assert [each.value for each in field.options if each.checked] == ["helper"]


def test_a_choice_of_before_is_shown_as_chosen() -> None:
    field = field_of("filled_in_by", filled_in_by="clinician")
    assert isinstance(field, ChoiceField)
    assert [each.value for each in field.options if each.checked] == ["clinician"]


def test_a_choice_that_was_not_made_is_asked_for_at_its_first_option() -> None:
    field = field_of("filled_in_by", {}, filled_in_by="self")
    assert isinstance(field, ChoiceField)
    assert field.data is None, "what was sent counts, not what was there before"
    assert field.error == "Choose who is filling this in"
    assert field.anchor == "filled_in_by"
    assert not any(each.checked for each in field.options)


def test_an_option_that_is_not_offered_is_named() -> None:
    field = field_of("filled_in_by", {"filled_in_by": "the cat"})
    assert field.data is None
    assert field.error == "“the cat” is not one of the answers. Choose one of those offered"


# Several answers


def test_several_ticks_are_read_in_the_order_of_the_page() -> None:
    field = field_of("take_care", [("take_care", "sore_joints"), ("take_care", "hip_precautions")])
    assert isinstance(field, SeveralChoicesField)
    assert field.data == ("hip_precautions", "sore_joints")
    ticked = [each.value for group in field.groups for each in group.options if each.checked]
    assert ticked == ["hip_precautions", "sore_joints"]


def test_none_with_a_tick_is_asked_about_and_both_are_shown() -> None:
    field = field_of("take_care", [("take_care", "sore_joints"), ("take_care", "none")])
    assert isinstance(field, SeveralChoicesField)
    assert field.data is None
    assert field.error.startswith("You ticked “None of these” and something else")
    assert field.none_option.checked
    ticked = [each.value for group in field.groups for each in group.options if each.checked]
    assert ticked == ["sore_joints"]


def test_no_tick_at_all_is_asked_about() -> None:
    field = field_of("take_care", {}, take_care=("sore_joints",))
    assert isinstance(field, SeveralChoicesField)
    assert field.error.startswith("Tick each one that is true for you")
    assert not any(each.checked for group in field.groups for each in group.options)


def test_ticks_keep_their_headings() -> None:
    field = field_of("see_someone_first")
    assert isinstance(field, SeveralChoicesField)
    assert [(group.heading, group.options[0].value) for group in field.groups] == [
        ("New or worse today", "dizzy_now"),
        ("Not checked by a doctor or nurse yet", "fainted"),
        ("You were told", "uncontrolled_blood_pressure"),
    ]


def test_ticks_are_kept_as_one_text_that_reads_the_same() -> None:
    posted = [("take_care", "hip_precautions"), ("take_care", "sore_joints")]
    kept = field_of("take_care", posted).posted
    assert kept == {"take_care": "hip_precautions;sore_joints"}
    assert field_of("take_care", kept).data == ("hip_precautions", "sore_joints")


# A number


def test_an_age_is_read_and_shown_as_it_was_typed() -> None:
    field = field_of("age", {"age": "72 years"})
    assert (field.data, field.given, field.error) == (72, "72 years", "")


@pytest.mark.parametrize("typed, right", [("17", False), ("18", True), ("110", True)])
def test_an_age_out_of_bounds_is_shown_again(typed: str, right: bool) -> None:
    field = field_of("age", {"age": typed})
    assert (field.data is not None, field.error == "") == (right, right)
    assert field.given == typed
    assert field.anchor == "age"


def test_an_age_of_before_is_in_the_box() -> None:
    assert field_of("age", age=72).given == "72"


# A check


def posted_check(how: str, typed: str = "", check: str = "tandem_seconds") -> dict[str, str]:
    return {check: typed, f"{check}_how": how}


def test_a_time_under_the_full_hold_is_read_from_its_box() -> None:
    field = field_of("tandem_seconds", posted_check("number", "9,99 s"))
    assert isinstance(field, MeasuredField)
    assert (field.data, field.given) == (Decimal("9.99"), "9,99 s")
    assert field.number_option.checked


def test_the_full_hold_is_an_answer_of_its_own() -> None:
    field = field_of("tandem_seconds", posted_check("full"))
    assert isinstance(field, MeasuredField)
    assert field.data == 10
    assert field.full_option is not None
    assert field.full_option.checked


@pytest.mark.parametrize("how", ["could_not", "stopped_unwell", "did_not_try"])
def test_not_done_is_an_answer(how: str) -> None:
    field = field_of("tandem_seconds", posted_check(how))
    assert isinstance(field, MeasuredField)
    assert field.data == how
    assert [each.value for each in field.other_options if each.checked] == [how]


@pytest.mark.parametrize(
    "how, typed, conflict",
    [
        ("could_not", "6", True),
        ("could_not", "  ", False),
        ("full", "6", True),
        ("full", "9.99", True),
        ("full", "61", True),  # out of range alone; here it is what is left over
        ("full", "soon", True),
        ("full", "10", False),
        ("full", "10.0 s", False),
    ],
)
def test_a_number_and_another_answer_are_two_answers(how: str, typed: str, conflict: bool) -> None:
    field = field_of("tandem_seconds", posted_check(how, typed))
    assert (field.data is None) is conflict
    assert ("Keep the one that is right" in field.error) is conflict


def test_only_a_stance_has_a_full_time() -> None:
    field = field_of("chair_stands", posted_check("full", check="chair_stands"))
    assert isinstance(field, MeasuredField)
    assert field.full_option is None
    assert field.data is None
    assert field.error
    assert field.anchor == "chair_stands"


@pytest.mark.parametrize(
    "how, anchor",
    [("", "tandem_seconds_how"), ("number", "tandem_seconds")],
)
def test_what_is_missing_is_asked_for_where_it_is_missing(how: str, anchor: str) -> None:
    field = field_of("tandem_seconds", posted_check(how))
    assert field.error == "Choose how long you held it, or what happened"
    assert field.anchor == anchor


@pytest.mark.parametrize(
    "answer, how, typed",
    [
        (Decimal(10), "full", ""),
        (Decimal("9.99"), "number", "9.99"),
        (Decimal(0), "number", "0"),
        ("could_not", "could_not", ""),
    ],
)
def test_an_answer_of_before_is_shown_as_it_was_given(answer: Answer, how: str, typed: str) -> None:
    field = field_of("tandem_seconds", tandem_seconds=answer)
    assert field.posted == posted_check(how, typed)
    assert field_of("tandem_seconds", field.posted).data == answer


def test_the_words_of_a_check_are_those_of_who_is_at_the_screen() -> None:
    session["answers"] = {"filled_in_by": "helper"}
    field = field_of("tandem_seconds")
    assert field.legend == "How long did they hold it?"


# The form


def test_a_form_without_its_token_is_not_taken_though_its_answers_read() -> None:
    form = form_of("age", {"age": "72", "sex": "female"})
    assert not form.validate()
    assert form.expired
    assert form.problems == []


def test_a_question_that_is_not_asked_needs_no_answer() -> None:
    page = PAGE_OF["age"]
    walked = Walk(asked=page.questions[:1], counted={}, kept={})
    form = page_form(page, walked, {}, MultiDict({"age": "72"}))
    form.validate()
    assert form.problems == []
    assert [each.name for each in form.shown] == ["age"]


def test_one_wrong_answer_does_not_lose_the_others() -> None:
    form = form_of("age", {"age": "old", "sex": "female"})
    form.validate()
    assert form.readable == {"sex": "female"}
    assert form.problems == [("age", "Enter your age in digits, such as 80")]
