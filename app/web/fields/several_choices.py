"""The field of a question with any number of answers, or "none of these"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.clinical.questions import NONE, SeveralChoices
from app.web.fields.question import Option, QuestionField

JOINT = ";"  # between ids where several are one text; no id has it


@dataclass(frozen=True, kw_only=True)
class OptionGroup:
    """Options under a heading; "" if they have none."""

    heading: str
    options: tuple[Option, ...]


class SeveralChoicesField(QuestionField):
    """Any of the options, or none alone. `given` are their ids, joined."""

    kind = "checkboxes"
    question: SeveralChoices

    def take(self, valuelist: Sequence[str]) -> None:
        self.given = JOINT.join(valuelist)

    @property
    def groups(self) -> tuple[OptionGroup, ...]:
        return tuple(
            OptionGroup(
                heading=self.texts.text("groups", group) if group else "",
                options=tuple(self._option(each) for each in options),
            )
            for group, options in self.question.groups
        )

    @property
    def none_option(self) -> Option:
        return self._option(NONE)

    def _option(self, value: str) -> Option:
        return Option(
            value=value,
            text=self.texts.text("options", value),
            checked=value in self.given.split(JOINT),
            lead=self._lead(value),
        )

    def _lead(self, value: str) -> str:
        """Return what stands out in an option; nothing does in "none of these"."""
        has_leads = "leads" in self.texts and value != NONE
        return self.texts.text("leads", value) if has_leads else ""
