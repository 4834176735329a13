"""People whom one rule alone decides: how each differs from a steady woman of 66, and what follows.

Typed by hand from the tables of the design. An empty cell is an answer that was not given.
"""

from __future__ import annotations

from app.clinical.assessment import Assessment, assess
from app.clinical.flow import walk
from app.clinical.questions import QUESTIONS_BY_ID, SeveralChoices
from tests.people import ONE_FALL, STEADY, TWO_FALLS
from tests.scoring import answers_of

Cells = dict[str, str]

# Answers off the path wait for their question: whoever comes on it has a complete check.
STEADY_AND_MORE: Cells = {
    **STEADY,
    **ONE_FALL,
    "falls_past_year": "none",
    "cleared_for_standing": "yes",
    "exercise_helper": "yes",
}
WORRIED: Cells = {"worried": "yes"}
GAP: Cells = {"low_mood": ""}
NO_TANDEM: Cells = {"tandem_seconds": "did_not_try"}
NO_CHAIR_STAND: Cells = {"chair_stands": "did_not_try"}
NOT_CLEARED: Cells = {"cleared_for_standing": "no"}
NO_HELPER: Cells = {"exercise_helper": "no"}


def assessed(changes: Cells) -> Assessment:
    return assess(walk(answers_of(**(STEADY_AND_MORE | changes))).counted)


def options_of(question_id: str) -> tuple[str, ...]:
    """Return the options of a safety list."""
    question = QUESTIONS_BY_ID[question_id]
    assert isinstance(question, SeveralChoices)
    return question.options


# Each of the ways in which a fall makes a high history, alone.
HIGH_HISTORY: tuple[Cells, ...] = (
    TWO_FALLS,
    ONE_FALL | {"fall_injury": "needed_care"},
    ONE_FALL | {"fall_could_not_get_up": "yes"},
    ONE_FALL | {"fall_blackout": "yes"},
    ONE_FALL | {"fall_blackout": "unsure"},
    ONE_FALL | {"see_someone_first": "fainted"},
    ONE_FALL | {"told_frail": "yes"},
)
# Neither a fall without more, nor any of the rest without a fall.
NO_HIGH_HISTORY: tuple[Cells, ...] = (
    {},
    ONE_FALL,
    ONE_FALL | {"fall_injury": "hurt_no_care"},
    ONE_FALL | {"see_someone_first": "new_dizziness"},
    {"fall_injury": "needed_care", "fall_could_not_get_up": "yes", "fall_blackout": "yes"},
    {"see_someone_first": "fainted"},
    {"told_frail": "yes"},
    {"falls_past_year": "", "fall_injury": "needed_care", "told_frail": "yes"},
)

