"""A pretend language in which every sentence is marked proves that no word is hard-coded."""

import datetime
import io
import re

import pypdf
import pytest
from flask import Flask

from app import create_app
from app.content.words import load_words
from tests.people import PEOPLE
from tests.visitor import Visitor

# Letters of no English word; a sentence may hold another one, so the marks nest.
START, END = "⟦", "⟧"
# What is kept in its own language or belongs to the person: addresses, names of publications.
OWN_WORDS = "cite, .sources a, script, style, title, input"
# Dates come from Babel: the day of the checks, and four and twelve weeks on.
BABEL_DATES = ("March 2, 2026", "March 30, 2026", "May 25, 2026")
READ_BY_CODE = {"en"}  # results.language and site.language name a locale


@pytest.fixture(scope="module")
def app() -> Flask:
    words = load_words("en").map(lambda s: s if s in READ_BY_CODE else f"{START}{s}{END}")
    settings = {"TESTING": True, "SECRET_KEY": "k" * 40}
    return create_app({**settings, "TODAY": lambda: datetime.date(2026, 3, 2)}, words=words)


def outside_the_marks(text: str) -> str:
    """Return the letters that no marked sentence holds."""
    for day in BABEL_DATES:
        text = text.replace(day, "")
    before = None
    while before != text:
        before, text = text, re.sub(rf"{START}[^{START}{END}]*{END}", "", text)
    return "".join(re.findall(r"[^\W\d_]+", text))


def unmarked(visitor: Visitor) -> list[str]:
    assert START in visitor.page.get_text()
    for own in visitor.page.select(OWN_WORDS):
        own.decompose()
    for source in visitor.page.select("ul.sources li"):
        source.decompose()
    texts = [outside_the_marks(visitor.page.get_text())]
    for name in ("aria-label", "alt", "title", "placeholder"):
        texts += [outside_the_marks(str(tag[name])) for tag in visitor.page.select(f"[{name}]")]
    return [text for text in texts if text]


def test_no_page_has_a_word_that_is_not_in_the_words(app: Flask) -> None:
    pages = 0
    for person in PEOPLE:
        visitor = Visitor(app.test_client())
        seen: list[list[str]] = []
        take = visitor._take

        def look(response, take=take, visitor=visitor, seen=seen):
            take(response)
            if response.mimetype == "text/html":
                seen.append(unmarked(visitor))
                visitor.page = type(visitor.page)(response.get_data(as_text=True), "html5lib")
            return visitor.page

        visitor._take = look  # type: ignore[method-assign]
        visitor.walk(**person.cells)
        for address in (
            "/",
            "/check-your-answers",
            "/evidence",
            "/privacy",
            "/delete-my-answers",
            "/exercises?kind=trampoline",
            "/exercises/tandem_stance",
            "/learn",
            "/learn/if-you-fall",
            "/learn/safer-home",
            "/learn/words",
            "/search?q=stairs",
        ):
            visitor.get(address)
        visitor.get("/no-such-page")
        visitor.get("/results")
        assert not any(seen), (person.id, [each for each in seen if each][:2])
        pages += len(seen)
    assert pages > 200


def test_paper_says_only_what_the_marked_words_say(app: Flask) -> None:
    """The font draws no such mark; so on paper the same sentence is looked for without them."""
    plain = create_app({"TESTING": True, "SECRET_KEY": "k" * 40, "TODAY": app.config["TODAY"]})
    for person in PEOPLE[:6]:
        texts = []
        for each in (app, plain):
            visitor = Visitor(each.test_client())
            visitor.walk(**person.cells)
            data = visitor.client.get("/results/summary.pdf").data
            pages = pypdf.PdfReader(io.BytesIO(data)).pages
            texts.append("".join(page.extract_text() for page in pages))
        assert len(texts[0]) > 1000
        # Every sentence got its two marks, so the marked paper is longer by far.
        assert len(texts[0]) > len(texts[1]) + 100
