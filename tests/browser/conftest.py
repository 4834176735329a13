"""The running server, Chromium, and axe, for the tests that use Balance Check as a person does."""

import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from tests.browser.chromium import FLAGS, find_chromium, how_to_install

TOP = Path(__file__).parents[2]
START_SECONDS = 30

AXE_TAGS = ("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@pytest.fixture(scope="session")
def live_server() -> Iterator[str]:
    """The address of `python -m app`, started for the session with a key of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {"PORT": str(port), "SECRET_KEY": secrets.token_hex(32), "WORKERS": "1"}
    for name in ("HOST", "BEHIND_TLS", "LANGUAGE", "PAPER", "FLASK_DEBUG"):
        settings[name] = ""  # whatever the developer has set, the tests see the defaults
    with subprocess.Popen(
        [sys.executable, "-m", "app"],
        cwd=TOP,
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as server:
        address = f"http://127.0.0.1:{port}"
        try:
            _wait_until_it_answers(address, server)
            yield address
        finally:
            _stop(server)


def _wait_until_it_answers(address: str, server: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except urllib.error.HTTPError as answer:
            answer.close()
            pytest.fail(f"The server answers its first page with {answer.code}.")
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"The server did not start. It said:\n{_stop(server)}")


def _stop(server: subprocess.Popen[str]) -> str:
    """End the server, by force if it does not listen; what it said."""
    server.terminate()
    try:
        said, _ = server.communicate(timeout=START_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        said, _ = server.communicate()
    return said


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
