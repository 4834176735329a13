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
    assert row == "12 stands. No reference table: age not given"


def test_over_94_with_the_sex_not_stated_both_nearest_rows_are_named() -> None:
    row = dict(result_of(age="96", sex="not_stated", chair_stands="5").clinician_rows)[CHAIR]
    assert "Nearest row: under 4 for women, under 7 for men" in row
