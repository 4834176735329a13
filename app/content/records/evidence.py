"""The words of the page that says where the numbers come from."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import EVIDENCE_NUMBERS


class Evidence(Record):
    """The evidence page."""

    title: str
    lead: str
    reviewed_heading: str
    reviewed: str
    numbers_heading: str
    numbers: tuple[str, ...] = takes(*EVIDENCE_NUMBERS)
    works_heading: str
    works: tuple[str, ...] = takes(*EVIDENCE_NUMBERS)
    exercise_heading: str
    exercise: tuple[str, ...] = takes(*EVIDENCE_NUMBERS)
    changed_heading: str
    changed: tuple[str, ...]
    design_heading: str
    design: tuple[str, ...] = takes(*EVIDENCE_NUMBERS)
    learn_heading: str
    learn: tuple[str, ...]
    sources_heading: str
    rule_sources_heading: str
    learn_sources_heading: str
