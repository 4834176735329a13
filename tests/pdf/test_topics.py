"""Every topic on paper: the same words as on its page, accessible, on two sheets."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import pytest

from app.clinical.topic import Topic
from app.clinical.topics import TOPICS
from app.learn.topic_page import topic_page
from app.pdf.paper import PAPERS, TEXT_SIZES, PaperOptions
from app.pdf.topics import build_topic
from tests.pdf.documents import letters, tree_of
from tests.pdf.layout import check_every_page
from tests.pdf.test_accessible import failures
from tests.scoring import WORDS

EVERY = list(product(TOPICS, PAPERS, TEXT_SIZES))
PAGE_OF = WORDS.text("said", "page_of", page="{page}", pages="{pages}")
MOST_PAGES = {16: 4, 20: 8}  # two sheets, and up to four in very large print, on both sides
each_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)


def made(topic: Topic, paper: str = "letter", size: int = 16) -> bytes:
    return build_topic(topic, WORDS, PaperOptions(paper=paper, text_size=size))


@pytest.mark.parametrize(
    ("topic", "paper", "size"), EVERY, ids=lambda each: getattr(each, "id", str(each))
)
def test_every_page_of_every_topic(topic: Topic, paper: str, size: int, tmp_path: Any) -> None:
    data = made(topic, paper, size)
    assert failures(data, tmp_path) == []
    pages = check_every_page(data, PaperOptions(paper=paper, text_size=size), PAGE_OF)
    assert pages <= MOST_PAGES[size]


@each_topic
def test_paper_says_what_the_page_says_in_the_same_order(topic: Topic) -> None:
    page = topic_page(WORDS, topic)
    tree = tree_of(made(topic))
    said = letters(tree.text)
    at = 0
    for sentence in (page.title, page.lead, *page.in_short):
        at = said.index(letters(sentence), at)
    for part in page.parts:
        at = said.index(letters(part.heading), at)
        shown = (part.caption, *part.steps, part.then, *part.items, *part.ticks)
        for sentence in (*part.paragraphs, *shown, *part.do, *part.dont):
            at = said.index(letters(sentence), at)
        for each in part.tries:
            at = said.index(letters(each.why), at)
    for sentence in page.stop:
        at = said.index(letters(sentence), at)
    for each in page.tries:
        at = said.index(letters(each.why), at)
    for sentence in (*page.sure, *page.unsure):
        at = said.index(letters(sentence), at)
    for term in page.terms:
        at = said.index(letters(term.meaning), at)
    for source in page.sources:
        at = said.index(letters(f"{source.name}. {source.of_what}"), at)
    assert letters(WORDS.text("said", "disclaimer")) in said


@each_topic
def test_headings_lists_pictures_and_links_are_what_they_look_like(topic: Topic) -> None:
    page = topic_page(WORDS, topic)
    tree = tree_of(made(topic))
    levels = [int(each.kind[1]) for each in tree.all("H1", "H2", "H3")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    alts = [each.alt for each in tree.all("Figure")]
    for part in page.parts:
        for picture in part.pictures:
            assert set(picture.frames) <= set(alts)
    items = {letters(body.text) for body in tree.all("LBody")}
    for part in page.parts:
        lists = (*part.steps, *part.items, *part.ticks, *part.do, *part.dont)
        assert {letters(each) for each in lists} <= items
    assert len(list(tree.all("Link"))) == len([s for s in page.sources if s.link])


def test_the_same_topic_gives_the_same_bytes() -> None:
    topic = TOPICS[0]
    first = made(topic)
    build_topic.cache_clear()
    assert made(topic) == first
