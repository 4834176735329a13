"""The numbers that many sentences may name; the code that fills each group has its source."""

from __future__ import annotations

# How a check is done: seconds to hold and to stand up, seat height, course.
PROTOCOL_NUMBERS = ("full", "duration", "seat_cm", "seat_in", "course_m", "course_ft")

# What the plain sentences of a check may name besides: its cut-off, further bounds, its ages.
PLAIN_CHECK_NUMBERS = (*PROTOCOL_NUMBERS, "cut_off", "slow", "first_age", "last_age")
# What its result names with its unit, for this person.
CHECK_NUMBERS = ("measured", "cut_off", "duration", "average_from", "first_age", "last_age")

# Whom to call and by when for each sign (call_), and the whole of what is said of it (sign_).
SIGN_NAMES = (
    *("stroke_signs", "chest_pain_now", "severe_breathlessness", "sudden_severe_headache"),
    *("confusion_or_seizure", "head_injury", "cannot_bear_weight", "cannot_get_up_now"),
    *("spine_signs", "fainted_with_chest_pain", "fainted", "chest_pain_on_effort", "head_knock"),
    *("falls_this_week", "dizzy_now", "breathless_at_rest", "severe_pain", "new_injury"),
    *("stopped_unwell", "new_dizziness", "new_unsteadiness", "uncontrolled_blood_pressure"),
    *("recent_surgery", "told_not_to_exercise", "blackout_not_cleared", "blackout_unsure"),
)
SIGN_NUMBERS = (
    *(f"sign_{each}" for each in SIGN_NAMES),
    *(f"call_{each}" for each in SIGN_NAMES),
    "call_high",
    "call_raised",
)

# Any sentence of the result, unless it is said elsewhere too: cut-offs, and the person's own
# numbers. A number that the person has not got is "".
CASE_NUMBERS = (
    *SIGN_NUMBERS,
    "hold",
    "tug_slow",
    "meters",
    "feet",
    "good_count",
    "upper",
    "made_for_age",
    "first_age",
    "last_age",
    "age",
    "emergency_numbers",
    "semi_tandem_held",
    "tandem_held",
    "stood_up",
    "walked_in",
)

# The evidence page.
EVIDENCE_NUMBERS = (
    "sensitivity",
    "specificity",
    "cohort",
    "trials",
    "trial_people",
    "trial_first_age",
    "rate_trials",
    "fewer_falls",
    "balance_fewer_falls",
    "three_hours_fewer_falls",
    "few_stands",
    "at_risk",
    "maximum",
    "first_age",
    "last_age",
    "steady_weeks",
    "recheck_first",
    "recheck_second",
)

# The topics of Learn.
TOPIC_NUMBERS = (
    *SIGN_NUMBERS,
    "trial_first_age",
    "rate_trials",
    "trials",
    "trial_people",
    "fewer_falls",
    "balance_fewer_falls",
    "tai_chi_fewer_falls",
    "falls_of_ten",
    "balance_falls_of_ten",
    "tai_chi_falls_of_ten",
    "three_hours_falls_of_ten",
    "trial_hours",
    "three_hours_fewer_falls",
    "activity_minutes",
    "activity_minutes_at_most",
    "activity_strength_days",
    "activity_balance_days",
    "our_balance_days",
    "our_strength_days",
    "our_strength_days_at_most",
    "our_repetitions",
    "our_hold",
    "warm_up_minutes",
    "steady_weeks",
    "recheck_first",
    "recheck_second",
)

# The guided checks, where the page is made. What the browser fills is stated with each sentence.
GUIDED_NUMBERS = ("full", "start", "limit", "at_most")
