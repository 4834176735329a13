"""What clinicians print: complete, accessible, and with the published numbers."""

from __future__ import annotations

import io
from itertools import product
from typing import Any

import pdfplumber
import pypdf
import pytest

from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.handout_plans import HANDOUT_PLANS, HandoutPlan
from app.clinical.questions import CHECK_IDS, QUESTIONS, QUESTIONS_BY_ID, Choice, SeveralChoices
from app.handouts.forms import NOT_ON_PAPER, SECTIONS
from app.pdf.blanks import BOX
from app.pdf.handouts import DOCUMENTS, build_handout
from app.pdf.paper import PAPERS, TEXT_SIZES, PaperOptions
from app.said.amounts import dose_text
from tests.clinical.published import rows
from tests.pdf.documents import letters, tree_of
from tests.pdf.layout import check_every_page
from tests.pdf.test_accessible import failures
from tests.scoring import WORDS

EVERY = list(product(DOCUMENTS, PAPERS, TEXT_SIZES))
PAGE_OF = WORDS.text("said", "page_of", page="{page}", pages="{pages}")


def made(document: str, paper: str = "letter", size: int = 16) -> bytes:
    return build_handout(document, WORDS, PaperOptions(paper=paper, text_size=size))


def text_of(document: str) -> str:
    pages = pypdf.PdfReader(io.BytesIO(made(document))).pages
    return letters("".join(page.extract_text() for page in pages))


@pytest.mark.parametrize(("document", "paper", "size"), EVERY)
def test_every_page_of_every_handout(document: str, paper: str, size: int, tmp_path: Any) -> None:
    data = made(document, paper, size)
    assert failures(data, tmp_path) == []
    pages = check_every_page(data, PaperOptions(paper=paper, text_size=size), PAGE_OF)
    most = {"questionnaire": (4, 6), "record_sheet": (2, 4), "helper_card": (1, 1)}
    assert pages <= dict(zip(TEXT_SIZES, most.get(document, (10, 14)), strict=True))[size]
    assert len(data) < 150 * 1024


@pytest.mark.parametrize("document", DOCUMENTS)
def test_there_is_room_for_the_stamp_where_a_clinic_puts_its_name(document: str) -> None:
    stamp = letters(WORDS.text("handouts", "stamp"))
    assert (stamp in text_of(document)) == (document != "helper_card")


def test_the_questionnaire_asks_every_question_of_the_walk_once_in_its_order() -> None:
    on_paper = [each for ids in SECTIONS.values() for each in ids]
    asked = [q.id for q in QUESTIONS if q.id not in (*NOT_ON_PAPER, *CHECK_IDS)]
    assert on_paper == asked
    text = text_of("questionnaire")
    at = 0
    for question_id in on_paper:
        question = QUESTIONS_BY_ID[question_id]
        if not isinstance(question, Choice | SeveralChoices):
            continue
        words = WORDS.section("questions", question_id, "options")
        for option in question.options:
            found = text.find(letters(BOX + words.text(option)), at)
            assert found >= 0, (question_id, option)
        at = text.find(letters(BOX + words.text(question.options[0])), at)


def test_the_clinics_box_scores_as_published() -> None:
    """The items of 2 points and those of 1, as in the table that was typed a second time."""
    text = text_of("questionnaire")
    points = {row["item"]: int(row["points"]) for row in rows("stay_independent_weights.csv")}
    two, one = (
        letters(
            ", ".join(
                WORDS.text("questions", item, "short") for item in points if points[item] == weight
            )
        )
        for weight in (2, 1)
    )
    assert f"{two}:2each" in text
    assert f"of{sum(points.values())}" in text
    for name in one.split(","):
        assert name in text.split(":2each", 1)[1].split(":1each", 1)[0]
    assert letters("4 points or more") in text


def test_the_record_sheet_has_the_published_tables() -> None:
    with pdfplumber.open(io.BytesIO(made("record_sheet"))) as document:
        lines = [line for page in document.pages for line in page.extract_text().splitlines()]
    below = rows("chair_stand_below_average.csv")
    usual = rows("chair_stand_normal_range.csv")
    assert len(below) == len(usual) == 7
    for cut_off, usually in zip(below, usual, strict=True):
        assert cut_off["first_age"] == usually["first_age"]
        women = f"{cut_off['women']} {usually['women_low']} to {usually['women_high']}"
        men = f"{cut_off['men']} {usually['men_low']} to {usually['men_high']}"
        ages = f"{cut_off['first_age']} to {cut_off['last_age']}"
        assert f"{ages} {women} {men}" in lines
    # Bohannon 2006: Timed Up and Go, 95 % interval of the mean.
    assert {"60 to 69 7.1 to 9.0", "70 to 79 8.2 to 10.2", "80 to 99 10.0 to 12.7"} <= set(lines)
    text = letters("".join(lines))
    for check in CHECK_IDS:
        assert letters(WORDS.text("checks", check, "short")) in text


def test_the_helper_card_stands_twice_on_a_page_and_is_read_once() -> None:
    text = text_of("helper_card")
    first = letters(WORDS.texts("handouts", "helper_card", "stand")[0])
    assert text.count(first) == 2
    assert letters(tree_of(made("helper_card")).text).count(first) == 1


@pytest.mark.parametrize("plan", HANDOUT_PLANS, ids=lambda plan: plan.id)
def test_an_exercise_sheet_holds_its_exercises_with_their_doses(plan: HandoutPlan) -> None:
    text = text_of(plan.id)
    chosen = [EXERCISES_BY_ID[each] for each in (*plan.warm_up, *plan.core, *plan.more)]
    assert len(plan.core) == 3
    assert len(plan.more) <= 2
    for exercise in chosen:
        words = WORDS.section("exercises", exercise.id)
        for each in (words.text("name"), *words.texts("steps"), words.text("stop_if")):
            assert letters(each) in text
        assert letters(dose_text(WORDS, exercise.dose)) in text
        if exercise.excluded_by:
            assert letters(WORDS.text("handouts", "exercises", "leave_out")) in text
        assert not exercise.equipment
    alts = {each.alt for each in tree_of(made(plan.id)).all("Figure")}
    frames = {f for e in chosen for f in WORDS.texts("exercises", e.id, "frames")}
    assert frames <= alts
    assert letters(WORDS.text("results", "stop", "heading")) in text


def test_who_gets_which_sheet_fits_what_is_in_it() -> None:
    chair, starter, legs = HANDOUT_PLANS
    seated = [EXERCISES_BY_ID[each] for each in (*chair.warm_up, *chair.core, *chair.more)]
    assert not any(exercise.standing for exercise in seated)
    first = [EXERCISES_BY_ID[each] for each in (*starter.core, *starter.more)]
    assert {exercise.hand_support for exercise in first} == {"two_hands"}
    strong = [EXERCISES_BY_ID[each] for each in (*legs.core, *legs.more)]
    assert {exercise.kind for exercise in strong} == {"leg_strength"}


def test_a_document_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError, match="brochure"):
        made("brochure")
