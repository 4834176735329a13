"""The helper card: where to stand, when to stop, what to write down."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.checks import CHECKS
from app.clinical.checks.check import Check
from app.content.words import Section
from app.said.amounts import numbers_said
from app.said.block import Block

BETWEEN_BLANKS = "   "


@dataclass(frozen=True, kw_only=True)
class HelperCard:
    title: str
    stand: Block
    write: Block
    stop: Block


def helper_card(words: Section) -> HelperCard:
    """Return the card in words. Raises MissingWords if a sentence is not there."""
    own = words.section("handouts", "helper_card")

    def block(key: str) -> Block:
        items = own.texts(key)
        return Block(id=key, heading=own.text(f"{key}_heading"), items=items)

    return HelperCard(
        title=own.text("title"), stand=block("stand"), write=_write(words, own), stop=block("stop")
    )


def _write(words: Section, own: Section) -> Block:
    """Return a blank for each check: the stances in one line, the others in the next."""

    def blank(check: Check) -> str:
        numbers = numbers_said(words, check.numbers)
        return words.text("checks", check.id, "sheet", "write", **numbers)

    held = [blank(check) for check in CHECKS if check.kind == "hold"]
    others = [blank(check) for check in CHECKS if check.kind != "hold"]
    stances = own.text("write_stances", stances=" ".join(held))
    items = (stances, BETWEEN_BLANKS.join(others))
    return Block(id="write", heading=own.text("write_heading"), items=items)
