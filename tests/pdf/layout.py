"""What to look for on a page of paper: too small, clipped, overlapping, or left alone."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import pdfplumber
import pytest

from app.pdf.paper import MARGIN, PAPERS, PaperOptions
from tests.pdf.documents import letters


@dataclass
class Run:
    """Letters drawn one after the other on a line."""

    text: str
    font: str
    size: float
    left: float
    right: float
    top: float
    bottom: float

    def overlaps(self, other: Run) -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 1 and down > 0.2 * min(self.size, other.size)


def runs(page: Any) -> list[Run]:
    found: list[Run] = []
    for char in page.chars:
        last = found[-1] if found else None
        on_line = last and abs(last.top - char["top"]) < 0.5 and last.font == char["fontname"]
        if last and on_line and -1 < char["x0"] - last.right < 14:
            last.text += char["text"]
            # The space that stays at the end of a line for reading aloud takes no room.
            last.right = last.right if char["text"].isspace() else char["x1"]
        else:
            place = (char["x0"], char["x1"], char["top"], char["bottom"])
            found.append(Run(char["text"], char["fontname"], char["size"], *place))
    return [run for run in found if run.text.strip()]


def check_sizes(
    page: Any, drawn: list[Run], options: PaperOptions, where: str, all_but_empty: int = 3
) -> None:
    width, height = PAPERS[options.paper]
    assert (float(page.width), float(page.height)) == pytest.approx((width, height), abs=1)
    assert len(drawn) > all_but_empty, f"{where} is all but empty"
    smallest = min(drawn, key=lambda run: run.size)
    assert smallest.size >= options.text_size - 0.01, (where, smallest)
    assert all("SourceSansPro" in run.font for run in drawn), where
    shapes = [*page.curves, *page.rects, *page.lines]
    left = min([run.left for run in drawn] + [shape["x0"] for shape in shapes])
    right = max([run.right for run in drawn] + [shape["x1"] for shape in shapes])
    top = min([run.top for run in drawn] + [shape["top"] for shape in shapes])
    bottom = max([run.bottom for run in drawn[:-1]] + [shape["bottom"] for shape in shapes])
    foot = drawn[-1].top
    assert left >= MARGIN - 3, where
    assert right <= width - MARGIN + 3, where
    assert top >= MARGIN - 3, where
    assert bottom <= foot + 4, (where, "something runs into the page number")


def check_overlaps(drawn: list[Run], where: str) -> None:
    for place, run in enumerate(drawn):
        for other in drawn[place + 1 :]:
            assert not run.overlaps(other), (where, run, other)


def check_headings(drawn: list[Run], options: PaperOptions, where: str) -> None:
    lowest = max(drawn, key=lambda run: run.bottom)
    is_heading = "Bold" in lowest.font and lowest.size > 1.05 * options.text_size
    assert not is_heading, (where, "a heading stands alone", lowest)


def check_every_page(data: bytes, options: PaperOptions, page_of: str) -> int:
    """Look at every page of a document, and return how many there are."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        pages = [(page, runs(page)) for page in document.pages]
        for number, (page, drawn) in enumerate(pages, start=1):
            where = f"page {number}"
            line = page_of.format(page=number, pages=len(pages))
            assert letters(drawn[-1].text) == letters(line), where
            check_sizes(page, drawn, options, where)
            check_overlaps(drawn, where)
            check_headings(drawn[:-1], options, where)
        return len(pages)
