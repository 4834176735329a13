"""The kinds of number that a rule may use: a bound with its unit and source, or our own design."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.clinical.sources import Source

Amount = int | Decimal


@dataclass(frozen=True)
class Below:
    """Met by anything under `bound`."""

    bound: int
    unit: str
    source: Source

    def met_by(self, value: Amount) -> bool:
        return value < self.bound


@dataclass(frozen=True)
class AtOrAbove:
    """Met by `bound` and anything over it."""

    bound: int
    unit: str
    source: Source

    def met_by(self, value: Amount) -> bool:
        return value >= self.bound


@dataclass(frozen=True)
class Above:
    """Met by anything over `bound`, not by `bound` itself."""

    bound: int
    unit: str
    source: Source

    def met_by(self, value: Amount) -> bool:
        return value > self.bound


@dataclass(frozen=True)
class Design:
    """A number that is our own choice: shown as ours, with the reason, and never as evidence."""

    value: int
    unit: str
    reason: str


@dataclass(frozen=True)
class Published:
    """A published result, as a number in `unit`."""

    value: Decimal
    unit: str
    source: Source
