"""The running server, Chromium, and axe, for the tests that use Balance Check as a person does."""

import os
import threading
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright
from werkzeug.serving import make_server

from tests.browser.chromium import FLAGS, find_chromium, how_to_install
from tests.browser.guided import RECORDER, VOICE, Cookies, GuidedCheck
from tests.browser.server import running_server
from tests.people import PEOPLE
from tests.visitor import Visitor

PERSON = {each.id: each.cells for each in PEOPLE}
AXE_TAGS = ("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@pytest.fixture(scope="session")
def live_server() -> Iterator[str]:
    """The address of `python -m app`, started for the session with a key of its own."""
    with running_server() as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once. Without it the tests fail and say how to install it."""
    chromium = find_chromium(os.environ)
    if chromium is None:
        pytest.fail(how_to_install())
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield running
        running.close()


@pytest.fixture
def context(browser: Browser, live_server: str) -> Iterator[BrowserContext]:
    """A browser profile without cookies; addresses may be given from the / on."""
    fresh = browser.new_context(base_url=live_server)
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that fails the test at its end if a script broke or something was blocked."""
    troubles: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            troubles.append(message.text)

    opened = context.new_page()
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on("console", listen)
    yield opened
    assert not troubles, "\n".join(troubles)


@pytest.fixture(scope="session")
def cookies(browser: Browser, live_server: str) -> Cookies:
    """The answers that a steady person has given before each check."""
    context = browser.new_context(base_url=live_server)
    walked = Cookies()
    walked.walk(context)
    context.close()
    return walked


@pytest.fixture
def at_check(context: BrowserContext, page: Page, cookies: Cookies) -> Callable[..., GuidedCheck]:
    """`at_check(id, script)`: a check's page, by default on a clock that only the test moves.

    `script` runs before the page's own, to take something away from the browser. `real_time` leaves
    the clock alone; `ticking` lets it run by itself and be moved on as well.
    """

    def go(
        check: str, script: str = VOICE, *, real_time: bool = False, ticking: bool = False
    ) -> GuidedCheck:
        context.clear_cookies()
        context.add_cookies(cookies.before[check])
        page.set_default_timeout(10_000)
        page.add_init_script(f"(() => {{ {RECORDER} {script} }})()")
        if not real_time:
            page.clock.install(time="2026-03-02T10:00:00")
        page.goto(f"/check/{check.replace('_', '-')}")
        page.locator("#guide").wait_for()
        if not real_time and not ticking:
            page.clock.pause_at("2026-03-02T10:01:00")
        return GuidedCheck(page, check)

    return go


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], str]:
    """`axe(page)`: the barriers that axe finds at WCAG 2.2 AAA, as text; empty without any.

    Playwright hands the script to the page past its Content-Security-Policy.
    """
    finder = Axe()

    def find(page: Page) -> str:
        found = finder.run(
            page,
            options={
                "resultTypes": ["violations"],
                "runOnly": {"type": "tag", "values": list(AXE_TAGS)},
            },
        )
        return "\n".join(
            f"{page.url}: {barrier['id']} ({barrier['impact']}): {barrier['help']}\n"
            + "\n".join(
                f"  {' '.join(map(str, node['target']))}: {node['failureSummary']}"
                for node in barrier["nodes"]
            )
            for barrier in found.response["violations"]
        )

    return find


@pytest.fixture(scope="session")
def served(app: Flask) -> Iterator[str]:
    """The address of the application of the other tests, so that its answers need no walk here."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


@pytest.fixture(scope="session")
def cookie_of(app: Flask) -> Callable[[str], tuple[str, str]]:
    """`cookie_of(person_id)`: the name and the value of what a browser keeps of a person."""

    @cache
    def find(person_id: str) -> tuple[str, str]:
        with app.test_client() as client:
            Visitor(client).have_answered(**PERSON[person_id])
            cookie = client.get_cookie(app.config["SESSION_COOKIE_NAME"])
        assert cookie is not None
        return cookie.key, cookie.value

    return find


@pytest.fixture
def opened(
    browser: Browser, served: str, cookie_of: Callable[[str], tuple[str, str]]
) -> Iterator[Callable[..., Page]]:
    """`opened(person_id, address, **how)`: a page of a person's result in a browser of its own."""
    contexts = []

    def open_page(person_id: str, address: str, **how: Any) -> Page:
        how = {"viewport": {"width": 390, "height": 844}, **how}
        context = browser.new_context(base_url=served, **how)
        contexts.append(context)
        name, value = cookie_of(person_id)
        context.add_cookies([{"name": name, "value": value, "url": served}])
        page = context.new_page()
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
