"""Every signal, typed a second time: when a row holds, and what follows besides the urgency."""

from __future__ import annotations

import pytest

from app.clinical.assessment import Assessment
from app.clinical.signals import (
    SIGNALS,
    SIGNALS_BY_ID,
    signals_of,
)
from app.clinical.topics import TOPICS_BY_ID
from tests.clinical.one_rule import Cells, assessed, options_of
from tests.people import ONE_FALL, TWO_FALLS

NOT_CLEARED: Cells = {"cleared_for_standing": "no"}
BLACKOUT: Cells = ONE_FALL | {"fall_blackout": "yes"}
UNSURE: Cells = ONE_FALL | {"fall_blackout": "unsure"}


# What else follows from a row: a sentence among the notes, something to work on, a question to
# take along. Rows that are not here have none of the three.
FOLLOWS: dict[str, tuple[bool, bool, str]] = {
    "fainted": (False, False, "blackout"),
    "blackout_not_cleared": (False, False, "blackout"),
    "blackout_unsure": (False, False, "blackout"),
    "blackout_cleared": (True, False, "blackout"),
    "fall_could_not_get_up": (True, False, "get_up"),
    "needed_care": (True, False, "bones"),
    "two_or_more_falls": (False, True, "falls"),
    "one_fall": (False, True, "falls"),
    "medicine_lightheaded": (True, False, "medicine"),
    "medicine_sleep_mood": (True, False, "medicine"),
    "walking_aid_advised": (True, False, "walking_aid"),
    "walking_aid_used": (True, False, "walking_aid"),
    "worried": (False, True, "worried"),
    "low_mood": (True, False, "low_mood"),
    "numb_feet": (True, False, "numb_feet"),
    "poor_sight": (True, False, "sight"),
    "hard_to_follow_steps": (True, False, "memory"),
    "told_frail": (True, False, ""),
    "rushes_to_toilet": (True, False, "toilet"),
    "seated": (False, False, "physical_therapist"),
    "tandem_seconds": (False, True, "physical_therapist"),
    "chair_stands": (False, True, "physical_therapist"),
    "hands_to_stand": (False, True, ""),
    "timed_up_and_go_seconds": (False, True, "physical_therapist"),
    "holds_furniture": (False, True, ""),
    "trouble_with_curb": (False, True, ""),
    "unsteady_walking": (False, True, ""),
    "unsteady_standing": (False, True, ""),
    "not_today_unwell": (True, False, ""),
    "under_made_for_age": (True, False, ""),
    "under_first_age": (True, False, ""),
    "over_last_age": (True, False, ""),
}
# A rule for exercising goes with every precaution, with a walking aid, and with a bad day.
ALSO_A_RULE = {"walking_aid_advised", "walking_aid_used", "not_today_unwell"}

