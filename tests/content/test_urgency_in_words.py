"""Wherever the words name a sign and by when to call, it is the time of that sign's row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from app.content.words import Section, load_words
from app.said.signals import calls_in_words
from tests.urgency import DOCTOR_OR_NURSE, TEAM, THIS_WEEK, TODAY, WHO_SAID_SO, times

WORDS = load_words("en")
NUMBERS = r"911, 999 or 112|call now|call for help at once"
A_DOCTOR_TODAY = r"a doctor today|an eye doctor today|call today"


@dataclass(frozen=True, kw_only=True)
class Telling:
    """How the words speak of a sign, and what must be said wherever they say to call about it.

    `unless`: what makes of it another sign, which has a row of its own. `says`: whom to call and
    when. `times`: which of the times that `tests.urgency` reads may stand in such a sentence.
    """

    about: str
    tells: str
    says: str
    times: frozenset[str]
    unless: str = r"(?!)"


def _row(about: str, tells: str, says: str, *allowed: str, unless: str = r"(?!)") -> Telling:
    return Telling(about=about, tells=tells, says=says, times=frozenset(allowed), unless=unless)


TELLINGS: tuple[Telling, ...] = (
    # ------------------------------------------------------------------ now
    _row(
        "stroke",
        r"droop|weak(?:ness)? (?:or numb )?arm|sudden(?:ly)? (?:weak|numb)|loss of sight"
        r"|trouble (?:with )?(?:sight|speech|speaking)|unclear speech",
        NUMBERS,
        "now",
    ),
    _row(
        "chest pain now",
        r"chest pain|tight chest|pressure or a tight",
        NUMBERS + "|emergency department",
        *("now", "emergency department"),
        unless=r"at times|you get chest pain",
    ),
    _row(
        "too little breath to talk",
        r"breath to talk|hard to talk|get your breath|trouble breathing|hard to breathe"
        r"|(?:speech or|trouble with) breath|cannot breathe",
        NUMBERS,
        "now",
    ),
    _row("worst headache", r"sudden(?: very bad)? headache|worst that", NUMBERS, "now"),
    _row("confusion", r"seizure|\bconfused", NUMBERS, "now"),
    _row(
        "a blow to the head, and more",
        r"(?:hit (?:your|their) head|blow to the head).*(?:blood thinner|drowsy)"
        r"|blood thinner.*drowsy|say that you take it",
        NUMBERS,
        *("now", "today"),
    ),
    _row("a leg that gives way", r"(?:put|take) (?:your )?weight", NUMBERS, "now"),
    _row("on the floor", r"cannot get up|can not get up|badly hurt", NUMBERS, "now"),
    _row("the spine", r"between (?:your|the) legs|bladder", NUMBERS, "now"),
    _row(
        "a faint now",
        r"\bfaint\b|\bfainting\b|\bpass out\b|blacked out just now",
        NUMBERS,
        "now",
        unless=r"dizzy or faint|may faint",
    ),
    # ------------------------------------------------------------------ today
    _row(
        "a faint and chest pain",
        r"passed out, and you get chest pain",
        r"a doctor today, and go to an emergency department if none can see you",
        *("today", "emergency department"),
    ),
    _row(
        "a faint before today",
        r"passed out|blacked out|\bfainted\b",
        A_DOCTOR_TODAY,
        "today",
        unless=r"just now|may have passed|blood thinner|and you get chest pain",
    ),
    _row("chest pain at times", r"chest[^.]*at times", A_DOCTOR_TODAY, "today"),
    _row(
        "a blow to the head alone",
        r"hit (?:your|their|my) head|blow to the head",
        A_DOCTOR_TODAY,
        "today",
        unless=r"blood thinner|drowsy|say that you take it",
    ),
    _row(
        "falls within days",
        r"fall again within a week|fell more than once (?:in|this)|fell twice this week",
        A_DOCTOR_TODAY,
        "today",
    ),
    _row("an hour on the floor", r"an hour or more", A_DOCTOR_TODAY, "today"),
    _row(
        "what happens in exercise and stays",
        r"(?:does|do|did) not (?:pass|come back|settle|feel better)|\bstays\b",
        A_DOCTOR_TODAY,
        "today",
        unless=r"comes now",  # the chest pain of a row, after a few minutes of rest
    ),
    _row(
        "short of breath at rest",
        r"short of breath (?:at rest|when you sit)|heart races",
        A_DOCTOR_TODAY,
        "today",
    ),
    _row(
        "pain",
        r"very bad pain|\bsharp\b|\bnew pain\b|sudden pain|eye pain",
        A_DOCTOR_TODAY,
        "today",
    ),
    _row(
        "a new injury",
        r"new injury|fresh injury|(?<!badly )hurt in a fall|newly swollen|hot or swollen"
        r"|swollen joint|red or swollen",
        A_DOCTOR_TODAY,
        "today",
    ),
    _row("dizzy today", r"dizz[^:]*today:|new today", A_DOCTOR_TODAY, "today"),
    _row("unwell in a check", r"felt unwell|feel unwell", A_DOCTOR_TODAY, "today"),
    # ------------------------------------------------------------------ this week
    _row(
        "dizzy of late",
        r"dizz[^.]*(?:recent weeks|happens often)|newly dizzy",
        DOCTOR_OR_NURSE,
        "this week",
    ),
    _row("dizzy, however it is said", r"dizz", TODAY + "|" + DOCTOR_OR_NURSE, "today", "this week"),
    _row(
        "newly unsteady",
        r"newly (?:dizzy or )?unsteady|more unsteady|more support than|balance has changed"
        r"|numb or clumsy",
        DOCTOR_OR_NURSE,
        "this week",
    ),
    _row("blood pressure", r"blood pressure is not under", DOCTOR_OR_NURSE, "this week"),
    _row("surgery", r"had surgery(?! on a hip)", TEAM, "this week"),
    _row("told not to exercise", r"told not to exercise", WHO_SAID_SO, "this week"),
    _row("maybe a faint in a fall", r"may have passed out", THIS_WEEK, "this week"),
    _row(
        "two falls in a year",
        r"two or more times in the past year|needed care after",
        THIS_WEEK,
        "this week",
    ),
    _row(
        "any fall",
        r"\bany fall\b|^if you fall,|^if you do, tell|week if you fall",
        r"doctor|call this week",
        *("this week", "some day"),
    ),
)
# What a clinician reads in the note, what people type into the search, and the signs themselves,
# which are read below as they are said.
LEFT_OUT = ("results.clinician_", "results.note.", "learn.search.urgent_words", "signals.s")


class _Open(dict[str, str]):
    """Fills what it knows, and leaves the other placeholders as they are."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


