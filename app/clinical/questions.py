"""Every question of the walk, in the order in which it is asked, and when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.clinical.falls_history import fall_history_is_high, fell_in_the_past_year

# An option id, several option ids, a whole number (age, stands) or seconds.
Answer = str | tuple[str, ...] | int | Decimal
Answers = Mapping[str, Answer]
Condition = Callable[[Answers], bool]

NONE = "none"
NOT_DONE = ("could_not", "stopped_unwell", "did_not_try")


def always(answers: Answers) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of `options`."""

    id: str
    options: tuple[str, ...]
    asked_if: Condition = always


@dataclass(frozen=True, kw_only=True)
class SeveralChoices:
    """Any options of `groups`, or `none` alone. A group is a heading's id and its options."""

    id: str
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    asked_if: Condition = always

    @property
    def options(self) -> tuple[str, ...]:
        return tuple(option for _, options in self.groups for option in options)


@dataclass(frozen=True, kw_only=True)
class Number:
    """A number from `at_least` to `at_most`, or one of `instead` ("I could not do it").

    `unit`: years, stands or seconds. `whole`: years or stands; otherwise seconds to a hundredth.
    `stored_at_most`: a longer time is stored as this one, since a stance ends there; None where
    nothing is cut.
    """

    id: str
    unit: str
    at_least: int
    at_most: int
    whole: bool
    instead: tuple[str, ...] = ()
    stored_at_most: int | None = None
    asked_if: Condition = always


Question = Choice | SeveralChoices | Number

HOLD_SECONDS = 10  # each stance of the 4-Stage Balance Test is held for ten seconds


def ticked(answers: Answers, question_id: str, *options: str) -> bool:
    """Say whether any of `options` is ticked; with no options, whether anything but `none` is."""
    given = answers.get(question_id, ())
    if not isinstance(given, tuple):
        return False
    return any(option in given for option in options) if options else given not in ((), (NONE,))


def no_emergency(answers: Answers) -> bool:
    return not ticked(answers, "emergency_signs")


def after_a_fall(answers: Answers) -> bool:
    return no_emergency(answers) and fell_in_the_past_year(answers)


def may_plan(answers: Answers) -> bool:
    """Exercises may be planned: nobody has to be seen first, and no check was stopped unwell."""
    return (
        no_emergency(answers)
        and not ticked(answers, "see_someone_first")
        and not any(answers.get(check) == "stopped_unwell" for check in CHECK_IDS)
    )


def clearance_is_needed(answers: Answers) -> bool:
    return may_plan(answers) and (
        fall_history_is_high(answers)
        or answers.get("told_frail") == "yes"
        or ticked(answers, "take_care", "supervised_only")
    )


def may_stand(answers: Answers) -> bool:
    return (
        may_plan(answers)
        and not ticked(answers, "take_care", "cannot_stand_alone")
        and answers.get("cleared_for_standing") != "no"
        # Nobody who needs a clearance is asked to stand before having answered about it.
        and not (clearance_is_needed(answers) and "cleared_for_standing" not in answers)
    )


def ready(answers: Answers) -> bool:
    return may_stand(answers) and answers.get("ready_for_checks") == "ready"


def after_holding(stance: str) -> Condition:
    def held(answers: Answers) -> bool:
        return ready(answers) and answers.get(stance) == HOLD_SECONDS

    return held


def after_holding_without_hip_precautions(stance: str) -> Condition:
    held = after_holding(stance)
    return lambda answers: held(answers) and may_bend_and_cross(answers)


def may_bend_and_cross(answers: Answers) -> bool:
    return not ticked(answers, "take_care", "hip_precautions")


def ready_without_hip_precautions(answers: Answers) -> bool:
    return ready(answers) and may_bend_and_cross(answers)


def yes_or_no(question_id: str, asked_if: Condition = no_emergency) -> Choice:
    return Choice(id=question_id, options=("no", "yes"), asked_if=asked_if)


def stance(question_id: str, asked_if: Condition) -> Number:
    # Whatever lasts a little longer than the stance is the full stance. Over a minute is more
    # likely a slip than a hold, and is asked back.
    return Number(
        id=question_id,
        unit="seconds",
        at_least=0,
        at_most=60,
        stored_at_most=HOLD_SECONDS,
        whole=False,
        instead=NOT_DONE,
        asked_if=asked_if,
    )


