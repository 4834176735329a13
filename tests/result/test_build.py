"""What each person reads, worked by hand."""

from __future__ import annotations

import pytest

from tests.result.people import WORDS, because, check, dose, result_of


def test_a_steady_woman_of_72_reads_her_numbers_and_no_promise() -> None:
    result = result_of()
    assert (result.category, result.call_by) == ("lower", "none")
    assert "does not rule out a fall" in result.category_text[1]
    assert check(result, "chair_stand").result == "You stood up 13 times in 30 seconds."
    # 72, female: fewer than 10 is below average (CDC STEADI, 2017).
    assert check(result, "chair_stand").meaning == (
        "For women of your age, 10 or more is usual. You are in line with that or above it."
    )
    assert check(result, "timed_up_and_go").result == "It took you 9.5 seconds."
    scale = check(result, "timed_up_and_go").scale
    assert scale is not None
    assert scale.goal_text == "Goal: under 12 seconds"
    assert result.working_on.empty
    assert result.missing.empty
    assert result.plan.paragraphs[0] == (
        "You want to do things with family and friends. This plan is for that."
    )
    assert result.date == "Checked on March 2, 2026"
    assert result.recheck.items == (
        "After 4 weeks: March 30, 2026",
        "After 12 weeks: May 25, 2026",
    )


def test_doses_are_sentences_with_times_rest_and_days() -> None:
    result = result_of()
    assert dose(result, "sit_to_stand") == (
        "Do 8 times. Rest for 60 seconds before the next exercise. "
        "Do it on 2 to 3 days a week, with a rest day between."
    )
    assert dose(result, "one_leg_stand") == (
        "Hold for 10 seconds. Do this 3 times on each side. Rest for 30 seconds between holds. "
        "Do it on 3 or more days a week."
    )
    assert dose(result, "heel_to_toe_walk") == (
        "Do 10 steps. Do 2 sets. Rest for 60 seconds between sets. Do it on 3 or more days a week."
    )


def test_a_count_below_the_cut_off_names_the_count_and_the_cut_off() -> None:
    result = result_of(chair_stands="8", sex="male", age="80")
    # 80, male: fewer than 10 is below average.
    assert result.category == "raised"
    assert because(result, "sit_to_stand_one_hand") == (
        "You stood up 8 times. For men of your age, 10 or more is usual. "
        "So you start with one hand to help.",
    )
    assert any("8 times" in item for item in result.working_on.items)
    assert any("physical therapist" in item for item in result.ask.items)


def test_a_short_tandem_stance_names_the_seconds_as_typed() -> None:
    result = result_of(tandem_seconds="9.99")
    assert check(result, "tandem").result == "You held it for 9.99 seconds."
    assert check(result, "tandem").outcome == "finding"
    assert "9.99 seconds" in because(result, "tandem_stance_with_hands")[0]
    assert "one_leg" not in [each.id for each in result.checks]


def test_one_second_is_singular() -> None:
    assert check(result_of(tandem_seconds="1"), "tandem").result == "You held it for 1 second."
    assert check(result_of(tandem_seconds="1.5"), "tandem").result == "You held it for 1.5 seconds."


def test_the_stance_that_ended_is_the_one_named() -> None:
    result = result_of(semi_tandem_seconds="could_not")
    assert check(result, "tandem").name == "Half-step stance"
    assert check(result, "tandem").result == "You could not do it this time."
    assert "could not be done" in because(result, "feet_together_stand")[0]


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"chair_stands": "arms_used"}, "You used your arms to stand up."),
        ({"chair_stands": "could_not"}, "You could not do it this time."),
        ({"chair_stands": "1"}, "You stood up 1 time in 30 seconds."),
        ({"chair_stands": "0"}, "You stood up 0 times in 30 seconds."),
    ],
)
def test_the_chair_stand_says_what_happened(cells: dict[str, str], words: str) -> None:
    assert check(result_of(**cells), "chair_stand").result == words


def test_at_91_with_arms_needed_the_words_stay_plain() -> None:
    result = result_of(age="91", chair_stands="arms_used")
    assert result.category == "raised"
    assert "at any age" in check(result, "chair_stand").meaning
    assert result.strengths.items


def test_both_tables_are_named_when_the_sex_is_not_stated() -> None:
    # 72: below 12 for men, below 10 for women; 11 lies between.
    result = result_of(sex="not_stated", chair_stands="11")
    assert "10 or more is usual for women, and 12 or more for men" in (
        check(result, "chair_stand").meaning
    )
    assert result.category == "lower_unconfirmed"
    assert any("add your sex" in item for item in result.missing.items)


@pytest.mark.parametrize(
    ("age", "words"),
    [
        ("59", "start at 60"),
        ("95", "end at 94"),
        ("64", "65 and over"),
    ],
)
def test_ages_outside_the_tables_are_told(age: str, words: str) -> None:
    assert any(words in item for item in result_of(age=age).notes.items)


