"""Steps read at grade 4 or lower, everything else a person reads at 6 or lower."""

import pytest
from textstat import textstat

from app.clinical.exercises import EXERCISES
from app.clinical.measures import PROTOCOL_NUMBERS
from app.clinical.questions import CHECK_IDS
from app.content.words import Section, fill, load_words
from app.web.pages import EVIDENCE_NUMBERS

WORDS = load_words("en")
STEPS, REST = 4, 6
ENOUGH_WORDS = 30
NUMBERS = {**EVIDENCE_NUMBERS, **PROTOCOL_NUMBERS, "at_least": 1, "at_most": 10}


def sentences(section: Section) -> list[str]:
    found: list[str] = []
    for key in section:
        value = section[key]
        if isinstance(value, Section):
            found += sentences(value)
        else:
            found += [value] if isinstance(value, str) else list(value)
    return found


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
    assert grade(words.texts(voice, "steps", **PROTOCOL_NUMBERS)) <= STEPS
    assert grade(words.texts("set_up", **PROTOCOL_NUMBERS)) <= REST
    assert grade(words.texts("stop", **PROTOCOL_NUMBERS)) <= REST


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
    words = WORDS.section("evidence")
    assert grade([fill(text, **NUMBERS) for text in sentences(words)]) <= REST


def test_the_records_are_there() -> None:
    assert len(RECORDS) > 30
