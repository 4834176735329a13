"""What the words of a language hold, one module a file or folder of words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from app.content.record import ById, Record, in_files
from app.content.records.checks import Check
from app.content.records.evidence import Evidence
from app.content.records.exercises import Exercise
from app.content.records.glossary import TERMS, Glossary
from app.content.records.guided import Guided
from app.content.records.handouts import Handouts
from app.content.records.illustrations import Illustration
from app.content.records.learn import Learn
from app.content.records.library import Library
from app.content.records.pages import Pages
from app.content.records.paper import Paper
from app.content.records.questions import Question
from app.content.records.results import Results
from app.content.records.said import Said
from app.content.records.search import MEANINGS, NOTED, Search
from app.content.records.signals import Signals
from app.content.records.site import Site
from app.content.records.topics import PARTS, Topic
from app.content.records.typing import Typing


class Words(Record):
    """All words of a language."""

    site: Site
    pages: Pages
    questions: ById[Question]
    checks: ById[Check] = in_files()
    guided: Guided
    said: Said
    signals: Signals
    typing: Typing
    results: Results
    exercises: ById[Exercise] = in_files()
    library: Library
    illustrations: ById[Illustration]
    topics: ById[Topic] = in_files()
    learn: Learn
    search: Search
    glossary: Glossary
    handouts: Handouts
    paper: Paper
    evidence: Evidence

    # The same keys, by whom they speak to; only those to the person where no voices were read.
    _voices: ClassVar[Mapping[str, Words]] = {}

    def voice(self, voice: str) -> Words:
        """Return the words to whoever is at the screen: self, helper or clinician."""
        return self._voices.get(voice, self)

    def with_voices(self, voices: Mapping[str, Words]) -> Words:
        """Return these words, once each of the voices knows all of them."""
        for words in voices.values():
            object.__setattr__(words, "_voices", voices)
        return self

    def map(self, change: Callable[[str], str]) -> Words:
        voices = {name: super(Words, each).map(change) for name, each in self._voices.items()}
        for name, words in voices.items():
            if self._voices[name] is self:
                return words.with_voices(voices)
        return super().map(change)


# The ids that words alone know: which words are explained, and what the parts of a topic hold.
IDS_OF_WORDS: dict[str, tuple[str, ...]] = {
    "glossary.terms": TERMS,
    "search.meanings": MEANINGS,
    **{f"search.meanings.{each}": ("note",) if each in NOTED else () for each in MEANINGS},
    **{
        f"topics.{topic}.parts.{part}": tuple(held.split())
        for topic, parts in PARTS.items()
        for part, held in parts.items()
    },
}
