"""The first layer of the result, and the pages behind it: what to do now, in one minute."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from tests.budgets import words_seen
from tests.content.test_reading_grade import grade
from tests.people import ONE_FALL, PEOPLE, STEADY, but
from tests.visitor import Visitor

# The budgets of the design: more for a crisis line, a second call or a note about the age.
HUB, HUB_WITH_MORE, BEHIND = 180, 220, 350
EASY = 5  # the reading grade of the first layer
VOICES = ("self", "helper", "clinician")
WITH_RESULT = [each for each in PEOPLE if each.expected["category"] != "emergency"]
PERSON = {each.id: each.cells for each in PEOPLE}
# By when somebody is called, in the file, and the heading that says so: typed from the design.
HEADINGS = {
    "today": "Today",
    "today_or_emergency": "Today",
    "this_week": "This week",
    "next_visit": "At your next visit",
    "none": "What to do",
}
ORDER = (".week", ".hub-card", ".stop-line", ".hub-buttons", ".well", ".link-rows")


def hub_of(visitor: Visitor, **cells: str) -> BeautifulSoup:
    visitor.have_answered(**cells)
    page = visitor.get("/results")
    assert visitor.address == "/results"
    return page


def texts(page: BeautifulSoup, selector: str) -> list[str]:
    return [" ".join(each.get_text(" ").split()) for each in page.select(f"main {selector}")]


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("person", WITH_RESULT, ids=lambda person: person.id)
def test_the_result_is_read_in_a_minute(visitor: Visitor, person, voice: str) -> None:
    page = hub_of(visitor, **person.cells | {"filled_in_by": voice})
    more = page.select_one("main .hub-note") or len(page.select("main .week-sign")) > 1
    seen = words_seen(page)
    assert 60 < len(seen) <= (HUB_WITH_MORE if more else HUB), " ".join(seen)


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("person", WITH_RESULT, ids=lambda person: person.id)
def test_each_page_behind_it_is_short_and_is_what_its_link_says(
    visitor: Visitor, person, voice: str
) -> None:
    hub = hub_of(visitor, **person.cells | {"filled_in_by": voice})
    names = {link["href"]: link.get_text(strip=True) for link in hub.select("main a[href]")}
    pages = visitor.result_pages()
    assert len(pages) >= 4
    for address, page in pages.items():
        if address == "/results":
            continue
        assert page.h1 is not None
        assert page.h1.get_text(strip=True) == names[address]
        assert len(words_seen(page)) <= BEHIND, address
        assert page.select_one('a[href="/results"]'), f"no way back from {address}"


@pytest.mark.parametrize("person", WITH_RESULT, ids=lambda person: person.id)
def test_every_page_of_the_result_says_when_to_stop_and_whom_to_call(
    visitor: Visitor, person
) -> None:
    visitor.have_answered(**person.cells)
    for address, page in visitor.result_pages().items():
        assert page.main is not None
        said = " ".join(page.main.get_text(" ").split())
        assert "911, 999 or 112" in said, address
        assert "too little breath to talk" in said, address


@pytest.mark.parametrize("person", WITH_RESULT, ids=lambda person: person.id)
def test_the_panel_comes_first_and_says_by_when(visitor: Visitor, person) -> None:
    page = hub_of(visitor, **person.cells)
    assert texts(page, ".week h2") == [HEADINGS[person.expected["call"]]]
    shown = [each for each in ORDER if page.select_one(f"main {each}")]
    found = page.select(", ".join(f"main {each}" for each in ORDER))
    assert [next(s for s in ORDER if each in page.select(f"main {s}")) for each in found] == shown


@pytest.mark.parametrize("person", WITH_RESULT, ids=lambda person: person.id)
def test_three_exercises_have_a_picture_a_dose_and_days_each(visitor: Visitor, person) -> None:
    page = hub_of(visitor, **person.cells)
    links = [str(each["href"]) for each in page.select("main .glance h3 a")]
    core = [each.replace("-", "_") for each in person.expected["exercises"].split(";") if each]
    assert [link.removeprefix("/exercises/") for link in links] == core
    assert len(page.select("main .glance img[alt]")) == len(core)
    for said in texts(page, ".glance .days"):
        assert set(said.split()) <= {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
        assert 2 <= len(said.split()) <= 4
    for said in texts(page, ".glance p:not(.days)"):
        assert said[0].isdigit(), said


def test_what_holds_nothing_is_not_shown(visitor: Visitor) -> None:
    waits = hub_of(visitor, **PERSON["dizzy_91"])
    assert not waits.select("main .glance")
    links = {each["href"] for each in waits.select("main a")}
    assert not links & {"/results/plan", "/results/checks", "/results/weeks"}
    for address in ("/results/plan", "/results/checks", "/results/weeks"):
        visitor.get(address)
        assert visitor.address == "/results"


def test_nobody_is_led_to_checks_that_were_not_done(visitor: Visitor) -> None:
    page = hub_of(visitor, **PERSON["not_cleared_after_two_falls_80"])
    assert "What my checks show" not in texts(page, "a")
    assert "My plan" in texts(page, "a")


def test_somebody_alone_is_told_how_to_add_the_checks(visitor: Visitor) -> None:
    page = hub_of(visitor, **PERSON["alone_70"])
    assert "Ask an adult helper to stand beside you" in " ".join(texts(page, ".week p"))
    way = page.select_one('main a[href^="/check/ready-for-checks"]')
    assert way is not None
    visitor.get(str(way["href"]))
    assert visitor.address == "/check/ready-for-checks"


def test_a_history_of_falls_gets_words_for_the_phone_and_questions(visitor: Visitor) -> None:
    page = hub_of(visitor, **PERSON["not_cleared_after_two_falls_80"])
    (say,) = texts(page, ".week-say")
    assert say.startswith("“I am 80. I fell more than once in the past year.")
    asked = texts(page, "#visit-heading + ul li")
    assert 1 <= len(asked) <= 3
    assert "May I exercise standing up?" in asked
    assert texts(page, "#three-heading") == ["Until then, in a chair"]


def test_a_blackout_in_a_fall_is_the_heading_too(visitor: Visitor) -> None:
    blackout = ONE_FALL | {"fall_blackout": "yes", "cleared_for_standing": "no"}
    without = ("ready_for_checks", *[each for each in STEADY if each.endswith("_seconds")])
    page = hub_of(visitor, **but(blackout, without=(*without, "chair_stands")))
    assert texts(page, "h1") == ["Call a doctor today"]
    assert texts(page, ".week h2") == ["Today"]


def test_somebody_who_is_often_down_finds_a_number_to_call(visitor: Visitor) -> None:
    page = hub_of(visitor, **STEADY | {"low_mood": "yes"})
    assert any("988" in each for each in texts(page, ".hub-note"))
    assert not any("988" in each for each in texts(hub_of(visitor, **STEADY), ".hub-note"))


def test_who_feels_unwell_today_is_told_to_rest_first(visitor: Visitor) -> None:
    without = tuple(each for each in STEADY if each.endswith("_seconds"))
    cells = but({"ready_for_checks": "not_today_unwell"}, without=(*without, "chair_stands"))
    page = hub_of(visitor, **cells)
    assert texts(page, "#three-heading") == ["For a day when you feel well"]
    assert "Rest today." in " ".join(texts(page, ".week p"))


def test_each_exercise_of_the_plan_says_why_and_no_sentence_twice(visitor: Visitor) -> None:
    visitor.have_answered(**PERSON["cane_72"])
    page = visitor.get("/results/plan")
    rows = page.select("main .plan-row")
    assert len(rows) == 7
    said = [" ".join(each.get_text().split()) for row in rows[:3] for each in row.select(".why")]
    assert len(said) == 3
    sentences = [each for why in said for each in why.split(". ")]
    assert len(sentences) == len(set(sentences))


def test_after_an_emergency_sign_every_page_of_the_result_leads_to_the_numbers(
    visitor: Visitor,
) -> None:
    visitor.have_answered(**PERSON["emergency_82"])
    for part in ("", "/plan", "/checks", "/weeks", "/safety", "/reading", "/doctor"):
        visitor.get(f"/results{part}")
        assert visitor.address == "/call-now", part


@pytest.mark.parametrize("voice", VOICES[:2])
@pytest.mark.parametrize("person", WITH_RESULT, ids=lambda person: person.id)
def test_the_first_layer_reads_easily(visitor: Visitor, person, voice: str) -> None:
    page = hub_of(visitor, **person.cells | {"filled_in_by": voice})
    said = [each for each in texts(page, ":is(h1, h2, h3, p, li)") if each]
    assert len(said) > 12
    assert grade(said) <= EASY
