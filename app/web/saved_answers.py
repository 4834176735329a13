"""The answers kept in the browser's signed cookie: the only place where they are kept."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, Request, Response, session
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from itsdangerous import BadData

from app.clinical.answers import UnreadableAnswer, read_answer, typed_form
from app.clinical.questions import CHECK_IDS, QUESTIONS, Answer
from app.web.current import current_day

# How the answers are written in the cookie. One from before this number was kept counts as 1.
# 2: options were added, some narrowed. All ids of version 1 that still stand mean what they meant
#    or something milder, so that reading them is never toward the good side.
VERSION = 2
# Before this day there was no check to have.
FIRST_DAY = datetime.date(2020, 1, 1)


class CookieThatMayBeUnreadable(SecureCookieSessionInterface):
    """Flask's signed cookie; one that cannot be read starts afresh, and the page says so."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        serializer = self.get_signing_serializer(app)
        value = request.cookies.get(self.get_cookie_name(app))
        if serializer is None:
            return None
        if not value:
            return self.session_class()
        max_age = int(app.permanent_session_lifetime.total_seconds())
        try:
            data = serializer.loads(value, max_age=max_age)
        except (BadData, ValueError, TypeError, KeyError):
            data = None
        if isinstance(data, dict) and _is_known(data.get("version", 1)):
            return self.session_class(data)
        # In the cookie's place, so that it is said although a redirect comes between.
        return self.session_class({"notice": "cookie_unreadable"})

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if session:
            session.permanent = True
        super().save_session(app, session, response)


def _is_known(version: object) -> bool:
    """Say whether this program can read a cookie of that version; a later one it can only guess."""
    return isinstance(version, int) and 1 <= version <= VERSION


@dataclass(kw_only=True)
class SavedAnswers:
    """Answers by question id, and the day of the checks (or of the last answer before them).

    check_id: a random text that stands for this person's check; "" before the first answer.
    """

    answers: dict[str, Answer] = field(default_factory=dict)
    checked_on: datetime.date | None = None
    check_id: str = ""

    def update(self, new: Mapping[str, Answer], today: datetime.date) -> None:
        changed = {each for each, answer in new.items() if self.answers.get(each) != answer}
        self.answers.update(new)
        checked_before = any(check in self.answers for check in CHECK_IDS)
        if self.checked_on is None or changed & set(CHECK_IDS) or not checked_before:
            self.checked_on = today


def load_saved_answers() -> SavedAnswers:
    """Return what the cookie holds, of whatever version up to this one."""
    check_id = session.get("check_id")
    return SavedAnswers(
        answers=answers_that_still_read(session.get("answers")),
        checked_on=_day_of_checks(session.get("checked_on")),
        check_id=check_id if isinstance(check_id, str) else "",
    )


def answers_that_still_read(stored: Any) -> dict[str, Answer]:
    """Bring stored answers of an older version to this one.

    An answer with an option that is no longer there is left out as a whole, so that its question is
    asked anew: a sign that lost its id must not turn into "none of these". The others stay.
    """
    answers: dict[str, Answer] = {}
    for question in QUESTIONS if isinstance(stored, dict) else ():
        given = stored.get(question.id)
        if not isinstance(given, str):
            continue
        try:
            answer = read_answer(question, given)
        except UnreadableAnswer:
            continue
        if answer is not None:
            answers[question.id] = answer
    return answers


def save_answers(saved: SavedAnswers) -> None:
    session["version"] = VERSION
    session["answers"] = {each: typed_form(answer) for each, answer in saved.answers.items()}
    session["checked_on"] = saved.checked_on.isoformat() if saved.checked_on else ""
    session["check_id"] = saved.check_id or secrets.token_urlsafe(9)


def delete_answers() -> None:
    session.clear()


def _day_of_checks(stored: object) -> datetime.date | None:
    """Return the stored day; None if it is none on which a check can have been done.

    The day after today is one: where a person is, it may have begun already.
    """
    try:
        day = datetime.date.fromisoformat(stored) if isinstance(stored, str) else None
    except ValueError:
        return None
    if day is None or not FIRST_DAY <= day <= current_day() + datetime.timedelta(days=1):
        return None
    return day
