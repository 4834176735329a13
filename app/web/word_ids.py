"""Which ids every language must have words for, told from the rules, the pictures and the pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.clinical.answer_kinds import NOT_DONE
from app.clinical.checks import CHECKS
from app.clinical.checks.check import Check
from app.clinical.exercises import EXERCISES, EXERCISES_BY_ID, KINDS, LEVELS, SUPPORTS
from app.clinical.handout_plans import HANDOUT_PLANS_BY_ID
from app.clinical.measures import STAY_INDEPENDENT_ITEMS
from app.clinical.norms import TableBySex
from app.clinical.plan import CORE_IDS
from app.clinical.questions import (
    CHECK_IDS,
    NONE,
    QUESTIONS,
    QUESTIONS_BY_ID,
    SAFETY_IDS,
    Number,
    Question,
    SeveralChoices,
)
from app.clinical.signals import CATEGORY_ROWS, SIGNALS
from app.clinical.sources import SOURCES
from app.clinical.topic import GROUPS, Topic
from app.clinical.topics import TOPICS
from app.content.records.run import RUN_KEYS, RUN_VOICE_KEYS
from app.content.voices import VOICES
from app.content.words import WordIds
from app.handouts.forms import SECTIONS
from app.handouts.record_sheet import has_table, sources_on_sheet
from app.illustrations.library import PICTURES
from app.learn.search import KINDS as KINDS_FOUND
from app.pdf.handouts import DOCUMENTS
from app.said.exercise import OPTIONS
from app.web.walk_pages import PAGE_OF, PARTS, WALK_PAGES

Ids = Mapping[str, tuple[str, ...]]


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
            path: (
                *("options", "none_with_others"),
                *(("groups",) if headings else ()),
                *(("leads", "means") if question.id in SAFETY_IDS else ()),
            ),
            f"{path}.leads": question.options,
            f"{path}.options": (*question.options, NONE),
            f"{path}.groups": headings,
        }
    more = ("ready_list",) if question.id == "ready_for_checks" else ()
    return {path: ("options", *more), f"{path}.options": question.options}


def _check(check: Check) -> Ids:
    path = f"checks.{check.id}"
    chosen = tuple(each for each in check.instead if each not in NOT_DONE)
    by_sex = isinstance(check.cut_off, TableBySex)
    return {
        path: (
            *(("need", "ready") if check.kind != "hold" else ()),
            *(("not_whole",) if check.kind == "count" else ()),
            *(("usual",) if by_sex else ()),
            *(("note",) if check.score_column else ()),
        ),
        **{
            f"{path}.{voice}": (*(("full_option",) if check.full else ()), *chosen)
            for voice in VOICES
        },
        f"{path}.run": RUN_KEYS[check.kind],
        **{f"{path}.run.{voice}": RUN_VOICE_KEYS[check.kind] for voice in VOICES},
        f"{path}.result": (*_result_of(check), *chosen),
        f"{path}.result.meaning": _told(check),
        f"{path}.result.verdict": _told(check),
        f"{path}.note": ("cut_off_both", "cut_off_none", "nearest", "nearest_both")
        if by_sex
        else (),
        f"{path}.sheet": _sheet(check, chosen),
        f"{path}.sheet.sources": tuple(each.id for each in sources_on_sheet(check)),
    }


def _told(check: Check) -> tuple[str, ...]:
    """Return what a check can come to, once it is done."""
    return tuple(each for each in check.meanings if each != "not_done")


def _result_of(check: Check) -> tuple[str, ...]:
    """Return which sentences the result has for a check, by its kind and by what it can find."""
    said = ["full", "held"] if check.full else ["measured"]
    if check.score_column:
        said += ["why_it_matters", "meaning", "verdict"]
    if check.score_column and check.is_finding:
        said += ["working_on", "in_short"]
        if not check.full:
            said.append("working_on_unable")
        if check.topic:
            said.append("read_because")
    elif check.score_column:
        said.append("note")
    if "not_classified" in check.meanings or isinstance(check.cut_off, TableBySex):
        said += ["strength_no_table", "note_below_the_last_row"]
    if "finding_near_average" in check.meanings:
        said.append("note_near_average")
    return tuple(said)


def _sheet(check: Check, chosen: tuple[str, ...]) -> tuple[str, ...]:
    if not check.score_column:
        return chosen
    table = ("table_heading",) if has_table(check) else ()
    note = ("table_note",) if has_table(check) and check.average else ()
    return (*chosen, "cut_off", *table, *note, "sources")


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
        "search.exercises": tuple(each.id for each in EXERCISES),
        "library.level": LEVELS,
        "library.support": SUPPORTS,
        "library.equipment": OPTIONS["equipment"],
        "library.changed_for": _all(each.changed_by for each in EXERCISES),
        "library.changed_for_in_short": _all(each.changed_by for each in EXERCISES),
        "library.not_for": _all(each.excluded_by for each in EXERCISES),
        "library.not_for_in_short": _all(each.excluded_by for each in EXERCISES),
        **{f"exercises.{each.id}.changes": each.changed_by for each in EXERCISES},
    }


def _all(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for group in groups for each in sorted(group)))


def _result() -> Ids:
    reasons = tuple(each for each in _options("reason") if each != "prefer_not")
    return {
        "results.plan_reason": reasons,
        "results.letter.signs": _options("see_someone_first"),
        "results.note.items": tuple(STAY_INDEPENDENT_ITEMS),
        "results.note.exercises": CORE_IDS,
        "said.sources": tuple(source.id for source in SOURCES),
    }


def _signals() -> Ids:
    to_call = [each for each in SIGNALS if each.whom]
    calls = {whom: _calls(whom) for whom in dict.fromkeys(each.whom for each in to_call)}
    sooner = (each.call for each in SIGNALS if each.id in _options("see_someone_first"))
    return {
        "signals.call": tuple(calls),
        **{f"signals.call.{whom}": when for whom, when in calls.items()},
        "signals.on_paper": tuple(dict.fromkeys(sooner)),
        "signals.signs": tuple(each.id for each in to_call if each.id not in CATEGORY_ROWS),
        "signals.precautions": _options("take_care"),
        # Signs that people look for by what they feel, and not by a page.
        "signals.search": (*_options("emergency_signs"), *_options("see_someone_first")),
    }


def _calls(whom: str) -> tuple[str, ...]:
    """Return by when somebody is called, each time once."""
    return tuple(dict.fromkeys(each.call for each in SIGNALS if each.whom == whom))


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
        **{path: ids for each in CHECKS for path, ids in _check(each).items()},
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