# How a person differs, the balance start, and the reason.
BALANCE_STARTS: tuple[tuple[Cells, str, str], ...] = (
    ({"semi_tandem_seconds": "9.99"}, "feet_together", "semi_tandem_not_held"),
    ({"semi_tandem_seconds": "could_not"}, "feet_together", "semi_tandem_not_held"),
    (NO_TANDEM | WORRIED, "feet_together", "tandem_not_done"),
    (NO_TANDEM | GAP, "feet_together", "tandem_not_done"),
    (NO_TANDEM | {"age": "80"}, "feet_together", "tandem_not_done_at_this_age"),
    (NO_TANDEM | {"age": "81"}, "feet_together", "tandem_not_done_at_this_age"),
    ({"tandem_seconds": "9.99"}, "tandem_with_hands", "tandem_not_held"),
    ({"tandem_seconds": "could_not"}, "tandem_with_hands", "tandem_not_held"),
    (NO_TANDEM, "tandem_with_hands", "tandem_not_done_nothing_found"),
    (NO_TANDEM | {"age": "79"}, "tandem_with_hands", "tandem_not_done_nothing_found"),
    (NO_TANDEM | {"age": ""}, "tandem_with_hands", "tandem_not_done_nothing_found"),
    (
        {"semi_tandem_seconds": "did_not_try"},
        "tandem_with_hands",
        "tandem_not_done_nothing_found",
    ),
    (
        {"ready_for_checks": "not_today_alone"},
        "tandem_with_hands",
        "tandem_not_done_nothing_found",
    ),
    ({"one_leg_seconds": "9.99"}, "tandem_free", "tandem_held"),
    ({"one_leg_seconds": "could_not"}, "tandem_free", "tandem_held"),
    ({"one_leg_seconds": "did_not_try"}, "tandem_free", "tandem_held"),
    ({}, "one_leg", "one_leg_held"),
    ({"one_leg_seconds": "10.01"}, "one_leg", "one_leg_held"),
)
# How a person differs, the strength start, and the reason. Women of 65-69 are below average under
# 11 stands, men under 12; above the normal range over 16, men over 18. At 90-94 under 4, men 7.
STRENGTH_STARTS: tuple[tuple[Cells, str, str], ...] = (
    ({"chair_stands": "arms_used"}, "two_hands", "chair_stand_arms_needed"),
    ({"chair_stands": "could_not"}, "two_hands", "chair_stand_arms_needed"),
    ({"chair_stands": "0"}, "two_hands", "chair_stand_arms_needed"),
    (NO_CHAIR_STAND | {"hands_to_stand": "yes"}, "two_hands", "hands_to_stand"),
    (NO_CHAIR_STAND | WORRIED, "two_hands", "chair_stand_not_done"),
    (NO_CHAIR_STAND | GAP, "two_hands", "chair_stand_not_done"),
    (NO_CHAIR_STAND | {"age": "80"}, "two_hands", "chair_stand_not_done_at_this_age"),
    (NO_CHAIR_STAND | {"age": "79"}, "one_hand", "chair_stand_not_done_nothing_found"),
    (NO_CHAIR_STAND, "one_hand", "chair_stand_not_done_nothing_found"),
    (NO_CHAIR_STAND | {"age": ""}, "one_hand", "chair_stand_not_done_nothing_found"),
    ({"chair_stands": "1"}, "one_hand", "chair_stand_below_cut_off"),
    ({"chair_stands": "10"}, "one_hand", "chair_stand_below_cut_off"),
    ({"chair_stands": "11"}, "no_hands", "chair_stand_at_or_above"),
    ({"chair_stands": "11", "hands_to_stand": "yes"}, "no_hands", "chair_stand_at_or_above"),
    ({"chair_stands": "16"}, "no_hands", "chair_stand_at_or_above"),
    ({"chair_stands": "17"}, "loaded", "chair_stand_above_normal_range"),
    ({"chair_stands": "17"} | WORRIED, "no_hands", "chair_stand_at_or_above"),
    ({"chair_stands": "17"} | NO_TANDEM, "no_hands", "chair_stand_at_or_above"),
    ({"chair_stands": "17"} | GAP, "no_hands", "chair_stand_at_or_above"),
    # Under 60 below the cut-off for 60-64, which is 12 for women and 14 for men.
    ({"age": "59", "chair_stands": "11"}, "one_hand", "chair_stand_below_cut_off"),
    ({"age": "59", "chair_stands": "12"}, "no_hands", "chair_stand_good_no_table"),
    ({"age": "60", "chair_stands": "12"}, "no_hands", "chair_stand_at_or_above"),
    ({"age": "59", "chair_stands": "60"}, "no_hands", "chair_stand_good_no_table"),
    ({"age": "94", "chair_stands": "3"}, "one_hand", "chair_stand_below_cut_off"),
    ({"age": "94", "chair_stands": "4"}, "no_hands", "chair_stand_at_or_above"),
    ({"age": "95", "chair_stands": "1"}, "one_hand", "chair_stand_few_no_table"),
    ({"age": "95", "chair_stands": "7"}, "one_hand", "chair_stand_few_no_table"),
    ({"age": "95", "chair_stands": "8"}, "no_hands", "chair_stand_good_no_table"),
    ({"age": "", "chair_stands": "7"}, "one_hand", "chair_stand_few_no_table"),
    ({"age": "", "chair_stands": "60"}, "no_hands", "chair_stand_good_no_table"),
    # Sex not stated: both tables have to agree, and the higher one is to be passed.
    ({"sex": "not_stated", "chair_stands": "10"}, "one_hand", "chair_stand_below_cut_off"),
    ({"sex": "not_stated", "chair_stands": "11"}, "no_hands", "chair_stand_good_no_table"),
    ({"sex": "not_stated", "chair_stands": "12"}, "no_hands", "chair_stand_at_or_above"),
    ({"sex": "not_stated", "chair_stands": "18"}, "no_hands", "chair_stand_at_or_above"),
    ({"sex": "not_stated", "chair_stands": "19"}, "loaded", "chair_stand_above_normal_range"),
    ({"sex": "", "chair_stands": "11"}, "no_hands", "chair_stand_good_no_table"),
    (
        {"sex": "not_stated", "age": "92", "chair_stands": "5"},
        "one_hand",
        "chair_stand_few_no_table",
    ),
)