def test_ages_inside_the_tables_are_not_told_of_them() -> None:
    for age in ("65", "94"):
        assert result_of(age=age).notes.empty


def test_a_long_walk_at_80_is_a_finding_and_near_what_is_usual() -> None:
    result = result_of(age="80", chair_stands="12", timed_up_and_go_seconds="12")
    assert check(result, "timed_up_and_go").outcome == "finding"
    assert "At your age, many people" in check(result, "timed_up_and_go").meaning
    assert any("12 seconds" in item and "80" in item for item in result.notes.items)
    # Bohannon 2006: at 80 to 99 up to 12.7 s is average.
    slower = result_of(age="80", chair_stands="12", timed_up_and_go_seconds="12.71")
    assert "At your age" not in check(slower, "timed_up_and_go").meaning
    younger = result_of(age="79", timed_up_and_go_seconds="12")
    assert "At your age" not in check(younger, "timed_up_and_go").meaning


HEAD_INJURY = "head injury in the past 2 weeks with a blood thinner or a warning sign (emergency)"


def test_an_emergency_says_only_whom_to_call() -> None:
    result = result_of(emergency_signs="head_injury")
    assert (result.category, result.call_by) == ("emergency", "now")
    assert "911, 999 or 112" in result.category_heading
    assert any("blood thinner" in item for item in result.call.items)
    assert result.checks == ()
    assert result.groups == ()
    for block in (result.strengths, result.working_on, result.notes, result.plan, result.ask):
        assert block.empty
    assert ("Red flags ticked", HEAD_INJURY) in result.clinician_rows


@pytest.mark.parametrize(
    ("cells", "level", "word"),
    [
        ({"see_someone_first": "dizzy_now"}, "today", "today"),
        ({"see_someone_first": "new_dizziness"}, "this_week", "this week"),
        ({"see_someone_first": "new_injury;new_dizziness"}, "today", "today"),
        ({"chair_stands": "stopped_unwell"}, "today", "today"),
    ],
)
def test_someone_to_see_first_gets_a_day_and_no_plan(
    cells: dict[str, str], level: str, word: str
) -> None:
    result = result_of(**cells)
    assert (result.category, result.call_by) == ("see_someone_first", level)
    assert word in result.call.heading
    assert result.groups == ()
    assert result.plan.empty
    assert result.rules.empty
    assert result.alone.empty
    assert result.strengths.items
    assert not result.recheck.empty


def test_two_falls_ask_for_a_visit_and_what_to_bring() -> None:
    result = result_of(
        falls_past_year="two_or_more",
        fall_injury="none",
        fall_could_not_get_up="no",
        fall_blackout="unsure",
        cleared_for_standing="no",
    )
    assert (result.category, result.call_by) == ("high", "this_week")
    assert "This sheet." in result.bring.items
    assert any("medicines" in item for item in result.bring.items)
    assert any("may have passed out" in item for item in result.call.items)
    core = next(group for group in result.groups if group.id == "core")
    ask = "Ask your doctor or physical therapist about its next step."
    assert [e.move_on for e in core.exercises if e.id == "seated_leg_straightening"] == [ask]
    assert result.checks == ()
    assert any("standing checks at home are fine" in item for item in result.missing.items)


def test_medicine_is_for_the_doctor_or_pharmacist_and_stays_as_told() -> None:
    result = result_of(medicine_lightheaded="yes", medicine_sleep_mood="yes", low_mood="yes")
    medicine = [item for item in result.notes.items if "medicine" in item]
    assert len(medicine) == 2
    assert all("doctor or pharmacist" in item and "Keep taking it" in item for item in medicine)
    assert any("988" in item and "doctor" in item for item in result.notes.items)


def test_someone_alone_reads_how_to_add_the_checks() -> None:
    result = result_of(ready_for_checks="not_today_alone")
    assert result.category == "lower_unconfirmed"
    assert len(result.missing.items) == 1
    assert "ten minutes" in result.missing.items[0]
    assert result.checks == ()


def test_missing_answers_make_the_total_a_lower_bound() -> None:
    result = result_of(rushes_to_toilet="", numb_feet="yes")
    total = dict(result.clinician_rows)["Stay Independent items"]
    assert total.startswith("At least 1 of 14; 11 of 12 items answered (cut-off 4 or more;")
    assert any("left out" in item for item in result.missing.items)


def test_the_clinician_reads_raw_values_with_cut_offs() -> None:
    rows = dict(result_of().clinician_rows)
    assert rows["Stay Independent items"] == "0 of 14 (cut-off 4 or more; Rubenstein 2011)"
    chair = rows[WORDS.text("checks", "chair_stands", "short")]
    assert chair == "13 stands. Cut-off for age and sex: under 10 (CDC STEADI 2017). No finding"
    assert "(CDC STEADI 2017). No finding. On one leg: under 5 seconds (Vellas" in rows["Stances"]
    assert rows["Balance check"].startswith("NOTHING FOUND (does not rule out a fall). No call")


