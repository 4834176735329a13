"""What is said of words that are not as they should be, and what reads them once they are."""

from __future__ import annotations

import copy
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import create_app
from app.clinical.assessment import assess
from app.clinical.checks import CHECKS
from app.clinical.flow import walk
from app.clinical.plan import build_plan
from app.clinical.topics import TOPICS
from app.content.folders import read_section
from app.content.record import ById
from app.content.records import numbers
from app.content.records.topics import PARTS
from app.content.words import FOLDER, MissingWords, load_words
from app.learn.numbers import numbers_in_words
from app.result.case import Case
from app.said.evidence import evidence_numbers
from app.web.guided import guided_numbers
from app.web.word_ids import WORD_IDS
from tests.content.test_words_at_start import Keys, files_of, problem
from tests.result.people import DAY, WORDS, answers_of


@pytest.mark.parametrize(
    ("section", "file", "keys", "other", "said"),
    [
        (
            "results",
            "results/what_follows.toml",
            ("notes",),
            "A sentence.",
            "notes must be a section",
        ),
        (
            "results",
            "results/what_follows.toml",
            ("notes", "low_mood"),
            ["a"],
            "must be a sentence",
        ),
        ("results", "results/advice.toml", ("stop", "items"), "a", "must be a list of sentences"),
        ("results", "results/advice.toml", ("stop", "items"), [1], "must be a sentence"),
        ("said", "said.toml", ("language",), 1, "language must be a sentence"),
        ("checks", "checks/chair_stands.toml", ("chair_stands", "like"), "stanc", "mean stance?"),
        ("checks", "checks/chair_stands.toml", ("chair_stands", "like"), [], "is not in checks/sh"),
        ("checks", "checks/shared.toml", ("stance", "like"), "stance", "is not in checks/shared"),
        ("checks", "checks/tandem_seconds.toml", ("tandem_seconds", "stop"), "a", "must be a list"),
    ],
)
def test_words_of_another_kind_are_named(
    section: str, file: str, keys: Keys, other: object, said: str
) -> None:
    files = files_of(section)
    table = files[file]
    for key in keys[:-1]:
        table = table[key]
    table[keys[-1]] = other
    found = problem(section, files)
    assert found.startswith(f"{file}")
    assert said in found


def test_what_a_check_shares_stands_in_one_file_alone() -> None:
    files = files_of("checks")
    files["checks/tandem_seconds.toml"]["tandem_seconds"]["conflict"] = "Choose one"
    said = problem("checks", files)
    assert said.startswith("checks/tandem_seconds.toml (like stance in checks/shared.toml)")
    assert said.endswith("tandem_seconds.conflict stands in both files")


def test_a_misspelt_key_or_placeholder_is_asked_after() -> None:
    files = files_of("results")
    notes = files["results/what_follows.toml"]["notes"]
    notes["low_moood"] = notes.pop("low_mood")
    said = problem("results", files)
    assert said == "results/what_follows.toml: notes.low_moood is not known: did you mean low_mood?"
    files = files_of("said")
    files["said.toml"]["units"]["seconds"]["one"] = "{m} second"
    assert problem("said", files) == "said.toml: units.seconds.one cannot name {m}"


def test_what_belongs_to_one_question_is_no_word_of_another() -> None:
    files = files_of("questions")
    files["questions.toml"]["worried"]["ready_list"] = ["A chair."]
    assert problem("questions", files) == "questions.toml: worried.ready_list is not known"
    files = files_of("topics")
    files["topics/benefits.toml"]["benefits"]["parts"]["everyday"]["caption"] = "A caption."
    assert "benefits.parts.everyday.caption is not known" in problem("topics", files)


def test_every_part_of_a_topic_is_stated_with_what_it_holds() -> None:
    stated = {topic: set(parts) for topic, parts in PARTS.items()}
    assert stated == {topic.id: {part.id for part in topic.parts} for topic in TOPICS}


