"""What the result says of the chair stand where no row of the table is the person's own."""

from __future__ import annotations

import pytest

from tests.result.people import WORDS, because, check, result_of

CHAIR = WORDS.text("checks", "chair_stands", "short")


def test_a_low_count_under_sixty_is_compared_with_the_first_row() -> None:
    """CDC 2017: women of 60 to 64, fewer than 12 is below average."""
    result = result_of(age="45", sex="female", chair_stands="11")
    fact = check(result, "chair_stand")
    assert fact.outcome == "finding"
    assert fact.meaning == (
        "At 60, 12 or more is usual. Most younger people do better. Your count is under that, so "
        "leg strength is worth working on."
    )
    assert fact.scale is None
    assert any("you stood up 11 times" in item for item in result.working_on.items)
    assert "At 60, 12 or more is usual" in because(result, "sit_to_stand_one_hand")[0]
    assert "Nearest row: under 12 (CDC" in dict(result.clinician_rows)[CHAIR]


def test_a_count_under_sixty_that_is_not_low_is_left_open() -> None:
    result = result_of(age="45", sex="female", chair_stands="12")
    fact = check(result, "chair_stand")
    assert fact.outcome == "not_classified"
    assert fact.meaning.startswith("The table covers ages 60 to 94.")
    assert any("You stood up 12 times" in item for item in result.strengths.items)


@pytest.mark.parametrize(("count", "low"), [("6", True), ("7", False), ("8", False)])
def test_over_94_a_count_under_the_last_row_is_a_note_and_no_praise(count: str, low: bool) -> None:
    """CDC 2017: men of 90 to 94, fewer than 7 is below average."""
    result = result_of(age="96", sex="male", chair_stands=count)
    praised = any(f"You stood up {count} times" in item for item in result.strengths.items)
    noted = any(f"You stood up {count} times" in item for item in result.notes.items)
    assert (praised, noted) == (not low, low)
    assert check(result, "chair_stand").outcome == "not_classified"
    assert "Nearest row: under 7 (CDC" in dict(result.clinician_rows)[CHAIR]


def test_with_no_age_the_clinician_reads_that_no_table_applies() -> None:
    row = dict(result_of(age="", chair_stands="12").clinician_rows)[CHAIR]
    assert row == "12 stands. No reference table: age not given. Not classified"


def test_over_94_with_the_sex_not_stated_both_nearest_rows_are_named() -> None:
    row = dict(result_of(age="96", sex="not_stated", chair_stands="5").clinician_rows)[CHAIR]
    assert "Nearest row: under 4 for women, under 7 for men" in row


def test_the_bar_of_a_time_fills_as_the_time_gets_shorter() -> None:
    """Whichever way a number runs, fuller is better, and the goal is at the full end."""
    filled = []
    for seconds in ("30", "14", "12", "11.99", "8", "3"):
        scale = check(result_of(timed_up_and_go_seconds=seconds), "timed_up_and_go").scale
        assert scale is not None
        assert 0 <= scale.filled <= 1
        filled.append(scale.filled)
        # Under 12 s the goal is reached: the bar reaches into its frame.
        assert (scale.filled > scale.goal) == (float(seconds) < 12)
    assert filled == sorted(filled)
    assert filled[-1] == 1


@pytest.mark.parametrize(("count", "reached"), [("9", False), ("10", True), ("17", True)])
def test_the_bar_of_a_count_reaches_its_goal_at_the_cut_off(count: str, reached: bool) -> None:
    scale = check(result_of(chair_stands=count), "chair_stand").scale
    assert scale is not None
    assert (scale.filled >= scale.goal) == reached
    assert scale.goal_text == "Goal: 10 times or more"
    assert scale.text.startswith(f"You: {count} times. Goal: 10 times or more.")


def test_a_hold_to_its_end_fills_the_bar() -> None:
    scale = check(result_of(), "tandem").scale
    assert scale is not None
    assert (scale.filled, scale.goal) == (1, 1)
    assert scale.goal_text == "Goal: 10 seconds"


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        ({}, ("Heel-to-toe stance", "10 seconds", "10", "held")),
        ({"tandem_seconds": "6"}, ("Heel-to-toe stance", "6 seconds", "10", "work on it")),
        ({"semi_tandem_seconds": "6"}, ("Half-step stance", "6 seconds", "10", "work on it")),
        ({}, ("One-leg stance", "10 seconds", "5 or more", "goal met")),
        ({"one_leg_seconds": "4"}, ("One-leg stance", "4 seconds", "5 or more", "tell doctor")),
        ({}, ("Chair stand", "13 times", "10 or more", "usual")),
        ({"chair_stands": "arms_used"}, ("Chair stand", "with arms", "10 or more", "work on it")),
        ({"chair_stands": "could_not"}, ("Chair stand", "could not", "10 or more", "work on it")),
        ({"age": "59"}, ("Chair stand", "13 times", "", "no table")),
        (
            {"age": "55", "chair_stands": "3"},
            ("Chair stand", "3 times", "12 or more", "work on it"),
        ),
        (
            {"sex": "not_stated", "chair_stands": "11"},
            ("Chair stand", "11 times", "10 to 12 or more", "left open"),
        ),
        ({"age": "96", "chair_stands": "3"}, ("Chair stand", "3 times", "", "tell doctor")),
        ({}, ("Timed Up and Go", "9.5 seconds", "under 12", "goal met")),
        (
            {"timed_up_and_go_seconds": "12"},
            ("Timed Up and Go", "12 seconds", "under 12", "work on it"),
        ),
    ],
    ids=str,
)
def test_each_check_is_a_row_of_a_few_words(
    cells: dict[str, str], row: tuple[str, str, str, str]
) -> None:
    rows = {each.name: each for each in result_of(**cells).check_rows}
    found = rows[row[0]]
    assert (found.name, found.mine, found.mark, found.verdict) == row


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ({}, ["tandem", "one_leg", "chair_stand", "timed_up_and_go"]),
        ({"chair_stands": "did_not_try"}, ["tandem", "one_leg", "timed_up_and_go"]),
        ({"tandem_seconds": "6"}, ["tandem", "chair_stand", "timed_up_and_go"]),
        ({"tandem_seconds": "stopped_unwell"}, ["tandem"]),
        ({"take_care": "hip_precautions"}, ["tandem"]),
        ({"see_someone_first": "dizzy_now"}, []),
        ({"ready_for_checks": "not_today_alone"}, []),
        ({"take_care": "cannot_stand_alone"}, []),
        ({"emergency_signs": "chest_pain_now"}, []),
    ],
    ids=str,
)
def test_nothing_is_shown_of_a_check_that_was_not_done(
    cells: dict[str, str], shown: list[str]
) -> None:
    result = result_of(**cells)
    assert [each.id for each in result.checks] == shown
    assert len(result.check_rows) == len(shown)


def test_where_a_stance_was_not_done_the_one_held_before_it_is_shown_without_a_verdict_on_it() -> (
    None
):
    fact = check(result_of(take_care="hip_precautions"), "tandem")
    assert (fact.name, fact.verdict, fact.good, fact.meaning) == (
        "Half-step stance",
        "held",
        True,
        "",
    )
