"""What the templates need to draw a question: its words, options, and what was given so far."""

from __future__ import annotations

from decimal import Decimal

from flask_wtf import FlaskForm

from app.clinical.answers import typed_form
from app.clinical.checks import PROTOCOL_NUMBERS
from app.clinical.questions import (
    CHECK_IDS,
    HOLD_SECONDS,
    NONE,
    STANCE_IDS,
    Answer,
    Choice,
    Number,
    Question,
    SeveralChoices,
)
from app.content.words import Section
from app.web.forms import FULL, HOW, TYPED

Field = dict[str, object]


def field_of(
    question: Question, words: Section, voice: str, given: dict[str, object], error: str
) -> Field:
    """Return what a template draws for one question. `given` holds the form's raw data by field."""
    if question.id in CHECK_IDS and isinstance(question, Number):
        return _measured(question, words, voice, given, error)
    texts = words.section("questions", question.id)
    common: Field = {
        "id": question.id,
        "legend": texts.text("label"),
        "hint": texts.text("hint"),
        "why": texts.text("why"),
        "error": error,
    }
    if isinstance(question, Choice):
        options = [
            _option(each, texts.text("options", each), given.get(question.id) == each)
            for each in question.options
        ]
        return common | {"kind": "radios", "options": options}
    if isinstance(question, SeveralChoices):
        return common | _several(question, texts, given)
    return common | {"kind": "number", "value": given.get(question.id) or "", "unit": ""}


def _option(value: str, text: str, checked: bool) -> dict[str, object]:
    return {"value": value, "text": text, "hint": "", "checked": checked}


def _several(question: SeveralChoices, texts: Section, given: dict[str, object]) -> Field:
    ticked = given.get(question.id) or ()
    assert isinstance(ticked, list | tuple)
    groups = [
        {
            "heading": texts.text("groups", group) if group else "",
            "options": [
                _option(each, texts.text("options", each), each in ticked) for each in options
            ],
        }
        for group, options in question.groups
    ]
    none = _option(NONE, texts.text("options", NONE), NONE in ticked)
    return {"kind": "checkboxes", "groups": groups, "none_option": none}


def _measured(
    question: Number, words: Section, voice: str, given: dict[str, object], error: str
) -> Field:
    texts = words.section("checks", question.id, voice)
    how = given.get(question.id + HOW) or ""

    def option(value: str, key: str) -> dict[str, object]:
        return _option(value, texts.text(key, **PROTOCOL_NUMBERS), how == value)

    stance = question.id in STANCE_IDS
    return {
        "kind": "measured",
        "id": question.id,
        "how": question.id + HOW,
        "legend": texts.text("question", **PROTOCOL_NUMBERS),
        "full_option": option(FULL, "full_option") if stance else None,
        "number_option": option(TYPED, "number_option"),
        "number_label": texts.text("number_label", **PROTOCOL_NUMBERS),
        "other_options": [option(each, each) for each in question.instead],
        "value": given.get(question.id) or "",
        "whole": question.whole,
        "error": error,
    }


def given_in_form(form: FlaskForm) -> dict[str, object]:
    return dict(form.data)


def given_before(answers: dict[str, Answer]) -> dict[str, object]:
    """Return saved answers as the form would hold them."""
    given: dict[str, object] = {}
    for each, answer in answers.items():
        if each not in CHECK_IDS:
            given[each] = answer if isinstance(answer, tuple) else typed_form(answer)
        elif isinstance(answer, str):
            given[each + HOW] = answer
        elif each in STANCE_IDS and answer == Decimal(HOLD_SECONDS):
            given[each + HOW] = FULL
        elif not isinstance(answer, tuple):
            given[each], given[each + HOW] = typed_form(answer), TYPED
    return given


def say_answer(words: Section, question: Question, answer: Answer, voice: str) -> str:
    """Return an answer in words, for the list of answers."""
    if question.id in CHECK_IDS:
        texts = words.section("checks", question.id, voice)
        if isinstance(answer, str):
            return texts.text(answer, **PROTOCOL_NUMBERS)
        if question.id in STANCE_IDS and answer == Decimal(HOLD_SECONDS):
            return texts.text("full_option", **PROTOCOL_NUMBERS)
        unit = "stands" if isinstance(answer, int) else "seconds"
        return words.text("site", unit, number=typed_form(answer))
    options = words.section("questions", question.id)
    if isinstance(answer, tuple):
        return words.text("site", "list_joint").join(
            options.text("options", each) for each in answer
        )
    if isinstance(answer, str):
        return options.text("options", answer)
    return typed_form(answer)


def short_name(words: Section, question: Question) -> str:
    kind = "checks" if question.id in CHECK_IDS else "questions"
    return words.text(kind, question.id, "short")
