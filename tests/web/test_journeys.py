"""Whole journeys, page by page, for every category and every early end."""

import pytest

from app.web.walk_pages import PAGE_OF
from tests.people import PEOPLE
from tests.visitor import Visitor, fields_for

BY_ID = {person.id: person for person in PEOPLE}


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_everybody_reaches_an_end_that_fits_their_category(visitor: Visitor, person) -> None:
    visitor.walk(**person.cells)
    category = person.expected["category"]
    if category == "emergency":
        assert visitor.address == "/call-now"
        assert {"911", "999", "112"} <= set(visitor.text.split())
        visitor.get("/results")
        assert visitor.address == "/call-now"
        return
    visitor.get("/check-your-answers")
    visitor.get("/results")
    assert visitor.address == "/results"
    pdf = visitor.client.get("/results/sheet.pdf?points=20&paper=a4")
    assert pdf.mimetype == "application/pdf"
    assert pdf.data.startswith(b"%PDF-")
    assert pdf.headers["Cache-Control"] == "no-store"


def test_every_category_is_walked() -> None:
    walked = {person.expected["category"] for person in PEOPLE}
    assert walked == {
        "emergency",
        "see_someone_first",
        "high",
        "raised",
        "lower_unconfirmed",
        "lower",
    }


def test_an_emergency_sign_ends_the_walk_and_a_mistake_can_be_undone(visitor: Visitor) -> None:
    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    visitor.submit(emergency_signs="chest_pain_now")
    assert visitor.address == "/call-now"
    visitor.get("/check/about-you")
    assert visitor.address == "/call-now"
    visitor.get("/check/emergency-signs")
    visitor.submit(emergency_signs="none")
    assert visitor.address == "/check/see-someone-first"


def test_somebody_who_has_to_be_seen_may_stop_or_go_on(visitor: Visitor) -> None:
    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    visitor.submit(emergency_signs="none")
    visitor.submit(see_someone_first=["dizzy_now", "fainted"])
    assert visitor.address == "/see-someone-first"
    visitor.get("/results")
    assert visitor.address == "/results"
    visitor.get("/check/take-care")
    assert visitor.address == "/check/take-care"


def walk_to_the_checks(visitor: Visitor) -> None:
    cells = dict(BY_ID_STEADY.cells)
    visitor.get("/check/filled-in-by")
    for _ in range(30):
        if visitor.address == "/check/side-by-side-seconds":
            return

        shown = [
            q
            for q, page in PAGE_OF.items()
            if f"/check/{page.id}" == visitor.address and visitor.page.select_one(f"[name={q}]")
        ]
        visitor.submit(**fields_for({q: cells[q] for q in shown}))
    raise AssertionError("no checks on the way")


BY_ID_STEADY = next(person for person in PEOPLE if person.expected["category"] == "lower")


def test_stopping_unwell_names_when_to_call_and_ends_the_checks(visitor: Visitor) -> None:
    walk_to_the_checks(visitor)
    visitor.submit(side_by_side_seconds_how="stopped_unwell")
    assert visitor.address == "/stopped"
    assert "911, 999 or 112" in visitor.text
    visitor.get("/check/chair-stands")
    assert visitor.address == "/check-your-answers"
    visitor.get("/results")
    assert visitor.address == "/results"


def test_a_number_and_another_answer_together_are_asked_about(visitor: Visitor) -> None:
    walk_to_the_checks(visitor)
    visitor.submit(side_by_side_seconds="6", side_by_side_seconds_how="could_not")
    assert visitor.address == "/check/side-by-side-seconds"
    assert "Keep the one that is right" in visitor.text
    box = visitor.page.find("input", id="side_by_side_seconds")
    assert box is not None
    assert box["value"] == "6"


@pytest.mark.parametrize("typed", ["abc", "-1", "6..5", "about 6"])
def test_seconds_that_cannot_be_read_are_kept_in_the_box(visitor: Visitor, typed: str) -> None:
    walk_to_the_checks(visitor)
    visitor.submit(side_by_side_seconds=typed, side_by_side_seconds_how="number")
    assert visitor.page.title is not None
    assert "Error: " in visitor.page.title.get_text()
    box = visitor.page.find("input", id="side_by_side_seconds")
    assert box is not None
    assert box["value"] == typed