QUESTIONS: tuple[Question, ...] = (
    # Before you start
    Choice(id="filled_in_by", options=("self", "helper", "clinician")),
    SeveralChoices(
        id="emergency_signs",
        groups=(
            (
                "",
                (
                    "stroke_signs",
                    "chest_pain_now",
                    "severe_breathlessness",
                    "sudden_severe_headache",
                    "confusion_or_seizure",
                    "head_injury",
                    "cannot_bear_weight",
                    "cannot_get_up_now",
                    "spine_signs",
                ),
            ),
        ),
    ),
    SeveralChoices(
        id="see_someone_first",
        groups=(
            ("today", ("dizzy_now", "breathless_at_rest", "severe_pain", "new_injury")),
            (
                "lately",
                (
                    "fainted",
                    "new_dizziness",
                    "falls_this_week",
                    "new_unsteadiness",
                    "chest_pain_on_effort",
                    "uncontrolled_blood_pressure",
                    "recent_surgery",
                    "told_not_to_exercise",
                ),
            ),
        ),
        asked_if=no_emergency,
    ),
    SeveralChoices(
        id="take_care",
        groups=(
            (
                "",
                (
                    "supervised_only",
                    "cannot_stand_alone",
                    "hip_precautions",
                    "fragile_spine",
                    "sore_joints",
                    "poor_sight",
                    "heart_condition",
                    "hard_to_follow_steps",
                ),
            ),
        ),
        asked_if=no_emergency,
    ),
    # About you
    Number(id="age", unit="years", at_least=18, at_most=110, whole=True, asked_if=no_emergency),
    Choice(id="sex", options=("female", "male", "not_stated"), asked_if=no_emergency),
    # Falls and steadiness
    Choice(id="falls_past_year", options=("none", "one", "two_or_more"), asked_if=no_emergency),
    Choice(
        id="fall_injury", options=("none", "hurt_no_care", "needed_care"), asked_if=after_a_fall
    ),
    yes_or_no("fall_could_not_get_up", asked_if=after_a_fall),
    Choice(id="fall_blackout", options=("no", "yes", "unsure"), asked_if=after_a_fall),
    Choice(id="unsteady", options=("no", "walking", "standing_only"), asked_if=no_emergency),
    yes_or_no("worried"),
    Choice(id="walking_aid", options=("none", "cane", "walker", "advised"), asked_if=no_emergency),
    yes_or_no("holds_furniture"),
    yes_or_no("hands_to_stand"),
    yes_or_no("trouble_with_curb"),
    yes_or_no("numb_feet"),
    yes_or_no("rushes_to_toilet"),
    yes_or_no("told_frail"),
    yes_or_no("medicine_lightheaded"),
    yes_or_no("medicine_sleep_mood"),
    yes_or_no("low_mood"),
    # Checks
    yes_or_no("cleared_for_standing", asked_if=clearance_is_needed),
    Choice(
        id="ready_for_checks",
        options=(
            "ready",
            "not_today_alone",
            "not_today_space",
            "not_today_unwell",
            "not_today_prefer_not",
        ),
        asked_if=may_stand,
    ),
    stance("side_by_side_seconds", asked_if=ready),
    stance("semi_tandem_seconds", asked_if=after_holding("side_by_side_seconds")),
    stance("tandem_seconds", asked_if=after_holding_without_hip_precautions("semi_tandem_seconds")),
    stance("one_leg_seconds", asked_if=after_holding("tandem_seconds")),
    Number(
        id="chair_stands",
        unit="stands",
        at_least=0,
        at_most=60,
        whole=True,
        instead=("arms_used", *NOT_DONE),
        asked_if=ready_without_hip_precautions,
    ),
    Number(
        id="timed_up_and_go_seconds",
        unit="seconds",
        at_least=3,
        at_most=180,
        whole=False,
        instead=NOT_DONE,
        asked_if=ready_without_hip_precautions,
    ),
    # Your plan
    SeveralChoices(id="equipment", groups=(("", ("band", "hand_weights")),), asked_if=may_plan),
    Choice(
        id="reason",
        options=("independence", "walking", "family", "hobbies", "confidence", "prefer_not"),
        asked_if=may_plan,
    ),
)

QUESTIONS_BY_ID: Mapping[str, Question] = {question.id: question for question in QUESTIONS}

STANCE_IDS = (
    "side_by_side_seconds",
    "semi_tandem_seconds",
    "tandem_seconds",
    "one_leg_seconds",
)
CHECK_IDS = (*STANCE_IDS, "chair_stands", "timed_up_and_go_seconds")
SAFETY_IDS = ("emergency_signs", "see_someone_first", "take_care")