@pytest.mark.parametrize(
    ("by", "checked", "about"),
    [
        ("self", "self-timed, helper present as stated", "Patient-reported."),
        ("helper", "timed by a helper", "Patient-reported."),
        ("clinician", "Observed by a clinician", "Entered by a clinician with the patient."),
        ("", "Who timed is not stated", "Patient-reported."),
    ],
)
def test_who_timed_is_three_different_words(by: str, checked: str, about: str) -> None:
    result = result_of(filled_in_by=by)
    rows = dict(result.clinician_rows)
    assert rows["Balance check"].endswith(checked)
    assert checked in result.note.splitlines()[1]
    assert rows["About this note"].startswith(about)
    unmeasured = result_of(filled_in_by=by, ready_for_checks="not_today_alone")
    assert "No check done" in unmeasured.note.splitlines()[1]
    assert "timed" not in unmeasured.note


def test_the_accuracy_of_the_key_questions_is_told_as_published() -> None:
    text = result_of().limits.paragraphs[1]
    # Burns 2022: sensitivity 68.7 %, specificity 57.9 %.
    assert "about 69 of 100" in text
    # So 100 - 57.9 of 100 who did not fall were pointed to as well.
    assert "about 42 of 100 people who did not fall" in text
    assert "Burns" in text


def test_what_cannot_wait_comes_first_else_what_went_well() -> None:
    assert result_of(see_someone_first="dizzy_now").urgent
    assert result_of(emergency_signs="chest_pain_now").urgent
    assert result_of(tandem_seconds="stopped_unwell").urgent
    assert not result_of(see_someone_first="new_dizziness").urgent
    assert not result_of().urgent


def test_legs_come_first_among_what_is_added_whatever_there_is_at_home() -> None:
    def added(**cells: str) -> list[str]:
        groups = result_of(**cells).groups
        return [e.id for g in groups if g.id == "add_when_ready" for e in g.exercises]

    legs = ["toe_raises_with_hands", "calf_raises_with_hands"]
    assert added() == added(equipment="hand_weights") == added(equipment="band") == legs
    # A brace takes away what needs that foot: the hands on the counter, then the arms.
    braced = {"take_care": "brace_or_prosthesis", "cleared_for_standing": "yes"}
    assert added(**braced) == ["tai_chi_weight_shift_with_hands"]
    assert added(**braced, equipment="hand_weights") == [
        "tai_chi_weight_shift_with_hands",
        "seated_hand_weight_curls",
    ]


def test_unwell_today_keeps_the_plan_for_another_day() -> None:
    result = result_of(ready_for_checks="not_today_unwell")
    assert result.plan.heading == "For a day when you feel well"
    core = next(group for group in result.groups if group.id == "core")
    assert core.heading.startswith("For a day when you feel well")
    assert result.calendar == ()
    assert result_of().calendar
    assert result_of(ready_for_checks="not_today_alone").calendar


@pytest.mark.parametrize(
    ("cells", "praised"),
    [
        # Over 94 the last row still tells what is few: under 4 for women, under 7 for men.
        ({"age": "95", "chair_stands": "3"}, False),
        ({"age": "95", "chair_stands": "4"}, True),
        ({"age": "95", "sex": "male", "chair_stands": "6"}, False),
        ({"age": "95", "sex": "male", "chair_stands": "7"}, True),
        # Under 60 the first row does: under 12 for women is a finding.
        ({"age": "55", "chair_stands": "11"}, False),
        ({"age": "55", "chair_stands": "12"}, True),
    ],
    ids=str,
)
def test_a_count_below_the_nearest_row_is_not_praised(cells: dict[str, str], praised: bool) -> None:
    said = result_of(**cells).strengths.items
    assert any("with no help from your arms" in each for each in said) == praised


def test_nobody_who_was_stopped_reads_of_exercises_to_stop() -> None:
    result = result_of(tandem_seconds="stopped_unwell")
    assert result.stop.heading == "When to call for help"
    assert any("do not drive" in item for item in result.stop.items)
    assert "felt unwell during a check" in dict(result.clinician_rows)["Red flags ticked"]


def test_somebody_in_a_wheelchair_is_not_told_how_well_they_walk() -> None:
    result = result_of(take_care="cannot_stand_alone")
    said = " ".join((*result.strengths.items, *(f.meaning + f.why for f in result.checks)))
    assert "on your feet" not in said
    assert "cane" not in said
    assert "one leg" not in said
    assert any("wheelchair" in item for item in result.rules.items)
    assert dict(result.clinician_rows)["World Falls Guidelines level"] == "Intermediate"
