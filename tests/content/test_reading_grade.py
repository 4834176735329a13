"""Steps read at grade 4 or lower, everything else a person reads at 6 or lower."""

import pytest
from textstat import textstat

from app.clinical.checks import CHECKS, SCORED
from app.clinical.exercises import EXERCISES, Exercise
from app.clinical.questions import CHECK_IDS
from app.content.words import Section, Text, fill, load_words
from app.said.amounts import protocol_numbers
from app.said.evidence import evidence_numbers
from app.web.guided import guided_numbers

WORDS = load_words("en")
STEPS, REST = 4, 6
ENOUGH_WORDS = 30
NUMBERS = {
    **evidence_numbers(WORDS),
    "at_least": "1",
    "at_most": "10",
    "name": "a sheet",
    "minutes": "10 minutes",
}


def sentences(words: Text | Section) -> list[str]:
    if isinstance(words, Section):
        return [sentence for key in words for sentence in sentences(words[key])]
    return [words] if isinstance(words, str) else list(words)


def sentences_of(*keys: str) -> list[str]:
    return sentences(WORDS.section(*keys[:-1])[keys[-1]])


def grade(texts: list[str] | tuple[str, ...]) -> float:
    """Return the Flesch-Kincaid grade of texts read one after the other."""
    ended = [text if text.endswith((".", "?", "!", ":")) else f"{text}." for text in texts if text]
    return float(textstat.flesch_kincaid_grade(" ".join(ended)))


@pytest.mark.parametrize("exercise", [exercise.id for exercise in EXERCISES])
def test_exercises_read_easily(exercise: str) -> None:
    words = WORDS.section("exercises", exercise)
    assert grade(words.texts("steps")) <= STEPS
    assert (
        grade([words.text(key) for key in ("why", "start", "slip", "move_on", "stop_if")]) <= REST
    )


@pytest.mark.parametrize("check", CHECK_IDS)
@pytest.mark.parametrize("voice", ["self", "helper"])
def test_checks_read_easily(check: str, voice: str) -> None:
    words = WORDS.section("checks", check)
    numbers = protocol_numbers(WORDS, check)
    assert grade(words.texts(voice, "steps", **numbers)) <= STEPS
    assert grade(words.texts(voice, "lines", **numbers)) <= STEPS
    assert grade(words.texts("set_up", **numbers)) <= REST
    stop = (*words.texts("stop"), *words.texts("stop_always"), *words.texts("stop_line"))
    assert grade(stop) <= REST


@pytest.mark.parametrize("check", [check.id for check in CHECKS])
@pytest.mark.parametrize("voice", ["self", "helper"])
def test_guided_checks_read_easily(check: str, voice: str) -> None:
    words = WORDS.section("checks", check, "run")
    assert grade(words.texts(voice, "how")) <= STEPS
    numbers = {"seconds": "7 seconds", "stands": "9 stands", "count": "9", "more": "10"}
    numbers |= {"left": "10 seconds", **guided_numbers(check, WORDS)}
    shared = [WORDS.section("guided", section) for section in ("card", "news", "file", "run")]
    for section in (words, *shared):
        texts = [fill(text, **numbers) for text in sentences(section)]
        assert grade(texts) <= REST, section


RECORDS = [
    (file, record)
    for file in ("questions", "pages")
    for record in WORDS.section(file)
    if isinstance(WORDS.section(file)[record], Section)
]


@pytest.mark.parametrize(("file", "record"), RECORDS, ids=str)
def test_questions_and_pages_read_easily(file: str, record: str) -> None:
    texts = [fill(text, **NUMBERS) for text in sentences(WORDS.section(file, record))]
    if len(" ".join(texts).split()) >= ENOUGH_WORDS:
        assert grade(texts) <= REST


def test_the_evidence_page_reads_easily() -> None:
    checks = [
        WORDS.text("checks", check.id, "note", "evidence", **check.numbers) for check in SCORED
    ]
    page = [fill(text, **NUMBERS) for text in sentences(WORDS.section("evidence"))]
    assert grade([*page, *checks]) <= REST


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.id)
def test_what_changes_for_a_person_reads_easily(exercise: Exercise) -> None:
    changes = WORDS.section("exercises", exercise.id, "changes")
    assert grade([changes.text(each) for each in changes]) <= REST


def test_the_library_and_the_weeks_read_easily() -> None:
    assert grade(sentences(WORDS.section("library"))) <= REST
    numbers = {"steady": "2 weeks", "names": "March in place", "minutes": "30 minutes"}
    numbers |= {"first": "1", "last": "2", "last_week": "12", "strength_days": "2"}
    numbers |= {"balance_days": "3", "fewer": "42", "hours": "3 hours", "source": ""}
    for keys in (("results", "weeks"), ("results", "weeks_goal"), ("said", "step_back")):
        texts = sentences(WORDS.section(*keys))
        assert grade([fill(text, **numbers) for text in texts]) <= REST, keys


def test_learn_and_the_words_explained_read_easily() -> None:
    """The topics themselves are looked at one by one, with Learn."""
    numbers = {"n": "3", "asked": "stairs", "looked_for": "stairs"}
    learn = [key for key in WORDS.section("learn") if key != "search"]
    texts = [fill(t, **numbers) for key in learn for t in sentences_of("learn", key)]
    assert grade(texts) <= REST
    search = WORDS.section("learn", "search")
    shown = [each for each in search if each not in ("left_out", "urgent_words")]
    assert (
        grade([fill(t, **numbers) for k in shown for t in sentences_of("learn", "search", k)])
        <= REST
    )
    assert grade(sentences(WORDS.section("results", "learn"))) <= REST


def test_what_is_handed_out_reads_easily() -> None:
    """What staff alone read, the record sheet and the box for the clinic, is exempt."""
    handouts = WORDS.section("handouts")
    form = handouts.section("questionnaire")
    texts = [*form.texts("intro"), form.text("thanks"), *sentences(form.section("sections"))]
    assert grade(texts) <= REST
    numbers = {**NUMBERS, "stances": "____"}
    card = [fill(text, **numbers) for text in sentences(handouts.section("helper_card"))]
    assert grade([text for text in card if "____" not in text]) <= REST
    assert grade(sentences(handouts.section("exercises"))) <= REST
    assert grade(sentences(handouts.section("documents"))) <= REST


def test_the_records_are_there() -> None:
    assert len(RECORDS) > 30