SAID = _Open(calls_in_words(WORDS), emergency_numbers="911, 999 or 112")


def said(text: str) -> str:
    return text.format_map(SAID)


def texts_in(words: Section, path: str = "") -> Iterator[tuple[str, str]]:
    """Return every text with its place; below a heading that says to call, with that heading."""
    for key in words:
        found, place = words[key], f"{path}.{key}".removeprefix(".")
        if isinstance(found, Section):
            yield from texts_in(found, place)
        elif isinstance(found, str):
            yield place, said(found)
        else:
            yield from _list(words, key, found, place)


def _list(
    words: Section, key: str, texts: tuple[str, ...], place: str
) -> Iterator[tuple[str, str]]:
    heading = next((str(words[h]) for h in (f"{key}_heading", "heading") if h in words), "")
    if times(said(heading)):
        yield from ((place, f"{said(heading)} {said(each)}") for each in texts)
    else:
        # A list is read from top to bottom: "If that does not pass" goes on from what is above.
        yield place, " ".join(map(said, texts))


# What comes of a sign later has a time of its own: "If it gets worse by the day".
GOES_ON = r"If (?:it|that|this) (?!gets|came|comes|began|is)"


def sentences(text: str) -> list[str]:
    """Return the sentences; one that goes on from the one before it stays with that."""
    found: list[str] = []
    for each in re.split(r"(?<=[.?!])\s+", text):
        if found and re.match(GOES_ON, each):
            found[-1] += f" {each}"
        else:
            found.append(each)
    return found


def every_sentence() -> dict[str, str]:
    """Return each sentence with a place where it stands."""
    found: dict[str, str] = {}
    for place, text in texts_in(WORDS):
        if not place.startswith(LEFT_OUT):
            for each in sentences(text):
                found.setdefault(each, place)
    for name, text in calls_in_words(WORDS).items():
        for each in sentences(text):
            found.setdefault(each, name)
    return found


