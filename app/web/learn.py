"""Learn: the list of topics, a page and a handout for each, the words explained, the search."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from flask import Blueprint, Response, abort, current_app, render_template, request, url_for

from app.clinical.exercises import EXERCISES_BY_ID
from app.clinical.signals import is_for_today
from app.clinical.topic import GROUPS, Topic
from app.clinical.topics import TOPICS, TOPICS_BY_ID
from app.content.words import Section
from app.learn.entries import Entry
from app.learn.glossary import glossary
from app.learn.search import LONGEST, index_of
from app.learn.topic_page import Picture, TopicPage, topic_page
from app.pdf.topics import build_topic
from app.said.amounts import counted_text
from app.said.signals import sign_text
from app.web.current import words_to_the_person
from app.web.exercises import caution_about
from app.web.paper_choice import chosen_paper, file_to_keep

bp = Blueprint("learn", __name__)


@dataclass(frozen=True, kw_only=True)
class Group:
    """The topics of one group."""

    id: str
    heading: str
    topics: tuple[TopicPage, ...]


@dataclass(frozen=True, kw_only=True)
class Hit:
    """Something that was found; `caution` says that it is not for this person now, or is ""."""

    href: str
    name: str
    kind: str
    short: str
    picture: Picture | None
    caution: str


@bp.get("/learn")
def topics() -> str:
    words = words_to_the_person()
    groups = tuple(
        Group(
            id=group,
            heading=words.text("learn", "groups", group),
            topics=tuple(topic_page(words, each) for each in TOPICS if each.group == group),
        )
        for group in GROUPS
    )
    return render_template("learn/topics.html", groups=groups)


@bp.get("/learn/<hyphenated:topic_id>")
def topic(topic_id: str) -> str:
    found = _topic(topic_id)
    words = words_to_the_person()
    page = topic_page(words, found)
    left_out = [each for each in found.to_try if caution_about(EXERCISES_BY_ID[each])]
    return render_template(
        "learn/topic.html",
        topic=page,
        left_out=left_out,
        paper=current_app.config["PAPER"],
    )


@bp.get("/learn/<hyphenated:topic_id>.pdf")
def handout(topic_id: str) -> Response:
    found = _topic(topic_id)
    words = words_to_the_person()
    file = build_topic(found, words, chosen_paper())
    title = words.text("topics", found.id, "title")
    return file_to_keep(file, "application/pdf", title, ".pdf")


@bp.get("/learn/words")
def words_explained() -> str:
    terms = glossary(words_to_the_person())
    letters = [
        (letter, tuple(of)) for letter, of in groupby(terms, key=lambda t: t.word[0].upper())
    ]
    return render_template("learn/words.html", letters=letters)


@bp.get("/search")
def search() -> str:
    words = words_to_the_person()
    asked = " ".join(request.args.get("q", "").split())[:LONGEST]
    index = index_of(words)
    found = index.find(asked)
    signs = index.signs(asked) or index.signs(found.looked_for)
    return render_template(
        "learn/search.html",
        asked=asked,
        found=found,
        hits=[_hit(words, each) for each in found.entries],
        how_many=counted_text(
            words, words.section("learn", "search", "found"), len(found.entries), asked=asked
        ),
        need=index.need(asked) or index.need(found.looked_for),
        signs=[sign_text(words, each) for each in signs],
        closed=words.text("signals", "closed", "text") if is_for_today(signs) else "",
    )


def _topic(topic_id: str) -> Topic:
    found = TOPICS_BY_ID.get(topic_id)
    if found is None:
        abort(404)
    return found


def _hit(words: Section, entry: Entry) -> Hit:
    caution = ""
    if entry.kind == "exercise":
        href = url_for("exercises.exercise_page", exercise_id=entry.id)
        against = caution_about(EXERCISES_BY_ID[entry.id])
        caution = words.text("library", "not_for_you_short") if against else ""
    elif entry.kind == "topic":
        href = url_for("learn.topic", topic_id=entry.id)
    else:
        href = url_for("learn.words_explained", _anchor=entry.id)
    return Hit(
        href=href,
        name=entry.name,
        kind=words.text("learn", "search", "kind", entry.kind),
        short=entry.short,
        picture=entry.picture,
        caution=caution,
    )
