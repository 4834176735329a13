"""The 30-second chair stand: fewer stands than usual at an age, or with arms, are a finding.

Source: CDC STEADI, 30-Second Chair Stand; Rikli and Jones for what is above the normal range.
"""

from __future__ import annotations

from app.clinical.answer_kinds import NOT_DONE, Answers, age_and_sex
from app.clinical.checks.check import Check, Clock, Outcome, RealChange
from app.clinical.norms import FIRST_AGE, LAST_AGE, AgeTable, TableBySex
from app.clinical.numbers import Design
from app.clinical.sources import RIKLI_JONES, STEADI_CHAIR_STAND

DURATION_SECONDS = 30
# fmt: off
# Fewer stands in 30 seconds than this is below average (CDC, 2017).
BELOW_AVERAGE = TableBySex(
    source=STEADI_CHAIR_STAND,
    male=AgeTable(rows=(
        (60, 64, 14), (65, 69, 12), (70, 74, 12), (75, 79, 11), (80, 84, 10), (85, 89, 8),
        (90, 94, 7))),
    female=AgeTable(rows=(
        (60, 64, 12), (65, 69, 11), (70, 74, 10), (75, 79, 10), (80, 84, 9), (85, 89, 8),
        (90, 94, 4))),
)
# Upper end of the normal range: the 75th percentile (Rikli and Jones).
NORMAL_RANGE_END = TableBySex(
    source=RIKLI_JONES,
    male=AgeTable(rows=(
        (60, 64, 19), (65, 69, 18), (70, 74, 17), (75, 79, 17), (80, 84, 15), (85, 89, 14),
        (90, 94, 12))),
    female=AgeTable(rows=(
        (60, 64, 17), (65, 69, 16), (70, 74, 15), (75, 79, 15), (80, 84, 14), (85, 89, 13),
        (90, 94, 11))),
)
# fmt: on
UNCLASSIFIED_GOOD_COUNT = Design(8, "stands", "a start without hands where no table applies")


def outcome(answers: Answers) -> Outcome:
    """Return at_or_above, finding, not_classified or not_done; age in completed years.

    Under the first row, a count below it is a finding too, since younger people do better; any
    other count is not classified, and neither is one over the last row or without an age. With
    the sex not stated, both tables have to agree. Source: CDC for the tables; under them, design.
    """
    if arms_needed(answers):
        return "finding"
    count, (age, sex) = CHECK.measured(answers), age_and_sex(answers)
    if count is None:
        return "not_done"
    if age is None:
        return "not_classified"
    below = {count < cut_off for cut_off in BELOW_AVERAGE.nearest(age, sex)}
    if below == {True} and age <= LAST_AGE:
        return "finding"
    return "at_or_above" if below == {False} and FIRST_AGE <= age <= LAST_AGE else "not_classified"


def meaning(answers: Answers) -> str:
    """Return the id of what the result means: the outcome, or why it is that."""
    found = outcome(answers)
    if found == "finding" and arms_needed(answers):
        return "arms_needed"
    if found != "not_classified":
        return found
    return "below_the_last_row" if below_the_last_row(answers) else no_table_reason(answers)


def no_table_reason(answers: Answers) -> str:
    """Say why no table classifies a count: no_table_age, no_table_no_age or no_table_sex."""
    age, _ = age_and_sex(answers)
    if age is None:
        return "no_table_no_age"
    return "no_table_sex" if FIRST_AGE <= age <= LAST_AGE else "no_table_age"


def arms_needed(answers: Answers) -> bool:
    """Say whether not one stand was done without arms: a finding at every age and sex."""
    return answers.get(CHECK.id) in ("arms_used", "could_not", 0)


def arms_used(answers: Answers) -> bool:
    return answers.get(CHECK.id) == "arms_used"


def few_without_a_table(answers: Answers) -> bool:
    """Say whether a count that no table classifies is too low for a start without hands."""
    count = CHECK.measured(answers)
    return (
        count is not None
        and outcome(answers) == "not_classified"
        and count < UNCLASSIFIED_GOOD_COUNT.value
    )


def below_the_last_row(answers: Answers) -> bool:
    """Say whether somebody older than the tables stood up less often than their oldest row.

    Not classified, but a note for the clinician, and no count to praise. With the sex not stated,
    both tables have to agree.
    """
    count, (age, sex) = CHECK.measured(answers), age_and_sex(answers)
    if age is None or age <= LAST_AGE or not count:
        return False
    return all(count < cut_off for cut_off in BELOW_AVERAGE.nearest(age, sex))


def is_above_normal_range(answers: Answers) -> bool:
    """Say whether the count is over the 75th percentile; of both tables if sex is not stated."""
    count = CHECK.measured(answers)
    upper_ends = NORMAL_RANGE_END.at(*age_and_sex(answers))
    return count is not None and bool(upper_ends) and count > max(upper_ends)


CHECK = Check(
    id="chair_stands",
    kind="count",
    family="chair_stands",
    loinc="66247-8",
    answer_loinc={"arms_used": "93125-3"},
    at_least=0,
    at_most=60,
    instead=("arms_used", *NOT_DONE),
    not_with=("hip_precautions",),  # hips that must not bend that far
    clock=Clock(seconds=DURATION_SECONDS, half=DURATION_SECONDS / 2, left=(20, 10, 5)),
    # Seat height in centimeters and inches.
    protocol={"duration": DURATION_SECONDS, "seat_cm": 43, "seat_in": 17},
    cut_off=BELOW_AVERAGE,
    normal_range_end=NORMAL_RANGE_END,
    score_column="chair_stand",
    outcome=outcome,
    closer_meaning=meaning,
    meanings=(
        *("at_or_above", "finding", "arms_needed", "below_the_last_row"),
        *("no_table_age", "no_table_no_age", "no_table_sex", "not_done"),
    ),
    topic="strength_training",
    real_change=RealChange(
        at_least=Design(3, "stands", "over the 2.5 that chance can bring in knee osteoarthritis"),
        first_gain=Design(4, "stands", "a second try gains up to 0.8 by practice alone"),
    ),
    more_is_better=True,
    is_finding=True,
)
