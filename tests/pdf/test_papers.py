"""The papers say what the pages say, open under their names, stay the same and stay small."""

from __future__ import annotations

import hashlib
import io
import multiprocessing
import re
from concurrent.futures import ProcessPoolExecutor

import pypdf
import pytest

from app.pdf import text
from app.pdf.paper import PaperOptions
from app.pdf.papers import BUILDERS
from app.result.records import Result
from tests.pdf.documents import SIZES_AND_PAPERS, digests, letters, paper_of, result_of
from tests.people import PEOPLE
from tests.scoring import WORDS
from tests.visitor import Visitor


def on_pages(result: Result) -> list[str]:
    """Return every finding, number, dose and piece of advice that pages and paper share."""
    week, letter = result.week, result.letter
    said = [result.disclaimer, result.heading, result.well.text, result.crisis, result.age_note]
    said += [week.heading, *week.text, week.whom, week.when, week.say, *week.signs, week.closed]
    blocks = (
        *(result.stop, result.rules, result.alone, result.limits, result.weeks, result.notes),
        *(result.weeks_goal, result.until_then, result.bring, result.visit),
    )
    for block in blocks:
        said += [*block.paragraphs, *block.items]
    for check in result.checks:
        if check.outcome != "not_done":
            said += [check.name, check.result, check.meaning, check.why, check.source]
    for each in result.glance:
        said += [each.name, each.dose, each.days]
    for group in result.groups:
        for exercise in group.exercises:
            said += [exercise.name, *exercise.changed]
    for stage in result.stages:
        said += [stage.weeks, stage.days, stage.text, stage.minutes]
    # At the visit that is due, other questions may be asked than in the letter.
    asked = letter.questions if not result.glance or not result.visit.items else ()
    return [each for each in (*said, *asked) if each]


def only_on_paper(result: Result) -> list[str]:
    """Return what the pages say in other words, or one page an exercise."""
    said = [*result.category_text]
    for block in (result.strengths, result.working_on, result.missing, result.plan):
        said += [*block.paragraphs, *block.items]
    for group in result.groups:
        for each in group.exercises:
            said += [each.dose, *each.because, each.start, *each.steps, each.stop_if, each.easier]
    return [each for each in said if each]


def on_paper(data: bytes) -> str:
    """Return the text without what stands at head and foot of each page."""
    found = ""
    name, born = WORDS.text("paper", "name_line"), WORDS.text("paper", "birth_line")
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        text = re.sub(r"[^\n]*·[^\n]*\n?Page \d+ of \d+", "", page.extract_text())
        found += text.replace(f"{name}\n{born}", "").replace(f"{name} {born}", "")
    return letters(found)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_pages_and_paper_say_the_same(visitor: Visitor, person) -> None:
    visitor.walk_on(**person.cells)
    result = result_of(person.id)
    data = visitor.client.get("/results/everything.pdf").data
    assert data == paper_of("everything", person.id, PaperOptions())
    wanted = on_pages(result)
    if result.category == "emergency":
        wanted = [result.heading, *result.week.signs, result.disclaimer]
    paper = on_paper(data)
    more = [] if result.category == "emergency" else only_on_paper(result)
    assert [each for each in (*wanted, *more) if letters(each) not in paper] == []
    if result.category != "emergency":
        pages = letters("".join(each.get_text() for each in visitor.result_pages().values()))
        assert [each for each in wanted if letters(each) not in pages] == []


@pytest.mark.parametrize("kind", BUILDERS)
def test_a_paper_opens_in_the_tab_or_is_kept_under_its_name_and_day(
    visitor: Visitor, kind: str
) -> None:
    visitor.walk_on(**PEOPLE[0].cells)
    opened = visitor.client.get(f"/results/{kind}.pdf")
    name = f"balance-check-{WORDS.text('paper', kind).lower().replace(' ', '-')}-2026-03-02.pdf"
    assert opened.mimetype == "application/pdf"
    assert opened.headers["Content-Disposition"] == f"inline; filename={name}"
    kept = visitor.client.get(f"/results/{kind}.pdf?download=1")
    assert kept.headers["Content-Disposition"] == f"attachment; filename={name}"
    assert kept.data == opened.data


@pytest.mark.parametrize(
    ("chosen", "options"),
    [
        ("points=20&paper=a4", PaperOptions(paper="a4", text_size=20)),
        ("size=20&paper=A4&parts=chosen", PaperOptions(paper="a4", text_size=20)),
        ("points=18&paper=a5", PaperOptions()),
        ("", PaperOptions()),
    ],
)
def test_what_is_not_known_is_as_the_page_offers_it_first(
    visitor: Visitor, chosen: str, options: PaperOptions
) -> None:
    visitor.walk_on(**PEOPLE[0].cells)
    data = visitor.client.get(f"/results/sheet.pdf?{chosen}").data
    assert data == paper_of("sheet", PEOPLE[0].id, options)


def test_the_old_address_leads_to_the_sheet_as_it_was_chosen(visitor: Visitor) -> None:
    visitor.walk_on(**PEOPLE[0].cells)
    response = visitor.client.get("/results/summary.pdf?size=20&paper=a4")
    assert response.status_code == 302
    found = visitor.client.get(response.location)
    assert found.data == paper_of("sheet", PEOPLE[0].id, PaperOptions(paper="a4", text_size=20))


def test_the_page_that_offers_the_papers_opens_and_keeps_each(visitor: Visitor) -> None:
    visitor.walk_on(**PEOPLE[0].cells)
    page = visitor.get("/results/print")
    for kind in BUILDERS:
        buttons = page.select(f'button[formaction="/results/{kind}.pdf"]')
        assert [each.get("name") for each in buttons] == [None, "download"]


@pytest.mark.parametrize("options", SIZES_AND_PAPERS, ids=lambda o: f"{o.paper}-{o.text_size}")
def test_a_sheet_and_a_plan_stay_under_100_kb_and_everything_under_150(
    options: PaperOptions,
) -> None:
    for kind, most in (("sheet", 100), ("plan", 100), ("everything", 150)):
        sizes = {person.id: len(paper_of(kind, person.id, options)) for person in PEOPLE}
        assert max(sizes.values()) < most * 1024, sizes
        assert min(sizes.values()) > 20 * 1024


def test_sixteen_at_once_from_threads_and_processes_are_the_same_as_one_at_a_time() -> None:
    people = [person.id for person in PEOPLE[:4]] * 2
    options = PaperOptions()
    alone = [hashlib.sha256(paper_of("everything", each, options)).hexdigest() for each in people]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        for together in pool.map(digests, [people, people]):
            assert together == alone
    assert len(set(alone)) == 4


def test_paper_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="a5"):
        PaperOptions(paper="a5")
    with pytest.raises(ValueError, match="12"):
        PaperOptions(text_size=12)


def test_what_is_remembered_of_a_paper_holds_no_number_of_anybody() -> None:
    text.BROKEN.clear()
    assert BUILDERS["everything"](result_of("cane_72"), WORDS, PaperOptions())
    remembered = [said for key in text.BROKEN for said, _ in key[0]]
    assert len(remembered) > 40
    assert [each for each in remembered if any(sign.isdigit() for sign in each)] == []
