"""The sentences that a person reads about themselves, and which of them are true for any reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.content.words import Section, Words

Keys = tuple[str, ...]

# Where the words speak to the person, or as the person. The rest of a language is about nobody in
# particular: the library, Learn, the sources, what clinicians print, the exercises themselves.
FACING = (
    *("site", "pages", "questions", "checks", "guided", "said", "signals", "typing", "results"),
)
ADDRESSED = re.compile(r"\b(you|your|yours|yourself|i|me|my|mine|myself)\b", re.I)

# By the path of a sentence, or of all below it: why every reader can be told it in the same words.
FOR_ANY_READER = {
    "checks.*.self": "the words of a check's page, which has a table for each voice",
    "checks.*.clinician": "the same",
    "checks.*.run.self": "the same",
    "checks.*.run.helper": "the same",
    "checks.*.run": "spoken by the page, to whoever does the check",
    "checks.*.conflict": "whoever typed it put it so",
    "checks.*.note": "of the page of sources, about nobody",
    "guided.card": "about the device, to whoever holds it",
    "guided.news": "the same",
    "guided.file.half": "the same",
    "guided.run.again": "the page speaks of itself",
    "pages.clinicians": "a page for clinicians alone, about no patient",
    "pages.start": "whoever opens it may be somebody new",
    "pages.privacy": "about the browser, and whoever uses it",
    "pages.errors": "the same",
    "pages.parts.before_you_start": "whoever reads it starts",
    "pages.emergency.more.wait_heading": "whoever called waits",
    "questions.filled_in_by": "asked before anybody knows who reads it",
    "results.calendar": "the file is for the person's own calendar",
    "signals.search": "what anybody types into the search",
    "site.form_expired": "about the browser, and whoever uses it",
    "site.cookies_off": "the same",
    "site.notices": "the same",
    "site.leave_hint": "the same",
    "typing.seconds.ask_meant": "asked of whoever typed it",
}
# The same for a helper alone: "you" in it is the helper.
FOR_A_HELPER_TOO = {
    "pages.emergency.more.say": "the helper ticked it",
    "pages.emergency.more.wait": "the helper keeps the phone",
    "pages.emergency.more.mistake": "the helper ticked it",
    "pages.see_someone_first.lead": "the helper told us",
    "pages.see_someone_first.change": "the helper ticked it",
    "pages.stopped.result": "the helper looks at it",
    "pages.stopped.mistake": "the helper chose it",
    "pages.check_your_answers": "the helper gave the answers",
    "pages.ready.extra": "the helper keeps the time",
    "questions.age.too_high": "the helper entered it",
    "questions.cleared_for_standing.missing": "the helper answers",
    "questions.exercise_helper.missing": "the helper answers",
    "results.category.emergency.text": "the helper ticked it",
    "results.category.see_someone_first.text": "the helper told us",
    "results.well.told": "the helper told us",
    "results.doctor_page.print_hint": "the helper prints it",
    "results.doctor_page.sends_nothing": "the helper sends it",
    "results.doctor_page.copies_nothing": "the helper copies it",
    "results.letter.thanks": "the helper thanks the doctor",
    "results.week.say_heading": "the helper is on the phone",
}


def sentences(section: Section, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """Give each sentence with its keys, those of a list under the key of the list."""
    for key in section:
        found = section[key]
        if isinstance(found, Section):
            yield from sentences(found, (*keys, key))
        else:
            for sentence in (found,) if isinstance(found, str) else found:
                yield (*keys, key), sentence


def addressed(words: Words) -> Iterator[tuple[Keys, str]]:
    """Give each sentence that speaks to the person or as the person."""
    for name in FACING:
        for keys, sentence in sentences(words.section(name), (name,)):
            if ADDRESSED.search(sentence):
                yield keys, sentence


def for_any_reader(keys: Keys, voice: str = "") -> str:
    """Return which entry says that a sentence is true for any reader, or for that one, or ""."""
    stated = (*FOR_ANY_READER, *(FOR_A_HELPER_TOO if voice == "helper" else ()))
    return next((each for each in stated if is_below(keys, each)), "")


def is_below(keys: Keys, path: str) -> bool:
    stated = path.split(".")
    here = keys[: len(stated)]
    return len(here) == len(stated) and all(
        a in ("*", b) for a, b in zip(stated, here, strict=True)
    )
