"""What the fields of all questions have in common: words, what was given, and what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from wtforms import Field
from wtforms.validators import StopValidation

from app.clinical.answers import UnreadableAnswer, read_answer, typed_form
from app.clinical.questions import Answer, Question
from app.content.words import Section
from app.said.problems import say_problem


@dataclass(frozen=True, kw_only=True)
class Option:
    """One answer to choose: the id that is stored, its words, and whether it is chosen now.

    `lead`: the words of it that the eye should meet first; "" if none stand out.
    """

    value: str
    text: str
    checked: bool
    lead: str = ""

    @property
    def parts(self) -> tuple[str, str, str]:
        """The text before the lead, the lead, and the text behind it."""
        return self.text.partition(self.lead) if self.lead else (self.text, "", "")


class AsksQuestions(Protocol):
    """The form of a page: it knows which of its questions are asked, by id."""

    asked: Collection[str]


class QuestionField(Field):
    """A question of the walk. `data` is its answer; None if there is none that can be used.

    `given` is what was chosen or typed, letter for letter, so that it can be shown again; "" if
    nothing was. `words` are those of the person's language, `voice` says who is at the screen.
    """

    kind: ClassVar[str]  # the component that draws it
    question: Any
    given = ""

    def __init__(self, *, question: Question, words: Section, voice: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.question, self.words, self.voice = question, words, voice
        self.unreadable: UnreadableAnswer | None = None

    @property
    def texts(self) -> Section:
        """The words of this question alone."""
        return self.words.section("questions", self.question.id)

    @property
    def legend(self) -> str:
        return self.texts.text("label")

    @property
    def hint(self) -> str:
        return self.texts.text("hint")

    @property
    def why(self) -> str:
        return self.texts.text("why")

    @property
    def means(self) -> tuple[str, ...]:
        """What the words of its answers mean; of some questions alone."""
        return self.texts.texts("means") if "means" in self.texts else ()

    @property
    def missing(self) -> str:
        return self.texts.text("missing")

    @property
    def error(self) -> str:
        """What to put right; "" if nothing."""
        return str(self.errors[0]) if self.errors else ""

    @property
    def answered(self) -> bool:
        """Say whether anything was chosen or typed, be it right or wrong."""
        return any(self.posted.values())

    @property
    def anchor(self) -> str:
        """The id of what a link in the error summary leads to."""
        return self.meant_id if self.meant else str(self.id)

    @property
    def posted(self) -> Mapping[str, str]:
        """What was given as the form posts it: text by name."""
        return {str(self.name): self.given}

    def read(self) -> Answer | None:
        """Return the answer to what was given, None if nothing was.

        Raises UnreadableAnswer if it cannot be used, or ValueError with what to say about it.
        """
        return read_answer(self.question, self.given)

    def take(self, valuelist: Sequence[str]) -> None:
        """Keep what was posted."""
        self.given = valuelist[0] if valuelist else ""

    def process_data(self, value: Answer | None) -> None:
        self.data = value
        self.given = "" if value is None else typed_form(value)

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        self.data = None
        self.take(valuelist)
        try:
            self.data = self.read()
        except UnreadableAnswer as unreadable:
            self.unreadable = unreadable
            raise ValueError(say_problem(self.words, unreadable)) from None

    def pre_validate(self, form: AsksQuestions) -> None:
        if self.data is None and not self.process_errors and self.question.id in form.asked:
            raise StopValidation(self.missing)

    # What may be meant, where the reader is not sure: it is asked, and only a press takes it.

    @property
    def meant(self) -> str:
        """The answer that may be meant, as it would be typed; "" if there is none."""
        return self.unreadable.meant if self.unreadable else ""

    @property
    def meant_id(self) -> str:
        """The id of the button that takes it."""
        return f"{self.id}_meant"

    @property
    def posted_as_meant(self) -> Mapping[str, str]:
        """What the form posts when it is taken."""
        return {str(self.name): self.meant}
