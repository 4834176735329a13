"""What a first visit loads, with nothing kept from before: bytes as sent, and requests.

A person on a phone, over the real server, until the network is quiet. Counted are the headers too,
and what comes from the browser's own memory as a request without bytes. A movement is not counted:
it is fetched when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser

from app.clinical.checks import CHECKS
from app.clinical.topics import TOPICS
from tests.browser.guided import Cookies

Cookie = Any
PHONE: Any = {"width": 390, "height": 844}


@dataclass(frozen=True, kw_only=True)
class Load:
    """What came over the line."""

    kilobytes: float
    requests: int

    def within(self, kilobytes: float, requests: int) -> bool:
        return 0 < self.kilobytes <= kilobytes and 0 < self.requests <= requests


Measure = Callable[..., Load]


@pytest.fixture(scope="module")
def load(browser: Browser, live_server: str) -> Measure:
    """`load(address, cookies)`: what a browser that was never here loads; `scrolled` to the end."""

    def measure(
        address: str, cookies: list[Cookie] | None = None, *, scrolled: bool = False
    ) -> Load:
        context = browser.new_context(base_url=live_server, viewport=PHONE)
        context.add_cookies(cookies or [])
        page = context.new_page()
        line = context.new_cdp_session(page)
        line.send("Network.enable")
        sizes: list[float] = []
        line.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        page.goto(address, wait_until="networkidle")
        if scrolled:
            page.keyboard.press("End")
            page.wait_for_load_state("networkidle")
        assert page.url.endswith(address), f"led to {page.url}"
        context.close()
        return Load(kilobytes=sum(sizes) / 1000, requests=len(sizes))

    return measure


@pytest.fixture(scope="module")
def after_the_walk(browser: Browser, live_server: str) -> Iterator[list[Cookie]]:
    context = browser.new_context(base_url=live_server)
    Cookies().walk(context)
    yield context.cookies()
    context.close()


def test_every_page_of_the_walk(load: Measure, cookies: Cookies) -> None:
    """The start, each page of questions and each check: 30 KB in 8 requests."""
    pages = {f"/check/{each.replace('_', '-')}": kept for each, kept in cookies.before.items()}
    assert len(pages) > 15
    assert {f"/check/{each.id.replace('_', '-')}" for each in CHECKS} <= set(pages)
    loads = {address: load(address, kept) for address, kept in {"/": [], **pages}.items()}
    assert {a: each for a, each in loads.items() if not each.within(30, 8)} == {}


def test_the_result(load: Measure, after_the_walk: list[Cookie]) -> None:
    assert load("/results", after_the_walk).within(40, 8)


@pytest.mark.parametrize("topic", [each.id for each in TOPICS])
def test_a_topic(load: Measure, topic: str) -> None:
    assert load(f"/learn/{topic.replace('_', '-')}").within(20, 8)


@pytest.mark.parametrize("exercise", ("sit_to_stand", "seated_band_leg_lift", "tandem_stance"))
def test_an_exercise(load: Measure, exercise: str) -> None:
    assert load(f"/exercises/{exercise}").within(25, 8)


@pytest.mark.parametrize(
    ("address", "kilobytes", "requests"),
    (("/exercises", 20, 8), ("/exercises?kind=seated", 30, 12), ("/learn", 60, 24)),
)
def test_a_list_looked_over_to_its_end(
    load: Measure, address: str, kilobytes: float, requests: int
) -> None:
    assert load(address, scrolled=True).within(kilobytes, requests)
