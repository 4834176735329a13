"""PDF/UA-1 by a validator, and the text read back in the order of its tags makes sense."""

from __future__ import annotations

import io
from itertools import pairwise, product
from typing import Any

import page as page_validation
import pypdf
import pytest

from app.pdf.document import Titles, build_document
from app.pdf.paper import PAPERS, TEXT_SIZES, PaperOptions
from app.pdf.pictures import telling_still
from app.pdf.text import Link, heading, items, text
from tests.pdf.documents import letters, result_of, summary_of, tree_of
from tests.people import PEOPLE

EVERY_OPTION = [
    PaperOptions(paper=paper, text_size=size, log=log, clinician=clinician)
    for paper, size, log, clinician in product(PAPERS, TEXT_SIZES, (True, False), (True, False))
]
TITLES = Titles(title="A title", subject="", language="en", page_of="Page {page} of {pages}")


def failures(data: bytes, tmp_path: Any) -> list[str]:
    file = tmp_path / "document.pdf"
    file.write_bytes(data)
    profile = page_validation.ValidationProfile.PDF_UA_1
    return [str(each) for each in page_validation.validate_pdf(str(file), profile=profile).failures]


@pytest.mark.parametrize("person", [person.id for person in PEOPLE])
def test_no_failure_in_any_option(person: str, tmp_path: Any) -> None:
    for options in EVERY_OPTION:
        assert failures(summary_of(person, options), tmp_path) == [], options


def test_the_validator_finds_a_picture_without_words(tmp_path: Any) -> None:
    """The same document with and without: the gate is not a door that stands open."""
    frames = result_of("steady_66").groups[0].exercises[0].frames

    def made(alts: tuple[str, ...]) -> bytes:
        def story(styles, width, height):
            return [text("Title", styles["title"]), telling_still("ankle_circles", alts)]

        return build_document(story, TITLES, PaperOptions())

    assert failures(made(frames), tmp_path) == []
    assert failures(made(("", "")), tmp_path) != []


@pytest.mark.parametrize("person", [person.id for person in PEOPLE])
def test_the_text_in_tag_order_is_the_result_in_its_order(person: str) -> None:
    result = result_of(person)
    tree = tree_of(summary_of(person, PaperOptions()))
    said = letters(tree.text)
    well = [result.strengths.heading, *result.strengths.items[:2]]
    whom = [result.call.heading, *result.call.items, *result.call.paragraphs]
    why = [result.category_text[0]]
    call = [result.category_heading, *(whom + why if result.urgent else why + whom)]
    expected = [result.title, result.date, result.disclaimer]
    expected += [*call, *well] if result.urgent else [*well, *call]
    expected += [result.stop.heading, *result.stop.items]
    for check in result.checks:
        expected += [check.name, check.result, check.meaning]
    for group in result.groups:
        for each in group.exercises:
            expected += [each.dose, *each.because, each.start, *each.steps, each.stop_if]
    if result.log:
        expected += [result.log.intro.heading, *result.log.exercises]
    for label, value in result.clinician_rows:
        expected += [label, value]
    at = 0
    for sentence in expected:
        found = said.find(letters(sentence), at)
        assert found >= 0, (sentence, said[at : at + 200])
        at = found + len(letters(sentence))


@pytest.mark.parametrize("person", ["steady_66", "arms_needed_84", "dizzy_91", "emergency_82"])
def test_headings_lists_pictures_and_tables_are_what_they_look_like(person: str) -> None:
    result = result_of(person)
    tree = tree_of(summary_of(person, PaperOptions()))
    levels = [int(each.kind[1]) for each in tree.all("H1", "H2", "H3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for item in tree.all("LI"):
        assert [child.kind for child in item.children] == ["Lbl", "LBody"]
        assert item.children[0].text.strip() in ("•", *(f"{n}." for n in range(1, 9)))
        assert len(item.children[1].text) > 5
    exercises = [each for group in result.groups for each in group.exercises]
    alts = [each.alt for each in tree.all("Figure")]
    assert all(alts)
    for each in exercises:
        assert all(frame in alts for frame in each.frames)
    for check in result.checks:
        if check.scale:
            assert check.scale.text in alts
    headers = list(tree.all("TH"))
    assert len(headers) == len(result.clinician_rows)
    assert all(header.attributes["Scope"] == "Row" for header in headers)
    for step in (step for each in exercises for step in each.steps):
        assert any(letters(step) == letters(body.text) for body in tree.all("LBody"))


def test_a_link_holds_its_words_and_its_address() -> None:
    data = summary_of("steady_66", PaperOptions())
    links = list(tree_of(data).all("Link"))
    assert len(links) == len({check.source for check in result_of("steady_66").checks})
    assert any("CDC STEADI" in link.text for link in links)
    pages: Any = pypdf.PdfReader(io.BytesIO(data)).pages
    notes = [note.get_object() for page in pages for note in page.get("/Annots", [])]
    addresses = [note["/A"]["/URI"] for note in notes]
    assert "https://www.cdc.gov/steadi/" in addresses
    assert len(addresses) == len(links)


def test_a_list_that_runs_over_the_end_of_a_page_stays_one_list(tmp_path: Any) -> None:
    entries = [
        f"Sentence number {n} of a long list, with some more words in it." for n in range(80)
    ]

    def story(styles, width, height):
        return [
            text("Title", styles["title"]),
            *heading("A heading", "a-heading", styles),
            *items(entries, styles),
            Link("A link that is its own line", styles["text"], address="https://example.org/"),
        ]

    data = build_document(story, TITLES, PaperOptions())
    assert len(pypdf.PdfReader(io.BytesIO(data)).pages) > 2
    (only,) = tree_of(data).all("L")
    assert len(only.children) == len(entries)
    assert failures(data, tmp_path) == []


def test_title_language_outline_and_embedded_fonts() -> None:
    reader: Any = pypdf.PdfReader(io.BytesIO(summary_of("steady_66", PaperOptions())))
    result = result_of("steady_66")
    assert reader.metadata.title == result.title
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    names = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert {result.title, result.checks_heading, result.stop.heading} <= set(names)
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]
