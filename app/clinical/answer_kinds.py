"""The kinds of question and of answer, and how to look into a person's answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

# An option id, several option ids, a whole number (age, stands) or seconds.
Answer = str | tuple[str, ...] | int | Decimal
Answers = Mapping[str, Answer]
Condition = Callable[[Answers], bool]

NONE = "none"
NOT_DONE = ("could_not", "stopped_unwell", "did_not_try")


def always(answers: Answers) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of `options`."""

    id: str
    options: tuple[str, ...]
    asked_if: Condition = always


@dataclass(frozen=True, kw_only=True)
class SeveralChoices:
    """Any options of `groups`, or `none` alone. A group is a heading's id and its options."""

    id: str
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    asked_if: Condition = always

    @property
    def options(self) -> tuple[str, ...]:
        return tuple(option for _, options in self.groups for option in options)


@dataclass(frozen=True, kw_only=True)
class Number:
    """A number from `at_least` to `at_most`, or one of `instead` ("I could not do it").

    `unit`: years, stands or seconds. `whole`: years or stands; otherwise seconds to a hundredth.
    `stored_at_most`: a longer time is stored as this one, since a stance ends there; None where
    nothing is cut.
    """

    id: str
    unit: str
    at_least: int
    at_most: int
    whole: bool
    instead: tuple[str, ...] = ()
    stored_at_most: int | None = None
    asked_if: Condition = always


Question = Choice | SeveralChoices | Number


def ticked(answers: Answers, question_id: str, *options: str) -> bool:
    """Say whether any of `options` is ticked; with no options, whether anything but `none` is."""
    given = answers.get(question_id, ())
    if not isinstance(given, tuple):
        return False
    return any(option in given for option in options) if options else given not in ((), (NONE,))


def age_and_sex(answers: Answers) -> tuple[int | None, str | None]:
    age, sex = answers.get("age"), answers.get("sex")
    return (age if isinstance(age, int) else None), (sex if isinstance(sex, str) else None)
