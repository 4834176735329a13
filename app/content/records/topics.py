"""The words of a topic of Learn, and what each of its parts holds."""

from __future__ import annotations

from app.content.record import ById, Record, in_some, takes
from app.content.records.numbers import TOPIC_NUMBERS

# What stands in each part under its heading: paragraphs, the caption of its picture, and lists.
PARTS: dict[str, dict[str, str]] = {
    "balance_training": {
        "what": "text caption items",
        "how_you_balance": "text steps",
        "with_the_years": "text",
        "examples": "text items",
        "start": "text do dont",
    },
    "strength_training": {
        "what": "text",
        "body_weight": "text items do",
        "bands": "text do",
        "free_weights": "text do",
        "machines": "text steps dont",
        "isometric": "text steps then items dont",
        "safely": "text do dont",
    },
    "benefits": {
        "falls": "text",
        "everyday": "text steps",
        "bones": "text dont",
        "muscle_and_weight": "text",
        "blood_sugar": "text",
        "joints_and_back": "text",
        "mood": "text",
        "worry": "text",
    },
    "sitting_less": {
        "spiral": "text steps then items",
        "why": "text",
        "way_out": "text steps dont",
        "daily_tasks": "text items do",
        "hard_days": "text do dont",
    },
    "how_much": {
        "how_often": "text items do",
        "how_hard": "text items do",
        "how_long": "text",
        "step_up": "text caption steps do",
        "step_down": "text items do dont",
        "check_again": "text dont",
    },
    "exercising_safely_at_home": {
        "ask_first": "text items",
        "set_up": "text caption ticks",
        "while_you_exercise": "text do dont",
        "alone": "text do dont",
        "stop_signs": "text items",
    },
    "moving_when_it_hurts": {
        "why_move": "text items",
        "normal": "text items",
        "not_normal": "text items",
        "work_with_pain": "text steps do dont",
        "bad_days": "text do dont",
    },
    "yoga_and_tai_chi": {
        "tai_chi": "text steps then items",
        "yoga": "text steps then items",
        "class": "text items do dont",
        "take_care": "text do dont",
    },
    "physical_therapist": {
        "what_they_do": "text caption items",
        "who": "text items",
        "in_person_or_video": "text items",
        "bring": "text ticks",
        "ask": "text ticks",
        "find": "text items",
    },
    "medicines_and_blood_pressure": {
        "medicines": "text items dont",
        "list": "text ticks",
        "blood_pressure": "text",
        "get_up_slowly": "text steps",
        "every_day": "text do",
    },
    "eyes_feet_and_shoes": {
        "eyes": "text items",
        "feet": "text do",
        "shoes": "text caption steps do",
        "at_home": "do dont",
    },
    "safer_home": {
        "start": "text ticks",
        "every_room": "ticks",
        "stairs": "text caption ticks",
        "bathroom": "text caption ticks dont",
        "bedroom": "text caption ticks",
        "kitchen": "ticks do dont",
        "outside": "ticks",
        "help": "text items",
    },
    "canes_and_walkers": {
        "right_one": "text items",
        "height": "text caption steps",
        "cane": "text steps",
        "walker": "text steps",
        "use_it_safely": "do dont",
        "care": "text ticks",
    },
    "worry_about_falling": {
        "normal": "text",
        "circle": "text steps then items",
        "small_steps": "text caption steps do dont",
        "talk": "text do",
    },
    "if_you_fall": {
        "first": "text do",
        "when_not_to": "items",
        "getting_up": "text caption steps",
        "cannot_get_up": "do",
        "afterward": "do",
        "be_ready": "text ticks",
    },
    "family_and_helpers": {
        "stand_by": "text caption steps then items",
        "if_they_wobble": "steps do dont",
        "talk": "text do dont",
        "help_well": "text items",
        "after_a_fall": "steps do dont",
    },
}


class Part(Record, takes=TOPIC_NUMBERS):
    """A part under its heading. `then`: a sentence between `steps` and `items`."""

    heading: str
    text_: tuple[str, ...] | None = in_some()
    caption: str | None = in_some()
    steps: tuple[str, ...] | None = in_some()
    then: str | None = in_some()
    items: tuple[str, ...] | None = in_some()
    ticks: tuple[str, ...] | None = in_some()
    do: tuple[str, ...] | None = in_some()
    dont: tuple[str, ...] | None = in_some()


class Known(Record, takes=TOPIC_NUMBERS):
    """What studies found, and what is not known."""

    sure: tuple[str, ...]
    unsure: tuple[str, ...]


class Topic(Record):
    """`also`: what people type who look for it. `tries`: why each exercise is worth a try now.

    `sources`: what each publication is the source of.
    """

    title: str
    short: str = takes(*TOPIC_NUMBERS)
    lead: str = takes(*TOPIC_NUMBERS)
    in_short: tuple[str, ...] = takes(*TOPIC_NUMBERS)
    also: tuple[str, ...]
    stop: tuple[str, ...] = takes(*TOPIC_NUMBERS)
    parts: ById[Part]
    tries: ById[str] = takes(*TOPIC_NUMBERS)
    known: Known
    sources: ById[str] = takes(*TOPIC_NUMBERS)
