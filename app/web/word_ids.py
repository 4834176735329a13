"""Which ids every language must have words for, told from the rules, the pictures and the pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.clinical.exercises import EXERCISES, EXERCISES_BY_ID, KINDS, LEVELS, SUPPORTS
from app.clinical.handout_plans import HANDOUT_PLANS_BY_ID
from app.clinical.questions import (
    CHECK_IDS,
    NONE,
    QUESTIONS,
    QUESTIONS_BY_ID,
    Number,
    Question,
    SeveralChoices,
)
from app.clinical.signals import CATEGORY_ROWS, SIGNALS
from app.clinical.sources import SOURCES
from app.clinical.topic import GROUPS, Topic
from app.clinical.topics import TOPICS
from app.content.words import WordIds
from app.handouts.forms import SECTIONS
from app.illustrations.library import PICTURES
from app.learn.search import KINDS as KINDS_FOUND
from app.learn.search import SEARCHED_FOR
from app.pdf.handouts import DOCUMENTS
from app.said.exercise import OPTIONS
from app.web.walk_pages import PAGE_OF, PARTS, WALK_PAGES

Ids = Mapping[str, tuple[str, ...]]

VOICES = ("self", "helper", "clinician")

# What the outcome of a check can mean, and the ids of the sentences that say so in the result.
# The stances before tandem are steps up to it, and have no meaning of their own.
MEANINGS: Ids = {
    "tandem_seconds": ("held", "finding", "not_done"),
    "one_leg_seconds": ("held_5", "under_5", "not_done"),
    "chair_stands": (
        "at_or_above",
        "finding",
        "arms_needed",
        "no_table_age",
        "no_table_no_age",
        "no_table_sex",
        "not_done",
    ),
    "timed_up_and_go_seconds": ("under", "finding", "finding_near_usual", "not_done"),
}


def _options(question_id: str) -> tuple[str, ...]:
    """Return the options of a question; of several choices, without `none`."""
    question = QUESTIONS_BY_ID[question_id]
    return () if isinstance(question, Number) else question.options


def _question(question: Question) -> Ids:
    path = f"questions.{question.id}"
    if isinstance(question, Number):
        whole = ("not_whole",) if question.whole else ()
        return {path: ("not_a_number", *whole, "too_low", "too_high")}
    if isinstance(question, SeveralChoices):
        headings = tuple(heading for heading, _ in question.groups if heading)
        return {
            path: ("options", "none_with_others", *(("groups",) if headings else ())),
            f"{path}.options": (*question.options, NONE),
            f"{path}.groups": headings,
        }
    more = ("ready_list",) if question.id == "ready_for_checks" else ()
    return {path: ("options", *more), f"{path}.options": question.options}


def _check(check: str) -> Ids:
    question = QUESTIONS_BY_ID[check]
    assert isinstance(question, Number)
    path, full = f"checks.{check}", question.stored_at_most is not None
    arms = tuple(each for each in question.instead if each == "arms_used")
    explained = ("why_it_matters", "meaning") if check in MEANINGS else ()
    return {
        path: (*explained, *(("not_whole", "strength_no_table") if question.whole else ())),
        **{f"{path}.{voice}": (*(("full_option",) if full else ()), *arms) for voice in VOICES},
        f"{path}.result": (*(("full",) if full else ()), *arms),
        f"{path}.meaning": MEANINGS.get(check, ()),
    }


def _topic(topic: Topic) -> Ids:
    path = f"topics.{topic.id}"
    return {
        f"{path}.parts": tuple(part.id for part in topic.parts),
        f"{path}.tries": topic.to_try,
        f"{path}.sources": tuple(source.id for source in topic.sources),
    }


def _library() -> Ids:
    """Return what an exercise can be, and what somebody can tell us that speaks against one."""
    return {
        "library.kind": KINDS,
        "library.level": LEVELS,
        "library.support": SUPPORTS,
        "library.equipment": OPTIONS["equipment"],
        "library.changed_for": _all(each.changed_by for each in EXERCISES),
        "library.not_for": _all(each.excluded_by for each in EXERCISES),
        **{f"exercises.{each.id}.changes": each.changed_by for each in EXERCISES},
    }


def _all(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for group in groups for each in sorted(group)))


def _result() -> Ids:
    reasons = tuple(each for each in _options("reason") if each != "prefer_not")
    return {
        "results.plan_reason": reasons,
        "said.sources": tuple(source.id for source in SOURCES),
    }


def _signals() -> Ids:
    calls: dict[str, list[str]] = {each.whom: [] for each in SIGNALS if each.whom}
    for each in SIGNALS:
        if each.whom:
            calls[each.whom].append(each.call)
    named = tuple(each.id for each in SIGNALS if each.whom and each.id not in CATEGORY_ROWS)
    sooner = (each.call for each in SIGNALS if each.id in _options("see_someone_first"))
    return {
        "signals.call": tuple(calls),
        **{f"signals.call.{whom}": tuple(dict.fromkeys(when)) for whom, when in calls.items()},
        "signals.on_paper": tuple(dict.fromkeys(sooner)),
        "signals.signs": named,
        "signals.precautions": _options("take_care"),
        "signals.search": SEARCHED_FOR,
    }


def _pages() -> Ids:
    # A page of one question takes its words from the question; before the checks there is more.
    titled = [page.id for page in WALK_PAGES if len(page.question_ids) > 1]
    return {
        "pages.parts": PARTS,
        "pages.walk_pages": (*titled, PAGE_OF["ready_for_checks"].id),
        "learn.groups": GROUPS,
        "learn.search.kind": tuple(KINDS_FOUND),
        "illustrations": tuple(
            each for each in PICTURES if each not in EXERCISES_BY_ID and each not in CHECK_IDS
        ),
    }


def _handouts() -> Ids:
    return {
        "handouts.documents": DOCUMENTS,
        **{
            f"handouts.documents.{each}": ("for",) if each in HANDOUT_PLANS_BY_ID else ()
            for each in DOCUMENTS
        },
        "handouts.questionnaire.sections": tuple(SECTIONS),
        "handouts.record_sheet.protocol": CHECK_IDS,
    }


WORD_IDS = WordIds(
    at={
        "questions": tuple(each.id for each in QUESTIONS if each.id not in CHECK_IDS),
        **{
            path: ids
            for each in QUESTIONS
            if each.id not in CHECK_IDS
            for path, ids in _question(each).items()
        },
        **{path: ids for each in CHECK_IDS for path, ids in _check(each).items()},
        **{path: ids for each in TOPICS for path, ids in _topic(each).items()},
        **_library(),
        **_result(),
        **_signals(),
        **_pages(),
        **_handouts(),
    },
    files={
        "checks": {each: (each,) for each in CHECK_IDS},
        "exercises": {
            kind: tuple(each.id for each in EXERCISES if each.kind == kind) for kind in KINDS
        },
        "topics": {topic.id: (topic.id,) for topic in TOPICS},
    },
)
