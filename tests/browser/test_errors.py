"""What has to be put right, in a browser: Back and reload ask nothing, and Enter takes no guess."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.guided import Cookies
from tests.browser.test_journeys import open_answers, path_of, pick


def go_on(page: Page) -> None:
    page.locator("#main-form > button").click()
    page.wait_for_load_state()


def at_about_you(page: Page) -> None:
    page.goto("/check/filled-in-by")
    pick(page, "filled_in_by", "self")
    go_on(page)
    for each in ("emergency_signs", "see_someone_first", "take_care"):
        pick(page, each, "none")
        go_on(page)
    assert path_of(page) == "/check/about-you"


def test_back_works_after_an_error_was_put_right(page: Page) -> None:
    at_about_you(page)
    page.locator("#age").fill("old")
    pick(page, "sex", "female")
    go_on(page)
    expect(page.locator(".error-summary")).to_be_focused()
    page.locator("#age").fill("72")
    go_on(page)
    assert path_of(page) == "/check/falls-past-year"
    seen = []
    for _ in range(4):
        page.go_back()
        page.locator("#main-form").wait_for()
        seen.append(path_of(page))
        if seen[-1] == "/check/take-care":
            break
    assert set(seen[:-1]) == {"/check/about-you"}
    assert seen[-1] == "/check/take-care", "the page before, and no question of the browser's own"


def test_a_reload_after_an_error_sends_nothing_again(page: Page) -> None:
    at_about_you(page)
    page.locator("#age").fill("old")
    go_on(page)
    sent = []
    page.on("request", lambda request: sent.append(request.method))
    page.reload()
    assert "POST" not in sent
    assert page.locator("#age").input_value() == "old"
    assert page.title().startswith("Error: ")


def test_what_may_be_meant_is_taken_with_a_press(
    context: BrowserContext, page: Page, cookies: Cookies, axe
) -> None:
    context.add_cookies(cookies.before["tandem_seconds"])
    page.goto("/check/tandem-seconds")
    open_answers(page)
    pick(page, "tandem_seconds_how", "number")
    page.locator("#tandem_seconds").fill("5:30")
    go_on(page)
    page.locator(".error-summary a").click()
    take = page.get_by_role("button", name="Yes, that is right")
    expect(take).to_be_focused()
    assert axe(page) == ""
    take.click()
    page.wait_for_url("**/check/chair-stands")
    page.goto("/check/tandem-seconds")
    assert page.locator("#tandem_seconds").input_value() == "5.3"


def test_enter_in_the_box_sends_the_box_and_not_what_may_be_meant(
    context: BrowserContext, page: Page, cookies: Cookies
) -> None:
    context.add_cookies(cookies.before["tandem_seconds"])
    page.goto("/check/tandem-seconds")
    open_answers(page)
    pick(page, "tandem_seconds_how", "number")
    page.locator("#tandem_seconds").fill("5:30")
    go_on(page)
    page.locator("#tandem_seconds").fill("7.5")
    page.locator("#tandem_seconds").press("Enter")
    page.wait_for_url("**/check/chair-stands")
    page.goto("/check/tandem-seconds")
    assert page.locator("#tandem_seconds").input_value() == "7.5"
