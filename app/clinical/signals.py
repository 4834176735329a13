"""Every signal, one row each: what a tick or an answer leads to is read here and nowhere else.

The order is the order in which things are said: what cannot wait, falls, what the person told of
their body, what the checks found, and what goes with the day.
"""

from __future__ import annotations

from app.clinical.answer_kinds import age_and_sex
from app.clinical.assessment import Assessment, stopped_unwell
from app.clinical.checks import chair_stand, timed_up_and_go
from app.clinical.norms import FIRST_AGE, LAST_AGE, MADE_FOR_AGE
from app.clinical.signal import (
    CALLS,
    Call,
    Holds,
    Signal,
    Whom,
    answered,
    both,
    but_not,
    ticks,
)
from app.clinical.sources import (
    AHA_BLOOD_PRESSURE,
    NHS_DIZZINESS,
    NHS_FAINTING,
    NHS_HEAD_INJURY,
    NICE_BLACKOUTS,
    NICE_CHEST_PAIN,
    NICE_HEAD_INJURY,
    NICE_HYPERTENSION,
    NICE_NEUROLOGICAL,
    NIH_STROKE,
    Source,
)
from app.clinical.starting_levels import seated_reason

# Each emergency sign, and what says that it is one.
_EMERGENCY_SIGNS: tuple[tuple[str, tuple[Source, ...]], ...] = (
    ("stroke_signs", (NIH_STROKE, NICE_NEUROLOGICAL)),
    ("chest_pain_now", (NICE_CHEST_PAIN,)),
    ("severe_breathlessness", ()),
    ("sudden_severe_headache", (NIH_STROKE,)),
    ("confusion_or_seizure", (NIH_STROKE,)),
    ("head_injury", (NICE_HEAD_INJURY, NHS_HEAD_INJURY)),
    ("cannot_bear_weight", ()),
    ("cannot_get_up_now", ()),
    ("spine_signs", ()),
)
_DIZZY = ("medicines_and_blood_pressure", "dizzy")
_MEDICINES = "medicines_and_blood_pressure"


def _category(category: str) -> Holds:
    return lambda assessment: assessment.category == category


def _age(fits: Holds) -> Holds:
    return both(lambda assessment: age_and_sex(assessment.answers)[0] is not None, fits)


def _years(assessment: Assessment) -> int:
    return age_and_sex(assessment.answers)[0] or 0


def _first(option: str) -> Holds:
    return ticks("see_someone_first", option)


def _see_first(
    option: str,
    call: Call,
    whom: Whom,
    *sources: Source,
    ask: str = "",
    topic: tuple[str, str] | None = None,
) -> Signal:
    """Return the row of a sign that comes before checks and exercise."""
    return Signal(
        id=option,
        holds=_first(option),
        call=call,
        whom=whom,
        sources=sources,
        ask=ask,
        topic=topic,
        line="red_flag",
    )


def _take_care(
    option: str, note: bool = False, ask: str = "", topic: tuple[str, str] | None = None
) -> Signal:
    """Return the row of a precaution: each has a rule for exercising."""
    return Signal(
        id=option,
        holds=ticks("take_care", option),
        note=note,
        ask=ask,
        topic=topic,
        rule=True,
        line="precaution",
    )


_CLEARED = answered("cleared_for_standing", "yes")
_BLACKOUT = answered("fall_blackout", "yes")

WHAT_CANNOT_WAIT: tuple[Signal, ...] = (
    *(
        Signal(
            id=sign,
            holds=ticks("emergency_signs", sign),
            call="now",
            whom="emergency_number",
            sources=sources,
            line="red_flag",
        )
        for sign, sources in _EMERGENCY_SIGNS
    ),
    Signal(
        id="fainted_with_chest_pain",
        holds=both(_first("fainted"), _first("chest_pain_on_effort")),
        call="today_or_emergency",
        whom="doctor",
        sources=(NICE_CHEST_PAIN, NICE_BLACKOUTS),
    ),
    _see_first(
        "fainted", "today", "doctor", NICE_BLACKOUTS, NHS_FAINTING, ask="blackout", topic=_DIZZY
    ),
    _see_first("chest_pain_on_effort", "today", "doctor", NICE_CHEST_PAIN),
    _see_first(
        "head_knock",
        "today",
        "doctor",
        NICE_HEAD_INJURY,
        NHS_HEAD_INJURY,
        topic=("if_you_fall", "head_knock"),
    ),
    _see_first("falls_this_week", "today", "doctor", topic=("if_you_fall", "falls_this_week")),
    _see_first("dizzy_now", "today", "doctor", topic=_DIZZY),
    _see_first("breathless_at_rest", "today", "doctor"),
    _see_first("severe_pain", "today", "doctor"),
    _see_first("new_injury", "today", "doctor"),
    Signal(
        id="stopped_unwell",
        holds=lambda assessment: stopped_unwell(assessment.answers),
        call="today",
        whom="doctor",
        line="red_flag",
    ),
    _see_first("new_dizziness", "this_week", "doctor_or_nurse", NHS_DIZZINESS, topic=_DIZZY),
    _see_first("new_unsteadiness", "this_week", "doctor_or_nurse", NICE_NEUROLOGICAL),
    _see_first(
        "uncontrolled_blood_pressure",
        "this_week",
        "doctor_or_nurse",
        AHA_BLOOD_PRESSURE,
        NICE_HYPERTENSION,
        topic=_DIZZY,
    ),
    _see_first("recent_surgery", "this_week", "team"),
    _see_first("told_not_to_exercise", "this_week", "who_said_so"),
    # After a fall with a blackout that nobody has looked into, the category stays what it is.
    Signal(
        id="blackout_not_cleared",
        holds=but_not(_BLACKOUT, _CLEARED),
        call="today",
        whom="doctor",
        sources=(NICE_BLACKOUTS,),
        note=True,
        ask="blackout",
    ),
    Signal(
        id="blackout_unsure",
        holds=answered("fall_blackout", "unsure"),
        call="this_week",
        whom="doctor",
        note=True,
        ask="blackout",
    ),
    Signal(
        id="blackout_cleared",
        holds=both(_BLACKOUT, _CLEARED),
        note=True,
        ask="blackout",
    ),
    Signal(id="high", holds=_category("high"), call="this_week", whom="doctor"),
    Signal(
        id="raised",
        holds=_category("raised"),
        call="next_visit",
        whom="doctor_nurse_or_therapist",
    ),
)

