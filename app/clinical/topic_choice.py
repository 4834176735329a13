"""From an assessment to the two or three topics of Learn that this person's answers point to.

The order is our own design: what needs a talk first, then what the person told of, then findings.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.assessment import Assessment
from app.clinical.questions import Answers, ticked
from app.clinical.starting_levels import seated_reason

MOST_TOPICS, FEWEST_TOPICS = 3, 2
# Topics whose exercises are done standing: not for somebody whose plan is on a chair.
STANDING = ("balance_training", "strength_training", "how_much")
# What to read while exercise has to wait: nothing that asks anybody to exercise now.
NO_EXERCISE = (
    "medicines_and_blood_pressure",
    "if_you_fall",
    "safer_home",
    "family_and_helpers",
)


@dataclass(frozen=True, kw_only=True)
class TopicForYou:
    """A topic, and the id of the reason why it was chosen."""

    topic: str
    reason: str


def topics_for(assessment: Assessment) -> tuple[TopicForYou, ...]:
    """Return two or three topics, the most pressing first; none after an emergency sign."""
    if assessment.category == "emergency":
        return ()
    waits = assessment.category == "see_someone_first"
    seated = seated_reason(assessment) is not None
    chosen: dict[str, str] = {}
    for topic, reason, applies in (*_told(assessment.answers), *_found(assessment, seated)):
        fits = topic in NO_EXERCISE if waits else not (seated and topic in STANDING)
        if applies and fits and len(chosen) < MOST_TOPICS:
            chosen.setdefault(topic, reason)
    for topic, reason in _if_there_is_room(waits, seated):
        if len(chosen) < FEWEST_TOPICS:
            chosen.setdefault(topic, reason)
    return tuple(TopicForYou(topic=topic, reason=reason) for topic, reason in chosen.items())


Told = list[tuple[str, str, bool]]


def _told(answers: Answers) -> Told:
    """Return what the answers themselves point to: topic, reason, and whether it applies."""

    def says(question: str, *options: str) -> bool:
        return answers.get(question) in options

    def ticks(question: str, *options: str) -> bool:
        return ticked(answers, question, *options)

    pressure = ("dizzy_now", "fainted", "new_dizziness", "uncontrolled_blood_pressure")
    medicines = "medicines_and_blood_pressure"
    return [
        (medicines, "dizzy", ticks("see_someone_first", *pressure)),
        ("if_you_fall", "could_not_get_up", says("fall_could_not_get_up", "yes")),
        ("if_you_fall", "falls_this_week", ticks("see_someone_first", "falls_this_week")),
        (medicines, "medicine_lightheaded", says("medicine_lightheaded", "yes")),
        ("canes_and_walkers", "walking_aid_advised", says("walking_aid", "advised")),
        ("worry_about_falling", "worried", says("worried", "yes")),
        ("moving_when_it_hurts", "sore_joints", ticks("take_care", "sore_joints")),
        ("if_you_fall", "fell", says("falls_past_year", "one", "two_or_more")),
        (medicines, "medicine_sleep_mood", says("medicine_sleep_mood", "yes")),
        ("eyes_feet_and_shoes", "numb_feet", says("numb_feet", "yes")),
        ("eyes_feet_and_shoes", "poor_sight", ticks("take_care", "poor_sight")),
        ("physical_therapist", "supervised_only", ticks("take_care", "supervised_only")),
        ("physical_therapist", "hip_precautions", ticks("take_care", "hip_precautions")),
        ("physical_therapist", "told_frail", says("told_frail", "yes")),
        ("safer_home", "rushes_to_toilet", says("rushes_to_toilet", "yes")),
    ]


def _found(assessment: Assessment, seated: bool) -> Told:
    """Return what the checks point to, then the smaller things that were told."""
    answers = assessment.answers
    arms = answers.get("hands_to_stand") == "yes"
    return [
        ("physical_therapist", "seated", seated),
        ("balance_training", "tandem", assessment.tandem == "finding"),
        ("strength_training", "chair_stand", assessment.chair_stand == "finding"),
        ("strength_training", "hands_to_stand", arms),
        ("safer_home", "holds_furniture", answers.get("holds_furniture") == "yes"),
        ("safer_home", "trouble_with_curb", answers.get("trouble_with_curb") == "yes"),
        ("canes_and_walkers", "walking_aid", answers.get("walking_aid") in ("cane", "walker")),
        ("balance_training", "unsteady", answers.get("unsteady") in ("walking", "standing_only")),
        ("family_and_helpers", "alone", answers.get("ready_for_checks") == "not_today_alone"),
        ("family_and_helpers", "helper", answers.get("filled_in_by") == "helper"),
    ]


def _if_there_is_room(waits: bool, seated: bool) -> tuple[tuple[str, str], ...]:
    """Return what fits where the answers point to fewer than two topics."""
    if waits:
        return (("safer_home", "while_you_wait"), ("if_you_fall", "be_ready"))
    if seated:
        return (("safer_home", "every_day"), ("if_you_fall", "be_ready"))
    return (("how_much", "your_plan"), ("benefits", "keep_going"))
