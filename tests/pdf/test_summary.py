"""The PDF says what the page says, large enough, inside the margins, the same every time."""

import datetime
import hashlib
import io
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pdfplumber
import pypdf
import pytest

from app.clinical.assessment import assess
from app.clinical.flow import walk
from app.clinical.plan import build_plan
from app.pdf.paper import MARGIN, PAPERS, PaperOptions
from app.pdf.summary import build_summary
from app.result.build import build_result
from app.result.records import Result
from tests.people import PEOPLE, Person
from tests.scoring import WORDS, answers_of

OPTIONS = [PaperOptions(paper=paper, text_size=size) for paper in PAPERS for size in (16, 20)]
DAY = datetime.date(2026, 3, 2)


def result_of(person: Person) -> Result:
    path = walk(answers_of(**person.cells))
    assessment = assess(path.counted)
    plan = build_plan(assessment)
    return build_result(walk=path, assessment=assessment, plan=plan, checked_on=DAY, words=WORDS)


def facts(result: Result) -> list[str]:
    blocks = (result.strengths, result.call, result.working_on, result.stop, result.notes)
    more = (result.missing, result.plan, result.rules, result.alone, result.recheck, result.ask)
    said = [result.title, result.date, result.disclaimer, result.category_heading]
    said += result.category_text
    for block in (*blocks, *more, result.limits, result.clinician):
        said += [] if block.empty else [block.heading, *block.paragraphs, *block.items]
    for check in result.checks:
        said += [check.name, check.result, check.meaning]
    for group in result.groups:
        for exercise in group.exercises:
            said += [exercise.name, exercise.dose, *exercise.because, *exercise.changes]
            said += [exercise.why, exercise.start, *exercise.steps, exercise.stop_if]
    return said + [text for row in result.clinician_rows for text in row]


def letters(text: str) -> str:
    """Return the text without spaces and line ends, which differ between page and paper."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_every_fact_of_the_result_is_on_paper(person: Person) -> None:
    result = result_of(person)
    pages = pypdf.PdfReader(io.BytesIO(build_summary(result, OPTIONS[0]))).pages
    text = letters("".join(page.extract_text() for page in pages))
    for number in range(1, len(pages) + 1):
        # A fact may run over the end of a page, with the page's number between.
        text = text.replace(letters(result.page_of.format(page=number, pages=len(pages))), "")
    missing = [fact for fact in facts(result) if letters(fact) not in text]
    assert missing == []
    assert len(facts(result)) > 8


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("person", PEOPLE[3:5], ids=lambda person: person.id)
def test_nothing_is_smaller_than_chosen_or_outside_the_margins(person, options) -> None:
    with pdfplumber.open(io.BytesIO(build_summary(result_of(person), options))) as document:
        width, height = PAPERS[options.paper]
        assert len(document.pages) > 1
        for page in document.pages:
            assert (float(page.width), float(page.height)) == pytest.approx((width, height), abs=1)
            assert page.chars
            assert min(char["size"] for char in page.chars) >= options.text_size - 0.01
            assert min(char["x0"] for char in page.chars) >= MARGIN - 1
            assert max(char["x1"] for char in page.chars) <= width - MARGIN + 1
            assert max(char["bottom"] for char in page.chars) <= height - MARGIN / 2
            assert all("SourceSansPro" in char["fontname"] for char in page.chars)


def test_title_language_outline_and_embedded_fonts() -> None:
    reader: Any = pypdf.PdfReader(io.BytesIO(build_summary(result_of(PEOPLE[0]), OPTIONS[0])))
    assert reader.metadata is not None
    assert reader.metadata.title == result_of(PEOPLE[0]).title
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert len(reader.outline) > 8
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_four_threads_make_the_same_bytes_as_one() -> None:
    results = [result_of(person) for person in PEOPLE[:4]] * 3

    def digest(result: Result) -> str:
        return hashlib.sha256(build_summary(result, OPTIONS[0])).hexdigest()

    alone = [digest(result) for result in results]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(digest, results)) == alone
    assert len(set(alone)) == 4


def test_paper_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="a5"):
        PaperOptions(paper="a5")
    with pytest.raises(ValueError, match="12"):
        PaperOptions(text_size=12)
