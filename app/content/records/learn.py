"""The words around the topics of Learn, and of its search."""

from __future__ import annotations

from app.content.record import ById, Record, takes


class Found(Record):
    """How much was found, in the forms that the language has for numbers of things."""

    one: str = takes("n", "asked")
    other: str = takes("n", "asked")


class Search(Record):
    """The search: its page, and the words that it goes by."""

    title: str
    label: str
    hint: str
    button: str
    signs_heading: str
    found: Found
    changed: str = takes("looked_for")
    none: str = takes("asked")
    empty: str
    urgent_heading: str
    urgent: str
    results_heading: str
    all_topics: str
    all_exercises: str
    crisis_heading: str
    crisis: tuple[str, ...]
    left_out: tuple[str, ...]
    urgent_words: tuple[str, ...]
    urgent_phrases: tuple[str, ...]
    crisis_words: tuple[str, ...]
    crisis_phrases: tuple[str, ...]
    kind: ById[str]


class Learn(Record):
    """The list of topics, and the words before the parts of a topic."""

    title: str
    lead: str
    search_heading: str
    words_heading: str
    words_text: str
    words_link: str
    back: str
    in_short: str
    urgent_heading: str
    try_heading: str
    try_hint: str
    do: str
    dont: str
    known_heading: str
    sure: str
    unsure: str
    stop_heading: str
    emergency: str
    terms_heading: str
    sources_heading: str
    sources_hint: str
    sources_titles: str
    paper_heading: str
    paper_hint: str
    paper_button: str
    next_label: str
    tick_hint: str
    groups: ById[str]
    search: Search
