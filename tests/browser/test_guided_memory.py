"""What a guided check keeps in the tab, and brings back after a reload."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.guided import COUNT_IN, GET_READY, QUIET, VOICE, GuidedCheck
from tests.browser.test_journeys import open_answers

At = Callable[..., GuidedCheck]
TICK = 0.02


def test_a_reload_in_the_middle_is_told_and_not_counted(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(4)
    check.load_again()
    assert "does not count" in check.news()
    assert not check.open, "nothing starts by itself"
    assert check.form == (None, "")
    check.load_again()
    assert check.news() == "", "it is told once"


@pytest.mark.parametrize("check_id", ["tandem_seconds", "chair_stands", "timed_up_and_go_seconds"])
def test_a_reload_before_the_question_is_answered_brings_it_back(
    at_check: At, check_id: str
) -> None:
    check = at_check(check_id)
    check.start()
    check.wait(7)
    check.tap()
    if check_id == "chair_stands":
        check.wait(23 + TICK)
        check.wait(QUIET)
        check.do("more")
    before = check.panel
    check.load_again()
    expect(check.waiting).to_be_visible()
    check.do("resume")
    check.wait(QUIET)
    assert check.panel == before
    if check_id == "chair_stands":
        check.do("use-count")
        check.wait(QUIET)
        check.do("not-over-half")
    else:
        check.do("use")
    assert check.form == ("number", "2" if check_id == "chair_stands" else "7")
    assert check.news() == ""


def test_a_panel_left_by_escape_can_be_answered_later(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(10 + QUIET)
    check.page.keyboard.press("Escape")
    assert not check.open
    expect(check.waiting).to_be_visible()
    expect(check.page.locator("[data-do=resume]")).to_be_focused()
    check.page.keyboard.press("Enter")
    assert check.panel == "full"


def test_a_false_start_stays_used_after_a_reload(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(0.5)
    check.tap()
    check.wait(QUIET)
    check.do("once-more")
    check.wait(3)
    check.load_again()
    check.start()
    check.wait(0.5)
    check.tap()
    assert check.panel == "early"


def test_each_check_keeps_its_own(at_check: At) -> None:
    check = at_check("chair_stands")
    open_answers(check.page)
    check.page.locator("#chair_stands").fill("9")
    check.page.goto("/check/tandem-seconds")
    check.page.locator("#guide").wait_for()
    assert check.news() == ""
    check.come_back()
    assert check.form == (None, "9")


def test_an_open_end_of_a_long_walk_outlives_a_reload(at_check: At) -> None:
    check = at_check("timed_up_and_go_seconds")
    check.start()
    check.wait(180 + TICK)
    assert check.panel == "too_long"
    check.load_again()
    check.do("resume")
    check.wait(QUIET)
    check.do("could_not")
    assert check.form == ("could_not", "")


@pytest.mark.parametrize("way", ["delete", "start again"])
def test_deleting_the_answers_deletes_the_run_as_well(at_check: At, way: str) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(5)
    check.tap()
    check.page.goto("/delete-my-answers" if way == "delete" else "/")
    check.page.locator("[data-forget] button").click()
    check.page.wait_for_load_state()
    assert check.page.evaluate("sessionStorage.length") == 0


def test_it_works_where_nothing_may_be_kept(at_check: At) -> None:
    forbid = """
      for (const name of ["sessionStorage", "localStorage"]) {
        Object.defineProperty(window, name, { get() { throw new DOMException("no"); } });
      }
    """
    check = at_check("tandem_seconds", VOICE + forbid)
    check.start()
    check.wait(0.5)
    check.tap()
    check.wait(QUIET)
    check.do("once-more")
    check.wait(GET_READY + COUNT_IN + 0.5)
    check.tap()
    check.wait(QUIET)
    check.do("use")
    assert check.form == ("number", "0.5")
