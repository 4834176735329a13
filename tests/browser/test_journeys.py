"""Whole journeys in a real browser: without JavaScript, by keyboard, and every page through axe."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from app.web.walk_pages import PAGE_OF
from tests.people import PEOPLE, Person
from tests.visitor import fields_for

BY_CATEGORY = {person.expected["category"]: person for person in PEOPLE}
OTHER_PAGES = ("/", "/evidence", "/privacy", "/clinicians", "/delete-my-answers", "/no-such-page")


def path_of(page: Page) -> str:
    return urlsplit(page.url).path


def answers_on(page: Page, person: Person) -> dict[str, object]:
    page_id = path_of(page).removeprefix("/check/")
    shown = [
        question
        for question, walk_page in PAGE_OF.items()
        if walk_page.id == page_id and page.locator(f"[name={question}]").count()
    ]
    return fields_for({question: person.cells[question] for question in shown})


def pick(page: Page, name: str, option: str) -> None:
    """Press the words of an option, as people do; its box or circle is beside them."""
    choice = page.locator(f"input[name={name}][value='{option}']")
    page.locator(f"label[for='{choice.get_attribute('id')}']").click()
    assert choice.is_checked()


def open_answers(page: Page) -> None:
    """Open the answers of a check, which are folded until there is one."""
    folded = page.locator("#answer:not([open]) > summary")
    if folded.count():
        folded.click()


def fill_in(page: Page, fields: dict[str, object]) -> None:
    open_answers(page)
    for name, value in fields.items():
        box = page.locator(f"input[name={name}]:not([type=radio]):not([type=checkbox])")
        if box.count():
            box.fill(str(value))
            continue
        for option in value if isinstance(value, list) else [value]:
            pick(page, name, str(option))


def walk(page: Page, person: Person, at_each: Callable[[], None] = lambda: None) -> None:
    page.goto("/")
    at_each()
    page.locator("main a[href='/check/filled-in-by']").click()
    for _ in range(40):
        # A press returns when the next page begins to arrive; on a busy machine that takes a while.
        page.wait_for_load_state()
        at_each()
        if not path_of(page).startswith("/check/"):
            return
        fill_in(page, answers_on(page, person))
        page.locator("#main-form button").click()
    raise AssertionError("the walk does not end")


def test_a_whole_journey_with_javascript_off(browser: Browser, live_server: str) -> None:
    context = browser.new_context(base_url=live_server, java_script_enabled=False)
    page = context.new_page()
    walk(page, BY_CATEGORY["raised"])
    assert path_of(page) == "/results", "at once"
    page.goto("/results/print")
    pick(page, "points", "20")
    with page.expect_download() as download:
        page.locator("button[formaction='/results/sheet.pdf'][name='download']").click()
    assert download.value.suggested_filename.startswith("balance-check-one-sheet-")
    assert download.value.path().read_bytes().startswith(b"%PDF-")
    context.close()


def press_until(page: Page, key: str, found: str) -> None:
    """Press a key until the focus is on what a selector names, as people without a mouse do."""
    for _ in range(120):
        if page.evaluate("found => document.activeElement.matches(found)", found):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{found} cannot be reached with {key} on {page.url}")


def choose_by_keyboard(page: Page, name: str, value: str) -> None:
    """Tab to the group, then go to the option with the arrow keys."""
    press_until(page, "Tab", f"input[name={name}]")
    radio = f"input[name={name}][value={value}]"
    if page.evaluate("found => document.activeElement.matches(found)", radio):
        page.keyboard.press("Space")
    else:
        press_until(page, "ArrowDown", radio)
    assert page.locator(radio).is_checked()


def test_a_whole_journey_by_keyboard(page: Page) -> None:
    person = BY_CATEGORY["lower"]
    page.goto("/")
    press_until(page, "Tab", "a[href='/check/filled-in-by']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/check/*")
    for _ in range(40):
        if not path_of(page).startswith("/check/"):
            break
        if page.locator("#answer:not([open])").count():
            press_until(page, "Tab", "#answer > summary")
            page.keyboard.press("Enter")
        for name, value in answers_on(page, person).items():
            box = page.locator(f"input[name={name}]").first
            kind = box.get_attribute("type")
            if kind == "checkbox":
                for option in value if isinstance(value, list) else [value]:
                    press_until(page, "Tab", f"input[name={name}][value={option}]")
                    page.keyboard.press("Space")
            elif kind == "radio":
                choose_by_keyboard(page, name, str(value))
            else:
                press_until(page, "Tab", f"input[name={name}]")
                page.keyboard.type(str(value))
        press_until(page, "Tab", "#main-form button")
        before = page.url
        page.keyboard.press("Enter")
        page.wait_for_function("before => location.href !== before", arg=before)
    assert path_of(page) == "/results"
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("category", sorted(BY_CATEGORY))
def test_no_page_of_a_walk_has_a_barrier(page: Page, axe, category: str) -> None:
    found = []
    walk(page, BY_CATEGORY[category], lambda: found.append((page.url, axe(page))))
    for address in ("/check-your-answers", "/results"):
        page.goto(address)
        found.append((page.url, axe(page)))
    assert len(found) > 4
    assert [each for each in found if each[1]] == []


@pytest.mark.parametrize("address", OTHER_PAGES)
def test_no_other_page_has_a_barrier(page: Page, axe, address: str) -> None:
    page.goto(address)
    assert page.locator("h1").is_visible()
    assert axe(page) == ""


def test_an_error_page_and_the_pages_that_stop_have_no_barrier(page: Page, axe) -> None:
    page.goto("/check/filled-in-by")
    page.locator("#main-form button").click()
    assert page.title().startswith("Error: ")
    assert axe(page) == ""
    pick(page, "filled_in_by", "self")
    page.locator("#main-form button").click()
    pick(page, "emergency_signs", "none")
    page.locator("#main-form button").click()
    pick(page, "see_someone_first", "dizzy_now")
    page.locator("#main-form button").click()
    assert path_of(page) == "/see-someone-first"
    assert axe(page) == ""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_runs_off_the_side(browser: Browser, live_server: str, width: int) -> None:
    context = browser.new_context(base_url=live_server, viewport={"width": width, "height": 800})
    page = context.new_page()
    wide: list[str] = []

    def measure() -> None:
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(page.url)

    walk(page, BY_CATEGORY["raised"], measure)
    for address in ("/check-your-answers", "/results", *OTHER_PAGES):
        page.goto(address)
        measure()
    assert wide == []
    context.close()
