"""By when to call whom: every row of the urgency table of the design, alone and together."""

from __future__ import annotations

import pytest

from app.clinical.assessment import Assessment
from app.clinical.signals import (
    SIGNALS,
    SIGNALS_BY_ID,
    call_of,
    is_for_today,
    most_urgent,
    signals_of,
    signs_to_call_about,
)
from tests.clinical.one_rule import Cells, assessed, options_of
from tests.people import CHECKS, ONE_FALL, TWO_FALLS

NOT_CLEARED: Cells = {"cleared_for_standing": "no"}
BLACKOUT: Cells = ONE_FALL | {"fall_blackout": "yes"}
UNSURE: Cells = ONE_FALL | {"fall_blackout": "unsure"}


def first(*signs: str) -> Cells:
    return {"see_someone_first": ";".join(signs)}


def emergency(sign: str) -> Cells:
    return {"emergency_signs": sign}


# The table of the design: how a person differs; by when to call; whom; the row that leads.
URGENCY: tuple[tuple[Cells, str, str, str], ...] = (
    (emergency("stroke_signs"), "now", "emergency_number", "stroke_signs"),
    (emergency("chest_pain_now"), "now", "emergency_number", "chest_pain_now"),
    (emergency("severe_breathlessness"), "now", "emergency_number", "severe_breathlessness"),
    (emergency("sudden_severe_headache"), "now", "emergency_number", "sudden_severe_headache"),
    (emergency("confusion_or_seizure"), "now", "emergency_number", "confusion_or_seizure"),
    (emergency("head_injury"), "now", "emergency_number", "head_injury"),
    (emergency("cannot_bear_weight"), "now", "emergency_number", "cannot_bear_weight"),
    (emergency("cannot_get_up_now"), "now", "emergency_number", "cannot_get_up_now"),
    (emergency("spine_signs"), "now", "emergency_number", "spine_signs"),
    (
        first("fainted", "chest_pain_on_effort"),
        "today_or_emergency",
        "doctor",
        "fainted_with_chest_pain",
    ),
    (first("fainted"), "today", "doctor", "fainted"),
    (first("chest_pain_on_effort"), "today", "doctor", "chest_pain_on_effort"),
    (first("falls_this_week"), "today", "doctor", "falls_this_week"),
    (first("dizzy_now"), "today", "doctor", "dizzy_now"),
    (first("breathless_at_rest"), "today", "doctor", "breathless_at_rest"),
    (first("severe_pain"), "today", "doctor", "severe_pain"),
    (first("new_injury"), "today", "doctor", "new_injury"),
    (first("head_knock"), "today", "doctor", "head_knock"),
    *(({check: "stopped_unwell"}, "today", "doctor", "stopped_unwell") for check in CHECKS),
    (first("new_dizziness"), "this_week", "doctor_or_nurse", "new_dizziness"),
    (first("new_unsteadiness"), "this_week", "doctor_or_nurse", "new_unsteadiness"),
    (
        first("uncontrolled_blood_pressure"),
        "this_week",
        "doctor_or_nurse",
        "uncontrolled_blood_pressure",
    ),
    (first("recent_surgery"), "this_week", "team", "recent_surgery"),
    (first("told_not_to_exercise"), "this_week", "who_said_so", "told_not_to_exercise"),
    (BLACKOUT | NOT_CLEARED, "today", "doctor", "blackout_not_cleared"),
    (BLACKOUT | {"cleared_for_standing": ""}, "today", "doctor", "blackout_not_cleared"),
    (BLACKOUT, "this_week", "doctor", "high"),
    (UNSURE | NOT_CLEARED, "this_week", "doctor", "blackout_unsure"),
    (UNSURE, "this_week", "doctor", "blackout_unsure"),
    (TWO_FALLS, "this_week", "doctor", "high"),
    ({"worried": "yes"}, "next_visit", "doctor_nurse_or_therapist", "raised"),
    (ONE_FALL, "next_visit", "doctor_nurse_or_therapist", "raised"),
)
NOBODY: tuple[Cells, ...] = ({}, {"tandem_seconds": "did_not_try"}, {"one_leg_seconds": "2"})
# The category stays what it is, whatever the urgency.
CATEGORY_STAYS: tuple[tuple[Cells, str], ...] = (
    (BLACKOUT | NOT_CLEARED, "high"),
    (UNSURE, "high"),
    (BLACKOUT | first("new_dizziness"), "see_someone_first"),
)


