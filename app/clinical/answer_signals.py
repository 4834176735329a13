"""The signals of falls, body and mind: what answers show, the most pressing first."""

from __future__ import annotations

from app.clinical.signal import Signal, answered, ticks

_MEDICINES = "medicines_and_blood_pressure"


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
