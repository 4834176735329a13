"""The voices: what each says in place of the words to the person, with nothing lost by it."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest

from app.content.folders import read_words
from app.content.voices import OTHERS, VOICES, read_voices
from app.content.words import MissingWords, Words, load_words, voice_files, word_files
from app.web.word_ids import WORD_IDS
from tests.content.person_facing import (
    FACING,
    FOR_A_HELPER_TOO,
    FOR_ANY_READER,
    addressed,
    for_any_reader,
    sentences,
)
from tests.content.pretend_language import plain_words, pretend_words
from tests.content.test_reading_grade import NUMBERS, REST, grade
from tests.content.test_words_at_start import keys_in

WORDS = load_words("en", WORD_IDS)
FILES = word_files("en")
LAID_OVER = voice_files("en")
FOR_STAFF = 8  # the grade at which a clinician reads with ease
# What a sentence may not lose: by when to act, and whom to call.
URGENT = re.compile(
    r"\d+|\{\w+\}|\b(?:now|today|this week|next visit|at once|right away|within a week)\b", re.I
)


def words_with(**voices: dict[str, Any]) -> Words:
    return read_voices(read_words(FILES, WORD_IDS), FILES, voices, WORD_IDS)


def problem(**voices: dict[str, Any]) -> str:
    with pytest.raises(MissingWords) as missing:
        read_voices(WORDS, FILES, voices, WORD_IDS)
    return str(missing.value)


def test_a_voice_says_its_own_and_the_rest_as_it_is_said_to_the_person() -> None:
    own = {"results/what_follows.toml": {"notes": {"low_mood": "They often feel down."}}}
    words = words_with(helper=own)
    helper = words.voice("helper")
    assert helper.results.notes.low_mood == "They often feel down."
    assert helper.results.notes.numb_feet == words.results.notes.numb_feet
    assert words.results.notes.low_mood != "They often feel down."
    assert words.voice("clinician").results.notes.low_mood == words.results.notes.low_mood


def test_each_voice_knows_all_and_whoever_is_unknown_reads_what_the_person_reads() -> None:
    for voice in VOICES:
        for other in VOICES:
            assert WORDS.voice(voice).voice(other) is WORDS.voice(other)
    assert WORDS.voice("self") is WORDS
    assert WORDS.voice("nobody") is WORDS
    assert len({WORDS.voice(voice) for voice in VOICES}) == len(VOICES)


def test_a_section_with_nothing_of_its_own_is_the_same_for_all_and_read_once() -> None:
    helper = words_with(helper={"said.toml": {"log": {"heading": "Their four weeks"}}})
    assert helper.voice("helper").exercises is helper.exercises
    assert helper.voice("helper").said is not helper.said
    assert WORDS.voice("helper").topics is WORDS.topics
    assert WORDS.voice("clinician").library is WORDS.library


@pytest.mark.parametrize(
    ("file", "table", "said"),
    [
        ("sight.toml", {}, "sight.toml is not known: did you mean site.toml?"),
        ("results/noets.toml", {}, "results/noets.toml is not known"),
        ("site.toml", {"nmae": "A"}, "site.toml: nmae is not known: did you mean name?"),
        (
            "results/advice.toml",
            {"stop": {"itmes": ["A"]}},
            "results/advice.toml: stop.itmes is not known: did you mean items?",
        ),
        ("site.toml", {"name": ["A"]}, "site.toml: name must be a sentence"),
        ("site.toml", {"name": {"a": "A"}}, "site.toml: name must be a sentence"),
        ("site.toml", {"name": ""}, "site.toml: name is empty"),
        ("site.toml", {"notices": "A"}, "site.toml: notices must be a section"),
        (
            "said.toml",
            {"units": {"hours": {"one": "{m} hour"}}},
            "said.toml: units.hours.one cannot name {m}",
        ),
        (
            "results/advice.toml",
            {"stop": {"items": ["A", "B"]}},
            "results/advice.toml: stop.items says 2 sentences, and not 4",
        ),
        (
            "results/advice.toml",
            {"stop": {"items": ["A", "B", "{sign_head_konck}", "C"]}},
            "results/advice.toml: stop.items cannot name {sign_head_konck}: "
            "did you mean sign_head_knock?",
        ),
        (
            "questions.toml",
            {"worried": {"ready_list": ["A chair."]}},
            "questions.toml: worried.ready_list is not known",
        ),
        (
            "checks/tandem_seconds.toml",
            {"tandem_seconds": {"conflict": "A"}},
            "checks/tandem_seconds.toml: tandem_seconds.conflict is not known",
        ),
    ],
)
def test_what_fits_nothing_stops_the_start_and_is_named(
    file: str, table: dict[str, Any], said: str
) -> None:
    for voice in OTHERS:
        assert problem(**{voice: {file: table}}).startswith(f"voices/{voice}/{said}")


def test_a_voice_that_nobody_has_is_named() -> None:
    assert problem(hepler={}) == "voices/hepler is not known: did you mean helper?"


def test_what_checks_share_is_said_in_their_shared_file() -> None:
    own = {"checks/shared.toml": {"any_check": {"result": {"could_not": "They could not."}}}}
    helper = words_with(helper=own).voice("helper")
    for check in helper.checks:
        assert helper.text("checks", check, "result", "could_not") == "They could not."


@pytest.mark.parametrize("voice", OTHERS)
def test_every_sentence_in_turn_that_is_misspelt_is_named(voice: str) -> None:
    files = {path: copy.deepcopy(dict(table)) for path, table in LAID_OVER[voice].items()}
    for file, keys, table in keys_in(files):
        table[f"{keys[-1]}_"] = "A sentence."
        said = problem(**{voice: files})
        del table[f"{keys[-1]}_"]
        assert said.startswith(f"voices/{voice}/{file}: {'.'.join(keys)}_ is not known"), said


@pytest.mark.parametrize("voice", OTHERS)
def test_a_voice_repeats_nothing_that_is_said_to_the_person(voice: str) -> None:
    for path, whole in LAID_OVER[voice].items():
        for _, keys, table in keys_in({path: dict(whole)}):
            before: Any = FILES[path]
            for key in keys:
                before = before[key]
            assert table[keys[-1]] != before, (path, keys)
            assert table[keys[-1]] != {}, (path, keys)


@pytest.mark.parametrize("voice", OTHERS)
def test_every_sentence_about_the_person_is_said_in_each_voice(voice: str) -> None:
    spoken = WORDS.voice(voice)
    unsaid = []
    for keys, sentence in addressed(WORDS):
        own = spoken.section(*keys[:-1])[keys[-1]]
        if sentence in ((own,) if isinstance(own, str) else own) and not for_any_reader(
            keys, voice
        ):
            unsaid.append((".".join(keys), sentence))
    assert unsaid == []


def test_what_is_true_for_any_reader_is_named_once_and_with_a_reason() -> None:
    for entries, voice in ((FOR_ANY_READER, ""), (FOR_A_HELPER_TOO, "helper")):
        taken = {for_any_reader(keys, voice) for keys, _ in addressed(WORDS)}
        assert [entry for entry in entries if entry not in taken] == []
        assert all(entries.values())


@pytest.mark.parametrize("voice", OTHERS)
def test_a_voice_speaks_of_the_person_and_not_as_they_would(voice: str) -> None:
    """No "I" or "my" in it; "you" and "your" are whoever is at the screen.

    But for what that reader says on the phone or in a letter: "I am calling for someone".
    """
    first = re.compile(r"\b(I|me|my|mine|myself)\b")
    for name in FACING:
        for keys, said in changed(name, voice):
            own = {"say", "letter"} & set(keys)
            assert own or not first.search(said), (keys, said)


def changed(name: str, voice: str) -> list[tuple[tuple[str, ...], str]]:
    """Return what a voice says in its own words, of one section."""
    before = dict.fromkeys(sentences(WORDS.section(name), (name,)))
    return [
        each for each in sentences(WORDS.voice(voice).section(name), (name,)) if each not in before
    ]


@pytest.mark.parametrize("voice", OTHERS)
def test_by_when_and_whom_and_every_number_are_the_same_in_each_voice(voice: str) -> None:
    for path, whole in LAID_OVER[voice].items():
        for _, keys, table in keys_in({path: dict(whole)}):
            own = table[keys[-1]]
            if isinstance(own, dict):
                continue
            before: Any = FILES[path]
            for key in keys:
                before = before[key]
            assert urgent(own) == urgent(before), (path, keys)


def urgent(said: str | list[str]) -> set[str]:
    return {
        each.lower() for each in URGENT.findall(said if isinstance(said, str) else " ".join(said))
    }


@pytest.mark.parametrize(("voice", "most"), [("helper", REST), ("clinician", FOR_STAFF)])
def test_a_voice_reads_easily(voice: str, most: int) -> None:
    for path, whole in LAID_OVER[voice].items():
        for table in whole.values():
            texts = [
                said
                for _, keys, inner in keys_in({path: {"": table}})
                for own in [inner[keys[-1]]]
                if not isinstance(own, dict)
                for said in ([own] if isinstance(own, str) else own)
            ]
            plain = [
                re.sub(r"\{\w+\}", lambda name: NUMBERS.get(name[0][1:-1], "5"), t) for t in texts
            ]
            if len(" ".join(plain).split()) >= 30:
                assert grade(plain) <= most, (path, grade(plain), plain)


def test_the_pretend_language_has_its_voices() -> None:
    pretend = pretend_words()
    for voice in VOICES:
        assert pretend.voice(voice).voice("self") is pretend
        for name in FACING:
            for keys, sentence in sentences(pretend.voice(voice).section(name), (name,)):
                if keys != ("said", "language"):
                    assert plain_words(re.sub(r"\{\w+\}", "", sentence)) == [], keys
    for voice in LAID_OVER:
        assert pretend.voice(voice) is not pretend
