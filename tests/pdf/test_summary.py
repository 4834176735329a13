"""The summary says what the page says, is the same every time, and stays small."""

from __future__ import annotations

import hashlib
import io
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

import pypdf
import pytest
from flask import Flask

from app.pdf.paper import PaperOptions
from app.result.records import Result
from tests.pdf.documents import SIZES_AND_PAPERS, digests, letters, result_of, summary_of
from tests.people import PEOPLE
from tests.visitor import Visitor


def facts(result: Result) -> list[str]:
    """Return every finding, number, dose and piece of advice that page and paper must share."""
    said = [result.title, result.date, result.disclaimer, result.category_heading]
    said += result.category_text
    blocks = (
        *(result.strengths, result.call, result.bring, result.working_on, result.stop),
        *(result.notes, result.missing, result.plan, result.rules, result.alone),
        *(result.recheck, result.ask, result.limits, result.clinician, result.weeks),
    )
    for block in blocks:
        said += [] if block.empty else [block.heading, *block.paragraphs, *block.items]
    for check in result.checks:
        said += [check.name, check.result, check.meaning, check.why, check.source]
        if check.scale:
            said += [check.scale.value_text, check.scale.goal_text]
    for group in result.groups:
        said.append(group.heading)
        for exercise in group.exercises:
            said += [exercise.name, exercise.dose, *exercise.because, *exercise.changed]
            said += [exercise.start, *exercise.steps, exercise.stop_if]
    for stage in result.stages:
        said += [stage.weeks, stage.days, stage.text, stage.minutes]
    return said + [text for row in result.clinician_rows for text in row]


def on_paper(data: bytes, result: Result) -> str:
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    text = letters("".join(page.extract_text() for page in pages))
    for number in range(1, len(pages) + 1):
        # A fact may run over the end of a page, with the page's number between.
        text = text.replace(letters(result.page_of.format(page=number, pages=len(pages))), "")
    return text


# What the result says in layers: the hub and the pages behind it.
PAGES = ("/results", "/results/checks", "/results/doctor")


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_page_and_paper_say_the_same(app: Flask, person) -> None:
    visitor = Visitor(app.test_client())
    visitor.walk_on(**person.cells)
    result = result_of(person.id)
    on_page = letters("".join(visitor.get(each).get_text() for each in PAGES))
    data = visitor.client.get("/results/summary.pdf").data
    assert data == summary_of(person.id, PaperOptions(paper=app.config["PAPER"]))
    paper = on_paper(data, result)
    wanted = facts(result)
    assert len(wanted) > 12
    assert [each for each in wanted if letters(each) not in paper] == []
    if result.category != "emergency":
        assert [each for each in wanted if letters(each) not in on_page] == []


@pytest.mark.parametrize("options", SIZES_AND_PAPERS, ids=lambda o: f"{o.paper}-{o.text_size}")
def test_no_summary_is_heavier_than_150_kb(options: PaperOptions) -> None:
    sizes = {person.id: len(summary_of(person.id, options)) for person in PEOPLE}
    assert max(sizes.values()) < 150 * 1024, sizes
    assert min(sizes.values()) > 20 * 1024


def test_without_the_log_or_the_clinicians_page_they_are_not_there() -> None:
    result = result_of("cane_72")
    assert result.log
    texts = {
        (log, clinician): on_paper(
            summary_of("cane_72", PaperOptions(log=log, clinician=clinician)), result
        )
        for log in (True, False)
        for clinician in (True, False)
    }
    for (log, clinician), text in texts.items():
        assert (letters(result.log.intro.heading) in text) == log
        assert (letters(result.clinician.heading) in text) == clinician
        assert letters(result.title) in text


def test_sixteen_at_once_from_threads_and_processes_are_the_same_as_one_at_a_time() -> None:
    people = [person.id for person in PEOPLE[:4]] * 2
    alone = [hashlib.sha256(summary_of(person, PaperOptions())).hexdigest() for person in people]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        for together in pool.map(digests, [people, people]):
            assert together == alone
    assert len(set(alone)) == 4


def test_paper_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="a5"):
        PaperOptions(paper="a5")
    with pytest.raises(ValueError, match="12"):
        PaperOptions(text_size=12)
