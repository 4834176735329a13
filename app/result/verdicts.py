"""What both forms of the note say first: what it comes to, who timed it, and each verdict."""

from __future__ import annotations

from app.clinical import measures
from app.clinical.checks import CHECKS
from app.clinical.checks.check import Check
from app.clinical.signals import call_of
from app.result.case import Case


def headline(case: Case) -> str:
    """Return what it comes to and by when somebody should see the person."""
    category = case.text("clinician_category", case.assessment.category)
    call = case.text("clinician_call", call_of(case.signals))
    return case.text("clinician_value", "headline", category=category, call=call)


def who_timed(case: Case) -> str:
    """Return who timed the checks, as far as that is known; without one, who filled in the answers.

    What is known is who is at the screen, and that a helper was said to stand by.
    """
    by = str(case.answers.get("filled_in_by", "not_answered"))
    did_checks = any(check.tried(case.answers) for check in CHECKS)
    return case.text("clinician_value", f"{'timed' if did_checks else 'answers'}_{by}")


def fell_twice_or_hurt(case: Case) -> str:
    """Return whether there were two or more falls, or any with injury: yes, no or not known."""
    falls, injury = case.answers.get("falls_past_year"), case.answers.get("fall_injury")
    if falls == "two_or_more" or injury in ("hurt_no_care", "needed_care"):
        return "yes"
    return "no" if falls == "none" or (falls == "one" and injury == "none") else "not_known"


def verdict(case: Case, check: Check) -> str:
    """Return what the result of a check comes to, in a word or two."""
    meaning, own = check.meaning(case.answers), case.words.section("results", "clinician_verdict")
    return own.text(meaning if meaning in own else check.outcome(case.answers))


def screened_by(case: Case) -> str:
    """Return what makes the screen positive: yes_total, yes_key or yes_both; else no or unknown."""
    screen = case.assessment.screen
    if screen.at_risk != "yes":
        return screen.at_risk
    by_total = measures.STAY_INDEPENDENT_AT_RISK.met_by(screen.total)
    if by_total and screen.key_questions:
        return "yes_both"
    return "yes_total" if by_total else "yes_key"
