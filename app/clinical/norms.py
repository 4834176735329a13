"""Reference tables by age and sex."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.clinical.sources import (
    BOHANNON,
    BOHANNON_ONE_LEG,
    RIKLI_JONES,
    STEADI_CHAIR_STAND,
    Source,
)


@dataclass(frozen=True, kw_only=True)
class AgeTable:
    """Rows of (first age, last age, value), completed years."""

    rows: tuple[tuple[int, int, int], ...]
    source: Source

    def at(self, age: int) -> int | None:
        """Return the value for a completed age in years, or None outside the table."""
        for first, last, value in self.rows:
            if first <= age <= last:
                return value
        return None


# fmt: off
# Fewer stands in 30 seconds than this is below average (CDC, 2017).
CHAIR_STAND_BELOW_AVERAGE = {
    "male": AgeTable(source=STEADI_CHAIR_STAND, rows=(
        (60, 64, 14), (65, 69, 12), (70, 74, 12), (75, 79, 11), (80, 84, 10), (85, 89, 8),
        (90, 94, 7))),
    "female": AgeTable(source=STEADI_CHAIR_STAND, rows=(
        (60, 64, 12), (65, 69, 11), (70, 74, 10), (75, 79, 10), (80, 84, 9), (85, 89, 8),
        (90, 94, 4))),
}
# Upper end of the normal range: the 75th percentile (Rikli and Jones).
CHAIR_STAND_75TH_PERCENTILE = {
    "male": AgeTable(source=RIKLI_JONES, rows=(
        (60, 64, 19), (65, 69, 18), (70, 74, 17), (75, 79, 17), (80, 84, 15), (85, 89, 14),
        (90, 94, 12))),
    "female": AgeTable(source=RIKLI_JONES, rows=(
        (60, 64, 17), (65, 69, 16), (70, 74, 15), (75, 79, 15), (80, 84, 14), (85, 89, 13),
        (90, 94, 11))),
}
# fmt: on
FIRST_AGE, LAST_AGE = 60, 94

# The screens were made for people of this age and over (STEADI algorithm).
MADE_FOR_AGE = 65


@dataclass(frozen=True, kw_only=True)
class SecondsTable:
    """Rows of (first age, last age, shortest, longest): seconds that are about average."""

    rows: tuple[tuple[int, int, Decimal, Decimal], ...]
    source: Source

    def at(self, age: int | None) -> tuple[int, int, Decimal, Decimal] | None:
        """Return the row of a completed age in years, or None outside the table."""
        found = (row for row in self.rows if age is not None and row[0] <= age <= row[1])
        return next(found, None)


# About average at each age: the 95 % interval of the mean (Bohannon, 2006). Over it is slower
# than average. At 80 and over that is on both sides of the cut-off of 12 s: we say so.
TIMED_UP_AND_GO_AVERAGE = SecondsTable(
    source=BOHANNON,
    rows=(
        (60, 69, Decimal("7.1"), Decimal("9.0")),
        (70, 79, Decimal("8.2"), Decimal("10.2")),
        (80, 99, Decimal("10.0"), Decimal("12.7")),
    ),
)
# Means with eyes open, in studies that timed for longer than our 10 s (Bohannon, 2006).
ONE_LEG_AVERAGE = SecondsTable(
    source=BOHANNON_ONE_LEG,
    rows=(
        (60, 69, Decimal("27.0"), Decimal("27.0")),
        (70, 79, Decimal("17.2"), Decimal("17.2")),
        (80, 99, Decimal("8.5"), Decimal("8.5")),
    ),
)


def values_at(tables: dict[str, AgeTable], age: int | None, sex: str | None) -> tuple[int, ...]:
    """Return one value for a stated sex, both for a sex not stated, none outside the tables."""
    if age is None:
        return ()
    chosen = (tables[sex],) if sex in tables else tuple(tables.values())
    return tuple(value for table in chosen if (value := table.at(age)) is not None)
