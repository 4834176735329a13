"""Every topic is whole: parts, pictures, exercises, sources for its claims, words that fit them."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.numbers import Design, Published
from app.clinical.sources import LEARN_SOURCES, SOURCES
from app.clinical.topic import GROUPS, Topic
from app.clinical.topics import TOPICS, TOPICS_BY_ID
from app.content.words import Section, load_words
from app.illustrations.library import PICTURES
from app.learn.glossary import Term, glossary
from app.learn.numbers import NUMBERS
from app.learn.topic_page import LISTS, TopicPage, topic_page
from tests.content.test_reading_grade import (
    ENOUGH_WORDS,
    REST,
    STEPS,
    grade,
    sentences,
)

WORDS = load_words("en")
each_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)

# What the topics have to be about, each with words that cannot be missing where it is.
SUBJECTS = {
    "balance_training": ("static", "dynamic", "eyes", "inner ear", "muscles", "feet"),
    "strength_training": ("dumbbell", "machine", "your own body", "band", "isometric"),
    "benefits": ("bone", "muscle", "weight", "blood sugar", "osteoarthritis", "back", "worry"),
    "sitting_less": ("sit", "move less", "weaker"),
    "how_much": ("talk", "days a week", "step up", "near-fall"),
    "exercising_safely_at_home": ("chair", "phone", "shoes", "on your own"),
    "moving_when_it_hurts": ("sore", "sharp", "pain"),
    "yoga_and_tai_chi": ("yoga", "tai chi", "class"),
    "physical_therapist": ("video", "ask", "find"),
    "medicines_and_blood_pressure": ("pharmacist", "light-headed", "slowly"),
    "eyes_feet_and_shoes": ("glasses", "feet", "shoe"),
    "safer_home": ("stairs", "bathroom", "bedroom", "kitchen"),
    "canes_and_walkers": ("cane", "walker", "wrist"),
    "worry_about_falling": ("worry", "small"),
    "if_you_fall": ("get up", "call", "hands and knees", "chair"),
    "family_and_helpers": ("stand", "arm", "stop"),
}
# The numbers to call, and the name of a disease.
TYPED_NUMBERS = re.compile(
    r"\b(911|999|112|111|988|1-800-677-1116|0800 678 1602)\b|type 2 diabetes", re.I
)
ALARMING = ("risk of", "fall-risk", "diagnos", "predict", "guarantee", "elderly", "all clear")
LONGEST_SENTENCE, LONGEST_TOPIC = 20, 660  # words


def raw(topic: Topic) -> Section:
    return WORDS.section("topics", topic.id)


def page_of(topic: Topic) -> TopicPage:
    return topic_page(WORDS, topic)


def test_about_fifteen_topics_in_their_groups() -> None:
    assert set(TOPICS_BY_ID) == set(SUBJECTS) == set(WORDS.section("topics"))
    assert [topic.group for topic in TOPICS] == sorted(
        (topic.group for topic in TOPICS), key=GROUPS.index
    )
    assert {topic.group for topic in TOPICS} == set(GROUPS)
    assert all(topic.next in TOPICS_BY_ID and topic.next != topic.id for topic in TOPICS)


@each_topic
def test_a_topic_is_about_its_subject(topic: Topic) -> None:
    said = " ".join(page_of(topic).sentences).lower()
    assert [word for word in SUBJECTS[topic.id] if word not in said] == []


@each_topic
def test_a_topic_has_the_words_of_its_parts_and_no_others(topic: Topic) -> None:
    words = raw(topic)
    assert list(words.section("parts")) == [part.id for part in topic.parts]
    for part in topic.parts:
        keys = set(words.section("parts", part.id))
        assert keys - {"heading", "text", "caption", "then"} <= set(LISTS), part.id
        assert len(keys) >= 2, f"{part.id} says nothing"
    assert set(words.section("sources")) == {source.id for source in topic.sources}
    tries = set(words.section("tries")) if "tries" in words else set()
    assert tries == set(topic.to_try)
    assert len(words.texts("also")) >= 5


@each_topic
def test_a_topic_has_pictures_and_something_to_do(topic: Topic) -> None:
    page = page_of(topic)
    pictures = [picture for part in topic.parts for picture in part.pictures]
    assert pictures
    assert topic.to_try
    assert set(pictures) <= set(PICTURES)
    assert set(topic.to_try) <= set(EXERCISES_BY_ID)
    assert 3 <= len(page.in_short) <= 4
    assert any(part.do or part.dont or part.ticks or part.steps for part in page.parts)


@each_topic
def test_a_picture_of_steps_has_as_many_steps_beside_it(topic: Topic) -> None:
    page = page_of(topic)
    for part in page.parts:
        for picture in part.pictures:
            if picture.id not in EXERCISES_BY_ID and picture.moves and part.steps:
                assert len(part.steps) == len(picture.frames), part.id


@each_topic
def test_no_claim_without_a_source(topic: Topic) -> None:
    """A part rests on publications, or says that it is our own advice; never both or neither."""
    for part in topic.parts:
        assert bool(part.sources) is not part.ours, part.id
    assert topic.known
    assert set(topic.sources) <= set(SOURCES)
    page = page_of(topic)
    assert page.sure
    assert page.unsure


def test_every_source_of_ours_is_used_and_listed_once() -> None:
    ids = [source.id for source in SOURCES]
    assert len(set(ids)) == len(ids)
    used = {source.id for topic in TOPICS for source in topic.sources}
    assert {source.id for source in LEARN_SOURCES} <= used
    short = WORDS.section("said", "sources")
    for topic in TOPICS:
        for source in topic.sources:
            assert source.id in short
            assert source.link, source.id


@each_topic
def test_a_figure_stands_only_where_its_source_does(topic: Topic) -> None:
    texts = sentences(raw(topic))
    named = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}
    for name in named:
        if name.startswith(("sign_", "call_")):
            continue  # whom to call and when: its sources stand with the sign
        number = NUMBERS[name]
        assert isinstance(number, Design) or number.source in topic.sources, name
    for text in texts:
        typed = TYPED_NUMBERS.sub("", re.sub(r"\{\w+\}", "", text))
        assert not re.search(r"\d", typed), f"a number typed by hand: {text}"


def test_figures_that_words_explain_are_still_those() -> None:
    """As published, and as ten falls: 10 x 0.77 = 7.7, 10 x 0.76 = 7.6, 10 x 0.58 = 5.8.

    "More than two in every ten" is 23 %; "two and a half to five hours" is 150 to 300 minutes.
    """
    figures = {
        name: int(number.value) for name, number in NUMBERS.items() if isinstance(number, Published)
    }
    assert (figures["fewer_falls"], figures["falls_of_ten"]) == (23, 8)
    assert (figures["balance_fewer_falls"], figures["balance_falls_of_ten"]) == (24, 8)
    assert (figures["tai_chi_fewer_falls"], figures["tai_chi_falls_of_ten"]) == (23, 8)
    assert (figures["three_hours_fewer_falls"], figures["three_hours_falls_of_ten"]) == (42, 6)
    assert figures["trial_hours"] == 3
    assert (figures["activity_minutes"], figures["activity_minutes_at_most"]) == (150, 300)


@each_topic
def test_topics_read_easily(topic: Topic) -> None:
    page = page_of(topic)
    assert grade(list(page.sentences)) <= REST
    for part in page.parts:
        if len(" ".join(part.steps).split()) >= ENOUGH_WORDS:
            assert grade(part.steps) <= STEPS, part.id
        if len(" ".join(part.sentences).split()) >= ENOUGH_WORDS:
            assert grade(list(part.sentences)) <= REST + 1, part.id


@each_topic
def test_topics_are_short_calm_and_in_short_sentences(topic: Topic) -> None:
    page = page_of(topic)
    said = list(page.sentences)
    assert len(" ".join(said).split()) <= LONGEST_TOPIC
    for text in said:
        for sentence in re.split(r"(?<=[.?!:])\s+", text):
            assert len(sentence.split()) <= LONGEST_SENTENCE, sentence
    whole = " ".join((page.title, page.short, *said)).lower()
    assert [word for word in ALARMING if word in whole] == []
    for part in page.parts:
        assert all(each.startswith("Do not") for each in part.dont), part.id
        assert not any(each.startswith("Do not") for each in part.do), part.id


@each_topic
def test_a_topic_says_when_to_stop_and_whom_to_call(topic: Topic) -> None:
    """One sentence for the signs that cannot wait, everywhere the same, then what is particular."""
    first, *own = page_of(topic).stop
    assert first == WORDS.text("learn", "emergency")
    assert {"911", "999", "112"} <= set(re.findall(r"\d+", first))
    assert own
    assert not any("Chest pain, fainting" in each for each in own)


def test_a_blow_to_the_head_is_one_rule_on_all_pages() -> None:
    """A doctor today; the emergency number only with what NICE sends people to hospital for."""
    found = 0
    for topic in TOPICS:
        for sentence in (*page_of(topic).sentences, *page_of(topic).stop):
            if "hit your head" in sentence or "hit their head" in sentence:
                found += 1
                asked = "did I hit" in sentence or "were sent home" in sentence
                thinner = "you take a blood thinner" in sentence
                assert "call a doctor today" in sentence or thinner or asked, (topic.id, sentence)
    assert found >= 5


@each_topic
def test_steps_and_bullets_of_one_part_are_told_apart(topic: Topic) -> None:
    for part in page_of(topic).parts:
        assert not (part.steps and part.items) or part.then, part.id


def test_medicines_are_for_the_doctor_or_the_pharmacist() -> None:
    for topic in TOPICS:
        for sentence in sentences(raw(topic)):
            for wrong in ("stop taking", "cut down", "lower your dose", "change your medicine"):
                if wrong in sentence.lower():
                    assert sentence.startswith("Do not"), sentence


# The words explained


def uses(said: str, term: Term) -> bool:
    return any(re.search(rf"\b{re.escape(form)}\b", said, flags=re.I) for form in term.forms)


@each_topic
def test_the_words_explained_with_a_topic_are_in_it(topic: Topic) -> None:
    page = page_of(topic)
    said = " ".join((page.title, *page.sentences))
    assert [term.word for term in page.terms if not uses(said, term)] == []
    assert len(page.terms) <= 5


def test_the_glossary_is_in_order_plain_and_without_doubles() -> None:
    terms = glossary(WORDS)
    assert len(terms) >= 40
    assert [term.word for term in terms] == sorted((t.word for t in terms), key=str.casefold)
    forms = [form.casefold() for term in terms for form in term.forms]
    assert sorted({f for f in forms if forms.count(f) > 1}) == []
    assert grade([term.meaning for term in terms]) <= REST
    for term in terms:
        assert term.meaning.endswith(".")
        assert not re.search(r"\d", term.meaning)


# Words that people meet here and that a leaflet would leave unexplained.
HARD_WORDS = (
    *("static balance", "dynamic balance", "inner ear", "center of gravity", "tandem stance"),
    *("semi-tandem stance", "one-leg stance", "30-second chair stand", "Timed Up and Go"),
    *("isometric", "free weights", "exercise band", "set", "osteoporosis", "osteoarthritis"),
    *("bone density", "talk test", "near-fall", "trial", "physical therapist"),
    *("occupational therapist", "podiatrist", "pharmacist", "blood thinner", "cataract"),
    *("grab bar", "walker", "cane", "cut-off"),
)


@pytest.mark.parametrize("word", HARD_WORDS)
def test_a_hard_word_is_explained(word: str) -> None:
    forms = {form.casefold() for term in glossary(WORDS) for form in term.forms}
    assert word.casefold() in forms
