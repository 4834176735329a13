"""The form of a page of the walk: a field for each of its questions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from werkzeug.datastructures import MultiDict

from app.clinical.flow import Walk
from app.clinical.questions import Answer, Answers, Choice, Question, SeveralChoices
from app.content.words import Section
from app.web.current import current_voice, current_words
from app.web.draft import Draft
from app.web.fields.choice import ChoiceField
from app.web.fields.measured import MeasuredField
from app.web.fields.number import NumberField
from app.web.fields.question import QuestionField
from app.web.fields.several_choices import SeveralChoicesField
from app.web.form_token import TokenForm
from app.web.walk_pages import WALK_PAGES_BY_ID, WalkPage


def field_class(question: Question) -> type[QuestionField]:
    """Return the kind of field that asks a question."""
    if isinstance(question, Choice):
        return ChoiceField
    if isinstance(question, SeveralChoices):
        return SeveralChoicesField
    return MeasuredField if question.instead else NumberField


class PageForm(TokenForm):
    """The questions of a page. `asked`: those of them that are asked of this person.

    An answer to one that is not asked, from an old tab, is read and kept all the same.
    """

    def __init__(
        self, formdata: MultiDict[str, str] | None, *, answers: Answers, asked: frozenset[str]
    ) -> None:
        super().__init__(formdata=formdata, data=answers)
        self.asked = asked
        self.expired = False

    @property
    def questions(self) -> tuple[QuestionField, ...]:
        return tuple(each for each in self if isinstance(each, QuestionField))

    @property
    def shown(self) -> tuple[QuestionField, ...]:
        return tuple(each for each in self.questions if each.name in self.asked)

    @property
    def readable(self) -> dict[str, Answer]:
        """The answers that can be used; one that is wrong does not lose the others."""
        return {str(each.name): each.data for each in self.questions if each.data is not None}

    @property
    def posted(self) -> dict[str, str]:
        """What was given on the page as it is shown: text by name."""
        return {name: text for each in self.shown for name, text in each.posted.items()}

    def posted_with_meant(self, field: QuestionField) -> dict[str, str]:
        """What is posted when what one field may mean is taken, and the others stay."""
        return self.posted | dict(field.posted_as_meant)

    @property
    def problems(self) -> list[tuple[str, str]]:
        """What to put right: where it stands, and what to do."""
        return [(each.anchor, each.error) for each in self.shown if each.errors]

    def validate(self, extra_validators: Mapping[str, object] | None = None) -> bool:
        """Say whether the token is good and every question that is asked has an answer."""
        super().validate(extra_validators)
        self.expired = bool(self.csrf_token.errors)
        return not self.expired and not self.problems

    def check_draft(self, draft: Draft, words: Section) -> None:
        """Find anew what is to be put right in a draft, which carries no token."""
        self.expired = draft.expired
        if self.expired:
            return
        for each in self.shown:
            each.validate(self)
            if draft.cut & set(each.posted):
                # Cut short it may read as something else, so what it reads as is not said.
                each.unreadable, each.errors = None, [words.text("site", "cut")]


@cache
def form_class(page_id: str, words: Section, voice: str) -> type[PageForm]:
    """Return the form of a page: the names of its fields are the question ids."""
    fields: dict[str, object] = {
        question.id: field_class(question)(question=question, words=words, voice=voice)
        for question in WALK_PAGES_BY_ID[page_id].questions
    }
    return type("WalkPageForm", (PageForm,), fields)


def page_form(
    page: WalkPage, walked: Walk, answers: Answers, formdata: MultiDict[str, str] | None = None
) -> PageForm:
    """Return a page's form: filled with what was posted, or else with the answers so far."""
    return form_class(page.id, current_words(), current_voice())(
        formdata, answers=answers, asked=frozenset(each.id for each in walked.asked)
    )


def form_with_draft(page: WalkPage, walked: Walk, answers: Answers, draft: Draft) -> PageForm:
    """Return a page's form as it was sent, with what is to be put right."""
    form = page_form(page, walked, answers, MultiDict(draft.posted))
    form.check_draft(draft, current_words())
    return form
