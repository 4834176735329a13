"""The field of a question with a number for an answer."""

from __future__ import annotations

from app.clinical.questions import Number
from app.clinical.typed_numbers import LONGEST
from app.web.fields.question import QuestionField


class NumberField(QuestionField):
    """A number. `given` is what was typed."""

    kind = "number"
    question: Number
    longest = LONGEST

    @property
    def inputmode(self) -> str:
        """The keys that a phone shows: digits alone, or a point as well."""
        return "numeric" if self.question.whole else "decimal"
