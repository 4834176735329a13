"""The start page: one button for who comes for the first time, the way back for who was here."""

from __future__ import annotations

import pytest

from tests.people import STEADY, but
from tests.visitor import Visitor

HALF = {each: STEADY[each] for each in ("filled_in_by", "emergency_signs")}


def ways_on(visitor: Visitor) -> dict[str, str]:
    """Return where the links that look like buttons lead, by their words."""
    visitor.get("/")
    return {
        link.get_text(strip=True): str(link["href"])
        for link in visitor.page.select("main a.button")
    }


def test_who_comes_for_the_first_time_finds_one_button(visitor: Visitor) -> None:
    (text,) = ways_on(visitor)
    assert text.startswith("Start. It takes about")
    assert ways_on(visitor)[text] == "/check/filled-in-by"
    assert visitor.page.select("main form") == []


def test_who_has_left_half_way_goes_on_where_it_was(visitor: Visitor) -> None:
    visitor.get("/check/filled-in-by")
    for question, answer in HALF.items():
        visitor.submit(**{question: answer})
    assert ways_on(visitor) == {"Go on": "/check/see-someone-first"}
    assert "still in this browser" in visitor.text


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {"My plan": "/results"}),
        ({"emergency_signs": "spine_signs"}, {"Go on": "/call-now"}),
        (
            {"see_someone_first": "dizzy_now"},
            {"My plan": "/results", "Go on": "/check/take-care"},
        ),
    ],
    ids=("done", "emergency", "to be seen first"),
)
def test_who_was_here_finds_the_plan_or_whom_to_call(
    visitor: Visitor, changes: dict[str, str], expected: dict[str, str]
) -> None:
    visitor.walk(**but(changes))
    assert ways_on(visitor) == expected


def test_who_starts_for_someone_else_is_told_that_the_answers_go(visitor: Visitor) -> None:
    visitor.walk(**STEADY)
    visitor.get("/")
    form = visitor.form()
    assert "It is for someone else" in form.get_text()
    assert "This deletes the answers in this browser first." in form.get_text()
    visitor.submit()
    assert visitor.address == "/check/filled-in-by"
    assert ways_on(visitor).keys() != {"My plan"}


def test_what_is_needed_is_folded_and_what_to_do_when_unwell_is_not(visitor: Visitor) -> None:
    visitor.get("/")
    for summary in ("What I need", "On my own today", "I am helping someone", "What it is not"):
        (found,) = [
            each for each in visitor.page.select("main summary") if each.get_text() == summary
        ]
        assert found.parent is not None
        assert not found.parent.has_attr("open")
    (stop,) = visitor.page.select(".stop-line")
    assert "911, 999 or 112" in stop.get_text()
    assert stop.find_parent("details") is None
    assert visitor.page.select_one("main details a[href$='helper-card.pdf']")
