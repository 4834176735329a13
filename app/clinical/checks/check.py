"""What a check is: its question and clock, what it is compared with, what its answers come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Literal

from app.clinical.answer_kinds import NOT_DONE, Answers, Number, age_and_sex, ticked
from app.clinical.conditions import ready
from app.clinical.norms import SecondsTable, TableBySex
from app.clinical.numbers import Above, Amount, AtOrAbove, Below, Design
from app.clinical.sources import Source

# Seconds held (the clock ends by itself), times counted, seconds walked (the person ends it).
Kind = Literal["hold", "count", "walk"]
Outcome = Literal[
    "not_done", "finding", "held", "under", "at_or_above", "not_classified", "held_5", "under_5"
]
# Outcomes that went well, in whatever the check measures.
GOOD: tuple[Outcome, ...] = ("held", "under", "at_or_above", "held_5")


@dataclass(frozen=True, kw_only=True)
class Clock:
    """How a check is timed. Times are in seconds from the start signal.

    seconds: when the clock ends by itself.
    half: when half-time is told; None where there is no half.
    left: how many seconds before the end the time that is left is spoken.
    shortest: a run that ends before this many seconds is no result.
    """

    seconds: int
    half: float | None = None
    left: tuple[int, ...] = ()
    shortest: int = 0


@dataclass(frozen=True, kw_only=True)
class RealChange:
    """From when on two results of a person really differ; anything less is too close to tell.

    Kept with the check for whoever compares two results; a single check has nothing to compare.

    at_least: the difference; None where only crossing the cut-off counts.
    hard_to_follow_steps: the difference for somebody who ticked that, whose results vary more.
    first_gain: a gain from the first check to the second, which practice alone may bring.
    None of the last two: as `at_least`.
    """

    at_least: Design | None
    hard_to_follow_steps: Design | None = None
    first_gain: Design | None = None


# Compared by identity: there is one of each.
@dataclass(frozen=True, kw_only=True, eq=False)
class Check:
    """One check, whole.

    family: what shares the words of a run and a sound file; its own id where it shares nothing.
    loinc, answer_loinc: the code of the result and of single answers; None, where LOINC has none.
    at_least, at_most: what may be typed. full: a hold ends there, and more is stored as this.
    instead: what may be answered in place of a number.
    after: the check that has to be held before this one is asked. not_with: precautions
    (`take_care`) with which this one is not asked.
    protocol: the numbers that its instructions name, by placeholder.
    cut_off: the same for everybody, or by age and sex. also: further bounds that rules use,
    by placeholder.
    normal_range_end, average: what is usual at an age; None where no table fits.
    real_change: None where two results are never compared.
    score_column: its column in files; "" for a step up to another check, without an own score.
    outcome: what the answers come to. closer_meaning: the id of what that means, where it takes
    more than the outcome to say it. meanings: every id that `meaning` may return.
    topic: the page of Learn that a finding points to; "" where none is closer than another.
    counts_steps_before: whether a step before it that was not held is its finding as well.
    more_is_better: whether a higher number is a better one.
    is_finding: whether what it finds counts in the category; otherwise it is a note.
    """

    id: str
    kind: Kind
    family: str
    loinc: str | None
    answer_loinc: Mapping[str, str] = field(default_factory=dict)
    at_least: int
    at_most: int
    full: int | None = None
    instead: tuple[str, ...] = NOT_DONE
    after: Check | None = None
    not_with: tuple[str, ...] = ()
    clock: Clock
    protocol: Mapping[str, int]
    cut_off: Below | AtOrAbove | TableBySex
    also: Mapping[str, Above] = field(default_factory=dict)
    normal_range_end: TableBySex | None = None
    average: SecondsTable | None = None
    real_change: RealChange | None
    score_column: str = ""
    outcome: Callable[[Answers], Outcome]
    closer_meaning: Callable[[Answers], str] | None = None
    meanings: tuple[str, ...] = ()
    topic: str = ""
    counts_steps_before: bool = False
    more_is_better: bool
    is_finding: bool

    @cached_property
    def question(self) -> Number:
        return Number(
            id=self.id,
            unit="stands" if self.kind == "count" else "seconds",
            at_least=self.at_least,
            at_most=self.at_most,
            stored_at_most=self.full,
            whole=self.kind == "count",
            instead=self.instead,
            asked_if=self.is_asked,
        )

    @property
    def before(self) -> tuple[Check, ...]:
        """The checks that lead up to this one, from the easiest."""
        return (*self.after.before, self.after) if self.after else ()

    def is_asked(self, answers: Answers) -> bool:
        """Say whether the person is ready, may do it, and held the one before to its end."""
        return (
            ready(answers)
            and not self.ruled_out_by(answers)
            and (self.after is None or self.after.held(answers))
        )

    def ruled_out_by(self, answers: Answers) -> str:
        """Return the precaution of the person that takes this check away, or "" if none does."""
        return next((each for each in self.not_with if ticked(answers, "take_care", each)), "")

    def measured(self, answers: Answers) -> Amount | None:
        """Return the number of seconds or times, or None if there is none."""
        answer = answers.get(self.id)
        return answer if isinstance(answer, int | Decimal) else None

    def could_not(self, answers: Answers) -> bool:
        return answers.get(self.id) == "could_not"

    def tried(self, answers: Answers) -> bool:
        return self.id in answers and answers[self.id] not in ("did_not_try", "stopped_unwell")

    def held(self, answers: Answers) -> bool:
        """Say whether a hold lasted for the full time."""
        return self.full is not None and self.measured(answers) == self.full

    def not_held(self, answers: Answers) -> bool:
        """Say whether a hold was tried and ended early; not done or stopped is no such thing."""
        measured = self.measured(answers)
        return self.could_not(answers) or (
            measured is not None and self.full is not None and measured < self.full
        )

    def ended_at(self, answers: Answers) -> Check:
        """Return the step at which this check ended: itself, or one before that counts in it."""
        steps = self.before if self.counts_steps_before else ()
        return next((each for each in steps if not each.held(answers)), self)

    def cut_offs(self, answers: Answers) -> tuple[int, ...]:
        """Return the cut-off for this person: none, one, or one for each sex (men, women)."""
        if isinstance(self.cut_off, TableBySex):
            return self.cut_off.at(*age_and_sex(answers))
        return (self.cut_off.bound,)

    def nearest_cut_offs(self, answers: Answers) -> tuple[int, ...]:
        """Return the same; outside the ages of a table, from the row next to the person's age."""
        if isinstance(self.cut_off, TableBySex):
            return self.cut_off.nearest(*age_and_sex(answers))
        return (self.cut_off.bound,)

    def meaning(self, answers: Answers) -> str:
        """Return the id of what the result means: the outcome, or a closer case of it."""
        if self.closer_meaning is not None:
            return self.closer_meaning(answers)
        return "finding_near_average" if self.is_near_average(answers) else self.outcome(answers)

    def is_near_average(self, answers: Answers) -> bool:
        """Say whether the time is a finding, and yet about average for the person's age."""
        row = self.average.at(age_and_sex(answers)[0]) if self.average else None
        measured = self.measured(answers)
        return (
            row is not None
            and measured is not None
            and self.outcome(answers) == "finding"
            and measured <= row[3]
        )

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where its cut-off, what is usual, and its further bounds are from, in this order."""
        tables = (self.normal_range_end, self.average)
        return tuple(each.source for each in (self.cut_off, *tables, *self.also.values()) if each)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The plain numbers that its sentences may name, by placeholder."""
        named = {name: bound.bound for name, bound in self.also.items()}
        if isinstance(self.cut_off, TableBySex):
            ages = self.cut_off.ages
            return {**self.protocol, **named, "first_age": ages[0][0], "last_age": ages[-1][1]}
        return {**self.protocol, **named, "cut_off": self.cut_off.bound}
