"""Learn: the list, every topic's page and handout, the words explained, the search."""

from __future__ import annotations

import pytest

from app.clinical.topic import Topic
from app.clinical.topics import TOPICS
from app.learn.glossary import glossary
from app.learn.topic_page import topic_page
from tests.budgets import words_seen
from tests.people import PEOPLE
from tests.scoring import WORDS
from tests.visitor import Visitor

BY_ID = {person.id: person for person in PEOPLE}
NOT_FOR_YOU = WORDS.text("library", "not_for_you_short")
each_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)


def address(topic: Topic) -> str:
    return f"/learn/{topic.id.replace('_', '-')}"


def links(visitor: Visitor, where: str = "main a") -> list[str]:
    return [str(link["href"]) for link in visitor.page.select(where)]


def test_the_list_has_every_topic_once_with_a_picture(visitor: Visitor) -> None:
    visitor.get("/learn")
    assert links(visitor, ".tile h3 a") == [address(topic) for topic in TOPICS]
    stills = visitor.page.select(".tile img")
    assert len(stills) == len(TOPICS)
    assert all(len(str(still["alt"])) > 20 for still in stills)
    assert "/learn/words" in links(visitor)


def test_learn_is_in_the_menu(visitor: Visitor) -> None:
    visitor.get("/")
    assert "/learn" in links(visitor, ".menu a")


@each_topic
def test_a_topic_page_says_all_of_the_topic_in_its_order(visitor: Visitor, topic: Topic) -> None:
    visitor.get(address(topic))
    page = topic_page(WORDS, topic)
    assert visitor.status == 200
    assert visitor.heading == page.title
    at = 0
    said = visitor.text
    main = [page.lead, *page.in_short, *page.stop]
    for part in page.parts:
        main += [part.heading, *part.paragraphs, part.caption, *part.steps, part.then]
        main += [*part.items, *part.ticks, *part.do, *part.dont]
    for sentence in (*main, *page.sure, *page.unsure):
        found = said.find(" ".join(sentence.split()), at)
        assert found >= 0, sentence
        at = found
    alts = [str(still["alt"]) for still in visitor.page.select("main img")]
    for part in page.parts:
        for picture in part.pictures:
            assert set(picture.frames) <= set(alts)
    for term in page.terms:
        assert term.meaning in said
    for source in page.sources:
        assert f"/evidence#{source.id}" in links(visitor)
        assert source.of_what in said
    for exercise in topic.to_try:
        assert f"/exercises/{exercise}" in links(visitor)


@each_topic
def test_the_next_topic_and_the_handout_are_there(visitor: Visitor, topic: Topic) -> None:
    visitor.get(address(topic))
    assert f"/learn/{topic.next.replace('_', '-')}" in links(visitor)
    (form,) = visitor.page.select("form[action$='.pdf']")
    answer = visitor.client.get(f"{form['action']}?size=20&paper=a4")
    assert answer.mimetype == "application/pdf"
    assert answer.data.startswith(b"%PDF")
    name = str(visitor.heading).lower().replace(",", "").replace(" ", "-")
    assert answer.headers["Content-Disposition"] == f"attachment; filename={name}.pdf"
    assert visitor.client.get(str(form["action"]) + "?size=7&paper=papyrus").status_code == 200


def test_a_topic_is_found_with_underscores_too_and_others_are_not(visitor: Visitor) -> None:
    visitor.get("/learn/if_you_fall")
    assert visitor.status == 200
    for wrong in ("/learn/no-such-topic", "/learn/no-such-topic.pdf"):
        visitor.get(wrong)
        assert visitor.status == 404


def test_who_may_need_help_now_finds_the_numbers_first(visitor: Visitor) -> None:
    visitor.get("/learn/if-you-fall")
    first = visitor.page.select("main .in-short")[0]
    calls = [str(link["href"]) for link in first.select("a")]
    assert calls == ["tel:911", "tel:999", "tel:112"]
    visitor.get("/learn/safer-home")
    assert not visitor.page.select('a[href^="tel:"]')


