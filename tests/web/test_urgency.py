"""Every sign has one urgency on every page that names it, and in the search."""

from __future__ import annotations

import pytest
from bs4 import Tag

from tests.urgency import (
    CLOSED,
    DOCTOR_OR_NURSE,
    IN_NOTE,
    NOW,
    PAIR,
    SIGNS,
    TEAM,
    THIS_WEEK,
    TIMES_OF,
    TODAY,
    TODAY_OR_EMERGENCY,
    WHO_SAID_SO,
    Sign,
    times,
)
from tests.visitor import Visitor

EVERY = (*SIGNS, PAIR)
EMERGENCIES = [sign for sign in SIGNS if sign.says == NOW]
SEEN_FIRST = [s for s in EVERY if s.cells.get("see_someone_first", "none") != "none"]
STOPPED = [sign for sign in SIGNS if sign.id == "stopped_unwell"]

# The heading of the panel that comes first, by the time of the table.
HEADINGS = {
    TODAY_OR_EMERGENCY: "Today",
    TODAY: "Today",
    **dict.fromkeys((THIS_WEEK, DOCTOR_OR_NURSE, TEAM, WHO_SAID_SO), "This week"),
}


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
def test_the_result_says_it_before_all_else(visitor: Visitor, sign: Sign) -> None:
    visitor.walk_on(**sign.cells)
    visitor.get("/results")
    assert visitor.address == "/results"
    panel = visitor.page.select_one("main .hub h1 + .hub-what > .week:first-child")
    assert panel is not None
    heading = panel.select_one("h2")
    assert heading is not None
    assert heading.get_text() == HEADINGS[sign.says]
    said = [" ".join(each.get_text().split()) for each in panel.select("p")]
    about = [each for each in said if each.startswith(sign.sentence)]
    assert len(about) == 1, said
    assert times(about[0].split(". ", 1)[0]) == TIMES_OF[sign.says]
    assert (CLOSED in said) == sign.for_today
    note = visitor.client.get("/results/note.txt?form=long").get_data(as_text=True)
    assert IN_NOTE[sign.says] in note


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.asked], ids=_id)
def test_the_search_says_it_to_who_looks_for_the_sign(visitor: Visitor, sign: Sign) -> None:
    visitor.get(f"/search?q={sign.asked}")
    said = [" ".join(each.get_text().split()) for each in visitor.page.select("main li")]
    assert [each for each in said if each.startswith(sign.sentence)], said
    if sign.for_today:
        assert CLOSED in visitor.text
