"""Nothing too small, clipped, overlapping, half empty or nobody's, on any page of anybody."""

from __future__ import annotations

import io
from itertools import product

import pdfplumber
import pypdf
import pytest
from reportlab.pdfbase import pdfmetrics

from app.pdf.blanks import BOX
from app.pdf.paper import PAPERS, REGULAR, TEXT_SIZES, PaperOptions
from app.pdf.papers import BUILDERS
from tests.content.test_reading_grade import sentences
from tests.pdf.documents import (
    PERSON,
    SIZES_AND_PAPERS,
    letters,
    paper_of,
    result_from,
    result_of,
)
from tests.pdf.layout import (
    Run,
    check_every_page,
    check_headings,
    check_overlaps,
    check_sizes,
    read,
)
from tests.people import PEOPLE
from tests.scoring import WORDS

OWNER = (WORDS.text("paper", "name_line"), WORDS.text("paper", "birth_line"))
MOST_PAGES = {
    "sheet": {16: 2, 20: 4},
    "plan": {16: 6, 20: 10},
    "everything": {16: 12, 20: 18},
}
each_kind = pytest.mark.parametrize("kind", MOST_PAGES)
each_person = pytest.mark.parametrize("person", [person.id for person in PEOPLE])
each_option = pytest.mark.parametrize(
    "options", SIZES_AND_PAPERS, ids=lambda o: f"{o.paper}-{o.text_size}"
)
NO_PLAN = [person.id for person in PEOPLE if not result_of(person.id).glance]


def pages_of(data: bytes) -> int:
    return len(pypdf.PdfReader(io.BytesIO(data)).pages)


# Which papers are looked at page by page in which size on which paper: each page takes its time.
LOOKED_AT = {
    ("letter", 16): ("sheet", "everything"),
    ("letter", 20): ("sheet", "plan"),
    ("a4", 16): ("sheet", "plan"),
    ("a4", 20): ("sheet", "everything"),
}


@each_option
@each_person
def test_every_page_of_everybody(person: str, options: PaperOptions) -> None:
    page_of = result_of(person).page_of
    for kind in LOOKED_AT[options.paper, options.text_size]:
        check_every_page(paper_of(kind, person, options), options, page_of, OWNER)


@each_kind
@each_option
@each_person
def test_a_paper_has_no_more_pages_than_it_may(
    person: str, options: PaperOptions, kind: str
) -> None:
    assert 1 <= pages_of(paper_of(kind, person, options)) <= MOST_PAGES[kind][options.text_size]


@each_option
@each_person
def test_a_sheet_with_exercises_has_two_sides(person: str, options: PaperOptions) -> None:
    pages = pages_of(paper_of("sheet", person, options))
    if person not in NO_PLAN:
        assert pages == MOST_PAGES["sheet"][options.text_size]


@each_kind
@each_option
def test_an_emergency_has_one_page(kind: str, options: PaperOptions) -> None:
    assert pages_of(paper_of(kind, "emergency_82", options)) == 1


def text_of_pages(data: bytes) -> list[str]:
    return [letters(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(data)).pages]


@each_option
@each_person
def test_the_front_says_what_to_do_and_when_to_stop(person: str, options: PaperOptions) -> None:
    result = result_of(person)
    front = text_of_pages(paper_of("sheet", person, options))[0]
    week, stop = result.week, result.stop_line
    first = week.text[:1] or (result.heading,)
    said = [result.sheet_title, week.heading, *first, week.whom, week.when, week.say]
    said += [*week.signs, week.closed, result.crisis, result.disclaimer]
    if result.glance:
        said += [result.glance_heading, stop.lead, stop.text]
    for each in result.glance:
        said += [each.name, each.dose, each.days]
    assert [each for each in said if letters(each) not in front] == []


@each_option
@each_person
def test_the_sheet_holds_the_steps_the_weeks_the_checks_and_the_questions(
    person: str, options: PaperOptions
) -> None:
    result = result_of(person)
    sheet = "".join(text_of_pages(paper_of("sheet", person, options)))
    said = [*result.week.text, *result.visit.items, *result.bring.items]
    said += [*result.until_then.items, *result.letter.questions[:0]]
    said += [step for each in result.glance for step in each.steps]
    said += [
        change
        for group in result.groups
        if group.id == "core"
        for e in group.exercises
        for change in e.changed
    ]
    for row in result.check_rows:
        said += [row.name, row.mine, row.mark, row.verdict]
    if result.glance:
        said += [WORDS.text("paper", "log", "heading"), WORDS.text("paper", "log", "fall")]
        said += [result.recheck_line, *(result.visit.items or result.letter.questions)]
    assert [each for each in said if letters(each) not in sheet] == []


@each_kind
def test_who_sees_someone_first_has_no_frames_for_exercises(kind: str) -> None:
    said = "".join(text_of_pages(paper_of(kind, "dizzy_91", PaperOptions())))
    for key in ("how_to", "get_ready"):
        assert letters(WORDS.text("paper", key)) not in said
    assert letters(WORDS.text("paper", "log", "heading")) not in said


@pytest.mark.parametrize(
    ("person", "paper", "size"), list(product([p.id for p in PEOPLE], PAPERS, TEXT_SIZES))
)
def test_an_exercise_stands_with_its_pictures_on_one_page(
    person: str, paper: str, size: int
) -> None:
    """In very large print it may take two; then the pictures stay with how to get ready."""
    result = result_of(person)
    options = PaperOptions(paper=paper, text_size=size)
    texts = text_of_pages(paper_of("everything", person, options))
    for group in result.groups:
        for each in group.exercises:
            whole = [each.name, each.dose, each.start, *each.steps, each.stop_if]
            parts = whole if size == TEXT_SIZES[0] else [each.name, each.dose, each.start]
            assert any(all(letters(part) in text for part in parts) for text in texts), each.name


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


@each_option
def test_long_words_and_long_sentences_stay_on_the_page(options: PaperOptions) -> None:
    """Every sentence longer, every one with a long word in it, and the longest plan."""
    words = WORDS.map(with_long_words)
    result = result_from(PERSON["cane_72"], words)
    data = BUILDERS["everything"](result, words, options)
    with pdfplumber.open(io.BytesIO(data)) as document:
        assert len(document.pages) > 13
        for number, page in enumerate(document.pages, start=1):
            on = read(page, options)
            check_sizes(on, options, f"page {number}", all_but_empty=0)
            check_overlaps([*on.body, *on.foot], f"page {number}")


def test_the_typeface_has_every_letter_of_the_words() -> None:
    face = pdfmetrics.getFont(REGULAR).face
    letters_of_words = {letter for sentence in sentences(WORDS) for letter in sentence}
    assert len(letters_of_words) > 60
    assert {BOX, "•", "ñ", "ế", "≥"} - {chr(code) for code in face.charToGlyph} == set()
    missing = {each for each in letters_of_words if ord(each) not in face.charToGlyph}
    assert missing == {"\n"} & missing
