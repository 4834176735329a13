"""The one-leg stance: under five seconds is a note for the clinician, not a finding."""

from __future__ import annotations

from decimal import Decimal

from app.clinical.answer_kinds import Answers
from app.clinical.checks import tandem
from app.clinical.checks.check import Outcome
from app.clinical.checks.stance import stance
from app.clinical.norms import SecondsTable
from app.clinical.numbers import Below
from app.clinical.sources import BOHANNON_ONE_LEG, VELLAS

NOTE = Below(5, "seconds", VELLAS)
# Means with eyes open, in studies that timed for longer than our 10 s (Bohannon, 2006).
AVERAGE = SecondsTable(
    source=BOHANNON_ONE_LEG,
    rows=(
        (60, 69, Decimal("27.0"), Decimal("27.0")),
        (70, 79, Decimal("17.2"), Decimal("17.2")),
        (80, 99, Decimal("8.5"), Decimal("8.5")),
    ),
)


def outcome(answers: Answers) -> Outcome:
    """Return held_5, under_5 or not_done."""
    if CHECK.could_not(answers):
        return "under_5"
    seconds = CHECK.measured(answers)
    if seconds is None:
        return "not_done"
    return "under_5" if NOTE.met_by(seconds) else "held_5"


CHECK = stance(
    "one_leg_seconds",
    after=tandem.CHECK,
    not_with=("hip_precautions",),
    cut_off=NOTE,
    average=AVERAGE,
    score_column="one_leg",
    outcome=outcome,
    meanings=("held_5", "under_5", "not_done"),
    # Shown and never compared: two of them at home differ too much.
    real_change=None,
    is_finding=False,
)

held, not_held, could_not = CHECK.held, CHECK.not_held, CHECK.could_not