@pytest.mark.parametrize("typed", ["10", "10 sec", "10,0", " 10.00 s", "12"])
def test_the_full_time_may_be_typed_as_people_type(visitor: Visitor, typed: str) -> None:
    walk_to_the_checks(visitor)
    visitor.submit(side_by_side_seconds=typed)
    assert visitor.address == "/check/semi-tandem-seconds"


def test_one_missed_question_keeps_the_others_and_links_to_the_missed_one(visitor: Visitor) -> None:
    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    visitor.submit(emergency_signs="none")
    visitor.submit(see_someone_first="none")
    visitor.submit(take_care="none")
    visitor.submit(age="72 years")
    assert visitor.page.find("a", href="#sex")
    visitor.get("/check/about-you")
    box = visitor.page.find("input", id="age")
    assert box is not None
    assert box["value"] == "72 years", "as it was typed"


def test_a_deep_link_leads_to_the_first_open_page_or_the_start(visitor: Visitor) -> None:
    visitor.get("/check/tandem-seconds")
    assert visitor.address == "/"
    visitor.get("/check/filled-in-by")
    visitor.submit(filled_in_by="self")
    for address in ("/check/tandem-seconds", "/results", "/results/sheet.pdf", "/stopped"):
        visitor.get(address)
        assert visitor.address == "/check/emergency-signs", address


def test_a_second_tab_loses_no_answer(visitor: Visitor) -> None:
    walk_to_the_checks(visitor)
    visitor.get("/check/falls-past-year")
    old_tab = visitor.form()
    token = old_tab.select_one("input[name=csrf_token]")
    assert token is not None
    visitor.get("/check/emergency-signs")
    visitor.submit(emergency_signs="stroke_signs")
    assert visitor.address == "/call-now"
    visitor.post("/check/falls-past-year", {"csrf_token": token["value"], "falls_past_year": "one"})
    assert visitor.address == "/call-now"
    visitor.get("/check/emergency-signs")
    visitor.submit(emergency_signs="none")
    visitor.get("/check/falls-past-year")
    chosen = visitor.page.find("input", attrs={"name": "falls_past_year", "value": "one"})
    assert chosen is not None
    assert chosen.has_attr("checked")


def test_answers_that_are_not_asked_now_are_shown_as_not_counted(visitor: Visitor) -> None:
    visitor.walk(**BY_ID_STEADY.cells)
    visitor.get("/check/ready-for-checks?back=answers")
    visitor.submit(ready_for_checks="not_today_alone")
    visitor.get("/check-your-answers")
    assert "not counted now" in visitor.text
    visitor.get("/results")
    assert "A helper is here: do the checks" in visitor.text
    visitor.get("/check/ready-for-checks?back=answers")
    visitor.submit(ready_for_checks="ready")
    assert visitor.address == "/check-your-answers"
    assert "not counted now" not in visitor.text


def test_start_again_and_delete_take_the_answers_away(visitor: Visitor) -> None:
    visitor.walk(**BY_ID_STEADY.cells)
    visitor.get("/")
    assert "My plan" in visitor.text
    assert "deletes the answers" in visitor.text
    visitor.submit()
    assert visitor.address == "/check/filled-in-by"
    visitor.submit(filled_in_by="self")
    visitor.get("/delete-my-answers")
    visitor.submit()
    assert visitor.address == "/"
    assert "deleted" in visitor.text
    visitor.get("/check-your-answers")
    assert visitor.address == "/"


@pytest.mark.parametrize(
    "address", ["/", "/evidence", "/privacy", "/delete-my-answers", "/no-such-page", "/check/no"]
)
def test_pages_without_answers_keep_the_house_rules(visitor: Visitor, address: str) -> None:
    visitor.get(address)
    assert visitor.status == (404 if "no" in address.split("/")[-1] and address != "/" else 200)


@pytest.mark.parametrize("address", ["/start-again"])
def test_the_address_of_a_button_leads_to_the_start(visitor: Visitor, address: str) -> None:
    visitor.get(address)
    assert visitor.address == "/"
