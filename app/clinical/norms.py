"""What a table by age is: what is usual or average at an age, with its source.

The tables themselves stand with the check that they belong to.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.clinical.sources import Source

# The ages that the tables by age and sex cover, in completed years.
FIRST_AGE, LAST_AGE = 60, 94
# The screens were made for people of this age and over (STEADI algorithm).
MADE_FOR_AGE = 65


@dataclass(frozen=True, kw_only=True)
class AgeTable:
    """Rows of (first age, last age, value), completed years."""

    rows: tuple[tuple[int, int, int], ...]

    def at(self, age: int) -> int | None:
        """Return the value for a completed age in years, or None outside the table."""
        for first, last, value in self.rows:
            if first <= age <= last:
                return value
        return None


@dataclass(frozen=True, kw_only=True)
class TableBySex:
    """One table a sex, of the same ages and the same source."""

    male: AgeTable
    female: AgeTable
    source: Source

    @property
    def ages(self) -> tuple[tuple[int, int], ...]:
        """The first and the last age of each row."""
        return tuple((first, last) for first, last, _ in self.male.rows)

    def at(self, age: int | None, sex: str | None) -> tuple[int, ...]:
        """Return one value for a stated sex, both for a sex not stated, none outside the tables.

        Both: men's, then women's.
        """
        if age is None:
            return ()
        one = {"male": (self.male,), "female": (self.female,)}.get(sex or "")
        tables = one or (self.male, self.female)
        return tuple(value for table in tables if (value := table.at(age)) is not None)

    def nearest(self, age: int | None, sex: str | None) -> tuple[int, ...]:
        """Return the same; outside the tables from the row that is next to that age."""
        if age is None:
            return ()
        first, last = self.ages[0][0], self.ages[-1][1]
        return self.at(min(max(age, first), last), sex)


@dataclass(frozen=True, kw_only=True)
class SecondsTable:
    """Rows of (first age, last age, shortest, longest): seconds that are about average."""

    rows: tuple[tuple[int, int, Decimal, Decimal], ...]
    source: Source

    def at(self, age: int | None) -> tuple[int, int, Decimal, Decimal] | None:
        """Return the row of a completed age in years, or None outside the table."""
        found = (row for row in self.rows if age is not None and row[0] <= age <= row[1])
        return next(found, None)
