"""The three papers of one result, from the shortest to the longest."""

from __future__ import annotations

from collections.abc import Callable

from app.content.words import Section
from app.pdf.paper import PaperOptions
from app.pdf.sheet import build_sheet
from app.result.records import Result

Builder = Callable[[Result, Section, PaperOptions], bytes]
BUILDERS: dict[str, Builder] = {
    "sheet": build_sheet,
}
