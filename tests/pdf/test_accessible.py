"""PDF/UA-1 by a validator, and the text read back in the order of its tags makes sense."""

from __future__ import annotations

import io
from itertools import pairwise, product
from typing import Any

import page as page_validation
import pypdf
import pytest

from app.pdf.blanks import BOX
from app.pdf.document import Titles, build_document
from app.pdf.paper import TEXT_SIZES, PaperOptions
from app.pdf.papers import BUILDERS
from app.pdf.pictures import telling_still
from app.pdf.text import Link, heading, items, text
from tests.pdf.documents import SIZES_AND_PAPERS, letters, paper_of, result_of, tree_of
from tests.people import PEOPLE
from tests.scoring import WORDS

TITLES = Titles(title="A title", subject="", language="en", page_of="Page {page} of {pages}")


def failures(data: bytes, tmp_path: Any) -> list[str]:
    file = tmp_path / "document.pdf"
    file.write_bytes(data)
    profile = page_validation.ValidationProfile.PDF_UA_1
    return [str(each) for each in page_validation.validate_pdf(str(file), profile=profile).failures]


@pytest.mark.parametrize("person", [person.id for person in PEOPLE])
def test_no_failure_in_any_option(person: str, tmp_path: Any) -> None:
    for kind, options in product(BUILDERS, SIZES_AND_PAPERS):
        assert failures(paper_of(kind, person, options), tmp_path) == [], (kind, options)


def test_the_validator_finds_a_picture_without_words(tmp_path: Any) -> None:
    """The same document with and without: the gate is not a door that stands open."""
    frames = result_of("steady_66").groups[0].exercises[0].frames

    def made(alts: tuple[str, ...]) -> bytes:
        def story(styles, width, height):
            return [text("Title", styles["title"]), telling_still("ankle_circles", alts)]

        return build_document(story, TITLES, PaperOptions())

    assert failures(made(frames), tmp_path) == []
    assert failures(made(("", "")), tmp_path) != []


def in_order(said: str, expected: list[str]) -> None:
    """Check that sentences stand in a text one after the other."""
    at = 0
    for sentence in expected:
        found = said.find(letters(sentence), at)
        assert found >= 0, (sentence, said[at : at + 200])
        at = found + len(letters(sentence))


@pytest.mark.parametrize("person", [person.id for person in PEOPLE])
def test_a_sheet_is_read_out_in_the_order_of_the_eye(person: str) -> None:
    result = result_of(person)
    said = letters(tree_of(paper_of("sheet", person, PaperOptions())).text)
    week = result.week
    to_do = week.text or (result.heading,)
    expected = [result.sheet_title, week.heading]
    # Whom to tell comes before what to do until then.
    expected += (
        [week.whom, week.when, *to_do] if week.whom else [*to_do, week.say_heading, week.say]
    )
    expected += [*week.signs, week.closed]
    for each in result.glance:
        expected += [each.name, each.dose, each.days]
    stop = WORDS.text("paper", "stop_word")
    expected += [stop, result.stop_line.lead] if result.glance else [*result.until_then.items, stop]
    expected.append(result.disclaimer)
    for each in result.glance:
        expected += [each.name, *each.steps]
    for row in result.check_rows if result.glance else ():
        expected += [row.name, row.mine, row.mark, row.verdict]
    in_order(said, expected)


@pytest.mark.parametrize("person", [person.id for person in PEOPLE])
def test_each_exercise_and_the_letter_are_read_out_in_their_order(person: str) -> None:
    result = result_of(person)
    said = letters(tree_of(paper_of("plan", person, PaperOptions())).text)
    expected = []
    for group in result.groups:
        for each in group.exercises if group.id == "core" else ():
            expected += [each.name, each.dose, *each.because, each.start, *each.steps, each.stop_if]
    letter = result.letter
    if result.category != "emergency":
        expected += [letter.heading, letter.greeting, *letter.paragraphs, *letter.questions]
        expected += [*letter.closing, letter.answer]
    in_order(said, expected)


@pytest.mark.parametrize("person", ["steady_66", "arms_needed_84", "dizzy_91", "emergency_82"])
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_headings_lists_pictures_and_tables_are_what_they_look_like(person: str, size: int) -> None:
    result = result_of(person)
    tree = tree_of(paper_of("everything", person, PaperOptions(text_size=size)))
    levels = [int(each.kind[1]) for each in tree.all("H1", "H2", "H3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for item in tree.all("LI"):
        assert [child.kind for child in item.children] == ["Lbl", "LBody"]
        assert item.children[0].text.strip() in ("•", BOX, *(f"{n}." for n in range(1, 9)))
        assert len(item.children[1].text) > 5
    exercises = [each for group in result.groups for each in group.exercises]
    alts = [each.alt for each in tree.all("Figure")]
    assert all(alts)
    for each in exercises:
        assert all(frame in alts for frame in each.frames)
    headers = list(tree.all("TH"))
    scopes = [header.attributes["Scope"] for header in headers]
    if result.category == "emergency":
        assert scopes == []
        return
    in_columns = 4 if result.check_rows else 0
    assert scopes.count("Column") == in_columns
    assert scopes.count("Row") == len(result.check_rows) + len(result.clinician_rows)
    for check in result.checks:
        if check.scale:
            assert check.scale.text in alts
    for step in (step for each in exercises for step in each.steps):
        assert any(letters(step) == letters(body.text) for body in tree.all("LBody"))


def test_a_link_holds_its_words_and_its_address() -> None:
    data = paper_of("everything", "steady_66", PaperOptions())
    links = list(tree_of(data).all("Link"))
    checks = result_of("steady_66").checks
    assert [letters(link.text) for link in links] == [
        letters(each.source) for each in checks if each.source_link
    ]
    assert any("CDC STEADI" in link.text for link in links)
    pages: Any = pypdf.PdfReader(io.BytesIO(data)).pages
    notes = [note.get_object() for page in pages for note in page.get("/Annots", [])]
    addresses = [note["/A"]["/URI"] for note in notes]
    # A link that goes on over the end of a line can be pressed on both.
    assert len(addresses) >= len(links)
    assert set(addresses) == {each.source_link for each in checks if each.source_link}


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
    reader: Any = pypdf.PdfReader(io.BytesIO(paper_of("everything", "steady_66", PaperOptions())))
    result = result_of("steady_66")
    assert reader.metadata.title == result.sheet_title
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/ViewerPreferences"]["/Duplex"] == "/DuplexFlipLongEdge"
    names = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert {result.sheet_title, result.checks_heading, result.stop.heading} <= set(names)
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]
