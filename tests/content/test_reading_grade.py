"""Steps read at grade 4 or lower, everything else a person reads at 6 or lower."""

import pytest
from textstat import textstat

from app.clinical.checks import CHECKS, PROTOCOL_NUMBERS, SCORED
from app.clinical.exercises import EXERCISES, Exercise
from app.clinical.questions import CHECK_IDS
from app.content.words import Section, fill, load_words
from app.web.guided import GUIDED_NUMBERS
from app.web.pages import EVIDENCE_NUMBERS

WORDS = load_words("en")
STEPS, REST = 4, 6
ENOUGH_WORDS = 30
NUMBERS = {**EVIDENCE_NUMBERS, **PROTOCOL_NUMBERS, "at_least": 1, "at_most": 10, "name": "a sheet"}


def sentences(section: Section) -> list[str]:
    found: list[str] = []
    for key in section:
        value = section[key]
        if isinstance(value, Section):
            found += sentences(value)
        else:
            found += [value] if isinstance(value, str) else list(value)
    return found


def sentences_of(*keys: str) -> list[str]:
    return sentences(Section({keys[-1]: WORDS.section(*keys[:-1])[keys[-1]]}, keys[-1]))


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


@pytest.mark.parametrize("family", sorted({check.family for check in CHECKS}))
@pytest.mark.parametrize("voice", ["self", "helper"])
def test_guided_checks_read_easily(family: str, voice: str) -> None:
    words = WORDS.section("checks", family, "run")
    assert grade(words.texts(voice, "how")) <= STEPS
    numbers = {**GUIDED_NUMBERS, "seconds": 7, "count": 9, "more": 10, "left": 10, "limit": 180}
    shared = [WORDS.section("guided", section) for section in ("card", "news", "file", "run")]
    for section in (words, *shared):
        texts = [fill(text, at_most=60, **numbers) for text in sentences(section)]
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
    for record in ("weeks", "weeks_goal", "step_back"):
        texts = sentences(WORDS.section("results", record))
        assert grade([fill(text, **numbers) for text in texts]) <= REST, record


def test_learn_and_the_words_explained_read_easily() -> None:
    """The topics themselves are looked at one by one, with Learn."""
    numbers = {"count": 3, "asked": "stairs", "looked_for": "stairs"}
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
