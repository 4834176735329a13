"""The form of a page of the walk: what was posted, read as the rules read any answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from flask_wtf import FlaskForm
from wtforms import RadioField, SelectMultipleField, StringField

from app.clinical.answers import UnreadableAnswer, read_answer
from app.clinical.checks import PROTOCOL_NUMBERS
from app.clinical.questions import (
    CHECK_IDS,
    STANCE_IDS,
    Answer,
    Choice,
    Number,
    Question,
    SeveralChoices,
)
from app.content.words import Section
from app.said.problems import say_problem
from app.web.walk_pages import WALK_PAGES_BY_ID, WalkPage

# Beside the ids of "could not" and the like, a measured check may be answered so:
HOW = "_how"  # the field that says how: one of `instead`, or
TYPED = "number"  # the number that was typed, or
FULL = "full"  # the full time of a stance


@cache
def form_class(page_id: str) -> type[FlaskForm]:
    """Return the form of a page: the names of its fields are the question ids."""
    fields: dict[str, object] = {}
    for question in WALK_PAGES_BY_ID[page_id].questions:
        if isinstance(question, Choice):
            fields[question.id] = RadioField(validate_choice=False, choices=[])
        elif isinstance(question, SeveralChoices):
            fields[question.id] = SelectMultipleField(validate_choice=False, choices=[])
        else:
            fields[question.id] = StringField()
            if question.instead:
                fields[question.id + HOW] = RadioField(validate_choice=False, choices=[])
    return type("PageForm", (FlaskForm,), fields)


@dataclass(kw_only=True)
class Posted:
    """What a form held: readable answers, and for the others (field's id, what to do)."""

    answers: dict[str, Answer] = field(default_factory=dict)
    errors: dict[str, tuple[str, str]] = field(default_factory=dict)


def read_form(form: FlaskForm, page: WalkPage, words: Section, voice: str) -> Posted:
    """Read every question of the page; one that is wrong does not lose the others."""
    posted = Posted()
    for question in page.questions:
        anchor = question.id
        try:
            answer = _read(form, question)
            if answer is not None:
                posted.answers[question.id] = answer
                continue
            problem = _words_of(words, question, voice).text("missing", **PROTOCOL_NUMBERS)
            if question.id in CHECK_IDS and form[question.id + HOW].data != TYPED:
                anchor = question.id + HOW
        except UnreadableAnswer as unreadable:
            problem = say_problem(words, unreadable)
        except TwoAnswers:
            problem = words.text("checks", question.id, "conflict", **PROTOCOL_NUMBERS)
        posted.errors[question.id] = (anchor, problem)
    return posted


class TwoAnswers(ValueError):
    """A number was typed and another answer was chosen as well."""


def _words_of(words: Section, question: Question, voice: str) -> Section:
    if question.id in CHECK_IDS:
        return words.section("checks", question.id, voice)
    return words.section("questions", question.id)


def _read(form: FlaskForm, question: Question) -> Answer | None:
    if isinstance(question, SeveralChoices):
        return read_answer(question, form[question.id].data or [])
    typed = form[question.id].data or ""
    if not isinstance(question, Number) or not question.instead:
        return read_answer(question, typed)
    how = form[question.id + HOW].data or ""
    if how in question.instead:
        if typed.strip():
            raise TwoAnswers
        return how
    if how == FULL and question.id in STANCE_IDS:
        full = read_answer(question, str(question.stored_at_most))
        if typed.strip() and read_answer(question, typed) != full:
            raise TwoAnswers
        return full
    return read_answer(question, typed)
