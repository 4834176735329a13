"""Nothing too small, clipped, on top of something else, or left alone, on any page of anybody."""

from __future__ import annotations

import io

import pdfplumber
import pytest
from reportlab.pdfbase import pdfmetrics

from app.pdf.blanks import BOX
from app.pdf.paper import REGULAR, PaperOptions
from app.pdf.summary import build_summary
from tests.content.test_reading_grade import sentences
from tests.pdf.documents import (
    PERSON,
    SIZES_AND_PAPERS,
    letters,
    result_from,
    result_of,
    summary_of,
)
from tests.pdf.layout import (
    Run,
    check_every_page,
    check_headings,
    check_overlaps,
    check_sizes,
    runs,
)
from tests.people import PEOPLE
from tests.scoring import WORDS


@pytest.mark.parametrize("options", SIZES_AND_PAPERS, ids=lambda o: f"{o.paper}-{o.text_size}")
@pytest.mark.parametrize("person", [person.id for person in PEOPLE])
def test_every_page_of_everybody(person: str, options: PaperOptions) -> None:
    pages = check_every_page(summary_of(person, options), options, result_of(person).page_of)
    assert 2 <= pages <= 22


@pytest.mark.parametrize("person", [person.id for person in PEOPLE])
def test_an_exercise_stands_on_one_page(person: str) -> None:
    """In very large print one may take two; then it breaks before its steps."""
    result = result_of(person)
    with pdfplumber.open(io.BytesIO(summary_of(person, PaperOptions()))) as document:
        texts = [letters("".join(char["text"] for char in page.chars)) for page in document.pages]
    exercises = [each for group in result.groups for each in group.exercises]
    for each in exercises:
        parts = [each.name, each.dose, each.start, *each.steps, each.stop_if]
        assert any(all(letters(part) in text for part in parts) for text in texts), each.name
    if exercises:
        first = texts[0]
        assert letters(result.title) in first
        assert all(letters(item) in first for item in result.stop.items)
        core = next(group for group in result.groups if group.id == "core")
        for each in core.exercises:
            assert letters(each.name) in first
            assert letters(each.dose_in_short) in first


def test_the_checks_of_this_file_see_what_they_look_for() -> None:
    one = Run("a", "Bold", 16, 0, 50, 100, 116)
    assert one.overlaps(Run("b", "Bold", 16, 40, 90, 108, 124))
    assert not one.overlaps(Run("b", "Bold", 16, 40, 90, 115, 131))
    heading = Run("h", "SourceSansPro-Bold", 19.5, 0, 50, 200, 220)
    with pytest.raises(AssertionError, match="stands alone"):
        check_headings([one, heading], PaperOptions(), "page 1")


# As long as words get in German or Welsh, and longer than a column of page one.
LONG_WORD = "Gleichgewichtsübungsprogrammvorschlag"
READ_BY_CODE = {"en"}  # results.language names a locale


def with_long_words(sentence: str) -> str:
    """Lengthen whole sentences; pieces such as "{n} seconds" and labels in drawings are short."""
    is_piece = sentence in READ_BY_CODE or len(sentence.split()) < 6
    return sentence if is_piece else f"{sentence} {LONG_WORD}"


@pytest.mark.parametrize("options", SIZES_AND_PAPERS, ids=lambda o: f"{o.paper}-{o.text_size}")
def test_long_words_and_long_sentences_stay_on_the_page(options: PaperOptions) -> None:
    """Every sentence longer, every one with a long word in it, and the longest plan."""
    result = result_from(PERSON["cane_72"], WORDS.map(with_long_words))
    with pdfplumber.open(io.BytesIO(build_summary(result, options))) as document:
        assert len(document.pages) > 13
        for number, page in enumerate(document.pages, start=1):
            drawn = runs(page)
            check_sizes(page, drawn, options, f"page {number}", all_but_empty=0)
            check_overlaps(drawn, f"page {number}")


def test_the_typeface_has_every_letter_of_the_words() -> None:
    face = pdfmetrics.getFont(REGULAR).face
    letters_of_words = {letter for sentence in sentences(WORDS) for letter in sentence}
    assert len(letters_of_words) > 60
    assert {BOX, "•", "ñ", "ế", "≥"} - {chr(code) for code in face.charToGlyph} == set()
    missing = {each for each in letters_of_words if ord(each) not in face.charToGlyph}
    assert missing == {"\n"} & missing
