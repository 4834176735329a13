"""One person's answers with what follows from them, and the result's words to say it in."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from babel.dates import format_date

from app.clinical.answer_kinds import age_and_sex
from app.clinical.assessment import Assessment
from app.clinical.checks import chair_stand, semi_tandem, tandem, timed_up_and_go
from app.clinical.checks.check import Check
from app.clinical.flow import Walk
from app.clinical.norms import FIRST_AGE, LAST_AGE, MADE_FOR_AGE, TableBySex
from app.clinical.plan import Plan
from app.clinical.questions import HOLD_SECONDS, Answers, ticked
from app.clinical.signal import Signal
from app.clinical.signals import signals_of
from app.clinical.starting_levels import TOP_RUNG
from app.clinical.weeks import Stage, stages_of
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

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The path of the plan, from the first weeks to the last; empty where exercise waits."""
        return stages_of(self.plan, self.answers)

    @property
    def answers(self) -> Answers:
        return self.walk.counted

    @property
    def age(self) -> int | None:
        return age_and_sex(self.answers)[0]

    @property
    def language(self) -> str:
        return locale_of(self.words)

    @property
    def is_emergency(self) -> bool:
        return self.assessment.category == "emergency"

    @property
    def is_first(self) -> bool:
        """Whether somebody has to look into a sign before checks and exercise."""
        return self.assessment.category == "see_someone_first"

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
        return self.usual_line(chair_stand.CHECK)

    def usual_line(self, check: Check) -> str:
        """Return what is usual in a check at this age and sex, or "" where no table applies."""
        if not isinstance(check.cut_off, TableBySex):
            return ""
        cut_offs = check.cut_offs(self.answers)
        younger = self.age is not None and self.age < check.cut_off.ages[0][0]
        if younger and check.outcome(self.answers) == "finding":
            # Compared with the first row of the table, which younger people do better than.
            cut_off = min(check.nearest_cut_offs(self.answers))
            return self._usual(check, "younger", cut_off=cut_off)
        if not cut_offs:
            return ""
        if len(cut_offs) == 1:
            return self._usual(check, str(self.answers.get("sex")), cut_off=cut_offs[0])
        male, female = cut_offs
        if male == female:
            return self._usual(check, "same", cut_off=male)
        return self._usual(check, "both", male=male, female=female)

    def _usual(self, check: Check, key: str, **numbers: Sayable) -> str:
        return self.words.text("checks", check.id, "usual", key, **self._said_with(numbers))

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """What any sentence may name: cut-offs, and this person's own numbers ("" if none)."""
        upper = chair_stand.NORMAL_RANGE_END.at(*age_and_sex(self.answers))
        course = timed_up_and_go.CHECK.protocol
        return {
            "hold": self.amount("seconds", HOLD_SECONDS),
            "tug_slow": self.amount("seconds", timed_up_and_go.SLOW.bound),
            "meters": self.decimal(course["course_m"]),
            "feet": self.decimal(course["course_ft"]),
            "good_count": self.decimal(chair_stand.UNCLASSIFIED_GOOD_COUNT.value),
            "upper": self.decimal(max(upper)) if upper else "",
            "made_for_age": self.decimal(MADE_FOR_AGE),
            "first_age": self.decimal(FIRST_AGE),
            "last_age": self.decimal(LAST_AGE),
            "age": "" if self.age is None else self.decimal(self.age),
            "emergency_numbers": self.words.text("said", "emergency_numbers"),
            **calls_in_words(self.words),
            "semi_tandem_held": self._measured(semi_tandem.CHECK, "seconds"),
            "tandem_held": self._measured(tandem.CHECK, "seconds"),
            "stood_up": self._measured(chair_stand.CHECK, "times"),
            "walked_in": self._measured(timed_up_and_go.CHECK, "seconds"),
        }

    def _said_with(self, numbers: Mapping[str, Sayable]) -> dict[str, str]:
        return {**self.numbers, **numbers_said(self.words, numbers)}

    def _measured(self, check: Check, unit: str) -> str:
        measured = check.measured(self.answers)
        return "" if measured is None else self.amount(unit, measured)
