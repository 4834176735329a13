"""A visitor who goes to every address there is, makes every mistake, and reads all of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup
from flask import Flask, Response, request
from werkzeug.exceptions import default_exceptions
from werkzeug.routing import AnyConverter
from werkzeug.test import TestResponse
from werkzeug.wrappers import Response as BaseResponse

from app import create_app
from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.questions import CHECK_IDS, STANCE_IDS, Number, Question, SeveralChoices
from app.clinical.topics import TOPICS_BY_ID
from app.clinical.typed_numbers import LONGEST
from app.content.words import Words
from app.pdf.handouts import DOCUMENTS
from app.web.walk_pages import WALK_PAGES_BY_ID, WalkPage
from tests.visitor import Visitor

DAY = datetime.date(2026, 3, 2)
# Every id that an address may hold, by the name of its place in the rule.
IDS: dict[str, Iterable[str]] = {
    "exercise_id": EXERCISES_BY_ID,
    "topic_id": TOPICS_BY_ID,
    "document": DOCUMENTS,
    "page_id": WALK_PAGES_BY_ID,
}
SAID_BY = "endpoints that said something"


def app_that_says(words: Words) -> Flask:
    """Return an app in these words that remembers which of its endpoints said something."""
    app = create_app({"TESTING": True, "SECRET_KEY": "k" * 40, "TODAY": lambda: DAY}, words=words)
    app.extensions[SAID_BY] = set()

    @app.after_request
    def remember(response: Response) -> Response:
        if response.status_code == 200:
            app.extensions[SAID_BY].add(request.endpoint)
        return response

    return app


def addresses(app: Flask, *but_endpoints: str) -> Iterator[str]:
    """Return every address that can be asked for, with every id."""
    with app.test_request_context():
        for rule in app.url_map.iter_rules():
            if "GET" not in (rule.methods or ()) or rule.endpoint in but_endpoints:
                continue
            places = sorted(rule.arguments)
            assert len(places) <= 1, f"{rule}: an address with two ids"
            found: list[dict[str, Any]] = [{}]
            if places:
                converter = rule._converters[places[0]]
                known = converter.items if isinstance(converter, AnyConverter) else IDS[places[0]]
                found = [{places[0]: each} for each in sorted(known)]
            for ids in found:
                yield app.url_for(rule.endpoint, **ids)


class Looker(Visitor):
    """`found`: what `look` finds in each answer, with its address."""

    def __init__(
        self,
        app: Flask,
        look: Callable[[BaseResponse], Iterable[str]],
        *,
        use_cookies: bool = True,
    ) -> None:
        super().__init__(app.test_client(use_cookies=use_cookies))
        self.app, self.look = app, look
        self.found: list[tuple[str, str]] = []

    def _take(self, response: TestResponse) -> BeautifulSoup:
        self.status = response.status_code
        self.address = response.request.path
        self.found += [(self.address, said) for said in self.look(response)]
        if response.mimetype == "text/html":
            self.page = BeautifulSoup(response.get_data(as_text=True), "html.parser")
        return self.page

    def look_everywhere(self, *but_endpoints: str) -> None:
        for address in addresses(self.app, *but_endpoints):
            self.get(address)

    def make_every_mistake(self) -> None:
        """Post to each page of the walk what it cannot take; then, with an old token, anything."""
        for page in WALK_PAGES_BY_ID.values():
            for wrong in mistakes(page):
                self.get(f"/check/{page.id}")
                if self.address != f"/check/{page.id}":
                    break  # this person is not asked
                self.submit(**wrong)
                asked_back = self.address == f"/check/{page.id}" and self.page.select_one(
                    ".error-summary"
                )
                assert asked_back, f"/check/{page.id} takes {wrong}"
            self.post(f"/check/{page.id}", {"csrf_token": "old"})

    def meet_every_error(self) -> None:
        self.get("/no-such-page")
        assert self.status == 404
        self.post("/learn", {})
        assert self.status == 405
        self.post("/check/about-you", {"age": "9" * 100_000})
        assert self.status == 413
        with self.app.test_request_context():
            for error in default_exceptions.values():
                answer = self.app.make_response(self.app.handle_http_exception(error()))
                if answer.status_code >= 400:
                    self.found += [(error.__name__, said) for said in self.look(answer)]


def mistakes(page: WalkPage) -> Iterator[dict[str, str | list[str]]]:
    """Return what a page does not take: nothing, and every kind of wrong answer."""
    yield {}
    for question in page.questions:
        for wrong in _wrong(question):
            yield {question.id: wrong}
        if question.id in CHECK_IDS:
            yield {question.id: "5", f"{question.id}_how": "could_not"}
        if question.id in STANCE_IDS:
            yield {question.id: "12", f"{question.id}_how": "number"}


def _wrong(question: Question) -> list[str | list[str]]:
    too_long = "ж" * (LONGEST + 1)
    if isinstance(question, SeveralChoices):
        return [["none", question.options[0]], "жж", too_long]
    if not isinstance(question, Number):
        return ["жж", too_long]
    # Another unit in signs alone: what was typed is said back, and is in no language.
    unit = "5×" if question.unit == "seconds" else '5"'
    wrong = ["?", "-1", "9999", unit, "999:99", too_long]
    if question.whole:
        wrong.append("5.5")
    return [*wrong, "1951"] if question.unit == "years" else [*wrong, "5:30", "4:00"]
