"""The words, answers and day of the request that is being answered."""

from __future__ import annotations

import datetime

from flask import current_app, session

from app.clinical.questions import Answers
from app.content.words import Words
from app.said.amounts import locale_of


def current_words() -> Words:
    words = current_app.config["WORDS"]
    assert isinstance(words, Words)
    return words


def current_day() -> datetime.date:
    day = current_app.config["TODAY"]()
    assert isinstance(day, datetime.date)
    return day


def voice_of(answers: Answers) -> str:
    """Return who is at the screen: self, helper or clinician. It decides the check pages' words."""
    voice = answers.get("filled_in_by")
    return voice if isinstance(voice, str) else "self"


def page_context() -> dict[str, object]:
    """Return what every template gets."""
    words = current_words()
    notice = session.pop("notice", None)
    return {
        "words": words,
        "language": locale_of(words),
        "notice": words.text("site", "notices", notice) if notice else None,
        "error_title_prefix": "",
    }
