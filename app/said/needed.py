"""What the checks need beside a helper and a counter: one sentence each."""

from __future__ import annotations

from typing import Literal

from app.clinical.checks import CHECKS
from app.content.words import Section
from app.said.amounts import protocol_numbers


def needed(words: Section, when: Literal["need", "ready"]) -> tuple[str, ...]:
    """Return what each check needs; a stance needs no more than all do.

    `when`: need on the first page, ready right before the checks.
    """
    return tuple(
        words.text("checks", each.id, when, **protocol_numbers(words, each.id))
        for each in CHECKS
        if each.kind != "hold"
    )
