"""The numbers that the page of sources names, each from its rule or its publication."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.clinical import evidence, measures
from app.clinical.checks import chair_stand
from app.clinical.norms import FIRST_AGE, LAST_AGE
from app.clinical.plan import RECHECK_WEEKS, STEADY_WEEKS
from app.content.words import Section
from app.said.amounts import Sayable, numbers_said

NUMBERS: Mapping[str, Sayable] = {
    "sensitivity": evidence.KEY_QUESTIONS_SENSITIVITY.value,
    "specificity": evidence.KEY_QUESTIONS_SPECIFICITY.value,
    "cohort": evidence.COHORT_PEOPLE.value,
    "trials": evidence.EXERCISE_TRIALS.value,
    "trial_people": evidence.EXERCISE_PEOPLE.value,
    "trial_first_age": evidence.EXERCISE_FIRST_AGE.value,
    "rate_trials": evidence.EXERCISE_RATE_TRIALS.value,
    "fewer_falls": evidence.EXERCISE_FEWER_FALLS.value,
    "balance_fewer_falls": evidence.BALANCE_EXERCISE_FEWER_FALLS.value,
    "three_hours_fewer_falls": evidence.THREE_HOURS_FEWER_FALLS.value,
    "few_stands": chair_stand.UNCLASSIFIED_GOOD_COUNT.value,
    "at_risk": measures.STAY_INDEPENDENT_AT_RISK.bound,
    "maximum": measures.STAY_INDEPENDENT_MAXIMUM,
    "first_age": FIRST_AGE,
    "last_age": LAST_AGE,
    "steady_weeks": STEADY_WEEKS.value,
    "recheck_first": RECHECK_WEEKS[0].value,
    "recheck_second": RECHECK_WEEKS[1].value,
}


@cache
def evidence_numbers(words: Section) -> Mapping[str, str]:
    """Return every number as the language writes it."""
    return numbers_said(words, NUMBERS)
