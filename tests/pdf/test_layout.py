"""Nothing too small, clipped, on top of something else, or left alone, on any page of anybody."""

from __future__ import annotations

import io

import pdfplumber
import pytest

from app.pdf.paper import PaperOptions
from tests.pdf.documents import SIZES_AND_PAPERS, letters, result_of, summary_of
from tests.pdf.layout import Run, check_every_page, check_headings
from tests.people import PEOPLE


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
