"""Everything: my plan, then extras, the weeks, the rules, what was found, sources, the note."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from reportlab.platypus import Flowable

from app.content.words import Section
from app.pdf.arrange import Stack
from app.pdf.checks import checks
from app.pdf.clinician_page import clinician_table
from app.pdf.document import build_document
from app.pdf.exercises import exercise_pages
from app.pdf.letter import letter_page
from app.pdf.my_plan import part_head, part_room
from app.pdf.panels import boxed
from app.pdf.paper import DENSE, LARGE, PaperOptions
from app.pdf.sheet import sheet, titles_of
from app.pdf.sheet_back import MOST_QUESTIONS
from app.pdf.text import Styles, block, heading, led, text, texts
from app.result.records import Result
from app.said.block import Block
from app.said.exercise import ExerciseGroup


def build_everything(result: Result, words: Section, options: PaperOptions) -> bytes:
    """Return the PDF of all layers: at most 12 pages, 18 in very large print."""
    titles = replace(titles_of(result, words, "everything"), lead=DENSE)
    return build_document(partial(_story, result, words), titles, options)


def _story(
    result: Result, words: Section, styles: Styles, width: float, height: float
) -> list[Flowable]:
    story = sheet(result, words, styles, width, height, steps=False)
    if result.category == "emergency":
        return story
    own = words.section("paper")
    head = partial(part_head, words, styles)
    weeks, limits = _weeks(result, styles), block(result.limits, styles)[1:]
    if result.groups:
        room = part_room(width, height, styles)
        groups = _three_first(result)
        # The sheet in very large print has said in full when to stop.
        stop = [] if styles["text"].fontSize >= LARGE else boxed(result.stop, styles)
        more = [stop, *(block(each, styles)[1:] for each in _rules(result)), weeks, limits]
        pages, left = exercise_pages(groups, result.labels, styles, room, [e for e in more if e])
        story += [*head(groups[0].heading), *pages]
    else:
        left = limits
    story += [*head(own.text("what_we_found")), *_found(result, styles)]
    story += [*left, *_topics(result, styles)]
    if not result.glance:
        # With exercises the letter is part of my plan.
        story += [*head(result.letter.heading), *letter_page(result.letter, styles)]
    clinician = heading(result.clinician.heading, result.clinician.id, styles)
    clinician += texts(result.clinician.paragraphs, styles["text"])
    return [*story, *clinician, clinician_table(result, styles, width)]


def _rules(result: Result) -> tuple[Block, ...]:
    """Return how to go on, in pieces short enough to share a page with an exercise."""
    return result.rules, result.alone, result.weeks_goal, result.plan, result.recheck


def _three_first(result: Result) -> list[ExerciseGroup]:
    return sorted(result.groups, key=lambda group: group.id != "core")


def _found(result: Result, styles: Styles) -> list[Flowable]:
    """Return what went well, the category, each check, and what else there is to know."""
    return [
        *block(result.strengths, styles),
        led(result.well, styles["spaced"]),
        *heading(result.category_heading, "category", styles),
        *texts(result.category_text, styles["text"]),
        *checks(result, styles),
        *block(result.missing, styles),
        *block(result.working_on, styles),
        *block(result.notes, styles),
        *(block(result.ask, styles) if len(result.ask.items) > MOST_QUESTIONS else []),
    ]


def _weeks(result: Result, styles: Styles) -> list[Flowable]:
    """Return twelve weeks of the plan, two weeks kept together."""
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
