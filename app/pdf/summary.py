"""The large-print summary: one result as a PDF."""

from __future__ import annotations

import io
from threading import Lock

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from app.pdf.paper import INK, MARGIN, PAPERS, REGULAR, PaperOptions, styles_for
from app.pdf.story import summary_story
from app.result.records import Result

__all__ = ["PaperOptions", "build_summary"]

# The same result on the same day gives the same bytes: no clock time, no random id in the file.
rl_config.invariant = 1

# ReportLab's fonts keep a place in their file that threads would move under each other.
_ONE_AT_A_TIME = Lock()


def build_summary(result: Result, options: PaperOptions) -> bytes:
    """Return the PDF. It is drawn twice, since "page 2 of 6" must know that there are 6."""
    with _ONE_AT_A_TIME:
        pages = _draw(result, options, pages=0)[1]
        return _draw(result, options, pages=pages)[0]


def _draw(result: Result, options: PaperOptions, pages: int) -> tuple[bytes, int]:
    width, height = PAPERS[options.paper]
    size = options.text_size
    out = io.BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=(width, height),
        title=result.title,
        subject=result.date,
        lang=result.language,
        initialFontName=REGULAR,
        initialFontSize=size,
    )
    foot = MARGIN + size * 1.6
    frame = Frame(
        MARGIN,
        foot,
        width - 2 * MARGIN,
        height - MARGIN - foot,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def number_page(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.setFont(REGULAR, size)
        canvas.setFillColor(INK)
        text = result.page_of.format(page=canvas.getPageNumber(), pages=pages)
        canvas.drawString(MARGIN, MARGIN, text)

    document.addPageTemplates(PageTemplate(frames=[frame], onPage=number_page))
    document.build(summary_story(result, styles_for(size), frame._width))
    return out.getvalue(), document.page
