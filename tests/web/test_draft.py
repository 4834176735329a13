"""What has to be put right is kept as it was typed, until it is; and nothing asks on a reload."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from app.web.draft import MOST_BYTES, cut_to_fit
from tests.people import PEOPLE
from tests.visitor import Visitor

STEADY = next(person for person in PEOPLE if person.id == "steady_66")


def at_about_you(visitor: Visitor) -> None:
    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    for each in ("emergency_signs", "see_someone_first", "take_care"):
        visitor.submit(**{each: "none"})
    assert visitor.address == "/check/about-you"


def at_tandem(visitor: Visitor) -> None:
    visitor.walk(**STEADY.cells)
    visitor.get("/check/tandem-seconds")


def value_of(visitor: Visitor, box: str) -> str:
    found = visitor.page.find("input", id=box)
    assert found is not None
    return str(found["value"])


def chosen(visitor: Visitor, name: str) -> list[str]:
    return [str(each["value"]) for each in visitor.page.select(f"input[name={name}][checked]")]


def errors(visitor: Visitor) -> dict[str, str]:
    """The links of the error summary: what they say, by what they lead to."""
    links = visitor.page.select(".error-summary a")
    return {str(each["href"]): each.get_text() for each in links}


def token_of(visitor: Visitor) -> str:
    return str(visitor.page.select("input[name=csrf_token]")[0]["value"])


def test_an_error_leads_back_to_its_page_by_a_redirect(visitor: Visitor) -> None:
    at_about_you(visitor)
    posted = {"csrf_token": token_of(visitor), "age": "old", "sex": "female"}
    answer = visitor.client.post("/check/about-you", data=posted)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/check/about-you")
    visitor.get("/check/about-you")
    assert visitor.status == 200
    assert visitor.page.title is not None
    assert visitor.page.title.get_text().strip().startswith("Error: ")
    assert errors(visitor) == {"#age": "Enter your age in digits, such as 80"}
    assert value_of(visitor, "age") == "old"
    assert chosen(visitor, "sex") == ["female"]


def test_a_reload_shows_the_same_once_more(visitor: Visitor) -> None:
    at_about_you(visitor)
    visitor.submit(age="old")
    before = errors(visitor)
    visitor.get("/check/about-you")
    assert errors(visitor) == before
    assert len(before) == 2


def test_what_was_right_is_saved_and_what_was_wrong_is_not(visitor: Visitor) -> None:
    at_about_you(visitor)
    visitor.submit(age="72", sex="female")
    visitor.get("/check/about-you")
    visitor.submit(age="old", sex="male")
    visitor.get("/check-your-answers")
    assert "72" in visitor.text
    assert "old" not in visitor.text
    assert "Male" in visitor.text


def test_a_page_that_is_put_right_forgets_its_draft(visitor: Visitor) -> None:
    at_about_you(visitor)
    visitor.submit(age="old", sex="female")
    visitor.submit(age="72", sex="female")
    assert visitor.address == "/check/falls-past-year"
    visitor.get("/check/about-you")
    assert errors(visitor) == {}
    assert value_of(visitor, "age") == "72"


def test_a_tick_that_was_taken_away_stays_away(visitor: Visitor) -> None:
    at_about_you(visitor)
    visitor.get("/check/take-care")
    visitor.submit()
    assert visitor.address == "/check/take-care"
    assert chosen(visitor, "take_care") == []


def test_another_page_that_is_answered_takes_the_draft_away(visitor: Visitor) -> None:
    at_about_you(visitor)
    visitor.submit(age="old", sex="female")
    visitor.get("/check/take-care")
    assert errors(visitor) == {}, "it belongs to its own page"
    visitor.submit(take_care="none")
    assert errors(visitor) == {}
    assert value_of(visitor, "age") == ""


def test_deleting_takes_the_draft_away(visitor: Visitor) -> None:
    at_about_you(visitor)
    visitor.submit(age="old", sex="female")
    visitor.get("/delete-my-answers")
    visitor.submit()
    with visitor.client.session_transaction() as session:
        assert "draft" not in session


def test_the_way_back_to_the_list_of_answers_outlives_an_error(visitor: Visitor) -> None:
    visitor.walk(**STEADY.cells)
    visitor.get("/check/about-you?back=answers")
    visitor.submit(age="old", sex="female")
    assert errors(visitor)
    visitor.submit(age="72", sex="female")
    assert visitor.address == "/check-your-answers"


@pytest.mark.parametrize("typed", ["", "72", "old"])
def test_an_old_token_keeps_what_was_typed_and_saves_nothing(visitor: Visitor, typed: str) -> None:
    at_about_you(visitor)
    visitor.post("/check/about-you", {"age": typed, "sex": "female", "csrf_token": "old"})
    assert visitor.address == "/check/about-you"
    assert list(errors(visitor)) == ["#main-form"]
    assert "What you entered is still here" in visitor.text
    assert value_of(visitor, "age") == typed
    assert chosen(visitor, "sex") == ["female"]
    with visitor.client.session_transaction() as session:
        assert {"age", "sex"} & set(session["answers"]) == set()
    visitor.submit(age="72", sex="female")
    assert visitor.address == "/check/falls-past-year"


def test_an_old_token_on_a_page_that_is_not_asked_leads_on(visitor: Visitor) -> None:
    visitor.post("/check/after-a-fall", {"fall_injury": "none", "csrf_token": "old"})
    assert visitor.address == "/"
    at_about_you(visitor)
    visitor.post("/check/after-a-fall", {"fall_injury": "none", "csrf_token": "old"})
    assert visitor.address == "/check/about-you"
    with visitor.client.session_transaction() as session:
        assert "draft" not in session
        assert "fall_injury" not in session["answers"]


def test_a_browser_that_keeps_no_cookie_is_told_so(visitor: Visitor) -> None:
    visitor.client = visitor.client.application.test_client(use_cookies=False)
    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    assert visitor.address == "/check/filled-in-by"
    assert "Allow cookies" in errors(visitor)["#main-form"]


def test_a_cookie_that_was_only_deleted_is_no_such_browser(visitor: Visitor) -> None:
    visitor.get("/check/filled-in-by")
    posted: dict[str, object] = {"csrf_token": token_of(visitor), "filled_in_by": "helper"}
    visitor.client.delete_cookie("balance_check")
    visitor.post("/check/filled-in-by", posted)
    assert "still here" in errors(visitor)["#main-form"]
    assert chosen(visitor, "filled_in_by") == ["helper"]
    visitor.submit(filled_in_by="helper")
    assert visitor.address == "/check/emergency-signs"


def test_a_file_in_place_of_an_answer_is_no_answer(visitor: Visitor) -> None:
    at_about_you(visitor)
    visitor.submit(age=(BytesIO(b"72"), "age.txt"), sex="female")
    assert visitor.address == "/check/about-you"
    assert list(errors(visitor)) == ["#age"]


# How much is kept


def stored_bytes(kept: dict[str, str]) -> int:
    return len(json.dumps(kept, separators=(",", ":")))


NAMES = len('{"age":"","sex":"female"}')


@pytest.mark.parametrize("length, fits", [(599, True), (600, True), (601, False)])
def test_a_page_keeps_six_hundred_bytes(length: int, fits: bool) -> None:
    text = "x" * (length - NAMES)
    kept, cut = cut_to_fit({"sex": "female", "age": text})
    assert (kept["age"] == text, cut == []) == (fits, fits)
    assert stored_bytes(kept) <= MOST_BYTES == 600


@pytest.mark.parametrize("letter", ["x", "é", "٣", "😀", '"', "\n"])
def test_whatever_is_typed_the_bound_holds_and_as_much_as_fits_is_kept(letter: str) -> None:
    posted = {"one": letter * 5000, "two": letter * 5000, "three": "short"}
    kept, cut = cut_to_fit(posted)
    assert stored_bytes(kept) <= 600
    assert stored_bytes(kept) > 600 - 12, "an emoji takes twelve"
    assert {"one", "two"} <= set(cut)
    assert all(posted[name].startswith(text) for name, text in kept.items())


def test_what_is_cut_is_said_and_not_read_as_something_else(visitor: Visitor) -> None:
    """Cut short, "72", 2,000 blanks and a question mark would be an age."""
    at_about_you(visitor)
    visitor.submit(age="72" + " " * 2000 + "?", sex="female")
    assert errors(visitor) == {"#age": "That was too long to keep. Enter a short answer"}
    with visitor.client.session_transaction() as session:
        assert "age" not in session["answers"]


def test_a_draft_leaves_the_cookie_small_enough_for_every_browser(visitor: Visitor) -> None:
    at_tandem(visitor)
    visitor.submit(tandem_seconds="٣" * 60, tandem_seconds_how="number")
    assert errors(visitor)
    cookie = visitor.client.get_cookie("balance_check")
    assert cookie is not None
    assert len(cookie.value) < 2500


@pytest.mark.parametrize(
    "stored",
    [
        "text",
        {"page": "about-you"},
        {"page": "about-you", "posted": "old", "cut": []},
        {"page": "about-you", "posted": {"age": "old"}, "cut": None},
    ],
)
def test_a_draft_that_cannot_be_read_is_none(visitor: Visitor, stored: object) -> None:
    at_about_you(visitor)
    with visitor.client.session_transaction() as session:
        session["draft"] = stored
    visitor.get("/check/about-you")
    assert visitor.address == "/check/about-you"
    assert errors(visitor) == {}
