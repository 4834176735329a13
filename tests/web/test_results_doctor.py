"""*Tell my doctor* and *What my checks show*: who reads what there, and how much of it."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import Tag

from app.result.letter import letter_text
from app.result.records import Result
from tests.budgets import words_seen
from tests.pdf.documents import result_of
from tests.people import PEOPLE, Person
from tests.visitor import Visitor

PERSON = {person.id: person for person in PEOPLE}
MOST_WORDS = 350
WITH_A_RESULT = [each for each in PEOPLE if each.expected["category"] != "emergency"]
DID_CHECKS = [each for each in WITH_A_RESULT if result_of(each.id).checks]
each_person = pytest.mark.parametrize("person", WITH_A_RESULT, ids=lambda person: person.id)
each_who_did = pytest.mark.parametrize("person", DID_CHECKS, ids=lambda person: person.id)


def flat(text: str) -> str:
    return " ".join(text.split())


def email_link(visitor: Visitor) -> Tag | None:
    return visitor.page.select_one('main a[href^="mailto:"]')


def main_of(visitor: Visitor) -> Tag:
    main = visitor.page.main
    assert main is not None
    return main


@each_person
def test_the_letter_and_the_note_stand_on_the_page_in_few_words(
    visitor: Visitor, person: Person
) -> None:
    visitor.walk_on(**person.cells)
    page = visitor.get("/results/doctor")
    result = result_of(person.id)
    assert len(words_seen(page)) <= MOST_WORDS
    letter = page.select_one("article.letter")
    assert letter is not None
    said = flat(letter.get_text(" "))
    for each in (*result.letter.paragraphs, *result.letter.questions, *result.letter.closing):
        assert flat(each) in said
    notes = [each.get_text() for each in page.select("pre.note")]
    assert notes == [result.note, result.note_long]
    # What a letter has no room for can be asked as well.
    folded = flat(" ".join(each.get_text(" ") for each in page.select("main details")))
    assert all(each in folded for each in result.ask.items)
    assert all(each in folded for each in result.bring.items)


@each_person
def test_an_e_mail_holds_the_letter_and_is_not_offered_where_it_would_be_too_slow(
    visitor: Visitor, person: Person
) -> None:
    visitor.walk_on(**person.cells)
    visitor.get("/results/doctor")
    result, link = result_of(person.id), email_link(visitor)
    urgent = result.call_by in ("today", "today_or_emergency")
    assert (link is None) == urgent
    assert ("a letter is too slow" in visitor.text) == urgent
    assert not urgent or result.call.heading in visitor.text
    if link is None:
        return
    address = urlsplit(str(link["href"]))
    assert address.path == "", "it is for the person to say to whom"
    sent = parse_qs(address.query, strict_parsing=True)
    assert sent == {
        "subject": [result.letter.subject],
        "body": [letter_text(result.letter).replace("\n", "\r\n")],
    }
    assert " " not in str(link["href"])
    assert "We send nothing." in visitor.text


@pytest.mark.parametrize("person", ["dizzy_91", "cleared_after_two_falls_80"])
def test_whom_to_call_stands_above_the_letter(visitor: Visitor, person: str) -> None:
    visitor.walk_on(**PERSON[person].cells)
    visitor.get("/results/doctor")
    text = visitor.text
    call = result_of(person).call.heading
    assert call in text
    assert text.index(call) < text.index("Dear doctor")


def test_what_needs_a_script_is_hidden_until_there_is_one(visitor: Visitor) -> None:
    visitor.walk(**PERSON["cane_72"].cells)
    page = visitor.get("/results/doctor")
    buttons = page.select("main button")
    assert len(buttons) == 4
    assert all(each.has_attr("hidden") for each in buttons)
    for each in page.select("[data-copy]"):
        assert page.select_one(f"#{each['data-copy']}") is not None
    assert "To print, use" in visitor.text


@pytest.mark.parametrize("address", ["/results/doctor", "/results/checks"])
def test_after_an_emergency_sign_there_is_only_whom_to_call(visitor: Visitor, address: str) -> None:
    visitor.walk(**PERSON["emergency_82"].cells)
    visitor.get(address)
    assert visitor.address == "/call-now"


@pytest.mark.parametrize("address", ["/results/doctor", "/results/checks", "/results/note.txt"])
def test_before_there_is_a_result_each_page_leads_to_the_start(
    visitor: Visitor, address: str
) -> None:
    visitor.get(address)
    assert visitor.address == "/"


@each_who_did
def test_each_check_that_was_done_has_a_card_with_its_bar(visitor: Visitor, person: Person) -> None:
    visitor.walk_on(**person.cells)
    page = visitor.get("/results/checks")
    result = result_of(person.id)
    assert len(words_seen(page)) <= MOST_WORDS
    cards = page.select(".check-card")
    assert len(cards) == len(result.checks)
    for card, check in zip(cards, result.checks, strict=True):
        said = flat(card.get_text(" "))
        for each in (check.name, check.verdict, check.result, check.meaning):
            assert flat(each) in said
        bars = card.select("svg.scale")
        assert [bar["aria-label"] for bar in bars] == ([check.scale.text] if check.scale else [])
    _assert_the_rest_stands_below(result, flat(main_of(visitor).get_text(" ")))


def _assert_the_rest_stands_below(result: Result, said: str) -> None:
    """What went well, what to work on, what is missing, why, and the sources: once each."""
    for each in (*result.strengths.items, *result.missing.items):
        with_its_card = any(each == check.strength for check in result.checks)
        assert (each in said) != with_its_card
    assert result.working_on_in_short in said
    for each in (*result.working_on.items, *(f.why for f in result.checks)):
        assert each in said
    for check in result.checks:
        assert check.source in said
        assert check.usual in said


@pytest.mark.parametrize(
    "person", [each for each in WITH_A_RESULT if each not in DID_CHECKS], ids=lambda each: each.id
)
def test_without_a_check_there_is_no_page_of_checks(visitor: Visitor, person: Person) -> None:
    visitor.walk_on(**person.cells)
    page = visitor.get("/results/checks")
    assert visitor.address == "/results"
    assert page.select('a[href="/results/checks"]') == []