FALLS: tuple[Signal, ...] = (
    Signal(
        id="fall_could_not_get_up",
        holds=answered("fall_could_not_get_up", "yes"),
        note=True,
        ask="get_up",
        topic=("if_you_fall", "could_not_get_up"),
    ),
    Signal(
        id="needed_care",
        holds=answered("fall_injury", "needed_care"),
        note=True,
        ask="bones",
    ),
    Signal(
        id="two_or_more_falls",
        holds=answered("falls_past_year", "two_or_more"),
        work_on=True,
        ask="falls",
    ),
    Signal(id="one_fall", holds=answered("falls_past_year", "one"), work_on=True, ask="falls"),
)

BODY_AND_MIND: tuple[Signal, ...] = (
    Signal(
        id="medicine_lightheaded",
        holds=answered("medicine_lightheaded", "yes"),
        note=True,
        ask="medicine",
        topic=(_MEDICINES, "medicine_lightheaded"),
    ),
    Signal(
        id="walking_aid_advised",
        holds=answered("walking_aid", "advised"),
        note=True,
        ask="walking_aid",
        topic=("canes_and_walkers", "walking_aid_advised"),
        rule=True,
    ),
    Signal(
        id="worried",
        holds=answered("worried", "yes"),
        work_on=True,
        ask="worried",
        topic=("worry_about_falling", "worried"),
    ),
    _take_care("sore_joints", topic=("moving_when_it_hurts", "sore_joints")),
    Signal(
        id="fell",
        holds=answered("falls_past_year", "one", "two_or_more"),
        topic=("if_you_fall", "fell"),
    ),
    Signal(
        id="medicine_sleep_mood",
        holds=answered("medicine_sleep_mood", "yes"),
        note=True,
        ask="medicine",
        topic=(_MEDICINES, "medicine_sleep_mood"),
    ),
    Signal(id="low_mood", holds=answered("low_mood", "yes"), note=True, ask="low_mood"),
    Signal(
        id="numb_feet",
        holds=answered("numb_feet", "yes"),
        note=True,
        ask="numb_feet",
        topic=("eyes_feet_and_shoes", "numb_feet"),
    ),
    _take_care("poor_sight", note=True, ask="sight", topic=("eyes_feet_and_shoes", "poor_sight")),
    _take_care("hard_to_follow_steps", note=True, ask="memory"),
    _take_care("supervised_only", topic=("physical_therapist", "supervised_only")),
    _take_care("brace_or_prosthesis", topic=("physical_therapist", "brace_or_prosthesis")),
    _take_care("hip_precautions", topic=("physical_therapist", "hip_precautions")),
    Signal(
        id="told_frail",
        holds=answered("told_frail", "yes"),
        note=True,
        topic=("physical_therapist", "told_frail"),
    ),
    Signal(
        id="rushes_to_toilet",
        holds=answered("rushes_to_toilet", "yes"),
        note=True,
        ask="toilet",
        topic=("safer_home", "rushes_to_toilet"),
    ),
    _take_care("cannot_stand_alone"),
    _take_care("fragile_spine"),
    _take_care("heart_condition"),
)


def _finding(outcome: str) -> Holds:
    """Holds when a check is a finding; `outcome` is its field of the assessment."""
    return lambda assessment: getattr(assessment, outcome) == "finding"


def _arms_needed(assessment: Assessment) -> bool:
    return chair_stand.arms_needed(assessment.answers)


def _could_not_walk(assessment: Assessment) -> bool:
    return timed_up_and_go.CHECK.could_not(assessment.answers)


