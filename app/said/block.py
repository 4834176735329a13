"""A heading with what stands under it: the smallest piece that page and paper draw."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Block:
    """A heading with paragraphs, then items of a list; either may be empty."""

    id: str
    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        return not self.paragraphs and not self.items
