"""A tick that was a mistake is taken away with one press, and so is nothing else."""

from __future__ import annotations

import pytest
from bs4 import Tag

from tests.people import STEADY, but
from tests.visitor import Visitor

MISTAKES = {
    "emergency_signs": ("stroke_signs;head_injury", "/call-now", "/check/emergency-signs"),
    "see_someone_first": ("dizzy_now;fainted", "/see-someone-first", "/check/see-someone-first"),
    "chair_stands": ("stopped_unwell", "/stopped", "/check/chair-stands"),
    "side_by_side_seconds": ("stopped_unwell", "/stopped", "/check/side-by-side-seconds"),
}
SAID = {"/stopped": "It is taken back"}


def at_the_end(visitor: Visitor, question: str) -> str:
    """Walk to where the answer leads, and return the page that asked for it."""
    answer, leads_to, page = MISTAKES[question]
    visitor.walk(**but({question: answer}))
    assert visitor.address == leads_to
    return page


@pytest.mark.parametrize("question", MISTAKES)
def test_a_mistake_is_unticked_and_it_is_said(visitor: Visitor, question: str) -> None:
    page = at_the_end(visitor, question)
    said = SAID.get(visitor.address, "Your ticks are taken away")
    visitor.submit()
    assert visitor.address == page
    assert said in visitor.text
    assert visitor.page.select("main input:checked, main input[checked]") == []
    visitor.get(page)
    assert said not in visitor.text, "it is said once"


@pytest.mark.parametrize("question", MISTAKES)
def test_all_other_answers_stay(visitor: Visitor, question: str) -> None:
    at_the_end(visitor, question)
    with visitor.client.session_transaction() as session:
        before = dict(session["answers"])
    visitor.submit()
    with visitor.client.session_transaction() as session:
        after = dict(session["answers"])
    del before[question]
    assert after == before


@pytest.mark.parametrize("question", MISTAKES)
def test_an_old_page_unticks_nothing(visitor: Visitor, question: str) -> None:
    at_the_end(visitor, question)
    here = visitor.address
    visitor.post(here, {"csrf_token": "old"})
    assert visitor.address == here, "whom to call is still told"
    assert "Press it once more" in visitor.text


def test_without_a_tick_there_is_nothing_to_take_away(visitor: Visitor) -> None:
    visitor.walk(**STEADY)
    visitor.get("/")
    token = visitor.form().select_one("input[name=csrf_token]")
    assert isinstance(token, Tag)
    for address in ("/call-now", "/see-someone-first", "/stopped"):
        visitor.post(address, {"csrf_token": token["value"]})
        assert "taken" not in visitor.text
        assert visitor.address == "/check-your-answers"


CHECKS = ("side_by_side_seconds", "one_leg_seconds", "chair_stands", "timed_up_and_go_seconds")


@pytest.mark.parametrize("check", CHECKS)
def test_the_button_at_the_foot_of_a_check_stops_it_without_a_script(
    visitor: Visitor, check: str
) -> None:
    visitor.walk(**STEADY)
    visitor.get(f"/check/{check.replace('_', '-')}")
    form = visitor.page.select_one("#unwell-form")
    assert form is not None
    button = form.select_one("button[type=submit]")
    token = form.select_one("input[type=hidden]")
    assert button is not None
    assert token is not None
    posted: dict[str, object] = {str(each["name"]): each["value"] for each in (token, button)}
    visitor.post(str(form["action"]), posted)
    assert visitor.address == "/stopped"
    assert "911, 999 or 112" in visitor.text
    with visitor.client.session_transaction() as session:
        assert session["answers"][check] == "stopped_unwell"


def test_the_answer_of_a_check_is_folded_until_there_is_one(visitor: Visitor) -> None:
    at_the_end(visitor, "chair_stands")
    visitor.submit()  # the mistake is taken back
    assert visitor.address == "/check/chair-stands"
    assert visitor.page.select_one("#answer:not([open])")
    visitor.submit(chair_stands="many")
    assert visitor.page.select_one("#answer[open] .error"), "what has to be put right is in sight"
    visitor.submit(chair_stands="12")
    visitor.get("/check/chair-stands")
    assert visitor.page.select_one("#answer[open] [value='12']"), "and so is an answer"
