"""What the clock of a check does: how long it counts in, when it speaks, when it ends by itself."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.checks import CHECKS
from app.clinical.checks.check import Check, Kind
from app.clinical.numbers import Design

COUNT_IN = Design(3, "seconds", "long enough to get ready, short enough to stand still")
BETWEEN_STANDS = Design(500, "milliseconds", "who touches twice sooner did not stand up twice")
GET_READY = Design(2, "seconds", "before the count-in: the voice needs a moment to begin")


@dataclass(frozen=True, kw_only=True)
class Guide:
    """The clock of one check. Times are in seconds from the start signal.

    seconds: when the clock ends by itself.
    half: when half-time is told; None where there is no half.
    left: how many seconds before the end the time that is left is spoken.
    shortest: a run that ends before this many seconds is no result.
    most: the highest number that counts.
    sound: the name of its sound file.
    """

    kind: Kind
    seconds: int
    half: float | None
    left: tuple[int, ...]
    shortest: int
    most: int
    sound: str


def guide_of(check: Check) -> Guide:
    """Return the clock of a check, as its protocol has it. A family has one sound file."""
    return Guide(
        kind=check.kind,
        seconds=check.clock.seconds,
        half=check.clock.half,
        left=check.clock.left,
        shortest=check.clock.shortest,
        most=check.full or check.at_most,
        sound=f"{check.family}.wav",
    )


GUIDES: dict[str, Guide] = {check.id: guide_of(check) for check in CHECKS}
