"""The field of a question with one answer."""

from __future__ import annotations

from app.clinical.questions import Choice
from app.web.fields.question import Option, QuestionField

SIDE_BY_SIDE = 2
SHORT = 12  # letters: half of a phone's width, in large print


class ChoiceField(QuestionField):
    """One of the options. `given` is its id."""

    kind = "radios"
    question: Choice

    @property
    def is_short(self) -> bool:
        """Say whether the answers are two of a word or two, which stand side by side."""
        return len(self.options) == SIDE_BY_SIDE and all(
            len(each.text) <= SHORT for each in self.options
        )

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(
            Option(value=each, text=self.texts.text("options", each), checked=each == self.given)
            for each in self.question.options
        )
