"""Every sign has one urgency on every page that names it, and in the search."""

from __future__ import annotations

import pytest
from bs4 import Tag

from tests.urgency import CLOSED, NOW, PAIR, SIGNS, TIMES_OF, Sign, times
from tests.visitor import Visitor

EVERY = (*SIGNS, PAIR)
EMERGENCIES = [sign for sign in SIGNS if sign.says == NOW]
SEEN_FIRST = [s for s in EVERY if s.cells.get("see_someone_first", "none") != "none"]
STOPPED = [sign for sign in SIGNS if sign.id == "stopped_unwell"]


def _id(sign: Sign) -> str:
    return sign.id


def call_card(visitor: Visitor, says: str) -> Tag:
    """Return the card that is headed by whom to call and by when."""
    headed = [
        card
        for card in visitor.page.select("main .care-card")
        if says.lower() in card.get_text(" ", strip=True).lower()
    ]
    assert headed, visitor.text
    return headed[0]


def assert_card_says(visitor: Visitor, sign: Sign) -> None:
    card = call_card(visitor, sign.says)
    heading = card.select_one("h2, h3")
    assert heading is not None
    assert heading.get_text(strip=True).lower() == sign.says
    (said,) = [" ".join(each.get_text().split()) for each in card.select("li")]
    assert said.startswith(sign.sentence)
    assert times(said.split(". ", 1)[0]) == TIMES_OF[sign.says]
    assert (CLOSED in " ".join(card.get_text(" ").split())) == sign.for_today


@pytest.mark.parametrize("sign", EMERGENCIES, ids=_id)
def test_the_emergency_page_names_the_numbers_and_no_later_time(
    visitor: Visitor, sign: Sign
) -> None:
    visitor.walk(**sign.cells)
    assert visitor.address == "/call-now"
    heading = visitor.page.select_one("main h2")
    assert heading is not None
    assert heading.get_text(strip=True) == "Call 911, 999 or 112"
    assert times(visitor.text) == {"now"}
    visitor.get("/results")
    assert visitor.address == "/call-now"


@pytest.mark.parametrize("sign", SEEN_FIRST, ids=_id)
def test_the_page_before_checks_says_it(visitor: Visitor, sign: Sign) -> None:
    visitor.walk(**sign.cells)
    assert visitor.address == "/see-someone-first"
    assert_card_says(visitor, sign)


@pytest.mark.parametrize("sign", STOPPED, ids=lambda sign: list(sign.cells)[-1])
def test_the_page_after_a_stop_says_it(visitor: Visitor, sign: Sign) -> None:
    visitor.walk(**sign.cells)
    assert visitor.address == "/stopped"
    assert_card_says(visitor, sign)


@pytest.mark.parametrize("sign", [sign for sign in EVERY if sign.says != NOW], ids=_id)
def test_the_result_page_says_it(visitor: Visitor, sign: Sign) -> None:
    visitor.walk_on(**sign.cells)
    visitor.get("/results")
    assert visitor.address == "/results"
    assert_card_says(visitor, sign)
    note = visitor.page.select_one("textarea[readonly]")
    assert note is not None
    assert "Red flags ticked: None" not in note.get_text()


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.asked], ids=_id)
def test_the_search_says_it_to_who_looks_for_the_sign(visitor: Visitor, sign: Sign) -> None:
    visitor.get(f"/search?q={sign.asked}")
    said = [" ".join(each.get_text().split()) for each in visitor.page.select("main li")]
    assert [each for each in said if each.startswith(sign.sentence)], said
    if sign.for_today:
        assert CLOSED in visitor.text
