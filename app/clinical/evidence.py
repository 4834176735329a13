"""Published results that the pages quote: how well the screens work, and what exercise does."""

from __future__ import annotations

from decimal import Decimal

from app.clinical.numbers import Published
from app.clinical.sources import AHA_BLOOD_PRESSURE, BURNS, SHERRINGTON, WHO_ACTIVITY

COHORT_PEOPLE = Published(Decimal(1563), "people", BURNS)
KEY_QUESTIONS_SENSITIVITY = Published(Decimal("68.7"), "%", BURNS)
KEY_QUESTIONS_SPECIFICITY = Published(Decimal("57.9"), "%", BURNS)

EXERCISE_TRIALS = Published(Decimal(116), "trials", SHERRINGTON)
EXERCISE_PEOPLE = Published(Decimal(25160), "people", SHERRINGTON)
EXERCISE_FIRST_AGE = Published(Decimal(60), "years", SHERRINGTON)
# Lower rate of falls: all exercise, pooled from this many of the trials; balance and functional
# exercise; three hours a week or more with balance work.
EXERCISE_RATE_TRIALS = Published(Decimal(64), "trials", SHERRINGTON)
EXERCISE_FEWER_FALLS = Published(Decimal(23), "%", SHERRINGTON)
BALANCE_EXERCISE_FEWER_FALLS = Published(Decimal(24), "%", SHERRINGTON)
TRIAL_HOURS = Published(Decimal(3), "hours a week", SHERRINGTON)
THREE_HOURS_FEWER_FALLS = Published(Decimal(42), "%", SHERRINGTON)
# Rate ratio 0.77, 95 % interval 0.61 to 0.97.
TAI_CHI_FEWER_FALLS = Published(Decimal(23), "%", SHERRINGTON)

# Very high blood pressure: twice with no sign, call soon; with a sign, call for help now.
VERY_HIGH_SYSTOLIC = Published(Decimal(180), "mmHg", AHA_BLOOD_PRESSURE)
VERY_HIGH_DIASTOLIC = Published(Decimal(120), "mmHg", AHA_BLOOD_PRESSURE)

# What the World Health Organization asks of people of 65 and over, each week.
ACTIVITY_MINUTES = Published(Decimal(150), "minutes a week", WHO_ACTIVITY)
ACTIVITY_MINUTES_AT_MOST = Published(Decimal(300), "minutes a week", WHO_ACTIVITY)
ACTIVITY_STRENGTH_DAYS = Published(Decimal(2), "days a week", WHO_ACTIVITY)
ACTIVITY_BALANCE_DAYS = Published(Decimal(3), "days a week", WHO_ACTIVITY)