def test_an_exercise_in_two_files_is_named() -> None:
    files = files_of("exercises")
    plank = copy.deepcopy(files["exercises/seated.toml"])
    files["exercises/warm_up.toml"] |= plank
    assert re.search(r"warm_up\.toml: \w+ is not known", problem("exercises", files))
    with pytest.raises(MissingWords, match=r"warm_up\.toml: \w+ stands in another file too"):
        read_section("exercises", files, None)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a copy of the words to spoil, from which an app made now would start."""
    shutil.copytree(FOLDER / "en", tmp_path / "en")
    monkeypatch.setattr("app.content.words.FOLDER", tmp_path)
    load_words.cache_clear()
    yield tmp_path / "en"
    load_words.cache_clear()


SPOILED = {
    "site.toml: name is missing": ("site.toml", "name = ", "# name = "),
    "results/what_follows.toml: notes.low_mood is missing": (
        "results/what_follows.toml",
        "low_mood = ",
        "# ",
    ),
    "questions.toml: sex.options.male is missing": ("questions.toml", "male = ", "# "),
    "said.toml: sources.vellas cannot name {yaer}: did you mean year?": (
        "said.toml",
        'vellas = "Vellas and others, {year}"',
        'vellas = "Vellas and others, {yaer}"',
    ),
    "library.toml: level.c is not known": ("library.toml", "[level]", '[level]\nc = "Harder"'),
    "evidence.toml cannot be read": ("evidence.toml", 'title = "', "title = "),
}


@pytest.mark.parametrize("said", SPOILED)
def test_an_app_with_spoiled_words_does_not_start(folder: Path, said: str) -> None:
    name, before, after = SPOILED[said]
    text = (folder / name).read_text("utf-8")
    start = re.search(rf"^{re.escape(before)}", text, re.M)
    assert start
    (folder / name).write_text(text[: start.start()] + after + text[start.end() :], "utf-8")
    with pytest.raises(MissingWords) as missing:
        create_app()
    assert str(missing.value).startswith(said)


def test_an_app_without_a_file_of_words_does_not_start(folder: Path) -> None:
    (folder / "topics" / "benefits.toml").unlink()
    with pytest.raises(MissingWords, match=r"^topics/benefits\.toml is not there$"):
        create_app()


def test_a_template_that_names_no_words_stops_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    for source in ("{{ words.site.nmae }}", "{% set t = words.site %}{{ t.text('nmae') }}"):
        monkeypatch.setattr(
            "jinja2.FileSystemLoader.get_source", lambda *_, source=source: (source, None, None)
        )
        with pytest.raises(MissingWords, match=r"uses words\.site\.nmae: no 'nmae'"):
            create_app()


def test_a_sentence_may_name_the_numbers_that_the_code_fills() -> None:
    walked = walk(answers_of({"age": "72"}))
    assessment = assess(walked.counted)
    plan = build_plan(assessment)
    case = Case(walk=walked, assessment=assessment, plan=plan, checked_on=DAY, words=WORDS)
    for stated, filled in (
        (numbers.PROTOCOL_NUMBERS, {name for check in CHECKS for name in check.protocol}),
        (numbers.CASE_NUMBERS, case.numbers),
        (numbers.EVIDENCE_NUMBERS, evidence_numbers(WORDS)),
        (numbers.TOPIC_NUMBERS, numbers_in_words(WORDS)),
        (numbers.GUIDED_NUMBERS, guided_numbers("tandem_seconds", WORDS)),
    ):
        assert sorted(stated) == sorted(filled)


def test_words_are_read_once_and_cannot_be_changed() -> None:
    assert load_words("en", WORD_IDS) is load_words("en", WORD_IDS)
    with pytest.raises(AttributeError):
        WORDS.results.plan.heading = "Another plan"  # type: ignore[misc]
    assert isinstance(WORDS.exercises, ById)
    with pytest.raises(AttributeError):
        WORDS.exercises.plank = "Plank"
    with pytest.raises(TypeError):
        WORDS.exercises["plank"] = WORDS.exercises["tandem_stance"]  # type: ignore[index]


def test_a_key_is_found_by_its_name_and_by_its_path() -> None:
    heading: str = WORDS.results.plan.heading
    assert heading == WORDS.text("results", "plan", "heading")
    steps: tuple[str, ...] = WORDS.exercises["tandem_stance"].steps
    assert steps == WORDS.section("exercises", "tandem_stance").texts("steps")
    assert WORDS.site.continue_ == WORDS.text("site", "continue")
    assert WORDS.results.plan.text_ == WORDS.section("results", "plan")["text"]
    assert "tandem_stance" in WORDS.section("exercises")
    assert "not_whole" in WORDS.checks["chair_stands"]
    assert "not_whole" not in WORDS.checks["tandem_seconds"]
    assert "not_whole" not in list(WORDS.checks["tandem_seconds"])
    with pytest.raises(MissingWords, match=r"plan\.haeding: there is no 'haeding'"):
        WORDS.section("results").text("plan", "haeding")
