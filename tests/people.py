"""Invented people, with every outcome worked out by hand from the published rules and our own.

Nobody here is real. `cells` are answers as they stand in a file; `expected` the score columns, of
which `exercises` names the three core ones only.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Person:
    id: str
    about: str
    cells: dict[str, str]
    expected: dict[str, str]


# Everything answered, nothing found, all stances held; 12 stands; 8.4 s.
STEADY = {
    "filled_in_by": "self",
    "emergency_signs": "none",
    "see_someone_first": "none",
    "take_care": "none",
    "age": "66",
    "sex": "female",
    "falls_past_year": "none",
    "unsteady": "no",
    "worried": "no",
    "walking_aid": "none",
    "holds_furniture": "no",
    "hands_to_stand": "no",
    "trouble_with_curb": "no",
    "numb_feet": "no",
    "rushes_to_toilet": "no",
    "told_frail": "no",
    "medicine_lightheaded": "no",
    "medicine_sleep_mood": "no",
    "low_mood": "no",
    "ready_for_checks": "ready",
    "side_by_side_seconds": "10",
    "semi_tandem_seconds": "10",
    "tandem_seconds": "10",
    "one_leg_seconds": "10",
    "chair_stands": "12",
    "timed_up_and_go_seconds": "8.4",
    "equipment": "none",
    "reason": "family",
}
CHECKS = tuple(STEADY)[20:26]
ONE_FALL = {
    "falls_past_year": "one",
    "fall_injury": "none",
    "fall_could_not_get_up": "no",
    "fall_blackout": "no",
}
TWO_FALLS = ONE_FALL | {"falls_past_year": "two_or_more"}


def but(changes: dict[str, str], without: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the steady person's cells with changes, some left out."""
    return {k: v for k, v in (STEADY | changes).items() if k not in without}


def outcomes(**columns: str) -> dict[str, str]:
    """Return the score columns of somebody in whom nothing was found, but for `columns`."""
    nothing_found = {
        "stay_independent_total": "0",
        "key_questions": "",
        "screened_at_risk": "no",
        "tandem": "held",
        "chair_stand": "at_or_above",
        "timed_up_and_go": "under",
        "one_leg": "held_5",
        "wfg_level": "low",
        "category": "lower",
        "call": "none",
        "ignored": "",
        "problem": "",
    }
    return nothing_found | columns


NO_CHECKS = {
    "tandem": "not_done",
    "chair_stand": "not_done",
    "timed_up_and_go": "not_done",
    "one_leg": "not_done",
}
SEATED = {
    "balance_start": "seated",
    "strength_start": "seated",
    "exercises": "seated_leg_straightening;seated_heel_and_toe_raises;seated_arm_raises",
}
NO_PLAN = {"balance_start": "none", "strength_start": "none", "exercises": ""}

