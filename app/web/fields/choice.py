"""The field of a question with one answer."""

from __future__ import annotations

from app.clinical.questions import Choice
from app.web.fields.question import Option, QuestionField


class ChoiceField(QuestionField):
    """One of the options. `given` is its id."""

    kind = "radios"
    question: Choice

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(
            Option(value=each, text=self.texts.text("options", each), checked=each == self.given)
            for each in self.question.options
        )
