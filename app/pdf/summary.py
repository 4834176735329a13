"""The large-print summary: one result as a PDF."""

from __future__ import annotations

from functools import partial

from reportlab.platypus import Flowable

from app.pdf.arrange import Stack
from app.pdf.checks import checks, sources
from app.pdf.clinician_page import clinician_page
from app.pdf.document import Titles, build_document
from app.pdf.exercises import plan_pages
from app.pdf.fridge_page import fridge_page
from app.pdf.log import log_pages
from app.pdf.paper import PaperOptions
from app.pdf.text import Styles, block, text
from app.result.records import Result

__all__ = ["PaperOptions", "build_summary"]


def build_summary(result: Result, options: PaperOptions) -> bytes:
    """Return the PDF: the page for the fridge, what the checks show, the plan, and as chosen."""
    titles = Titles(
        title=result.title,
        subject=result.date,
        language=result.language,
        page_of=result.page_of,
    )
    return build_document(partial(_story, result, options), titles, options)


def _story(
    result: Result, options: PaperOptions, styles: Styles, width: float, height: float
) -> list[Flowable]:
    page_one, left_out = fridge_page(result, styles, width, height)
    story = [
        *page_one,
        *checks(result, styles),
        *left_out,
        *block(result.missing, styles),
        *block(result.working_on, styles),
        *block(result.notes, styles),
        *block(result.bring, styles),
        *block(result.ask, styles),
        *block(result.plan, styles),
        *block(result.rules, styles),
        *block(result.alone, styles),
        *_weeks(result, styles),
        *block(result.recheck, styles),
        *_topics(result, styles),
        *_together(block(result.limits, styles)),
        *sources(result, styles),
        *plan_pages(result.groups, result.labels, styles, width, height),
    ]
    if options.log and result.log:
        story += log_pages(result.log, styles, width, height)
    if options.clinician:
        story += clinician_page(result, styles, width, height)
    return story


def _weeks(result: Result, styles: Styles) -> list[Flowable]:
    """Return twelve weeks of the plan, two weeks kept together; how far it goes is on the page."""
    if not result.stages:
        return []
    story = block(result.weeks, styles)
    for stage in result.stages:
        said = f"{stage.text} {stage.days} {stage.minutes}"
        story.append(Stack([text(said, styles["text"], f"{stage.weeks}:")]))
    return story


def _topics(result: Result, styles: Styles) -> list[Flowable]:
    """Return which topics to read, each with why; the first stays with what introduces them."""
    if not result.topics:
        return []
    break_if_low, *intro = block(result.learn, styles)
    first, *rest = (text(each.because, styles["text"], each.title) for each in result.topics)
    return [break_if_low, Stack([*intro, first]), *rest]


def _together(found: list[Flowable]) -> list[Flowable]:
    """Return a block whole, so that its last lines do not stand alone on the next page."""
    return [found[0], Stack(found[1:])] if found else []