PEOPLE: tuple[Person, ...] = (
    Person(
        id="steady_66",
        about="A steady woman of 66: 12 stands are over her cut-off of 11, in the range to 16.",
        cells=STEADY,
        expected=outcomes(
            balance_start="one_leg",
            strength_start="no_hands",
            exercises="sit_to_stand;one_leg_stand;heel_to_toe_walk",
        ),
    ),
    Person(
        id="strong_66",
        about="The same with 17 stands: over the 75th percentile of 16, so loaded.",
        cells=but({"chair_stands": "17", "equipment": "hand_weights"}),
        expected=outcomes(
            balance_start="one_leg",
            strength_start="loaded",
            exercises="sit_to_stand_slow;one_leg_stand;heel_to_toe_walk",
        ),
    ),
    Person(
        id="cane_72",
        about="72, a cane (2 points), furniture and curb (1 each): 4 points, no key question.",
        cells=but(
            {
                "age": "72",
                "sex": "male",
                "walking_aid": "cane",
                "holds_furniture": "yes",
                "trouble_with_curb": "yes",
                "one_leg_seconds": "4.5",
            }
        ),
        # Men of 70-74 are below average under 12; the cane caps both starts at the second step.
        expected=outcomes(
            stay_independent_total="4",
            screened_at_risk="yes",
            one_leg="under_5",
            category="raised",
            call="next_visit",
            balance_start="tandem_with_hands",
            strength_start="one_hand",
            exercises="sit_to_stand_one_hand;tandem_stance_with_hands;side_steps_with_hands",
        ),
    ),
    Person(
        id="fell_once_78",
        about="78, fell once unhurt, tandem 6 s, 8 stands (cut-off 10), 13.5 s.",
        cells=but(
            {
                **ONE_FALL,
                "age": "78",
                "tandem_seconds": "6",
                "chair_stands": "8",
                "timed_up_and_go_seconds": "13.5",
            },
            without=("one_leg_seconds",),
        ),
        # Timed Up and Go up to 15 s, steady, one fall that was not severe: low, yet raised.
        expected=outcomes(
            stay_independent_total="2",
            key_questions="falls_past_year",
            screened_at_risk="yes",
            tandem="finding",
            chair_stand="finding",
            timed_up_and_go="finding",
            one_leg="not_done",
            category="raised",
            call="next_visit",
            balance_start="tandem_with_hands",
            strength_start="one_hand",
            exercises="sit_to_stand_one_hand;tandem_stance_with_hands;side_steps_with_hands",
        ),
    ),
    Person(
        id="arms_needed_84",
        about="84, worried, needs the arms to rise; held all stances but one leg; 16 s.",
        cells=but(
            {
                "age": "84",
                "worried": "yes",
                "hands_to_stand": "yes",
                "one_leg_seconds": "could_not",
                "chair_stands": "arms_used",
                "timed_up_and_go_seconds": "16",
            }
        ),
        # Over 15 s: intermediate, and a cap at the second step; arms used: two hands.
        expected=outcomes(
            stay_independent_total="2",
            key_questions="worried",
            screened_at_risk="yes",
            chair_stand="finding",
            timed_up_and_go="finding",
            one_leg="under_5",
            wfg_level="intermediate",
            category="raised",
            call="next_visit",
            balance_start="tandem_with_hands",
            strength_start="two_hands",
            exercises="sit_to_stand_two_hands;tandem_stance_with_hands;side_steps_with_hands",
        ),
    ),
    Person(
        id="dizzy_91",
        about="91 and dizzy today: to be seen first, answers the questions for the visit.",
        cells=but(
            {"age": "91", "see_someone_first": "dizzy_now"},
            without=("ready_for_checks", *CHECKS, "equipment", "reason"),
        ),
        expected=outcomes(
            **NO_CHECKS,
            wfg_level="cannot_be_placed",
            category="see_someone_first",
            call="today",
            **NO_PLAN,
        ),
    ),
    Person(
        id="alone_70",
        about="70, nothing found in the questions, alone today: no checks.",
        cells=but({"age": "70", "ready_for_checks": "not_today_alone"}, without=CHECKS),
        expected=outcomes(
            **NO_CHECKS,
            category="lower_unconfirmed",
            balance_start="tandem_with_hands",
            strength_start="one_hand",
            exercises="sit_to_stand_one_hand;tandem_stance_with_hands;side_steps_with_hands",
        ),
    ),
    Person(
        id="cleared_after_two_falls_80",
        about="80, two falls, cleared; held everything; 12 stands are over her cut-off of 9.",
        cells=but({**TWO_FALLS, "age": "80", "cleared_for_standing": "yes"}),
        expected=outcomes(
            stay_independent_total="2",
            key_questions="falls_past_year",
            screened_at_risk="yes",
            wfg_level="high",
            category="high",
            call="this_week",
            balance_start="tandem_with_hands",
            strength_start="one_hand",
            exercises="sit_to_stand_one_hand;tandem_stance_with_hands;side_steps_with_hands",
        ),
    ),
    Person(
        id="not_cleared_after_two_falls_80",
        about="The same, not cleared: no checks, exercises on a chair.",
        cells=but(
            {**TWO_FALLS, "age": "80", "cleared_for_standing": "no"},
            without=("ready_for_checks", *CHECKS),
        ),
        expected=outcomes(
            **NO_CHECKS,
            stay_independent_total="2",
            key_questions="falls_past_year",
            screened_at_risk="yes",
            wfg_level="high",
            category="high",
            call="this_week",
            **SEATED,
        ),
    ),
    Person(
        id="wheelchair_75",
        about="75, uses a wheelchair: no checks, exercises on a chair.",
        cells=but(
            {"age": "75", "sex": "male", "take_care": "cannot_stand_alone"},
            without=("ready_for_checks", *CHECKS),
        ),
        expected=outcomes(
            **NO_CHECKS, wfg_level="intermediate", category="raised", call="next_visit", **SEATED
        ),
    ),
    Person(
        id="hip_precautions_70",
        about="70, hip precautions: stances end after semi-tandem, no chair stand, no walk.",
        cells=but({"age": "70", "take_care": "hip_precautions"}, without=CHECKS[2:]),
        expected=outcomes(
            **NO_CHECKS,
            category="lower_unconfirmed",
            balance_start="feet_together",
            strength_start="two_hands",
            exercises="sit_to_stand_two_hands;feet_together_stand;march_with_hands",
        ),
    ),
    Person(
        id="young_59",
        about="59: no table. 12 stands are 8 or more, so without hands.",
        cells=but({"age": "59"}),
        expected=outcomes(
            chair_stand="not_classified",
            category="lower_unconfirmed",
            balance_start="one_leg",
            strength_start="no_hands",
            exercises="sit_to_stand;one_leg_stand;heel_to_toe_walk",
        ),
    ),
    Person(
        id="old_96",
        about="96: no table. 7 stands are under 8, so one hand; tandem held, one leg 4 s.",
        cells=but({"age": "96", "chair_stands": "7", "one_leg_seconds": "4"}),
        expected=outcomes(
            chair_stand="not_classified",
            one_leg="under_5",
            category="lower_unconfirmed",
            balance_start="tandem_free",
            strength_start="one_hand",
            exercises="sit_to_stand_one_hand;tandem_stance;side_steps",
        ),
    ),
    Person(
        id="stopped_unwell_77",
        about="77, felt unwell in the tandem stance: no further check, no exercise today.",
        cells=but(
            {"age": "77", "tandem_seconds": "stopped_unwell"},
            without=(*CHECKS[3:], "equipment", "reason"),
        ),
        # No fall and no key question, but a red flag: nobody says low beside one.
        expected=outcomes(
            **NO_CHECKS,
            wfg_level="cannot_be_placed",
            category="see_someone_first",
            call="today",
            **NO_PLAN,
        ),
    ),
    Person(
        id="emergency_82",
        about="82 with chest pain now: nothing more is asked.",
        cells={"filled_in_by": "helper", "emergency_signs": "chest_pain_now"},
        expected=dict.fromkeys(
            (
                "stay_independent_total",
                "key_questions",
                "screened_at_risk",
                "tandem",
                "chair_stand",
                "timed_up_and_go",
                "one_leg",
                "wfg_level",
                "ignored",
                "problem",
            ),
            "",
        )
        | {"category": "emergency", "call": "now", **NO_PLAN},
    ),
)
