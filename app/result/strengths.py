"""What went well: said first, wherever nothing has to come before it."""

from __future__ import annotations

from app.clinical.checks import CHECKS
from app.clinical.conditions import stopped_unwell
from app.result.case import Case
from app.result.checks import check_strengths
from app.said.block import Block

# The best few are read; the ones that fit nearly everybody stand in only where there are few.
MOST_STRENGTHS, FEW_STRENGTHS = 5, 3


def strengths(case: Case) -> Block:
    """Return what went well; never empty but after an emergency sign."""
    if case.is_emergency:
        return case.block("strengths")
    fitting = tuple(each for each, applies in _answers(case) if applies)
    went_well = [*check_strengths(case), *case.chosen("strengths", fitting)][:MOST_STRENGTHS]
    if len(went_well) < FEW_STRENGTHS:
        always = tuple(each for each, applies in _always_fit(case) if applies)
        went_well += case.chosen("strengths", always)
    return case.block(
        "strengths", items=tuple(went_well) or case.chosen("strengths", ("took_time",))
    )


def _answers(case: Case) -> tuple[tuple[str, bool], ...]:
    # Somebody who does not stand alone is not told how well they walk.
    on_feet = not case.ticks("take_care", "cannot_stand_alone")
    return (
        ("no_fall", case.says("falls_past_year", "none")),
        ("steady", on_feet and case.says("unsteady", "no")),
        ("not_worried", case.says("worried", "no")),
        ("no_walking_aid", on_feet and case.says("walking_aid", "none")),
        ("uses_walking_aid", case.says("walking_aid", "cane", "walker")),
        ("stopped_in_time", stopped_unwell(case.answers)),
    )


def _always_fit(case: Case) -> tuple[tuple[str, bool], ...]:
    """Return what fits nearly everybody, and stands in only where there is little else."""
    return (
        ("did_checks", any(check.tried(case.answers) for check in CHECKS)),
        ("answered_all", case.walk.complete),
    )
