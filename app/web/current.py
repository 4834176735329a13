"""The words, answers and day of the request that is being answered."""

from __future__ import annotations

import datetime

from flask import current_app, session

from app.content.voices import SELF, VOICES
from app.content.words import Words
from app.said.amounts import locale_of


def words_to_the_person() -> Words:
    """Return the words to the person, whoever is at the screen: for paper, and for what is for all.

    Pages of their own, such as the library and Learn, are about nobody in particular.
    """
    words = current_app.config["WORDS"]
    assert isinstance(words, Words)
    return words


def current_voice() -> str:
    """Return who is at the screen: self, helper or clinician; self until it is answered."""
    answers = session.get("answers")
    given = answers.get("filled_in_by") if isinstance(answers, dict) else None
    return given if isinstance(given, str) and given in VOICES else SELF


def current_words() -> Words:
    """Return the words to who is at the screen."""
    return words_to_the_person().voice(current_voice())


def current_day() -> datetime.date:
    day = current_app.config["TODAY"]()
    assert isinstance(day, datetime.date)
    return day


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