CHECKS_AND_STEADINESS: tuple[Signal, ...] = (
    Signal(
        id="seated",
        holds=lambda assessment: seated_reason(assessment) is not None,
        ask="physical_therapist",
        topic=("physical_therapist", "seated"),
    ),
    Signal(
        id="tandem",
        holds=_finding("tandem"),
        work_on=True,
        ask="physical_therapist",
        topic=("balance_training", "tandem"),
    ),
    Signal(
        id="chair_stand",
        holds=but_not(_finding("chair_stand"), _arms_needed),
        work_on=True,
        ask="physical_therapist",
        topic=("strength_training", "chair_stand"),
    ),
    Signal(
        id="chair_stand_arms",
        holds=_arms_needed,
        work_on=True,
        ask="physical_therapist",
        topic=("strength_training", "chair_stand"),
    ),
    Signal(
        id="hands_to_stand",
        holds=but_not(answered("hands_to_stand", "yes"), _arms_needed),
        work_on=True,
        topic=("strength_training", "hands_to_stand"),
    ),
    Signal(
        id="timed_up_and_go",
        holds=but_not(_finding("timed_up_and_go"), _could_not_walk),
        work_on=True,
        ask="physical_therapist",
    ),
    Signal(
        id="timed_up_and_go_could_not",
        holds=_could_not_walk,
        work_on=True,
        ask="physical_therapist",
    ),
    Signal(
        id="holds_furniture",
        holds=answered("holds_furniture", "yes"),
        work_on=True,
        topic=("safer_home", "holds_furniture"),
    ),
    Signal(
        id="trouble_with_curb",
        holds=answered("trouble_with_curb", "yes"),
        work_on=True,
        topic=("safer_home", "trouble_with_curb"),
    ),
    Signal(
        id="walking_aid_used",
        holds=answered("walking_aid", "cane", "walker"),
        note=True,
        ask="walking_aid",
        topic=("canes_and_walkers", "walking_aid"),
        rule=True,
    ),
    Signal(
        id="unsteady_walking",
        holds=answered("unsteady", "walking"),
        work_on=True,
        topic=("balance_training", "unsteady"),
    ),
    Signal(
        id="unsteady_standing",
        holds=answered("unsteady", "standing_only"),
        work_on=True,
        topic=("balance_training", "unsteady"),
    ),
    Signal(
        id="chair_stand_below_the_last_row",
        holds=lambda assessment: chair_stand.below_the_last_row(assessment.answers),
        note=True,
        ask="physical_therapist",
    ),
    Signal(
        id="one_leg",
        holds=lambda assessment: assessment.one_leg == "under_5",
        note=True,
    ),
)

THE_DAY_AND_THE_AGE: tuple[Signal, ...] = (
    Signal(
        id="alone",
        holds=answered("ready_for_checks", "not_today_alone"),
        topic=("family_and_helpers", "alone"),
    ),
    Signal(
        id="helper",
        holds=answered("filled_in_by", "helper"),
        topic=("family_and_helpers", "helper"),
    ),
    Signal(
        id="not_today_unwell",
        holds=answered("ready_for_checks", "not_today_unwell"),
        note=True,
        rule=True,
    ),
    Signal(
        id="under_made_for_age",
        holds=_age(lambda assessment: _years(assessment) < MADE_FOR_AGE),
        note=True,
    ),
    Signal(
        id="under_first_age",
        holds=_age(lambda assessment: _years(assessment) < FIRST_AGE),
        note=True,
    ),
    Signal(
        id="over_last_age", holds=_age(lambda assessment: _years(assessment) > LAST_AGE), note=True
    ),
)

SIGNALS: tuple[Signal, ...] = (
    *WHAT_CANNOT_WAIT,
    *FALLS,
    *BODY_AND_MIND,
    *CHECKS_AND_STEADINESS,
    *THE_DAY_AND_THE_AGE,
)
# The rows of a category as a whole.
CATEGORY_ROWS = ("high", "raised")
SIGNALS_BY_ID = {signal.id: signal for signal in SIGNALS}


def signals_of(assessment: Assessment) -> tuple[Signal, ...]:
    """Return the rows that hold, in their order; after an emergency sign those signs alone."""
    held = tuple(signal for signal in SIGNALS if signal.holds(assessment))
    if assessment.category != "emergency":
        return held
    return tuple(signal for signal in held if signal.call == "now")


def call_of(held: tuple[Signal, ...]) -> Call:
    """Return the most urgent time of these rows; "none" where nobody needs to be called."""
    return min((signal.call for signal in held), key=CALLS.index, default="none")


def most_urgent(held: tuple[Signal, ...]) -> Signal | None:
    """Return the row that leads: the most urgent, and of those the first; None for "none"."""
    call = call_of(held)
    return None if call == "none" else next(each for each in held if each.call == call)


def signs_to_call_about(held: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """Return the signs among these rows for which somebody is called, the most urgent first.

    The rows that stand for a whole category are none: they say the same of everything together.
    """
    signs = [each for each in held if each.call != "none" and each.id not in CATEGORY_ROWS]
    return tuple(sorted(signs, key=lambda each: CALLS.index(each.call)))


def is_for_today(held: tuple[Signal, ...]) -> bool:
    """Say whether any is for today: with it goes what to do when nobody answers."""
    return any(each.call in ("today_or_emergency", "today") for each in held)
