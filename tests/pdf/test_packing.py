"""A packed file holds the same as before it was packed, and is a third lighter."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pypdf
import pypdfium2
import pytest
from pypdf.generic import DictionaryObject

from app.pdf import tagging
from app.pdf.document import build_document
from app.pdf.packing import packed
from app.pdf.paper import PaperOptions
from app.pdf.papers import BUILDERS
from app.pdf.text import Link, heading, text
from tests.pdf.documents import result_of
from tests.pdf.test_accessible import TITLES
from tests.scoring import WORDS


@pytest.fixture
def before(monkeypatch: pytest.MonkeyPatch) -> dict[bytes, bytes]:
    """What each packed file was before it was packed."""
    found: dict[bytes, bytes] = {}

    def noted(data: bytes, document: Any) -> bytes:
        after = packed(data, document)
        found[after] = data
        return after

    monkeypatch.setattr(tagging, "packed", noted)
    return found


def objects(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Return each object with its number and all that it holds, but for those that pack others."""
    reader: Any = pypdf.PdfReader(io.BytesIO(data), strict=True)
    for number in range(1, reader.trailer["/Size"]):
        found: Any = reader.get_object(number)
        if isinstance(found, DictionaryObject) and found.get("/Type") in ("/ObjStm", "/XRef"):
            continue
        written = io.BytesIO()
        found.write_to_stream(written)
        yield number, written.getvalue()


def test_a_packed_paper_has_every_object_that_it_had(before: dict[bytes, bytes]) -> None:
    after = BUILDERS["plan"](result_of("cane_72"), WORDS, PaperOptions())
    unpacked = before[after]
    assert len(list(objects(unpacked))) > 250
    assert list(objects(after)) == list(objects(unpacked))
    assert len(after) < 0.75 * len(unpacked)


def test_letters_and_words_that_look_like_the_file_s_own_stay_words(
    before: dict[bytes, bytes],
) -> None:
    said = "endstream endobj xref 0 trailer startxref 1 0 obj (é)"

    def story(styles: Any, width: float, height: float) -> Any:
        link = Link("A link", styles["text"], address="https://a.example")
        return [*heading(said, "said", styles), link]

    after = build_document(story, TITLES, PaperOptions())
    assert list(objects(after)) == list(objects(before[after]))
    pages = pypdf.PdfReader(io.BytesIO(after), strict=True).pages
    assert " ".join(pages[0].extract_text().split()).startswith(said)


def test_a_program_that_shows_files_opens_it() -> None:
    def story(styles: Any, width: float, height: float) -> Any:
        return [text("Stand up slowly.", styles["text"])]

    shown = pypdfium2.PdfDocument(build_document(story, TITLES, PaperOptions()))
    assert shown.get_metadata_dict()["Title"] == TITLES.title
    assert "Stand up slowly." in shown[0].get_textpage().get_text_range()
    shown.close()
