"""The category in words, whom to call and when, and what would complete the picture."""

from __future__ import annotations

from app.clinical.checks import chair_stand, findings
from app.clinical.questions import CHECK_IDS, SAFETY_IDS
from app.clinical.signals import is_for_today, most_urgent, signs_to_call_about
from app.result.case import Case
from app.result.checks import reasons_not_done
from app.said.block import Block
from app.said.signals import call_heading, sign_text

# Variants of a category whose advice on whom to tell is that of another.
CALL_LIKE = {
    "raised_arms": "raised_checks",
    "raised_seated": "raised_answers",
    "raised_no_checks": "raised_answers",
    "lower_unconfirmed_no_checks": "lower_unconfirmed",
    "lower_unconfirmed_no_table": "lower_unconfirmed",
}
BRING = ("page", "falls", "medicines", "glasses")


def _variant(case: Case) -> str:
    """Return the id of the sentences that fit this situation."""
    category = case.assessment.category
    if category == "see_someone_first":
        return category if case.ticks("see_someone_first") else "stopped_unwell"
    if category == "high":
        many = case.says("falls_past_year", "two_or_more")
        return "high_two_or_more" if many else "high_one_fall"
    if category == "raised":
        return _raised(case)
    if category == "lower_unconfirmed":
        return _unconfirmed(case)
    return category


def _raised(case: Case) -> str:
    if chair_stand.arms_used(case.answers):
        return "raised_arms"
    if findings(case.answers):
        return "raised_checks"
    if case.is_seated:
        return "raised_seated"
    return "raised_no_checks" if waits_for_helper(case) else "raised_answers"


def _unconfirmed(case: Case) -> str:
    if waits_for_helper(case):
        return "lower_unconfirmed_no_checks"
    if set(case.assessment.incomplete) == {"no_table"}:
        return "lower_unconfirmed_no_table"
    return "lower_unconfirmed"


def waits_for_helper(case: Case) -> bool:
    """Say whether all checks are for another day, with somebody there."""
    return case.says("ready_for_checks", "not_today_alone", "not_today_space")


def category_heading(case: Case) -> str:
    return case.text("category", _variant(case), "heading")


def category_text(case: Case) -> tuple[str, ...]:
    """Return what the category means, and where it is unconfirmed, each reason why."""
    text = case.texts("category", _variant(case), "text")
    if case.assessment.category != "lower_unconfirmed":
        return text
    reasons = tuple(
        case.text(
            "incomplete", chair_stand.no_table_reason(case.answers) if each == "no_table" else each
        )
        for each in case.assessment.incomplete
        # Where no check was done at all, the sentences before have said so.
        if not (each == "not_done" and waits_for_helper(case))
    )
    return (*text, *reasons)


def call(case: Case) -> Block:
    """Return whom to call and by when, the most urgent first, and what to say or do about each."""
    signs = signs_to_call_about(case.signals)
    leading = most_urgent(case.signals)
    heading = call_heading(case.words, leading) if leading else case.text("call", "heading")
    variant = _variant(case)
    paragraphs: tuple[str, ...] = ()
    if case.assessment.category != "see_someone_first":
        paragraphs = case.texts("call", CALL_LIKE.get(variant, variant), "text")
    if is_for_today(signs):
        paragraphs = (case.words.text("signals", "closed", "text"), *paragraphs)
    items = tuple(sign_text(case.words, each) for each in signs)
    return Block(id="call", heading=heading, paragraphs=paragraphs, items=items)


def bring(case: Case) -> Block:
    """Return what to take to the visit about falls."""
    if case.assessment.category != "high":
        return case.block("bring")
    return case.block("bring", items=case.chosen("bring", BRING))


def missing(case: Case) -> Block:
    """Return what is not there yet and how to add it."""
    if case.is_emergency:
        return case.block("missing")
    wait = case.assessment.category == "see_someone_first"
    reasons = dict.fromkeys(_reasons(case, include_checks=not wait))
    items = case.chosen("missing", tuple(reasons))
    return case.block("missing", (case.text("missing", "intro"),) if items else (), items)


def _reasons(case: Case, include_checks: bool) -> list[str]:
    reasons = []
    open_ids = [question.id for question in case.walk.open_questions]
    if any(each in SAFETY_IDS for each in open_ids):
        reasons.append("safety_questions")
    if any(each not in (*SAFETY_IDS, *CHECK_IDS) for each in open_ids):
        reasons.append("questions")
    if not include_checks:
        return reasons
    reasons += reasons_not_done(case)
    if case.assessment.chair_stand == "not_classified":
        reasons.append(chair_stand.no_table_reason(case.answers))
    return reasons
