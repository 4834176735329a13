"""A time is kept in the tab until the server has it, and given back to nobody else."""

from collections.abc import Callable

from playwright.sync_api import Page, Route

from tests.browser.guided import QUIET, Cookies, GuidedCheck
from tests.browser.test_journeys import open_answers, pick

At = Callable[..., GuidedCheck]


def kept_of(check: GuidedCheck) -> list[str]:
    """What the tab keeps of this check, by its keys."""
    keys = "Object.keys(sessionStorage).filter(key => key.endsWith('.tandem_seconds'))"
    return list(check.page.evaluate(keys))


def measure(check: GuidedCheck, seconds: float) -> None:
    check.start()
    check.wait(seconds)
    check.tap()
    check.wait(QUIET)
    check.do("use")


def send_in_vain(check: GuidedCheck) -> None:
    """Press Continue with the network gone; the browser shows a page of its own."""
    check.page.context.set_offline(True)
    with check.page.expect_event("requestfailed"):
        check.page.locator("#main-form > button").click()
    check.page.wait_for_url("chrome-error://**")
    check.page.context.set_offline(False)


def walk_anew(page: Page) -> None:
    """Let somebody else walk to the tandem stance, in a tab of their own."""
    page.context.clear_cookies()
    other = Cookies()
    other.walk(page.context)
    page.context.clear_cookies()
    page.context.add_cookies(other.before["tandem_seconds"])


def test_what_was_noted_or_typed_outlives_a_reload_until_it_is_sent(at_check: At) -> None:
    check = at_check("tandem_seconds")
    check.start()
    check.wait(6.5)
    check.tap()
    check.wait(QUIET)
    check.do("use")
    check.load_again()
    assert check.form == ("number", "6.5")
    assert "still here" in check.news()
    check.page.locator("#tandem_seconds").fill("6")
    check.load_again()
    assert check.form == ("number", "6")
    check.page.locator("#main-form > button").click()
    check.page.wait_for_url("**/check/chair-stands")
    check.come_back()
    assert check.form == ("number", "6"), "from the answers"
    assert check.news() == ""
    assert kept_of(check) == [], "the server has it"


def test_a_time_outlives_a_network_that_is_lost_at_continue(at_check: At) -> None:
    check = at_check("tandem_seconds")
    measure(check, 6.5)
    send_in_vain(check)
    check.come_back()
    assert check.form == ("number", "6.5")
    assert "still here" in check.news()
    check.page.locator("#main-form > button").click()
    check.page.wait_for_url("**/check/chair-stands")
    check.come_back()
    assert check.form == ("number", "6.5")
    assert check.news() == ""
    assert kept_of(check) == []


def test_a_time_that_is_sent_again_when_the_network_is_back_arrives(at_check: At) -> None:
    check = at_check("tandem_seconds")
    measure(check, 6.5)
    send_in_vain(check)
    check.page.reload()
    check.page.wait_for_url("**/check/chair-stands")
    check.come_back()
    assert check.form == ("number", "6.5")
    assert check.news() == ""


def test_a_time_that_arrived_although_no_answer_came_is_not_brought_back_twice(
    at_check: At,
) -> None:
    check = at_check("tandem_seconds")
    measure(check, 6.5)

    def lose_the_answer(route: Route) -> None:
        route.fetch(max_redirects=0)
        route.abort()

    check.page.route("**/check/tandem-seconds", lose_the_answer)
    check.page.locator("#main-form > button").click()
    check.page.wait_for_url("chrome-error://**")
    check.page.unroute("**/check/tandem-seconds")
    check.come_back()
    assert check.form == ("number", "6.5"), "from the answers"
    assert check.news() == ""


def test_what_was_wrong_is_shown_by_the_page_and_not_brought_back_over_it(at_check: At) -> None:
    check = at_check("tandem_seconds")
    open_answers(check.page)
    pick(check.page, "tandem_seconds_how", "number")
    check.page.locator("#tandem_seconds").fill("seven and a bit")
    check.page.locator("#main-form > button").click()
    check.page.locator(".error-summary").wait_for()
    assert check.form == ("number", "seven and a bit")
    assert check.news() == ""
    assert kept_of(check) == []


def test_another_persons_time_is_not_brought_back(at_check: At) -> None:
    """Another tab, or another visit, has begun with somebody else in the meantime."""
    check = at_check("tandem_seconds")
    measure(check, 6.5)
    send_in_vain(check)
    walk_anew(check.page)
    check.come_back()
    assert check.form == (None, "")
    assert check.news() == ""