# How a person differs, and the rows that hold for them besides those of the category.
ROWS: tuple[tuple[Cells, tuple[str, ...]], ...] = (
    ({}, ()),
    (BLACKOUT | NOT_CLEARED, ("blackout_not_cleared", "one_fall", "fell", "seated")),
    (BLACKOUT, ("blackout_cleared", "one_fall", "fell")),
    (UNSURE, ("blackout_unsure", "one_fall", "fell")),
    (TWO_FALLS, ("two_or_more_falls", "fell")),
    (ONE_FALL, ("one_fall", "fell")),
    (ONE_FALL | {"fall_injury": "needed_care"}, ("needed_care", "one_fall", "fell")),
    (
        ONE_FALL | {"fall_could_not_get_up": "yes"},
        ("fall_could_not_get_up", "one_fall", "fell"),
    ),
    *(
        ({each: "yes"}, (each,))
        for each in (
            "medicine_lightheaded",
            "worried",
            "medicine_sleep_mood",
            "low_mood",
            "numb_feet",
            "told_frail",
            "rushes_to_toilet",
            "hands_to_stand",
            "holds_furniture",
            "trouble_with_curb",
        )
    ),
    ({"walking_aid": "advised"}, ("walking_aid_advised",)),
    ({"walking_aid": "cane"}, ("walking_aid_used",)),
    ({"walking_aid": "walker"}, ("walking_aid_used",)),
    ({"unsteady": "walking"}, ("unsteady_walking",)),
    ({"unsteady": "standing_only"}, ("unsteady_standing",)),
    ({"take_care": "cannot_stand_alone"}, ("cannot_stand_alone", "seated")),
    ({"tandem_seconds": "9.99"}, ("tandem_seconds",)),
    ({"side_by_side_seconds": "9.99"}, ("seated", "tandem_seconds")),
    ({"chair_stands": "10"}, ("chair_stands",)),
    *(({"chair_stands": each}, ("chair_stands",)) for each in ("arms_used", "could_not", "0")),
    ({"chair_stands": "arms_used", "hands_to_stand": "yes"}, ("chair_stands",)),
    ({"chair_stands": "10", "hands_to_stand": "yes"}, ("chair_stands", "hands_to_stand")),
    ({"timed_up_and_go_seconds": "12"}, ("timed_up_and_go_seconds",)),
    ({"timed_up_and_go_seconds": "could_not"}, ("timed_up_and_go_seconds",)),
    ({"one_leg_seconds": "4.99"}, ()),
    ({"one_leg_seconds": "5"}, ()),
    ({"ready_for_checks": "not_today_alone"}, ("alone",)),
    ({"ready_for_checks": "not_today_unwell"}, ("not_today_unwell",)),
    ({"ready_for_checks": "not_today_space"}, ()),
    ({"filled_in_by": "helper"}, ("helper",)),
    ({"filled_in_by": "clinician"}, ()),
    ({"age": "65"}, ()),
    ({"age": "64"}, ("under_made_for_age",)),
    ({"age": "60"}, ("under_made_for_age",)),
    ({"age": "59"}, ("under_made_for_age", "under_first_age")),
    ({"age": "94"}, ()),
    ({"age": "95"}, ("over_last_age",)),
    ({"age": ""}, ()),
    # Over the tables, below their last row: 4 stands for women, 7 for men.
    ({"age": "95", "chair_stands": "4"}, ("over_last_age",)),
    ({"age": "95", "chair_stands": "3"}, ("over_last_age",)),
    ({"age": "95", "chair_stands": "1"}, ("over_last_age",)),
    ({"age": "95", "chair_stands": "0"}, ("chair_stands", "over_last_age")),
    ({"age": "95", "chair_stands": "did_not_try"}, ("over_last_age",)),
    (
        {"age": "95", "sex": "male", "chair_stands": "6"},
        ("over_last_age",),
    ),
    ({"age": "95", "sex": "not_stated", "chair_stands": "4"}, ("over_last_age",)),
    ({"age": "94", "chair_stands": "3"}, ("chair_stands",)),
)


def ids_of(assessment: Assessment) -> tuple[str, ...]:
    return tuple(signal.id for signal in signals_of(assessment))


@pytest.mark.parametrize(("cells", "expected"), ROWS, ids=str)
def test_which_rows_hold(cells: Cells, expected: tuple[str, ...]) -> None:
    of_category = ("high", "raised")
    assert tuple(each for each in ids_of(assessed(cells)) if each not in of_category) == expected


@pytest.mark.parametrize("question", ["emergency_signs", "see_someone_first", "take_care"])
def test_every_option_of_a_safety_list_has_one_row_that_it_alone_holds(question: str) -> None:
    rows = [signal.id for signal in SIGNALS]
    for option in options_of(question):
        assert rows.count(option) == 1
        held = ids_of(assessed({question: option}))
        others = set(options_of(question)) - {option}
        assert option in held
        assert not others & set(held)


def test_what_follows_from_each_row() -> None:
    got = {s.id: (s.note, s.work_on, s.ask) for s in SIGNALS if s.note or s.work_on or s.ask}
    assert got == FOLLOWS
    rules = {signal.id for signal in SIGNALS if signal.rule}
    assert rules == {*options_of("take_care"), *ALSO_A_RULE}


def test_in_which_line_for_a_clinician_a_row_stands() -> None:
    flags = {signal.id for signal in SIGNALS if signal.line == "red_flag"}
    assert flags == {
        *options_of("emergency_signs"),
        *options_of("see_someone_first"),
        "fainted_with_chest_pain",
        "stopped_unwell",
        "blackout_not_cleared",
        "blackout_unsure",
    }
    precautions = {signal.id for signal in SIGNALS if signal.line == "precaution"}
    assert precautions == set(options_of("take_care"))


def test_every_row_has_its_own_id_and_every_topic_is_there() -> None:
    assert len(SIGNALS_BY_ID) == len(SIGNALS)
    pointed = [signal.topic for signal in SIGNALS if signal.topic]
    assert {topic for topic, _ in pointed} <= set(TOPICS_BY_ID)
    # One reason is one sentence: it names one topic, wherever it stands.
    assert len({reason for _, reason in pointed}) == len(set(pointed))
