"""What the four stances of the 4-Stage Balance Test have in common.

Source: CDC STEADI, 4-Stage Balance Test: ten seconds each; the test ends with the first stance
that is not held; the stances before tandem are steps up to it.
"""

from __future__ import annotations

from collections.abc import Callable

from app.clinical.answer_kinds import Answers
from app.clinical.checks.check import Check, Clock, Outcome, RealChange
from app.clinical.norms import SecondsTable
from app.clinical.numbers import Below, Design
from app.clinical.sources import STEADI_FOUR_STAGE

HOLD_SECONDS = 10
# Whatever lasts longer than the stance is the full stance. More than a minute is a slip of the
# keyboard, and is asked back.
MOST_SECONDS_TYPED = 60
FALSE_START = Design(1, "seconds", "a hold that ends under this may be repeated once")
HELD_TO_THE_END = Below(HOLD_SECONDS, "seconds", STEADI_FOUR_STAGE)


def stance(
    check_id: str,
    *,
    outcome: Callable[[Answers], Outcome],
    after: Check | None = None,
    not_with: tuple[str, ...] = (),
    cut_off: Below = HELD_TO_THE_END,
    average: SecondsTable | None = None,
    score_column: str = "",
    meanings: tuple[str, ...] = (),
    topic: str = "",
    counts_steps_before: bool = False,
    real_change: RealChange | None = None,
    is_finding: bool,
) -> Check:
    return Check(
        id=check_id,
        kind="hold",
        family="stances",
        loinc=None,  # none was found for a stance
        at_least=0,
        at_most=MOST_SECONDS_TYPED,
        full=HOLD_SECONDS,
        after=after,
        not_with=not_with,
        clock=Clock(seconds=HOLD_SECONDS, half=HOLD_SECONDS / 2, shortest=FALSE_START.value),
        protocol={"full": HOLD_SECONDS},
        cut_off=cut_off,
        average=average,
        real_change=real_change,
        score_column=score_column,
        outcome=outcome,
        meanings=meanings,
        topic=topic,
        counts_steps_before=counts_steps_before,
        more_is_better=True,
        is_finding=is_finding,
    )


def outcome_of_steps(steps: tuple[Check, ...], answers: Answers) -> Outcome:
    """Return held, finding or not_done of stances that lead up to each other.

    A stance that was not held is a finding of the last one too; one that was not done leaves it
    open.
    """
    for each in steps:
        if each.not_held(answers):
            return "finding"
        if not each.held(answers):
            return "not_done"
    return "held"
