"""A safety list that has to be put right leaves no older answer behind that counts."""

from __future__ import annotations

import pytest

from app.clinical.questions import SAFETY_IDS
from tests.people import PEOPLE
from tests.visitor import Visitor

STEADY = next(person for person in PEOPLE if person.id == "steady_66")
# For each list, what cannot be taken: a sign beside "none of these", nothing, and no option of it.
SIGNS = {
    "emergency_signs": "stroke_signs",
    "see_someone_first": "dizzy_now",
    "take_care": "poor_sight",
}


def unreadable(question: str) -> list[list[str]]:
    return [["none", SIGNS[question]], [], ["no_such_option"]]


@pytest.mark.parametrize(
    "question, posted", [(each, posted) for each in SIGNS for posted in unreadable(each)]
)
def test_an_older_none_does_not_count_on(
    visitor: Visitor, question: str, posted: list[str]
) -> None:
    page = f"/check/{question.replace('_', '-')}"
    visitor.walk(**STEADY.cells)
    visitor.get("/results")
    assert visitor.address == "/results"
    visitor.get(page)
    visitor.submit(**{question: posted})
    assert visitor.address == page
    assert visitor.page.select(".error-summary a")
    visitor.get("/results")
    assert visitor.address == page, "the list is open again"
    visitor.submit(**{question: "none"})
    visitor.get("/results")
    assert visitor.address == "/results", "every other answer is kept"


def test_every_safety_list_is_tried() -> None:
    assert set(SIGNS) == set(SAFETY_IDS)
