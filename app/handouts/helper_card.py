"""The helper card: where to stand, when to stop, what to write down."""

from __future__ import annotations

from dataclasses import dataclass

from app.content.words import Section
from app.said.amounts import protocol_numbers
from app.said.block import Block


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
        items = own.texts(key, **protocol_numbers(words))
        return Block(id=key, heading=own.text(f"{key}_heading"), items=items)

    return HelperCard(
        title=own.text("title"), stand=block("stand"), write=block("write"), stop=block("stop")
    )
