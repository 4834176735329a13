"""A topic of Learn as a handout, from the same record as its page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from html import escape
from math import ceil

from reportlab.platypus import Flowable

from app.clinical.topic import Topic
from app.content.words import Section
from app.learn.topic_page import PartInWords, SourceInWords, TopicPage, Try, topic_page
from app.pdf.arrange import Columns, Stack, fits
from app.pdf.blanks import tick_list
from app.pdf.document import Titles, build_first_that_fits
from app.pdf.exercises import PicturesAndWords
from app.pdf.panels import Box
from app.pdf.paper import CLOSE, PaperOptions
from app.pdf.pictures import PictureRow, telling_still
from app.pdf.text import Bookmark, Link, Styles, heading, items, text, texts
from app.said.amounts import locale_of

# How many lines of text high pictures are: the most that take no more sheets of paper than need
# be, if that can be with every picture beside its words, else with some apart.
PICTURE_LINES = (13.0, 11.0, 9.5, 8.0, 6.5, 5.5)
MOST_IN_A_ROW = 3
SHORT = 0.45  # the part of a page up to which a part of a topic is not torn
DO, DO_NOT = "✓", "×"
TRY_SHARE = 0.6  # how high the picture of something to try is, beside those of the topic


@cache
def build_topic(topic: Topic, words: Section, options: PaperOptions) -> bytes:
    """Return the handout; made once, since nobody is in it."""
    page = topic_page(words, topic)
    titles = Titles(
        title=page.title,
        subject=page.short,
        language=locale_of(words),
        page_of=words.text("said", "page_of", page="{page}", pages="{pages}"),
        part=page.title,
        lead=CLOSE,
    )
    stories = [
        partial(_story, page, words, lines, together)
        for together in (True, False)
        for lines in PICTURE_LINES
    ]
    return build_first_that_fits(stories, titles, options)


def _story(
    page: TopicPage,
    words: Section,
    lines: float,
    together: bool,
    styles: Styles,
    width: float,
    height: float,
) -> list[Flowable]:
    """Return the whole topic, `together` with each part that has pictures on one page."""
    label = words.section("learn").text
    plain = styles["text"]
    high = lines * plain.leading
    story: list[Flowable] = [
        Bookmark(page.title, "title"),
        text(page.title, styles["title"]),
        text(words.text("said", "disclaimer"), plain),
        Box([text(page.lead, styles["bold"]), *items(page.in_short, styles)]),
    ]
    for part in page.parts:
        story += _part(part, words, styles, width, height, high, together)
    stop = [text(label("stop_heading"), styles["name"]), *items(page.stop, styles)]
    story += [Bookmark(label("stop_heading"), "stop"), Box(stop)]
    if page.tries:
        head = [*heading(label("try_heading"), "try", styles), text(label("try_hint"), plain)]
        story += _with_tries(head, page.tries, styles, width, high)
    known = [
        _named(label("sure"), items(page.sure, styles), styles),
        _named(label("unsure"), items(page.unsure, styles), styles),
    ]
    break_if_low, *head = heading(label("known_heading"), "known", styles)
    story += [Stack([*head, *known])] if together else [break_if_low, *head, *known]
    if page.terms:
        story += heading(label("terms_heading"), "terms", styles)
        story += [text(each.meaning, plain, each.word) for each in page.terms]
    story += heading(label("sources_heading"), "sources", styles)
    story += [_source(each, styles) for each in page.sources]
    return [*story, text(label("sources_hint"), styles["spaced"])]


def _part(
    part: PartInWords,
    words: Section,
    styles: Styles,
    width: float,
    height: float,
    high: float,
    together: bool,
) -> list[Flowable]:
    """Return a part; `together` keeps it on one page if it has pictures or is short."""
    label = words.section("learn").text
    plain = styles["text"]
    rows = _rows(part, plain.fontSize, width, high)
    lists: list[Flowable] = [
        *items(part.steps, styles, numbered=True),
        *([text(part.then, styles["spaced"])] if part.then else []),
        *items(part.items, styles),
        *tick_list(part.ticks, styles),
    ]
    if len(rows) == 1 and lists:
        # A narrow picture has its list beside it.
        shown: list[Flowable] = [PicturesAndWords(rows[0], [*_caption(part, styles), *lists])]
    else:
        shown = [*rows, *_caption(part, styles), *lists]
    break_if_low, *head = heading(part.heading, part.id, styles)
    body: list[Flowable] = [*head, *texts(part.paragraphs, plain), *shown]
    if part.do or part.dont:
        named = ((label("do"), part.do, DO), (label("dont"), part.dont, DO_NOT))
        sides = [
            [_named(name, items(entries, styles, mark=mark), styles)]
            for name, entries, mark in named
            if entries
        ]
        body.append(Columns(sides, (1,) * len(sides)))
    if together and (rows or fits(body, width, height * SHORT)):
        body = [Stack(body)]
    else:
        body = [break_if_low, *body]
    return _with_tries(body, part.tries, styles, width, high)


def _caption(part: PartInWords, styles: Styles) -> list[Flowable]:
    return [text(part.caption, styles["bold"])] if part.caption else []


def _named(words: str, entries: Sequence[Flowable], styles: Styles) -> Flowable:
    """Return a short list that stays together under its name."""
    return Stack([text(words, styles["name"]), *entries])


def _rows(part: PartInWords, size: float, width: float, high: float) -> list[PictureRow]:
    """Return the frames of each picture in as few rows as have room for them, to one scale."""
    found: list[PictureRow] = []
    for picture in part.pictures:
        count = len(picture.frames)
        a_row = ceil(count / ceil(count / MOST_IN_A_ROW))
        rows = [
            PictureRow(
                picture.id,
                picture.frames,
                range(first, min(first + a_row, count)),
                number_size=size if part.numbered(picture) else 0,
            )
            for first in range(0, count, a_row)
        ]
        for row in rows:
            row.resize(high)
        widest = max(row.width for row in rows)
        for row in rows:
            row.resize(high * min(1.0, width / widest))
        found += rows
    return found


def _with_tries(
    before: Sequence[Flowable], tries: Sequence[Try], styles: Styles, width: float, high: float
) -> list[Flowable]:
    """Return what to try after what stands before it; the first is not alone on the next page."""
    found = list(before)
    stills = [telling_still(each.id, each.picture.frames) for each in tries]
    for still in stills:
        still.resize(high * TRY_SHARE)
    for each, still in zip(tries, stills, strict=True):
        said = [text(each.why, styles["text"], each.name), text(each.dose, styles["text"])]
        wide = max(still.width for still in stills)
        beside = Columns(([still], said), (wide, width - wide))
        if each is tries[0]:
            found[-1:] = [Stack([*found[-1:], beside])]
        else:
            found.append(beside)
    return found


def _source(source: SourceInWords, styles: Styles) -> Flowable:
    said = f"{source.name}. {source.of_what}"
    if not source.link:
        return text(said, styles["text"])
    return Link(escape(said), styles["text"], address=source.link)
