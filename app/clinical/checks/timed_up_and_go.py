"""The Timed Up and Go: twelve seconds or more is a finding, over fifteen is slow."""

from __future__ import annotations

from decimal import Decimal

from app.clinical.answer_kinds import Answers
from app.clinical.checks.check import Check, Clock, Outcome, RealChange
from app.clinical.norms import SecondsTable
from app.clinical.numbers import Above, AtOrAbove, Design
from app.clinical.sources import BOHANNON, STEADI_TIMED_UP_AND_GO, WORLD_FALLS_GUIDELINES

FINDING = AtOrAbove(12, "seconds", STEADI_TIMED_UP_AND_GO)
SLOW = Above(15, "seconds", WORLD_FALLS_GUIDELINES)
SHORTEST_SECONDS, LONGEST_SECONDS = 3, 180
# About average at each age: the 95 % interval of the mean (Bohannon, 2006). Over it is slower
# than average. At 80 and over that is on both sides of the cut-off of 12 s: we say so.
AVERAGE = SecondsTable(
    source=BOHANNON,
    rows=(
        (60, 69, Decimal("7.1"), Decimal("9.0")),
        (70, 79, Decimal("8.2"), Decimal("10.2")),
        (80, 99, Decimal("10.0"), Decimal("12.7")),
    ),
)


def outcome(answers: Answers) -> Outcome:
    """Return under, finding or not_done."""
    if CHECK.could_not(answers):
        return "finding"
    seconds = CHECK.measured(answers)
    if seconds is None:
        return "not_done"
    return "finding" if FINDING.met_by(seconds) else "under"


def is_slow(answers: Answers) -> bool:
    """Say whether it took over 15 s or could not be done (World Falls Guidelines, 2022)."""
    seconds = CHECK.measured(answers)
    return CHECK.could_not(answers) or (seconds is not None and SLOW.met_by(seconds))


CHECK = Check(
    id="timed_up_and_go_seconds",
    kind="walk",
    family="timed_up_and_go_seconds",
    loinc="89423-8",
    at_least=SHORTEST_SECONDS,
    at_most=LONGEST_SECONDS,
    not_with=("hip_precautions",),  # hips that must not bend that far
    # It ends when the person is seated, at the latest where the question's range ends.
    clock=Clock(seconds=LONGEST_SECONDS, shortest=SHORTEST_SECONDS),
    # From the chair to the line, in meters and feet.
    protocol={"course_m": 3, "course_ft": 10},
    cut_off=FINDING,
    also={"slow": SLOW},
    average=AVERAGE,
    score_column="timed_up_and_go",
    outcome=outcome,
    meanings=("under", "finding", "finding_near_average", "not_done"),
    real_change=RealChange(
        at_least=Design(3, "seconds", "over the 2.3 to 2.7 that chance can bring, timed by hand"),
        hard_to_follow_steps=Design(6, "seconds", "over the 5.4 seen in early memory loss"),
    ),
    more_is_better=False,
    is_finding=True,
)

could_not, is_near_average = CHECK.could_not, CHECK.is_near_average
