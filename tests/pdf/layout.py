"""What to look for on a page of paper: too small, clipped, overlapping, half empty, or nobody's."""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pdfplumber
import pytest

from app.pdf.paper import EDGE, MARGIN, PAPERS, PaperOptions
from tests.pdf.documents import letters

LEAST_FILL = 0.4  # of the text area, but for the last page of a part


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


@dataclass
class OnPage:
    """A page, its runs in the order in which they are drawn, and the line at its foot apart."""

    page: Any
    body: list[Run]
    foot: list[Run]

    @property
    def part(self) -> str:
        return self.foot[0].text

    @property
    def lowest(self) -> float:
        shapes = [*self.page.curves, *self.page.rects, *self.page.lines]
        return max([run.bottom for run in self.body] + [float(each["bottom"]) for each in shapes])


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


def read(page: Any, options: PaperOptions) -> OnPage:
    drawn = runs(page)
    line = PAPERS[options.paper][1] - EDGE - options.text_size
    foot = [run for run in drawn if run.top > line - 2]
    return OnPage(page, [run for run in drawn if run not in foot], foot)


def check_sizes(on: OnPage, options: PaperOptions, where: str, all_but_empty: int = 3) -> None:
    width, height = PAPERS[options.paper]
    page, drawn = on.page, [*on.body, *on.foot]
    assert (float(page.width), float(page.height)) == pytest.approx((width, height), abs=1)
    assert len(drawn) > all_but_empty, f"{where} is all but empty"
    smallest = min(drawn, key=lambda run: run.size)
    assert smallest.size >= options.text_size - 0.01, (where, smallest)
    assert all("SourceSansPro" in run.font for run in drawn), where
    shapes = [*page.curves, *page.rects, *page.lines]
    left = min([run.left for run in drawn] + [shape["x0"] for shape in shapes])
    right = max([run.right for run in drawn] + [shape["x1"] for shape in shapes])
    top = min([run.top for run in drawn] + [shape["top"] for shape in shapes])
    assert left >= MARGIN - 3, where
    assert right <= width - MARGIN + 3, where
    assert top >= EDGE - 3, where
    assert on.lowest <= min(run.top for run in on.foot) + 4, (where, "runs into the foot")


def check_overlaps(drawn: list[Run], where: str) -> None:
    for place, run in enumerate(drawn):
        for other in drawn[place + 1 :]:
            assert not run.overlaps(other), (where, run, other)


def check_headings(drawn: list[Run], options: PaperOptions, where: str) -> None:
    lowest = max(drawn, key=lambda run: run.bottom)
    is_heading = "Bold" in lowest.font and lowest.size > 1.05 * options.text_size
    assert not is_heading, (where, "a heading stands alone", lowest)


def check_fill(pages: list[OnPage], options: PaperOptions, where: str) -> None:
    """Check that no page is half empty with more of the same part behind it."""
    high = PAPERS[options.paper][1] - 2 * EDGE
    for number, (on, after) in enumerate(pairwise(pages), start=1):
        if on.part == after.part:
            filled = (on.lowest - EDGE) / high
            assert filled >= LEAST_FILL, (where, f"page {number}", filled)


def check_owner(pages: list[OnPage], owner: tuple[str, ...], where: str) -> None:
    """Check that every page has the labels of whose it is, each with a line to write on."""
    for number, on in enumerate(pages, start=1):
        for label in owner:
            at = [run for run in on.body if run.text.strip(" _:") == label.strip(":")]
            assert at or any(label in run.text for run in on.body), (where, number, label)


def check_every_page(
    data: bytes, options: PaperOptions, page_of: str, owner: tuple[str, ...] = ()
) -> int:
    """Look at every page of a document, and return how many there are."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        pages = [read(page, options) for page in document.pages]
        for number, on in enumerate(pages, start=1):
            where = f"page {number}"
            line = page_of.format(page=number, pages=len(pages))
            assert letters(on.foot[-1].text) == letters(line), where
            assert len(on.foot) == 2, where
            check_sizes(on, options, where)
            check_overlaps([*on.body, *on.foot], where)
            check_headings(on.body, options, where)
        check_fill(pages, options, "fill")
        check_owner(pages, owner, "owner")
        return len(pages)
