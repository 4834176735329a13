"""Who is at the screen decides the words of every page; paper and note are the person's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from flask import Flask
from werkzeug.wrappers import Response

from app.content.voices import OTHERS, VOICES
from app.content.words import load_words
from tests.content.looker import Looker
from tests.content.person_facing import ADDRESSED, FACING, for_any_reader, sentences
from tests.content.reading import PLACEHOLDER, what_is_read
from tests.people import PEOPLE, Person, but
from tests.visitor import Visitor

WORDS = load_words("en")
PERSON = {each.id: each for each in PEOPLE}
# Where a person is spoken to, or spoken of to whoever is at the screen.
OF_A_PERSON = ("pages", "screening", "results")
# Between a sentence and the next one, a sign and what to do about it, a page and our name.
END = re.compile(r"(?<=[.?!:;])\s+|\s+–\s+")

TO_COPY = re.compile(r"<pre\b.*?</pre>", re.S)


def pieces(text: str) -> list[str]:
    """Return the sentences of a text, as they stand alone or one after the other."""
    return [each.strip(" .:;?!“”").lower() for each in END.split(" ".join(text.split()))]


@cache
def may_be_said(voice: str) -> re.Pattern[str]:
    """Return what may say "you" or "my": what the voice says, and what anybody may read."""
    said = {
        piece
        for sentence in sayable(voice)
        for piece in pieces(sentence)
        if ADDRESSED.search(PLACEHOLDER.sub("", piece))
    }
    filled = (".+?".join(map(re.escape, PLACEHOLDER.split(each)[::2])) for each in sorted(said))
    return re.compile("|".join(filled))


def sayable(voice: str) -> Iterator[str]:
    for name in WORDS:
        to_the_person = dict.fromkeys(sentences(WORDS.section(name), (name,)))
        for keys, sentence in sentences(WORDS.voice(voice).section(name), (name,)):
            if name not in FACING:
                yield sentence
            # The words of a check's page stand in a table for each voice.
            elif name == "checks" and set(keys) & (set(VOICES) - {voice}):
                continue
            elif (keys, sentence) not in to_the_person or for_any_reader(keys, voice):
                yield sentence


def not_in(voice: str, response: Response) -> list[str]:
    """Return what a page says to the person, or as the person, when another is at the screen."""
    if response.mimetype != "text/html":
        return []
    # What is there to copy: the note, a record in nobody's voice, and the letter once more.
    response.set_data(TO_COPY.sub("", response.get_data(as_text=True)))
    return [
        piece
        for text in what_is_read(response)
        for piece in pieces(text)
        if ADDRESSED.search(piece) and not may_be_said(voice).fullmatch(piece)
    ]


@pytest.mark.parametrize("voice", OTHERS)
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_no_page_speaks_to_the_person_when_another_is_at_the_screen(
    app: Flask, person: Person, voice: str
) -> None:
    looker = Looker(app, lambda response: not_in(voice, response))
    looker.walk_on(**person.cells | {"filled_in_by": voice})
    # The page on which it is asked who is at the screen does not know it yet.
    looker.found.clear()
    looker.look_everywhere(
        *(each for each in app.view_functions if each.split(".")[0] not in OF_A_PERSON)
    )
    assert sorted(set(looker.found)) == []
    looker.meet_every_error()
    assert sorted(set(looker.found)) == []


@pytest.mark.parametrize("voice", OTHERS)
def test_no_mistake_is_told_to_the_person_when_another_is_at_the_screen(
    app: Flask, voice: str
) -> None:
    looker = Looker(app, lambda response: not_in(voice, response))
    looker.walk(**PERSON["cleared_after_two_falls_80"].cells | {"filled_in_by": voice})
    looker.found.clear()
    looker.make_every_mistake()
    assert sorted(set(looker.found)) == []


def test_what_is_said_to_the_person_would_be_found() -> None:
    helper, clinician = may_be_said("helper"), may_be_said("clinician")
    for said in ("you are in very bad pain", "i hit my head in the past 2 weeks"):
        assert not helper.fullmatch(said)
        assert not clinician.fullmatch(said)
    assert helper.fullmatch("stay near them when you can")


def test_the_signs_are_asked_and_listed_as_whoever_is_at_the_screen_reads_them(
    visitor: Visitor,
) -> None:
    signs = {}
    for voice in VOICES:
        visitor.get("/check/filled-in-by")
        visitor.submit(filled_in_by=voice)
        visitor.get("/check/emergency-signs")
        signs[voice] = visitor.text
        visitor.submit(emergency_signs="cannot_get_up_now")
        assert visitor.address == "/call-now"
        option = WORDS.voice(voice).text(
            "questions", "emergency_signs", "options", "cannot_get_up_now"
        )
        assert option in signs[voice]
        assert option in visitor.text
        visitor.get("/check-your-answers")
        assert option in visitor.text
    assert len(set(signs.values())) == len(VOICES)


def test_the_words_change_at_once_when_somebody_else_is_at_the_screen(visitor: Visitor) -> None:
    visitor.walk(**but({"see_someone_first": "fainted"}))
    for voice in (*OTHERS, "self"):
        visitor.get("/check/filled-in-by")
        visitor.submit(filled_in_by=voice)
        visitor.get("/results")
        name = WORDS.voice(voice).text("signals", "signs", "fainted", "name")
        assert name in visitor.text


@pytest.mark.parametrize("person", ["cleared_after_two_falls_80", "dizzy_91"])
def test_the_lines_for_a_record_and_the_calendar_are_the_same_in_each_voice(
    visitor: Visitor, person: str
) -> None:
    found: dict[str, set[str]] = {"/results/note.txt": set(), "/results/calendar.ics": set()}
    own = WORDS.results.clinician_value
    did_checks = person != "dizzy_91"
    by = (own.answers_self, own.answers_helper)
    if did_checks:
        by = (own.timed_self, own.timed_helper)
    visitor.walk_on(**PERSON[person].cells)
    for voice in ("self", "helper"):
        visitor.get("/check/filled-in-by")
        visitor.submit(filled_in_by=voice)
        for address, texts in found.items():
            said = visitor.client.get(address, follow_redirects=True).get_data(as_text=True)
            if address.endswith(".txt"):
                assert (by[1] in said) == (voice == "helper")
                texts.add(said.replace(by[1], by[0]))
            elif not said.startswith("<"):
                texts.add(said)
    assert [len(texts) for texts in found.values()] == [1, 1 if did_checks else 0]


@pytest.mark.parametrize("voice", OTHERS)
@pytest.mark.parametrize("person", ["cleared_after_two_falls_80", "dizzy_91"])
def test_paper_speaks_to_the_person_whoever_was_at_the_screen(
    visitor: Visitor, person: str, voice: str
) -> None:
    visitor.walk_on(**PERSON[person].cells | {"filled_in_by": voice})
    paper = "".join(what_is_read(visitor.client.get("/results/everything.pdf"))).replace(" ", "")
    to_the_person = " ".join(each for _, each in sentences(WORDS))
    said = [
        part.replace(" ", "")
        for name in ("results", "signals")
        for _, sentence in sentences(WORDS.voice(voice).section(name))
        for part in PLACEHOLDER.split(sentence)[::2]
        if len(part.split()) > 2 and part not in to_the_person
    ]
    assert len(said) > 50
    assert [each for each in said if each in paper] == []


def test_library_and_learn_speak_alike_to_everybody(visitor: Visitor) -> None:
    for address in ("/learn/if-you-fall", "/search?q=dizzy", "/exercises/sit_to_stand"):
        found = set()
        for voice in VOICES:
            visitor.get("/check/filled-in-by")
            visitor.submit(filled_in_by=voice)
            visitor.get(address)
            found.add(visitor.text)
        assert len(found) == 1, address
