"""The words that only the papers have: names of parts, labels, lines to write on."""

from __future__ import annotations

from app.content.record import Record


class PaperLog(Record):
    """The four weeks to tick."""

    heading: str
    week: str
    fall: str
    picture: str


class OfEach(Record):
    """Something said of each of the three papers."""

    sheet: str
    plan: str
    everything: str


class Paper(Record):
    """Everything of it."""

    name_line: str
    birth_line: str
    sheet: str
    plan: str
    everything: str
    how_to: str
    get_ready: str
    stop_word: str
    ask: str
    checks: str
    check: str
    mine: str
    mark: str
    verdict: str
    visit_day: str
    visit_phone: str
    answer: str
    how_it_goes_on: str
    what_we_found: str
    about: OfEach
    opens: OfEach
    keeps: OfEach
    log: PaperLog
