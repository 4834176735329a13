"""What can be read in two ways is asked back on its page, and only a press takes it."""

from __future__ import annotations

import pytest

from tests.people import PEOPLE
from tests.visitor import Visitor

STEADY = next(person for person in PEOPLE if person.id == "steady_66")


def answers_in(visitor: Visitor) -> dict[str, str]:
    with visitor.client.session_transaction() as session:
        return dict(session["answers"])


@pytest.fixture
def at_tandem(visitor: Visitor) -> Visitor:
    """A visitor at the tandem stance, which is not answered yet."""
    visitor.walk(**STEADY.cells)
    with visitor.client.session_transaction() as session:
        del session["answers"]["tandem_seconds"]
        session.modified = True
    visitor.get("/check/tandem-seconds")
    return visitor


def take_what_is_meant(visitor: Visitor) -> None:
    """Press the button, as a browser does: it sends the form that it names."""
    (button,) = visitor.page.select("#main-form button[form]")
    (form,) = visitor.page.select(f"form#{button['form']}")
    posted = {str(each["name"]): each["value"] for each in form.select("input")}
    visitor.post(str(form["action"]), dict(posted))


def test_minutes_in_a_stance_of_ten_seconds_are_asked_back(at_tandem: Visitor) -> None:
    at_tandem.submit(tandem_seconds="5:30", tandem_seconds_how="number")
    assert at_tandem.address == "/check/tandem-seconds"
    assert "tandem_seconds" not in answers_in(at_tandem), "nothing is taken unasked"
    (link,) = at_tandem.page.select(".error-summary a")
    assert link.get_text() == "Did you mean 5.30 seconds?"
    (button,) = at_tandem.page.select("#main-form button[form]")
    assert link["href"] == f"#{button['id']}"
    described = at_tandem.page.find(id=str(button["aria-describedby"]))
    assert described is not None
    assert described.get_text() == link.get_text()
    assert button.get_text() == "Yes, that is right"
    box = at_tandem.page.find("input", id="tandem_seconds")
    assert box is not None
    assert box["value"] == "5:30", "it stays as typed"


def test_a_press_takes_what_is_meant(at_tandem: Visitor) -> None:
    at_tandem.submit(tandem_seconds="5:30", tandem_seconds_how="number")
    take_what_is_meant(at_tandem)
    assert at_tandem.address == "/check/chair-stands", "short: the next stance is not asked"
    assert answers_in(at_tandem)["tandem_seconds"] == "5.3"


def test_whoever_meant_something_else_types_it(at_tandem: Visitor) -> None:
    at_tandem.submit(tandem_seconds="5:30", tandem_seconds_how="number")
    at_tandem.submit(tandem_seconds="7", tandem_seconds_how="number")
    assert answers_in(at_tandem)["tandem_seconds"] == "7"


def test_a_year_of_birth_is_asked_back_and_the_answer_beside_it_is_kept(visitor: Visitor) -> None:
    """A year of birth tells no age for sure: it is put right by hand."""
    visitor.walk(**STEADY.cells)
    visitor.get("/check/about-you")
    visitor.submit(age="1951", sex="male")
    assert visitor.page.select("#main-form button[form]") == []
    (link,) = visitor.page.select(".error-summary a")
    assert "year" in link.get_text()
    assert answers_in(visitor)["sex"] == "male"
    assert answers_in(visitor)["age"] == "66"


@pytest.mark.parametrize("typed, taken", [("9.99", True), ("10", False), ("12 s", False)])
def test_the_full_time_under_less_than_the_full_time_is_asked_back(
    at_tandem: Visitor, typed: str, taken: bool
) -> None:
    at_tandem.submit(tandem_seconds=typed, tandem_seconds_how="number")
    assert ("tandem_seconds" in answers_in(at_tandem)) is taken
    assert bool(at_tandem.page.select(".error-summary")) is not taken


def test_a_walk_of_a_minute_and_five_seconds_is_taken_at_once(visitor: Visitor) -> None:
    visitor.walk(**STEADY.cells)
    visitor.get("/check/timed-up-and-go-seconds")
    visitor.submit(timed_up_and_go_seconds="1:05", timed_up_and_go_seconds_how="number")
    assert answers_in(visitor)["timed_up_and_go_seconds"] == "65"


@pytest.mark.parametrize("box", ["age", "tandem_seconds", "chair_stands"])
def test_a_box_takes_no_more_than_the_reader_does(visitor: Visitor, box: str) -> None:
    visitor.walk(**STEADY.cells)
    page = "about-you" if box == "age" else box.replace("_", "-")
    visitor.get(f"/check/{page}")
    found = visitor.page.find("input", id=box)
    assert found is not None
    longest = int(str(found["maxlength"]))
    assert longest == 60
    for length, read in ((longest, True), (longest + 1, False)):
        visitor.get(f"/check/{page}")
        rest = {"sex": "female"} if box == "age" else {f"{box}_how": "number"}
        visitor.submit(
            **{box: "0" * (length - 2) + "20" if box == "age" else "9".zfill(length)}, **rest
        )
        assert bool(visitor.page.select(".error-summary")) is not read