SEATED: tuple[tuple[Cells, str], ...] = (
    ({"side_by_side_seconds": "9.99"}, "side_by_side_not_held"),
    ({"side_by_side_seconds": "could_not"}, "side_by_side_not_held"),
    ({"take_care": "cannot_stand_alone"}, "cannot_stand_alone"),
    (TWO_FALLS | NOT_CLEARED, "fall_history_uncleared"),
    (TWO_FALLS | {"cleared_for_standing": ""}, "fall_history_uncleared"),
    ({"told_frail": "yes"} | NOT_CLEARED, "told_frail_uncleared"),
    ({"take_care": "supervised_only"} | NOT_CLEARED, "supervised_only_uncleared"),
    ({"take_care": "brace_or_prosthesis"} | NOT_CLEARED, "brace_or_prosthesis_uncleared"),
    ({"take_care": "supervised_only"} | NO_HELPER, "supervised_only_no_helper"),
    ({"take_care": "poor_sight"} | NO_HELPER, "poor_sight_no_helper"),
    ({"take_care": "poor_sight", "exercise_helper": ""}, "poor_sight_no_helper"),
    ({"take_care": "hard_to_follow_steps"} | NO_HELPER, "hard_to_follow_steps_no_helper"),
)
# Who never goes beyond tandem with hands and one hand, and which answer says so.
HANDS_STAY_NEAR: tuple[tuple[Cells, str], ...] = (
    *((each, "cap_fall_history") for each in HIGH_HISTORY if "see_someone_first" not in each),
    ({"told_frail": "yes"}, "cap_told_frail"),
    ({"take_care": "supervised_only"}, "cap_supervised_only"),
    ({"take_care": "brace_or_prosthesis"}, "cap_brace_or_prosthesis"),
    ({"timed_up_and_go_seconds": "15.01"}, "cap_timed_up_and_go"),
    ({"timed_up_and_go_seconds": "could_not"}, "cap_timed_up_and_go"),
    ({"walking_aid": "cane"}, "cap_walking_aid"),
    ({"walking_aid": "walker"}, "cap_walking_aid"),
    ({"walking_aid": "advised"}, "cap_walking_aid"),
    ({"take_care": "poor_sight"}, "cap_poor_sight"),
    ({"take_care": "hard_to_follow_steps"}, "cap_hard_to_follow_steps"),
)
HIP: Cells = {"take_care": "hip_precautions"}
FAINTED_WITH_CHEST_PAIN: Cells = {"see_someone_first": "fainted;chest_pain_on_effort"}
EMERGENCY: Cells = {"emergency_signs": "stroke_signs"}
# Precautions that change exercises, and cap nothing; and times that are not slow.
NO_CAP: tuple[Cells, ...] = (
    {"take_care": "fragile_spine"},
    {"take_care": "sore_joints"},
    {"take_care": "heart_condition"},
    {"timed_up_and_go_seconds": "did_not_try"},
    {"timed_up_and_go_seconds": "11.99"},
    {"walking_aid": ""},
)
# Raised, and nothing else: the start is lower, the way up is open.
RAISED_ALONE: tuple[Cells, ...] = (
    WORRIED,
    {"unsteady": "standing_only"},
    ONE_FALL,
    {"timed_up_and_go_seconds": "15"},
)
# So much speaks before some of them that they are in it several times.
CORNERS: tuple[Cells, ...] = (
    *HIGH_HISTORY,
    *NO_HIGH_HISTORY,
    *(cells for cells, _, _ in (*BALANCE_STARTS, *STRENGTH_STARTS)),
    *(cells for cells, _ in (*SEATED, *HANDS_STAY_NEAR) * 2),
    *(HIP, HIP | {"walking_aid": "cane"}) * 4,
    *(FAINTED_WITH_CHEST_PAIN, EMERGENCY, {"chair_stands": "17"}) * 4,
    *NO_CAP,
    *RAISED_ALONE * 2,
)
