"""What a file leaves out because it goes without saying; a page asks everything."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.clinical.checks import any_answered
from app.clinical.questions import HOLD_SECONDS, STANCE_IDS, Answer


def with_inferred(given: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return the answers with what they take for granted.

    With a check filled in, the person was ready. An easier stance with nothing in it was held, when
    a later one was tried: nobody goes on to the next one otherwise.
    """
    answers = dict(given)
    if "ready_for_checks" not in given and any_answered(given):
        answers["ready_for_checks"] = "ready"
    later_was_tried = False
    for stance in reversed(STANCE_IDS):
        answer = given.get(stance)
        if answer is None and later_was_tried:
            answers[stance] = Decimal(HOLD_SECONDS)
        later_was_tried = later_was_tried or isinstance(answer, Decimal) or answer == "could_not"
    return answers
