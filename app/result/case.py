"""One person's answers with what follows from them, and the result's words to say it in."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from babel.dates import format_date

from app.clinical import measures
from app.clinical.assessment import Assessment
from app.clinical.checks.chair_stand import NORMAL_RANGE_END
from app.clinical.checks.timed_up_and_go import AVERAGE as TIMED_UP_AND_GO_AVERAGE
from app.clinical.flow import Walk
from app.clinical.norms import FIRST_AGE, LAST_AGE, MADE_FOR_AGE
from app.clinical.plan import Plan
from app.clinical.questions import HOLD_SECONDS, Answer, Answers, ticked
from app.clinical.signal import Signal
from app.clinical.signals import signals_of
from app.clinical.starting_levels import TOP_RUNG
from app.content.words import Section
from app.said.amounts import Sayable, amount_text, decimal_text, locale_of, numbers_said
from app.said.block import Block
from app.said.signals import calls_in_words


@dataclass(frozen=True, kw_only=True)
class Case:
    """`words` are all words of one language; `checked_on` is the day of the checks."""

    walk: Walk
    assessment: Assessment
    plan: Plan
    checked_on: datetime.date
    words: Section

    @cached_property
    def signals(self) -> tuple[Signal, ...]:
        """Everything that these answers show, in its order."""
        return signals_of(self.assessment)

    @property
    def answers(self) -> Answers:
        return self.walk.counted

    @property
    def age(self) -> int | None:
        return measures.age_and_sex(self.answers)[0]

    @property
    def language(self) -> str:
        return locale_of(self.words)

    @property
    def is_emergency(self) -> bool:
        return self.assessment.category == "emergency"

    @property
    def is_seated(self) -> bool:
        return self.plan.start.seated

    @property
    def has_limit(self) -> bool:
        """Whether hands stay near the support to the last week, unless a clinician says more."""
        return self.plan.start.highest_rung < TOP_RUNG

    @property
    def for_another_day(self) -> bool:
        """Whether the plan is for a day when the person feels well."""
        return self.says("ready_for_checks", "not_today_unwell")

    def says(self, question_id: str, *options: str | int) -> bool:
        """Say whether the answer to a question is one of `options`."""
        return self.answers.get(question_id) in options

    def ticks(self, question_id: str, *options: str) -> bool:
        return ticked(self.answers, question_id, *options)

    def text(self, *keys: str, **numbers: Sayable) -> str:
        """Return one sentence of the folder results with the numbers of the rules filled in."""
        return self.words.text("results", *keys, **self._said_with(numbers))

    def said(self, *keys: str, **numbers: Sayable) -> str:
        """Return one sentence of said.toml: what other pages and sheets say in the same words."""
        return self.words.text("said", *keys, **numbers_said(self.words, numbers))

    def check_text(self, check: str, *keys: str, **numbers: Sayable) -> str:
        """Return one of the sentences that the file of a check has for the result."""
        return self.words.text("checks", check, *keys, **self._said_with(numbers))

    def texts(self, *keys: str, **numbers: Sayable) -> tuple[str, ...]:
        return self.words.texts("results", *keys, **self._said_with(numbers))

    def chosen(self, section: str, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return the sentences of a section of the result for these ids, in their order."""
        return tuple(self.text(section, each) for each in ids)

    def block(
        self, section: str, paragraphs: tuple[str, ...] = (), items: tuple[str, ...] = ()
    ) -> Block:
        """Return a block under the heading of its section; without a heading if it is empty."""
        heading = self.text(section, "heading") if paragraphs or items else ""
        return Block(id=section, heading=heading, paragraphs=paragraphs, items=items)

    def date(self, day: datetime.date) -> str:
        return format_date(day, "long", locale=self.language)

    def decimal(self, number: int | Decimal) -> str:
        return decimal_text(self.words, number)

    def amount(self, unit: str, number: int | Decimal) -> str:
        return amount_text(self.words, unit, number)

    def chair_line(self) -> str:
        """Return what is usual in the chair stand at this age, or "" where no table applies."""
        cut_offs = measures.chair_stand_cut_offs(self.answers)
        if not cut_offs:
            return ""
        if len(cut_offs) == 1:
            sex = str(self.answers.get("sex"))
            return self.text("chair_line", sex, cut_off=cut_offs[0])
        male, female = cut_offs
        if male == female:
            return self.text("chair_line", "same", cut_off=male)
        return self.text("chair_line", "both", male=male, female=female)

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """What any sentence may name: cut-offs, and this person's own numbers ("" if none)."""
        upper = NORMAL_RANGE_END.at(*measures.age_and_sex(self.answers))
        average = TIMED_UP_AND_GO_AVERAGE.at(self.age)
        return {
            "hold": self.amount("seconds", HOLD_SECONDS),
            "one_leg_note": self.amount("seconds", measures.ONE_LEG_NOTE.bound),
            "tug_cut_off": self.amount("seconds", measures.TIMED_UP_AND_GO_FINDING.bound),
            "tug_slow": self.amount("seconds", measures.TIMED_UP_AND_GO_SLOW.bound),
            "duration": self.amount("seconds", measures.CHAIR_DURATION_SECONDS),
            "meters": self.decimal(3),
            "feet": self.decimal(10),
            "good_count": self.decimal(measures.UNCLASSIFIED_GOOD_COUNT.value),
            "upper": self.decimal(max(upper)) if upper else "",
            "made_for_age": self.decimal(MADE_FOR_AGE),
            "near_usual_age": self.decimal(average[0]) if average else "",
            "first_age": self.decimal(FIRST_AGE),
            "last_age": self.decimal(LAST_AGE),
            "age": "" if self.age is None else self.decimal(self.age),
            "emergency_numbers": self.words.text("said", "emergency_numbers"),
            **calls_in_words(self.words),
            "semi_tandem_held": self._said("semi_tandem_seconds", "seconds"),
            "tandem_held": self._said("tandem_seconds", "seconds"),
            "one_leg_held": self._said("one_leg_seconds", "seconds"),
            "stood_up": self._said("chair_stands", "times"),
            "walked_in": self._said("timed_up_and_go_seconds", "seconds"),
        }

    def _said_with(self, numbers: Mapping[str, Sayable]) -> dict[str, str]:
        return {**self.numbers, **numbers_said(self.words, numbers)}

    def _said(self, question_id: str, unit: str) -> str:
        answer: Answer | None = self.answers.get(question_id)
        return self.amount(unit, answer) if isinstance(answer, int | Decimal) else ""
