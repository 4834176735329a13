"""From an assessment to the two or three topics of Learn that this person's answers point to.

The order is that of the signals: what needs a talk first, then what was answered, then findings.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.assessment import Assessment
from app.clinical.signals import signals_of
from app.clinical.starting_levels import seated_reason

MOST_TOPICS, FEWEST_TOPICS = 3, 2
# Topics whose exercises are done standing: not for somebody whose plan is on a chair.
STANDING = ("balance_training", "strength_training", "how_much")
# What to read while exercise has to wait: nothing that asks anybody to exercise now.
NO_EXERCISE = (
    "medicines_and_blood_pressure",
    "if_you_fall",
    "safer_home",
    "family_and_helpers",
)


@dataclass(frozen=True, kw_only=True)
class TopicForYou:
    """A topic, and the id of the reason why it was chosen."""

    topic: str
    reason: str


def topics_for(assessment: Assessment) -> tuple[TopicForYou, ...]:
    """Return two or three topics, the most pressing first; none after an emergency sign."""
    if assessment.category == "emergency":
        return ()
    waits = assessment.category == "see_someone_first"
    seated = seated_reason(assessment) is not None
    chosen: dict[str, str] = {}
    for topic, reason in (each.topic for each in signals_of(assessment) if each.topic):
        fits = topic in NO_EXERCISE if waits else not (seated and topic in STANDING)
        if fits and len(chosen) < MOST_TOPICS:
            chosen.setdefault(topic, reason)
    for topic, reason in _if_there_is_room(waits, seated):
        if len(chosen) < FEWEST_TOPICS:
            chosen.setdefault(topic, reason)
    return tuple(TopicForYou(topic=topic, reason=reason) for topic, reason in chosen.items())


def _if_there_is_room(waits: bool, seated: bool) -> tuple[tuple[str, str], ...]:
    """Return what fits where the answers point to fewer than two topics."""
    if waits:
        return (("safer_home", "while_you_wait"), ("if_you_fall", "be_ready"))
    if seated:  # their seat is a reason for one already
        return (("safer_home", "every_day"),)
    return (("how_much", "your_plan"), ("benefits", "keep_going"))