SENTENCES: Mapping[str, str] = every_sentence()


def told(telling: Telling) -> list[str]:
    """Return the sentences that speak of a sign and say to call."""
    return [
        each
        for each in SENTENCES
        if re.search(telling.tells, each, re.IGNORECASE)
        and not re.search(telling.unless, each, re.IGNORECASE)
        and times(each)
    ]


@pytest.mark.parametrize("telling", TELLINGS, ids=lambda telling: telling.about)
def test_a_sentence_about_a_sign_names_its_own_time_and_no_other(telling: Telling) -> None:
    found = told(telling)
    assert found, "nothing speaks of it: the phrase is misspelt"
    wrong = [
        f"{SENTENCES[each]}: {each}"
        for each in found
        if not times(each) <= telling.times or not re.search(telling.says, each, re.IGNORECASE)
    ]
    assert wrong == []


def test_nobody_is_told_to_call_that_day() -> None:
    """Who reads it later does not know which day is meant: it is always today."""
    assert [each for each in SENTENCES if "that day" in times(each)] == []
    assert [each for each in SENTENCES if "your doctor today" in each] == []


def test_a_therapist_is_never_named_for_a_faint_the_chest_or_breath() -> None:
    signs = r"faint|passed out|black(?:ed)? ?out|chest (?:pain|hurts)|tight chest|short of breath"
    wrong = [
        f"{SENTENCES[each]}: {each}"
        for each in SENTENCES
        if re.search(signs, each, re.IGNORECASE) and "therapist" in each
    ]
    assert wrong == []


# What was said once, and is wrong: the reading of times and signs has to find each of them.
WRONG = (
    ("a blow to the head alone", "After a blow to the head, call 911, 999 or 112."),
    ("a blow to the head alone", "If you hit your head, call your doctor this week."),
    ("what happens in exercise and stays", "If your breath does not come back: call 911."),
    ("dizzy, however it is said", "Dizzy on a walk: sit down, and call your doctor that day."),
    ("dizzy, however it is said", "Dizziness in an exercise: stop. If it stays, call your doctor."),
    ("a new injury", "A fresh injury is not for this page. If it hurts, see a doctor or nurse."),
    ("two falls in a year", "You needed care after a fall: call a doctor today."),
    ("a faint before today", "You passed out: tell your doctor at your next visit."),
    ("told not to exercise", "If you were told not to exercise, talk to your doctor first."),
    ("newly unsteady", "If you feel more unsteady, call your doctor this week."),
)


@pytest.mark.parametrize(("about", "sentence"), WRONG, ids=str)
def test_a_wrong_time_would_be_found(about: str, sentence: str) -> None:
    (telling,) = [each for each in TELLINGS if each.about == about]
    assert re.search(telling.tells, sentence, re.IGNORECASE)
    assert sentences(sentence) == [sentence]
    named = times(sentence)
    assert named
    assert not named <= telling.times or not re.search(telling.says, sentence, re.IGNORECASE)


# Sentences with a time that speak of no sign of the table, or go on from one that does.
ELSEWHERE = (
    *("signals.call.", "signals.on_paper.", "signals.closed.", "sign_"),
    "results.say.",  # asks on the phone to be seen by when the sign says
    "topics.medicines_and_blood_pressure.stop",  # a new medicine
    "topics.moving_when_it_hurts.parts.not_normal.text",  # its list stands below
    "topics.physical_therapist.in_short",  # a visit to book
    "topics.sitting_less.stop",  # able to do much less than last week
    "topics.worry_about_falling.stop",  # worry or sadness
)


def test_whoever_writes_a_new_time_says_of_which_sign_it_is() -> None:
    known = {sentence for telling in TELLINGS for sentence in told(telling)}
    timed = {"today", "this week", "emergency department"}
    new = [
        f"{place}: {sentence}"
        for sentence, place in SENTENCES.items()
        if times(sentence) & timed
        and sentence not in known
        and not place.startswith((*ELSEWHERE, "glossary.terms.emergency_room"))
    ]
    assert new == []