@pytest.mark.parametrize("asked", ("chest+pain", "chset+pain", "on+the+flor"))
def test_a_search_in_need_has_the_numbers_first_misspelt_or_not(
    visitor: Visitor, asked: str
) -> None:
    visitor.get(f"/search?q={asked}")
    assert [str(link["href"]) for link in visitor.page.select("main a")][:3] == [
        "tel:911",
        "tel:999",
        "tel:112",
    ]


def test_a_tick_list_can_be_ticked_and_sends_nothing(visitor: Visitor) -> None:
    visitor.get("/learn/safer-home")
    boxes = visitor.page.select(".tick-list input[type=checkbox]")
    assert len(boxes) > 15
    assert not any(box.find_parent("form") for box in boxes)
    assert WORDS.text("learn", "tick_hint") in visitor.text


def test_what_speaks_against_an_exercise_is_said_where_it_is_offered(visitor: Visitor) -> None:
    visitor.get("/learn/balance-training")
    assert NOT_FOR_YOU not in visitor.text
    visitor.walk(**BY_ID["wheelchair_75"].cells)
    visitor.get("/learn/balance-training")
    assert visitor.text.count(NOT_FOR_YOU) == 2
    visitor.get("/search?q=heel to toe walk")
    assert NOT_FOR_YOU in visitor.text


CALLS = ("911", "call a doctor today", "call your doctor or nurse this week", "call the ")


@each_topic
def test_a_topic_opens_with_its_message_and_when_to_stop_and_folds_the_rest(
    visitor: Visitor, topic: Topic
) -> None:
    visitor.get(address(topic))
    seen = " ".join(words_seen(visitor.page))
    page = topic_page(WORDS, topic)
    for sentence in (page.lead, *page.in_short, *page.stop, *(part.heading for part in page.parts)):
        assert " ".join(sentence.split()) in seen
    folds = {fold.h2.get_text(): fold for fold in visitor.page.select("main details") if fold.h2}
    for part in page.parts:
        assert folds[part.heading].has_attr("open") is part.in_sight, part.id
    assert not folds[WORDS.text("learn", "known_heading")].has_attr("open")
    for picture in visitor.page.select("details:not([open]) img"):
        assert picture["loading"] == "lazy"


def test_a_list_of_whom_to_call_is_never_folded_away() -> None:
    """A part of which two sentences or more say whom to call is one."""
    in_sight = {
        (topic.id, part.id)
        for topic in TOPICS
        for part in topic_page(WORDS, topic).parts
        if part.in_sight
    }
    calling = {
        (topic.id, part.id)
        for topic in TOPICS
        for part in topic_page(WORDS, topic).parts
        if sum(any(call in each for call in CALLS) for each in part.sentences) >= 2
    }
    of_their_own = {
        ("exercising_safely_at_home", "stop_signs"),
        ("if_you_fall", "when_not_to"),  # said in its heading, for all that follows
    }
    assert calling | of_their_own == in_sight
    assert calling


# The words explained


def test_a_letter_names_its_words_and_holds_them(visitor: Visitor) -> None:
    visitor.get("/learn/words")
    letters = [heading.get_text() for heading in visitor.page.select("main summary h2")]
    assert letters == sorted({term.word[0].upper() for term in glossary(WORDS)})
    for fold in visitor.page.select("main details"):
        named = fold.select_one(".fold-note")
        assert named is not None
        assert named.get_text() == ", ".join(word.get_text() for word in fold.select("dt"))


def test_all_words_are_explained_and_can_be_linked_to(visitor: Visitor) -> None:
    visitor.get("/learn/words")
    for term in glossary(WORDS):
        entry = visitor.page.find(id=term.id)
        assert entry is not None
        assert term.meaning in entry.get_text()


# The search


