"""The topics of Learn for this person, each with the answer or check that points to it."""

from __future__ import annotations

from app.clinical.checks import CHECKS_BY_ID
from app.clinical.topic_choice import topics_for
from app.result.case import Case
from app.result.check_words import check_text
from app.result.records import TopicLink
from app.said.block import Block


def topics_intro(case: Case) -> Block:
    """Return what follows; empty after an emergency sign."""
    if not topics_for(case.assessment):
        return case.block("learn")
    return case.block("learn", (case.text("learn", "intro"),))


def topic_links(case: Case) -> tuple[TopicLink, ...]:
    return tuple(
        TopicLink(
            id=each.topic,
            title=case.words.text("topics", each.topic, "title"),
            because=_because(case, each.reason),
        )
        for each in topics_for(case.assessment)
    )


def _because(case: Case, reason: str) -> str:
    """Return why a topic was chosen; of a check's finding, in the check's own words."""
    if reason in CHECKS_BY_ID:
        return check_text(case, CHECKS_BY_ID[reason], "result", "read_because")
    return case.text("learn", "because", reason)
