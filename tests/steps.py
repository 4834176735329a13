"""Who sits, who keeps hold of a support, and which exercises a text or a paper names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.clinical.exercises import EXERCISES, Exercise
from app.content.words import load_words

WORDS = load_words("en")
# Typed from the design: hands that never leave the support, and who they belong to.
OFF_THE_COUNTER = {"fingertips", "counter_near", "none"}
# Beyond "heel to toe with two hands" too, though a hand stays on the counter.
BEYOND_TANDEM = ("one_leg_stand_with_hands", "heel_to_toe_walk", "backward_walk")
KEEPS_SUPPORT = (
    {"walking_aid": "walker"},
    {"walking_aid": "cane"},
    {"walking_aid": "advised"},
    {"timed_up_and_go_seconds": "15.01"},
    {"timed_up_and_go_seconds": "could_not"},
    {"told_frail": "yes", "cleared_for_standing": "yes"},
    {"take_care": "supervised_only", "cleared_for_standing": "yes", "exercise_helper": "yes"},
    {"take_care": "brace_or_prosthesis", "cleared_for_standing": "yes"},
    {"take_care": "poor_sight", "exercise_helper": "yes"},
    {"take_care": "hard_to_follow_steps", "exercise_helper": "yes"},
    {"take_care": "hip_precautions"},
    {
        "falls_past_year": "two_or_more",
        "fall_injury": "none",
        "fall_could_not_get_up": "no",
        "fall_blackout": "no",
        "cleared_for_standing": "yes",
    },
)
SITS = (
    {"take_care": "cannot_stand_alone"},
    {"take_care": "poor_sight", "exercise_helper": "no"},
    {"told_frail": "yes", "cleared_for_standing": "no"},
    {"side_by_side_seconds": "9.99"},
)


def letters(text: str) -> str:
    """Return the text without spaces: a name may go on in the next line of a paper."""
    return re.sub(r"\s+", "", text)


def name(exercise: Exercise) -> str:
    return letters(WORDS.text("exercises", exercise.id, "name"))


def named(texts: Iterable[str], wanted: Iterable[Exercise]) -> set[str]:
    """Return which of these exercises the texts name; a longer name is no shorter one."""
    by_length = sorted(EXERCISES, key=lambda each: -len(name(each)))
    found = set()
    ids = {each.id for each in wanted}
    for text in map(letters, texts):
        for exercise in by_length:
            if name(exercise) in text:
                found |= {exercise.id} & ids
                text = text.replace(name(exercise), "|")
    return found


STANDING = tuple(each for each in EXERCISES if each.standing)
FREE = tuple(
    each for each in EXERCISES if each.hand_support in OFF_THE_COUNTER or each.id in BEYOND_TANDEM
)
