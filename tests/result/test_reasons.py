"""Every reason that the rules can give has its sentence, and every sentence its reason."""

from __future__ import annotations

import re

import pytest

from tests.result.people import WORDS, because, result_of

ALONE = {"ready_for_checks": "not_today_alone"}
ONE_FALL = {
    "falls_past_year": "one",
    "fall_injury": "needed_care",
    "fall_could_not_get_up": "no",
    "fall_blackout": "no",
}
CLEARED, NOT_CLEARED = {"cleared_for_standing": "yes"}, {"cleared_for_standing": "no"}
SOMEBODY_THERE, NOBODY_THERE = {"exercise_helper": "yes"}, {"exercise_helper": "no"}
BRACED = {"take_care": "brace_or_prosthesis", **CLEARED}
SHORT = {"semi_tandem_seconds": "4", "worried": "yes"}
# The key of the sentence, and somebody whose answers lead to it.
REASONS: dict[str, dict[str, str]] = {
    "side_by_side_not_held": {"side_by_side_seconds": "9"},
    "cannot_stand_alone": {"take_care": "cannot_stand_alone"},
    "fall_history_uncleared": {**ONE_FALL, "cleared_for_standing": "no"},
    "told_frail_uncleared": {"told_frail": "yes", "cleared_for_standing": "no"},
    "supervised_only_uncleared": {"take_care": "supervised_only", "cleared_for_standing": "no"},
    "brace_or_prosthesis_uncleared": {"take_care": "brace_or_prosthesis", **NOT_CLEARED},
    "supervised_only_no_helper": {"take_care": "supervised_only", **CLEARED, **NOBODY_THERE},
    "poor_sight_no_helper": {"take_care": "poor_sight", **NOBODY_THERE},
    "hard_to_follow_steps_no_helper": {"take_care": "hard_to_follow_steps", **NOBODY_THERE},
    "semi_tandem_not_held": SHORT,
    "semi_tandem_could_not": {"semi_tandem_seconds": "could_not"},
    "tandem_not_held": {"tandem_seconds": "4"},
    "tandem_could_not": {"tandem_seconds": "could_not"},
    "tandem_not_done_nothing_found": ALONE,
    "tandem_not_done": {"worried": "yes", **ALONE},
    "tandem_not_done_at_this_age": {"age": "80", **ALONE},
    "one_leg_held": {},
    "tandem_held": {"one_leg_seconds": "6"},
    "chair_stand_arms_needed": {"chair_stands": "arms_used"},
    "chair_stand_could_not": {"chair_stands": "0"},
    "hands_to_stand": {"hands_to_stand": "yes", **ALONE},
    "chair_stand_not_done": {"worried": "yes", **ALONE},
    "chair_stand_not_done_at_this_age": {"age": "80", **ALONE},
    "chair_stand_not_done_nothing_found": ALONE,
    "chair_stand_below_cut_off": {"chair_stands": "9"},
    "chair_stand_few_no_table": {"age": "96", "chair_stands": "7"},
    "chair_stand_good_no_table": {"age": "96", "chair_stands": "8"},
    "chair_stand_above_normal_range": {"chair_stands": "16"},
    "chair_stand_at_or_above": {"chair_stands": "15"},
    "cap_hip_precautions": {"take_care": "hip_precautions"},
    "cap_fall_history": {**ONE_FALL, "cleared_for_standing": "yes"},
    "cap_told_frail": {"told_frail": "yes", "cleared_for_standing": "yes"},
    "cap_supervised_only": {"take_care": "supervised_only", **CLEARED, **SOMEBODY_THERE},
    "cap_brace_or_prosthesis": {"take_care": "brace_or_prosthesis", **CLEARED},
    "cap_timed_up_and_go": {"timed_up_and_go_seconds": "15.5"},
    "cap_timed_up_and_go_could_not": {"timed_up_and_go_seconds": "could_not"},
    "cap_walking_aid": {"walking_aid": "cane"},
    "cap_poor_sight": {"take_care": "poor_sight", **SOMEBODY_THERE},
    "cap_hard_to_follow_steps": {"take_care": "hard_to_follow_steps", **SOMEBODY_THERE},
    "cap_raised": {"worried": "yes"},
    "warm_up": {},
    "extra_seated": {"take_care": "cannot_stand_alone"},
    "extra_toes": {},
    "extra_heels": {},
    "extra_tai_chi": BRACED,
    "extra_band": {**BRACED, "equipment": "band"},
    "extra_hand_weights": {**BRACED, "equipment": "hand_weights"},
}


@pytest.mark.parametrize("key", REASONS)
def test_each_reason_is_told_to_the_person_whom_it_fits(key: str) -> None:
    # The pieces between its numbers are enough to know a sentence by.
    words = WORDS.section("results", "because")[key]
    assert isinstance(words, str)
    said = [b for g in result_of(**REASONS[key]).groups for e in g.exercises for b in e.because]
    pieces = [piece for piece in re.split(r"{\w+}", words) if len(piece.strip()) > 3]
    assert any(all(piece in sentence for piece in pieces) for sentence in said), said


def test_no_sentence_about_a_reason_is_left_over() -> None:
    assert set(WORDS.section("results", "because")) == set(REASONS)


def test_a_capped_start_does_not_say_where_the_check_alone_would_have_led() -> None:
    # One leg for 10 seconds is the top step; a cane keeps it at the second, with two hands.
    assert because(result_of(walking_aid="cane"), "tandem_stance_with_hands") == (
        "You stood on one leg for the full 10 seconds.",
        "You use a cane or walker, or were told to. So we start with support.",
    )
    assert because(result_of(), "one_leg_stand") == (
        "You stood on one leg for the full 10 seconds. So you can start at the top step.",
    )


def test_every_consequence_belongs_to_a_reason() -> None:
    assert set(WORDS.section("results", "so")) < set(REASONS)