@pytest.mark.parametrize("page", ("/learn", "/learn/words", "/exercises", "/search"))
def test_the_search_is_where_people_look_and_needs_no_script(visitor: Visitor, page: str) -> None:
    visitor.get(page)
    (form,) = visitor.page.select("form[role=search]")
    assert (form["action"], form["method"]) == ("/search", "get")
    assert form.select_one("input[name=q]")


def test_what_was_found_leads_there_and_says_what_it_is(visitor: Visitor) -> None:
    visitor.get("/search?q=tai+chi")
    found = links(visitor, ".tile h3 a")
    assert found[0] == "/learn/yoga-and-tai-chi"
    assert "/exercises/tai_chi_weight_shift" in found
    assert "/learn/words#tai_chi" in found
    for kind in ("topic", "exercise", "term"):
        assert WORDS.text("learn", "search", "kind", kind) in visitor.text
    for link in found:
        visitor.get(link)
        assert visitor.status == 200
    field = visitor.get("/search?q=tai+chi").select_one("input[name=q]")
    assert field is not None
    assert field["value"] == "tai chi"


def test_nothing_found_is_said_kindly_and_leads_on(visitor: Visitor) -> None:
    visitor.get("/search?q=qqqqq")
    assert WORDS.text("learn", "search", "none", asked="qqqqq") in visitor.text
    assert {"/learn", "/exercises"} <= set(links(visitor))


def test_nothing_typed_is_no_error(visitor: Visitor) -> None:
    for asked in ("/search", "/search?q=", "/search?q=+++"):
        visitor.get(asked)
        assert visitor.status == 200
        assert WORDS.text("learn", "search", "empty") in visitor.text


def test_what_was_typed_is_shown_as_text(visitor: Visitor) -> None:
    page = visitor.get("/search?q=<script>alert(1)</script>")
    assert not [s for s in page.find_all("script") if "alert" in s.get_text()]
    assert "<script>" in visitor.text


def test_a_slip_is_put_right_and_said(visitor: Visitor) -> None:
    visitor.get("/search?q=ballance")
    assert WORDS.text("learn", "search", "changed", looked_for="balance") in visitor.text


def test_who_types_something_urgent_sees_the_numbers_first(visitor: Visitor) -> None:
    visitor.get("/search?q=chest+pain")
    main = visitor.page.main
    assert main is not None
    first = main.find(["section", "form"])
    assert first is not None
    assert first.name == "section"
    assert "tel:911" in links(visitor)
    visitor.get("/search?q=stairs")
    assert "tel:911" not in links(visitor)


def test_who_types_something_desperate_is_led_to_people(visitor: Visitor) -> None:
    visitor.get("/search?q=I+want+to+die")
    for line in WORDS.texts("learn", "search", "crisis"):
        assert line in visitor.text
    assert "988" in visitor.text
    assert WORDS.text("learn", "search", "none", asked="I want to die") not in visitor.text


# The result leads here


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_the_result_names_the_topics_and_says_why(visitor: Visitor, person) -> None:
    visitor.walk_on(**person.cells)
    if person.id == "emergency_82":
        assert not [link for link in links(visitor) if link.startswith("/learn/")]
        return
    visitor.get("/results/reading")
    rows = visitor.page.select("dl.facts > div")
    answered = WORDS.section("results", "learn", "because")
    reasons = {answered.text(reason) for reason in answered}
    results = (WORDS.section("checks", each, "result") for each in WORDS.section("checks"))
    reasons |= {own.text("read_because") for own in results if "read_because" in own}
    read = [row for row in rows if row.select('dt a[href^="/learn/"]')]
    assert 2 <= len(read) <= 3
    for row in read:
        because = row.select_one("dd")
        assert because is not None
        assert because.get_text() in reasons
        link = row.select_one("a")
        assert link is not None
        visitor.get(str(link["href"]))
        assert visitor.status == 200
        assert visitor.heading == link.get_text()
