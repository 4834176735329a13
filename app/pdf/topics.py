"""A topic of Learn as a handout, from the same record as its page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, partial
from html import escape
from math import ceil

from reportlab.platypus import Flowable

from app.clinical.topic import Topic
from app.content.words import Section
from app.learn.topic_page import PartInWords, Picture, SourceInWords, TopicPage, Try, topic_page
from app.pdf.arrange import Box, Columns, Stack
from app.pdf.blanks import tick_list
from app.pdf.document import Titles, build_first_on_fewest_pages
from app.pdf.exercises import PicturesAndWords
from app.pdf.paper import PaperOptions
from app.pdf.pictures import PictureRow, telling_still
from app.pdf.text import Bookmark, Link, Styles, heading, items, text, texts

# How many lines of text high pictures are: the most that leave the handout as short as it can be.
PICTURE_LINES = (13.0, 11.0, 9.5, 8.0, 6.5, 5.5)
MOST_IN_A_ROW = 3
DO, DO_NOT = "✓", "×"
TRY_SHARE = 0.6  # how high the picture of something to try is, beside those of the topic


@cache
def build_topic(topic: Topic, words: Section, options: PaperOptions) -> bytes:
    """Return the handout; made once, since nobody is in it."""
    page = topic_page(words, topic)
    titles = Titles(
        title=page.title,
        subject=page.short,
        language=words.text("results", "language"),
        page_of=words.text("results", "page_of", page="{page}", pages="{pages}"),
    )
    stories = [partial(_story, page, words, lines) for lines in PICTURE_LINES]
    return build_first_on_fewest_pages(stories, titles, options)


def _story(
    page: TopicPage, words: Section, lines: float, styles: Styles, width: float, height: float
) -> list[Flowable]:
    label = words.section("learn").text
    plain = styles["text"]
    high = lines * plain.leading
    story: list[Flowable] = [
        Bookmark(page.title, "title"),
        text(page.title, styles["title"]),
        text(words.text("results", "disclaimer"), plain),
        Box([text(page.lead, styles["bold"]), *items(page.in_short, styles)]),
    ]
    for part in page.parts:
        story += [*heading(part.heading, part.id, styles), *_part(part, words, styles, high)]
    if page.tries:
        story += heading(label("try_heading"), "try", styles)
        story += [text(label("try_hint"), plain), *_tries(page.tries, styles, high)]
    story += [
        *heading(label("known_heading"), "known", styles),
        _named(label("sure"), items(page.sure, styles), styles),
        _named(label("unsure"), items(page.unsure, styles), styles),
        Bookmark(label("stop_heading"), "stop"),
        Box([text(label("stop_heading"), styles["name"]), *items(page.stop, styles)]),
    ]
    if page.terms:
        story += heading(label("terms_heading"), "terms", styles)
        story += [text(each.meaning, plain, each.word) for each in page.terms]
    story += heading(label("sources_heading"), "sources", styles)
    return [*story, *(_source(each, styles) for each in page.sources)]


def _part(part: PartInWords, words: Section, styles: Styles, high: float) -> list[Flowable]:
    label = words.section("learn").text
    lists = [
        *items(part.steps, styles, numbered=True),
        *items(part.items, styles),
        *tick_list(part.ticks, styles),
    ]
    rows = [row for each in part.pictures for row in _rows(each, high)]
    body: list[Flowable] = [*texts(part.paragraphs, styles["text"])]
    # A narrow picture has its list beside it.
    body += [PicturesAndWords(rows[0], lists)] if len(rows) == 1 and lists else [*rows, *lists]
    if part.do or part.dont:
        named = ((label("do"), part.do, DO), (label("dont"), part.dont, DO_NOT))
        sides = [
            [_named(name, items(entries, styles, mark=mark), styles)]
            for name, entries, mark in named
            if entries
        ]
        body.append(Columns(sides, (1,) * len(sides)))
    for each in _tries(part.tries, styles, high):
        # Not alone at the top of the next page.
        body[-1:] = [Stack([*body[-1:], each])]
    return body


def _named(words: str, entries: Sequence[Flowable], styles: Styles) -> Flowable:
    """Return a short list that stays together under its name."""
    return Stack([text(words, styles["name"]), *entries])


def _rows(picture: Picture, high: float) -> Iterable[PictureRow]:
    """Return the frames in as few rows of nearly the same length as have room for them."""
    count = len(picture.frames)
    a_row = ceil(count / ceil(count / MOST_IN_A_ROW))
    for first in range(0, count, a_row):
        row = PictureRow(picture.id, picture.frames, range(first, min(first + a_row, count)))
        row.resize(high)
        yield row


def _tries(tries: Sequence[Try], styles: Styles, high: float) -> Iterable[Flowable]:
    for each in tries:
        still = telling_still(each.id, each.picture.frames)
        still.resize(high * TRY_SHARE)
        said = [text(each.why, styles["text"], each.name), text(each.dose, styles["text"])]
        yield Columns(([still], said), (1, 4))


def _source(source: SourceInWords, styles: Styles) -> Flowable:
    said = f"{source.name}. {source.of_what}"
    if not source.link:
        return text(said, styles["text"])
    return Link(escape(said), styles["text"], address=source.link)
