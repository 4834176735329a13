"""A publication by its short name, for people and clinicians alike."""

from __future__ import annotations

from app.clinical.sources import Source
from app.content.words import Section


def source_name(words: Section, source: Source) -> str:
    """Return the short name of a publication with its year: "Burns and others, 2022"."""
    return words.text("said", "sources", source.id, year=year_text(source))


def year_text(source: Source) -> str:
    """Return the year of a publication: a name, and no number with a sign for its thousands."""
    return str(source.year)
