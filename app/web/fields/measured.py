"""The field of a check: the number that was measured, or how it went instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wtforms.utils import unset_value

from app.clinical.answers import UnreadableAnswer, read_answer, read_under_full, typed_form
from app.clinical.questions import Answer
from app.content.words import Section
from app.said.amounts import protocol_numbers
from app.web.fields.number import NumberField
from app.web.fields.question import Option

# Beside "could not" and the like, how a check went is one of these:
TYPED = "number"  # the number in the box
FULL = "full"  # the full time of a stance


class MeasuredField(NumberField):
    """Two inputs, one answer: `how` the check went (`how_name`), and the number in its box.

    `full` is the time at which the check ends by itself, for one that asks "Less than that?"; None
    for a check that does not.
    """

    kind = "measured"
    how = ""
    full: Answer | None

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.how_name = f"{self.name}_how"
        ends_at = self.question.stored_at_most
        self.full = None if ends_at is None else read_answer(self.question, str(ends_at))

    @property
    def texts(self) -> Section:
        return self.words.section("checks", self.question.id, self.voice)

    @property
    def legend(self) -> str:
        return self._text("question")

    @property
    def missing(self) -> str:
        return self._text("missing")

    def process(self, formdata: Any, data: Any = unset_value, extra_filters: Any = None) -> None:
        self._how_posted = "" if formdata is None else formdata.get(self.how_name, "")
        super().process(formdata, data, extra_filters)

    def process_data(self, value: Answer | None) -> None:
        self.data = value
        self.given = ""
        if isinstance(value, str):
            self.how = value
        elif value is None:
            self.how = ""
        elif value == self.full:
            self.how = FULL
        else:
            self.how, self.given = TYPED, typed_form(value)

    def take(self, valuelist: Sequence[str]) -> None:
        super().take(valuelist)
        self.how = self._how_posted

    def read(self) -> Answer | None:
        if self.how in self.question.instead:
            if self.given.strip():
                raise ValueError(self._conflict)
            return self.how
        if self.how == FULL and self.full is not None:
            if self.given.strip() and not self._is_full_in_numbers():
                raise ValueError(self._conflict)
            return self.full
        if self.how not in ("", TYPED):
            raise UnreadableAnswer(self.question, "unknown_option", self.how)
        if self.how == TYPED:
            return read_under_full(self.question, self.given)
        return read_answer(self.question, self.given)

    def _is_full_in_numbers(self) -> bool:
        """Say whether the box holds the full time too; UnreadableAnswer if it has to be asked."""
        try:
            return read_answer(self.question, self.given) == self.full
        except UnreadableAnswer as unreadable:
            if unreadable.meant:
                raise
            return False

    @property
    def _conflict(self) -> str:
        return self.words.text(
            "checks", self.question.id, "conflict", **protocol_numbers(self.words, self.question.id)
        )

    @property
    def posted(self) -> Mapping[str, str]:
        return {str(self.name): self.given, self.how_name: self.how}

    @property
    def posted_as_meant(self) -> Mapping[str, str]:
        # Without how: what is meant may be another answer than the box belongs to.
        return {str(self.name): self.meant, self.how_name: ""}

    @property
    def anchor(self) -> str:
        if self.meant or self.unreadable or self.how == TYPED:
            return super().anchor
        return self.how_name

    @property
    def full_option(self) -> Option | None:
        return self._option(FULL, "full_option") if self.full is not None else None

    @property
    def number_option(self) -> Option:
        return self._option(TYPED, "number_option")

    @property
    def number_label(self) -> str:
        return self._text("number_label")

    @property
    def other_options(self) -> tuple[Option, ...]:
        return tuple(self._option(each, each) for each in self.question.instead)

    def _option(self, value: str, key: str) -> Option:
        return Option(value=value, text=self._text(key), checked=self.how == value)

    def _text(self, key: str) -> str:
        return self.texts.text(key, **protocol_numbers(self.words, self.question.id))
