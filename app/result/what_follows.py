"""What follows from the answers: what is worth working on, what else to know, what to ask."""

from __future__ import annotations

from babel.lists import format_list

from app.clinical.checks import CHECKS_BY_ID
from app.result.case import Case
from app.result.check_words import check_text
from app.result.checks import check_notes, worth_working_on
from app.said.block import Block

MOST_TO_WORK_ON = 4
# Asked of everybody: a class once exercise may begin, and the pressure lying and standing.
ASKED_WHEN_OPEN, ASKED_ALWAYS = "class", "blood_pressure"


def working_on(case: Case) -> Block:
    """Return the findings and the answers that exercise or a visit can do something about."""
    if case.is_emergency:
        return case.block("working_on")
    said = (
        worth_working_on(case, CHECKS_BY_ID[each])
        if each in CHECKS_BY_ID
        else case.text("working_on", each)
        for each in _to_work_on(case)
    )
    return case.block("working_on", items=tuple(said))


def working_on_in_short(case: Case) -> str:
    """Return the same in one sentence, the first few; "" where there is nothing."""
    topics = dict.fromkeys(
        check_text(case, CHECKS_BY_ID[each], "result", "in_short")
        if each in CHECKS_BY_ID
        else case.text("topics", each)
        for each in _to_work_on(case)
    )
    if not topics or case.is_emergency:
        return ""
    said = format_list(list(topics)[:MOST_TO_WORK_ON], locale=case.language)
    return case.text("topics", "sentence", topics=said)


def _to_work_on(case: Case) -> tuple[str, ...]:
    return tuple(signal.id for signal in case.signals if signal.work_on)


def notes(case: Case) -> Block:
    """Return what else is good to know, each with one next step."""
    if case.is_emergency:
        return case.block("notes")
    noted = tuple(signal.id for signal in case.signals if signal.note)
    return case.block("notes", items=(*case.chosen("notes", noted), *check_notes(case)))


def ask(case: Case) -> Block:
    """Return what to ask a clinician: first what these answers bring up, then what always fits."""
    if case.is_emergency:
        return case.block("ask")
    first = case.assessment.category == "see_someone_first"
    questions = ["when_may_i_start"] if first else []
    questions += [signal.ask for signal in case.signals if signal.ask]
    if case.says("cleared_for_standing", "no"):
        questions.insert(1, "stand")
    if case.assessment.category == "high":
        questions.append("physical_therapist")
    questions += [ASKED_ALWAYS] if first else [ASKED_WHEN_OPEN, ASKED_ALWAYS]
    unique = tuple(dict.fromkeys(questions))
    return case.block("ask", (case.text("ask", "intro"),), case.chosen("ask", unique))
