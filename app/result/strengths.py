"""What went well: said first, wherever nothing has to come before it."""

from __future__ import annotations

from app.clinical.checks import CHECKS, chair_stand
from app.clinical.conditions import stopped_unwell
from app.result.case import Case
from app.said.block import Block

# The best few are read; the ones that fit nearly everybody stand in only where there are few.
MOST_STRENGTHS, FEW_STRENGTHS = 5, 3
ALWAYS_FIT = ("did_checks", "answered_all")


def strengths(case: Case) -> Block:
    """Return what went well; never empty but after an emergency sign."""
    if case.is_emergency:
        return case.block("strengths")
    fitting = tuple(each for each, applies in _strengths(case) if applies)
    went_well = tuple(each for each in fitting if each not in ALWAYS_FIT)[:MOST_STRENGTHS]
    if len(went_well) < FEW_STRENGTHS:
        went_well += tuple(each for each in fitting if each in ALWAYS_FIT)
    return case.block("strengths", items=case.chosen("strengths", went_well or ("took_time",)))


def _strengths(case: Case) -> tuple[tuple[str, bool], ...]:
    assessment = case.assessment
    held = [check.id for check in CHECKS if check.held(case.answers)]
    # Somebody who does not stand alone is not told how well they walk.
    on_feet = not case.ticks("take_care", "cannot_stand_alone")
    tried = any(check.tried(case.answers) for check in CHECKS)
    # Beyond the ages of the tables a count is praised only if their last row allows it.
    no_table = assessment.chair_stand == "not_classified"
    good_count = no_table and not chair_stand.below_the_last_row(case.answers)
    return (
        *((check.id, held[-1:] == [check.id]) for check in reversed(CHECKS)),
        ("chair_stand", assessment.chair_stand == "at_or_above"),
        ("chair_stand_no_hands", good_count),
        ("timed_up_and_go", assessment.timed_up_and_go == "under"),
        ("no_fall", case.says("falls_past_year", "none")),
        ("steady", on_feet and case.says("unsteady", "no")),
        ("not_worried", case.says("worried", "no")),
        ("no_walking_aid", on_feet and case.says("walking_aid", "none")),
        ("uses_walking_aid", case.says("walking_aid", "cane", "walker")),
        ("stopped_in_time", stopped_unwell(case.answers)),
        ("did_checks", tried),
        ("answered_all", case.walk.complete),
    )
