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
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from app.pdf.heads import OPEN, RUNNING, draw_owner, owner_high
from app.pdf.paper import AIRY, EDGE, INK, MARGIN, PAPERS, REGULAR, PaperOptions, styles_for
from app.pdf.tagging import Sheet, TaggedCanvas
from app.pdf.text import Styles

# The same story gives the same bytes: no clock time, no random id in the file.
rl_config.invariant = 1
# Plain compressed bytes: the text form for old mail programs is a quarter larger.
rl_config.useA85 = 0

# ReportLab's fonts keep a place in their file that threads would move under each other.
_ONE_AT_A_TIME = Lock()

# The part of a page that stays free on one that is all but empty.
ALL_BUT_EMPTY = 0.85
HALF_EMPTY = 0.55

# What stands on the pages, given the styles and the width and height of the text area in points:
# that of a page with the running head, the lowest of all.
Story = Callable[[Styles, float, float], list[Flowable]]


@dataclass(frozen=True, kw_only=True)
class Titles:
    """What a document says of itself, and what each of its pages carries.

    `page_of`: the number of the page, with {page} and {pages}. `part` and `dated` stand at the
    foot, `owner` at the head: labels with a line to write on. A part that begins later names
    itself with `StartOfPart`.
    """

    title: str
    subject: str
    language: str
    page_of: str
    part: str = ""
    dated: str = ""
    owner: tuple[str, ...] = ()
    lead: float = AIRY


def build_document(story: Story, titles: Titles, options: PaperOptions) -> bytes:
    """Return the PDF. Threads wait for each other; processes do not."""
    with _ONE_AT_A_TIME:
        return _build(story, titles, options)[0]


def build_first_that_fits(stories: Sequence[Story], titles: Titles, options: PaperOptions) -> bytes:
    """Return the first of several stories that wastes no paper; the last is the shortest.

    That is, it takes no more sheets, printed on both sides, than the last, leaves no page half
    empty but the last one, and that one not all but empty. Where none does, the first that is at
    least nowhere all but empty is returned, else the last.
    """
    with _ONE_AT_A_TIME:
        shortest, free = _build(stories[-1], titles, options)
        fewest = ceil(len(free) / 2)
        second = b""
        for story in stories[:-1]:
            data, free = _build(story, titles, options)
            if ceil(len(free) / 2) > fewest or max(free) > ALL_BUT_EMPTY:
                continue
            if max(free[:-1], default=0.0) <= HALF_EMPTY:
                return data
            second = second or data
    return second or shortest


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
    foot = EDGE + size * 1.5
    wide, high = width - 2 * MARGIN, height - EDGE - foot
    head = owner_high(size) if titles.owner else 0.0
    document.addPageTemplates(
        [
            PageTemplate(name, frames=[Frame(MARGIN, foot, wide, high - less, 0, 0, 0, 0)])
            for name, less in ((OPEN, 0.0), (RUNNING, head))
        ]
    )

    def furniture(canvas: TaggedCanvas, sheet: Sheet) -> None:
        canvas.setFillColor(INK)
        canvas.setFont(REGULAR, size)
        said = [each for each in (sheet.part or titles.part, titles.dated) if each]
        number = titles.page_of.format(page=sheet.number, pages=sheet.pages)
        free = wide - stringWidth(number, REGULAR, size) - size
        while said[1:] and stringWidth(" · ".join(said), REGULAR, size) > free:
            said = said[1:]
        canvas.drawString(MARGIN, EDGE, " · ".join(said))
        canvas.drawRightString(width - MARGIN, EDGE, number)
        if titles.owner and not sheet.has_head:
            draw_owner(canvas, titles.owner, size, MARGIN, height - EDGE, wide)

    document.build(
        [NextPageTemplate(RUNNING), *story(styles_for(size, titles.lead), wide, high - head)],
        canvasmaker=partial(TaggedCanvas, furniture=furniture),
    )
    return out.getvalue(), document.free