def ids_of(assessment: Assessment) -> tuple[str, ...]:
    return tuple(signal.id for signal in signals_of(assessment))


@pytest.mark.parametrize(("cells", "call", "whom", "leads"), URGENCY, ids=str)
def test_every_row_of_the_urgency_table(cells: Cells, call: str, whom: str, leads: str) -> None:
    held = signals_of(assessed(cells))
    row = most_urgent(held)
    assert row is not None
    assert (call_of(held), row.whom, row.id) == (call, whom, leads)
    assert is_for_today(held) is (call in ("today_or_emergency", "today"))


def test_the_urgency_table_names_every_sign() -> None:
    signs = {*options_of("emergency_signs"), *options_of("see_someone_first")}
    assert len(signs) == 9 + 13
    assert signs <= {leads for _, _, _, leads in URGENCY}
    calling = {signal.id for signal in SIGNALS if signal.call != "none"}
    assert calling == {leads for _, _, _, leads in URGENCY}


@pytest.mark.parametrize("cells", NOBODY, ids=str)
def test_nobody_needs_to_be_called_about_a_person_in_whom_nothing_was_found(cells: Cells) -> None:
    held = signals_of(assessed(cells))
    assert (call_of(held), most_urgent(held), is_for_today(held)) == ("none", None, False)
    assert signs_to_call_about(held) == ()


@pytest.mark.parametrize(("cells", "category"), CATEGORY_STAYS, ids=str)
def test_a_blackout_changes_the_urgency_and_not_the_category(cells: Cells, category: str) -> None:
    assert assessed(cells).category == category


def test_the_most_urgent_leads_and_the_rest_follow_in_their_order() -> None:
    held = signals_of(assessed(first("recent_surgery", "new_dizziness", "dizzy_now") | TWO_FALLS))
    row = most_urgent(held)
    assert row is not None
    assert row.id == "dizzy_now"
    signs = [signal.id for signal in signs_to_call_about(held)]
    assert signs == ["dizzy_now", "new_dizziness", "recent_surgery"]


def test_the_row_of_a_category_is_no_sign_to_call_about() -> None:
    assert signs_to_call_about(signals_of(assessed(TWO_FALLS))) == ()
    assert signs_to_call_about(signals_of(assessed({"worried": "yes"}))) == ()


def test_after_an_emergency_sign_only_those_signs_are_left() -> None:
    cells = emergency("stroke_signs;spine_signs") | {"filled_in_by": "helper"}
    assert ids_of(assessed(cells)) == ("stroke_signs", "spine_signs")


def test_no_physical_therapist_for_a_faint_chest_pain_or_breathlessness() -> None:
    for sign in ("fainted", "chest_pain_on_effort", "breathless_at_rest", "stopped_unwell"):
        assert SIGNALS_BY_ID[sign].whom == "doctor"


def test_what_goes_with_today_goes_with_an_emergency_department_too() -> None:
    assert is_for_today((SIGNALS_BY_ID["fainted_with_chest_pain"],))
    assert is_for_today((SIGNALS_BY_ID["dizzy_now"],))
    assert not is_for_today((SIGNALS_BY_ID["stroke_signs"], SIGNALS_BY_ID["recent_surgery"]))


def test_every_call_has_somebody_to_call() -> None:
    for signal in SIGNALS:
        assert (signal.call == "none") is (signal.whom == ""), signal.id
