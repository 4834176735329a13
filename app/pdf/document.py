"""One PDF document from its story: tagged, numbered, the same bytes for the same story."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.pdf.paper import MARGIN, PAPERS, REGULAR, PaperOptions, styles_for
from app.pdf.tagging import TaggedCanvas
from app.pdf.text import Styles

# The same story gives the same bytes: no clock time, no random id in the file.
rl_config.invariant = 1
# Plain compressed bytes: the text form for old mail programs is a quarter larger.
rl_config.useA85 = 0

# ReportLab's fonts keep a place in their file that threads would move under each other.
_ONE_AT_A_TIME = Lock()

# The part of a page that stays free on one that is all but empty.
ALL_BUT_EMPTY = 0.85

# What stands on the pages, given the styles and the width and height of the text area in points.
Story = Callable[[Styles, float, float], list[Flowable]]


@dataclass(frozen=True, kw_only=True)
class Titles:
    """What a document says of itself. `page_of` is the page's line, with {page} and {pages}."""

    title: str
    subject: str
    language: str
    page_of: str


def build_document(story: Story, titles: Titles, options: PaperOptions) -> bytes:
    """Return the PDF. Threads wait for each other; processes do not."""
    with _ONE_AT_A_TIME:
        return _build(story, titles, options)[0]


def build_first_that_fits(stories: Sequence[Story], titles: Titles, options: PaperOptions) -> bytes:
    """Return the first of several stories that wastes no paper; the last is the shortest.

    That is, it takes no more sheets, printed on both sides, than the last, and leaves no page all
    but empty. Where none does, the last is returned.
    """
    with _ONE_AT_A_TIME:
        shortest, free = _build(stories[-1], titles, options)
        fewest = ceil(len(free) / 2)
        for story in stories[:-1]:
            data, free = _build(story, titles, options)
            if ceil(len(free) / 2) <= fewest and max(free) <= ALL_BUT_EMPTY:
                return data
    return shortest


class _Document(BaseDocTemplate):
    """A document that knows how much of each page stayed free, as a part of its height."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.free: list[float] = []

    def afterPage(self) -> None:
        self.free.append((self.frame._y - self.frame._y1p) / self.frame._aH)


def _build(story: Story, titles: Titles, options: PaperOptions) -> tuple[bytes, list[float]]:
    """Return the document, and which part of each page stayed free."""
    width, height = PAPERS[options.paper]
    size = options.text_size
    out = io.BytesIO()
    document = _Document(
        out,
        pagesize=(width, height),
        title=titles.title,
        subject=titles.subject,
        lang=titles.language,
        initialFontName=REGULAR,
        initialFontSize=size,
    )
    foot = MARGIN + size * 1.35
    wide, high = width - 2 * MARGIN, height - MARGIN - foot
    frame = Frame(MARGIN, foot, wide, high, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))

    def page_line(page: int, pages: int) -> tuple[str, str, float, float, float]:
        return titles.page_of.format(page=page, pages=pages), REGULAR, size, MARGIN, MARGIN

    document.build(
        story(styles_for(size), wide, high),
        canvasmaker=partial(TaggedCanvas, page_line=page_line),
    )
    return out.getvalue(), document.free
