"""The cookie: what an older or a newer one, and one that was tampered with, still gives."""

from __future__ import annotations

import datetime

import pytest

from app.web.saved_answers import VERSION
from tests.conftest import DAY
from tests.people import PEOPLE
from tests.visitor import Visitor

STEADY = next(person for person in PEOPLE if person.id == "steady_66")
# As version 1 wrote it.
FIRST = {
    "filled_in_by": "self",
    "emergency_signs": "none",
    "see_someone_first": "none",
    "take_care": "cannot_stand_alone;sore_joints",
    "age": "72",
    "sex": "female",
}


def bring(visitor: Visitor, **stored: object) -> None:
    with visitor.client.session_transaction() as session:
        session.update(stored)


def answers_in(visitor: Visitor) -> dict[str, str]:
    with visitor.client.session_transaction() as session:
        return dict(session["answers"])


def test_a_tampered_cookie_starts_afresh_with_a_kind_word(visitor: Visitor) -> None:
    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    visitor.client.set_cookie("balance_check", "not.what.we.signed")
    visitor.get("/")
    assert "You did nothing wrong" in visitor.text
    visitor.get("/")
    assert "You did nothing wrong" not in visitor.text


@pytest.mark.parametrize("version", [{"version": 1}, {}], ids=["version 1", "no version"])
def test_a_cookie_of_the_first_version_still_reads(
    visitor: Visitor, version: dict[str, int]
) -> None:
    bring(visitor, answers=FIRST, checked_on="2026-03-01", **version)
    visitor.get("/check/falls-past-year")
    assert visitor.address == "/check/falls-past-year"
    visitor.submit(falls_past_year="none")
    assert answers_in(visitor) == FIRST | {"falls_past_year": "none"}
    with visitor.client.session_transaction() as session:
        assert session["version"] == VERSION


def test_an_answer_whose_option_is_gone_is_asked_anew_and_the_rest_stays(visitor: Visitor) -> None:
    """A sign that lost its id must not turn into fewer signs, or into none."""
    gone = FIRST | {"see_someone_first": "fainted;gone_sign", "gone_question": "yes"}
    bring(visitor, version=1, answers=gone)
    visitor.get("/check/about-you")
    assert visitor.address == "/check/see-someone-first"
    visitor.submit(see_someone_first="none")
    assert answers_in(visitor) == FIRST


@pytest.mark.parametrize(
    "answers", [["what", "is", "this"], "text", 5, None, {"sex": 5, "age": []}]
)
def test_answers_of_another_shape_are_no_answers(visitor: Visitor, answers: object) -> None:
    bring(visitor, answers=answers)
    visitor.get("/check-your-answers")
    assert visitor.address == "/"
    assert visitor.status == 200


@pytest.mark.parametrize("version", [VERSION + 1, 0, -1, "2", None, 1.5])
def test_a_cookie_of_a_version_that_is_not_known_starts_afresh(
    visitor: Visitor, version: object
) -> None:
    bring(visitor, version=version, answers=FIRST)
    visitor.get("/check/falls-past-year")
    assert visitor.address == "/"
    assert "You did nothing wrong" in visitor.text
    visitor.get("/")
    assert "You did nothing wrong" not in visitor.text


# The day of the checks. DAY is the tests' today.


@pytest.mark.parametrize(
    "stored, believed",
    [
        ("2019-12-31", False),
        ("2020-01-01", True),
        (DAY.isoformat(), True),
        ((DAY + datetime.timedelta(days=1)).isoformat(), True),
        ((DAY + datetime.timedelta(days=2)).isoformat(), False),
        ("9999-12-31", False),
        ("0001-01-01", False),
        ("never", False),
        ("", False),
        (20260302, False),
    ],
)
def test_only_a_day_on_which_a_check_can_have_been_is_believed(
    visitor: Visitor, stored: object, believed: bool
) -> None:
    visitor.walk(**STEADY.cells)
    bring(visitor, checked_on=stored)
    note = visitor.client.get("/results")
    assert note.status_code == 200
    visitor.get("/check/about-you")
    visitor.submit(age="66", sex="female")  # nothing new: the day stays, if there is one
    with visitor.client.session_transaction() as session:
        assert session["checked_on"] == (stored if believed else DAY.isoformat())


# Whose check it is


def test_a_check_has_an_id_that_stays_until_somebody_else_begins(visitor: Visitor) -> None:
    def check_id() -> str:
        with visitor.client.session_transaction() as session:
            return str(session["check_id"])

    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    first = check_id()
    assert len(first) >= 12
    visitor.submit(emergency_signs="none")
    assert check_id() == first
    visitor.get("/")
    visitor.submit()
    visitor.submit(filled_in_by="self")
    assert check_id() != first
