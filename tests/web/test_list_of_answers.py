"""The list of answers says each answer as its page does, with its unit."""

from __future__ import annotations

import pytest

from tests.people import PEOPLE
from tests.visitor import Visitor

STEADY = next(person for person in PEOPLE if person.id == "steady_66")


@pytest.mark.parametrize(
    "question, stored, said",
    [
        ("tandem_seconds", "1", "1 second"),
        ("tandem_seconds", "9.99", "9.99 seconds"),
        ("tandem_seconds", "10", "I held it for the full 10 seconds"),
        ("tandem_seconds", "could_not", "I could not do it"),
        ("chair_stands", "1", "1 stand"),
        ("chair_stands", "0", "0 stands"),
        ("age", "66", "66"),
        ("sex", "female", "Female"),
        ("take_care", "none", "None of these"),
    ],
)
def test_an_answer_is_said_with_its_unit(
    visitor: Visitor, question: str, stored: str, said: str
) -> None:
    visitor.walk(**STEADY.cells)
    with visitor.client.session_transaction() as session:
        session["answers"][question] = stored
        session.modified = True
    visitor.get("/check-your-answers")
    page = "about-you" if question in ("age", "sex") else question.replace("_", "-")
    answers = [
        row.select(".summary-answer")[0].get_text()
        for row in visitor.page.select(".summary-row")
        if row.select(f"a[href='/check/{page}?back=answers']")
    ]
    assert said in answers
