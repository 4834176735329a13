"""What the clock of a check does: how long it counts in, when it speaks, when it ends by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.clinical.measures import CHAIR_DURATION_SECONDS
from app.clinical.numbers import Design
from app.clinical.questions import CHECK_IDS, HOLD_SECONDS, QUESTIONS_BY_ID, STANCE_IDS, Number

Kind = Literal["stance", "chair_stand", "timed_up_and_go"]

COUNT_IN = Design(3, "seconds", "long enough to get ready, short enough to stand still")
BETWEEN_STANDS = Design(500, "milliseconds", "who touches twice sooner did not stand up twice")
GET_READY = Design(2, "seconds", "before the count-in: the voice needs a moment to begin")
FALSE_START = Design(1, "seconds", "a run that ends under this may be repeated once")


@dataclass(frozen=True, kw_only=True)
class Guide:
    """The clock of one check. Times are in seconds from the start signal.

    seconds: when the clock ends by itself.
    half: when half-time is told; None where there is no half.
    left: how many seconds before the end the time that is left is spoken.
    shortest: a run that ends before this many seconds is no result.
    most: the highest number that the question takes.
    sound: the name of its sound file.
    """

    kind: Kind
    seconds: int
    half: float | None
    left: tuple[int, ...]
    shortest: int
    most: int
    sound: str


def guide_of(check: str) -> Guide:
    """Return the clock of a check. Its times are those of the published protocol.

    Sources: 4-Stage Balance Test (hold), 30-Second Chair Stand (duration), both CDC STEADI; the
    Timed Up and Go ends when the person is seated, at the latest where the question's range ends.
    """
    question = QUESTIONS_BY_ID[check]
    assert isinstance(question, Number)
    if check in STANCE_IDS:
        return Guide(
            kind="stance",
            seconds=HOLD_SECONDS,
            half=HOLD_SECONDS / 2,
            left=(),
            shortest=FALSE_START.value,
            most=HOLD_SECONDS,
            sound="stance.wav",
        )
    if check == "chair_stands":
        return Guide(
            kind="chair_stand",
            seconds=CHAIR_DURATION_SECONDS,
            half=CHAIR_DURATION_SECONDS / 2,
            left=(20, 10, 5),
            shortest=0,
            most=question.at_most,
            sound="chair_stand.wav",
        )
    return Guide(
        kind="timed_up_and_go",
        seconds=question.at_most,
        half=None,
        left=(),
        shortest=question.at_least,
        most=question.at_most,
        sound="timed_up_and_go.wav",
    )


GUIDES: dict[str, Guide] = {check: guide_of(check) for check in CHECK_IDS}
