"""The signals that cannot wait: whom to call, by when, and what says so."""

from __future__ import annotations

from app.clinical.conditions import stopped_unwell
from app.clinical.signal import Call, Holds, Signal, Whom, answered, both, but_not, ticks
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


def _category(category: str) -> Holds:
    return lambda assessment: assessment.category == category


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
        line="red_flag",
        speaks_for=("fainted", "chest_pain_on_effort"),
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
        ask="blackout",
        line="red_flag",
    ),
    Signal(
        id="blackout_unsure",
        holds=answered("fall_blackout", "unsure"),
        call="this_week",
        whom="doctor",
        ask="blackout",
        line="red_flag",
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
