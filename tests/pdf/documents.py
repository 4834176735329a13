"""The invented people's summaries, made once each, and what stands where in them."""

from __future__ import annotations

import datetime
import hashlib
import io
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

import pdfplumber

from app.content.words import Words
from app.pdf.paper import PAPERS, TEXT_SIZES, PaperOptions
from app.pdf.papers import BUILDERS
from app.result import build
from app.result.records import Result
from tests.people import PEOPLE, Person
from tests.scoring import WORDS, answers_of

DAY = datetime.date(2026, 3, 2)
SIZES_AND_PAPERS = [
    PaperOptions(paper=paper, text_size=size) for paper in PAPERS for size in TEXT_SIZES
]
PERSON = {person.id: person for person in PEOPLE}


@cache
def result_of(person_id: str) -> Result:
    return result_from(PERSON[person_id])


def result_from(person: Person, words: Words = WORDS) -> Result:
    return build.result_of(answers_of(**person.cells), DAY, words)


@cache
def paper_of(kind: str, person_id: str, options: PaperOptions) -> bytes:
    """Return one of the three papers of an invented person."""
    return BUILDERS[kind](result_of(person_id), WORDS, options)


def digests(person_ids: list[str]) -> list[str]:
    """Return a digest of everything on each person's paper, made by four threads."""

    def digest(person_id: str) -> str:
        data = BUILDERS["everything"](result_of(person_id), WORDS, PaperOptions())
        return hashlib.sha256(data).hexdigest()

    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(digest, person_ids))


def letters(text: str) -> str:
    """Return the text without spaces and line ends, which differ between page and paper."""
    return re.sub(r"\s+", "", text)


@dataclass
class Tagged:
    """An element of the structure tree with what is drawn in it, in the order of the tags."""

    kind: str
    alt: str
    attributes: dict[str, Any]
    own_text: str
    children: list[Tagged]

    @property
    def text(self) -> str:
        return self.own_text + "".join(child.text for child in self.children)

    def all(self, *kinds: str) -> Iterator[Tagged]:
        if not kinds or self.kind in kinds:
            yield self
        for child in self.children:
            yield from child.all(*kinds)


def tree_of(data: bytes) -> Tagged:
    """Return the structure tree; pictures have no text of their own but their alt text."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        drawn: dict[tuple[int, int], str] = {}
        for page in document.pages:
            for char in page.chars:
                if char["mcid"] is not None:
                    key = (page.page_number, char["mcid"])
                    drawn[key] = drawn.get(key, "") + char["text"]
        (root,) = document.structure_tree
        return _tagged(root, drawn, 0)


def _tagged(node: dict[str, Any], drawn: dict[tuple[int, int], str], page: int) -> Tagged:
    page = node.get("page_number", page)
    return Tagged(
        kind=node["type"],
        alt=node.get("alt_text", ""),
        attributes=node.get("attributes", {}),
        own_text="".join(drawn.get((page, each), "") for each in node.get("mcids", [])),
        children=[_tagged(child, drawn, page) for child in node.get("children", [])],
    )
