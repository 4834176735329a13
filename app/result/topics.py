"""The topics of Learn for this person, each with the answer or check that points to it."""

from __future__ import annotations

from app.clinical.topic_choice import topics_for
from app.result.case import Case
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
            because=case.text("learn", "because", each.reason),
        )
        for each in topics_for(case.assessment)
    )
