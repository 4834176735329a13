"""The three papers of one result, from the shortest to the longest."""

from __future__ import annotations

from collections.abc import Callable

from app.content.words import Section
from app.pdf.everything import build_everything
from app.pdf.my_plan import build_plan
from app.pdf.paper import PaperOptions
from app.pdf.sheet import build_sheet
from app.result.records import Result

Builder = Callable[[Result, Section, PaperOptions], bytes]
BUILDERS: dict[str, Builder] = {
    "sheet": build_sheet,
    "plan": build_plan,
    "everything": build_everything,
}
