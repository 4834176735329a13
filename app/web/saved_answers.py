"""The answers kept in the browser's signed cookie: the only place where they are kept."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, Request, Response, g, session
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from itsdangerous import BadData

from app.clinical.answers import UnreadableAnswer, read_answer, typed_form
from app.clinical.questions import CHECK_IDS, QUESTIONS, Answer

VERSION = 1


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
        if isinstance(data, dict):
            return self.session_class(data)
        g.cookie_unreadable = True
        fresh = self.session_class()
        fresh.modified = True  # so that the unreadable cookie is taken away
        return fresh

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if session:
            session.permanent = True
        super().save_session(app, session, response)


@dataclass(kw_only=True)
class SavedAnswers:
    """Answers by question id, and the day of the checks (or of the last answer before them)."""

    answers: dict[str, Answer] = field(default_factory=dict)
    checked_on: datetime.date | None = None

    def update(self, new: Mapping[str, Answer], today: datetime.date) -> None:
        changed = {each for each, answer in new.items() if self.answers.get(each) != answer}
        self.answers.update(new)
        checked_before = any(check in self.answers for check in CHECK_IDS)
        if self.checked_on is None or changed & set(CHECK_IDS) or not checked_before:
            self.checked_on = today


def load_saved_answers() -> SavedAnswers:
    """Return what the cookie holds; an answer that no longer reads is left out, the rest kept."""
    stored: Any = session.get("answers")
    saved = SavedAnswers(checked_on=_date(session.get("checked_on")))
    if not isinstance(stored, dict):
        return saved
    for question in QUESTIONS:
        given = stored.get(question.id)
        if not isinstance(given, str):
            continue
        try:
            answer = read_answer(question, given)
        except UnreadableAnswer:
            continue
        if answer is not None:
            saved.answers[question.id] = answer
    return saved


def save_answers(saved: SavedAnswers) -> None:
    session["version"] = VERSION
    session["answers"] = {each: typed_form(answer) for each, answer in saved.answers.items()}
    session["checked_on"] = saved.checked_on.isoformat() if saved.checked_on else ""


def delete_answers() -> None:
    session.clear()


def _date(text: object) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if isinstance(text, str) and text else None
    except ValueError:
        return None
