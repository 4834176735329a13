"""What a file takes for granted, and what it says about answers that did not count."""

import pytest

from tests.batch.tables import csv_of, table
from tests.people import CHECKS, PEOPLE, STEADY
from tests.scoring import scored

STANCES = CHECKS[:4]


def stances(*cells: str) -> dict[str, str]:
    return STEADY | dict(zip(STANCES, cells, strict=True))


def test_a_tandem_stance_alone_is_a_finding() -> None:
    got = scored(age="72", sex="female", tandem_seconds="2", chair_stands="15")
    assert (got["tandem"], got["chair_stand"], got["category"]) == (
        "finding",
        "at_or_above",
        "raised",
    )
    assert (got["ignored"], got["problem"]) == ("", "")


@pytest.mark.parametrize(
    ("cells", "tandem", "one_leg"),
    [
        (("", "", "2", ""), "finding", "not_done"),
        (("", "", "could_not", ""), "finding", "not_done"),
        (("", "", "10", ""), "held", "not_done"),
        (("", "", "", "4.99"), "held", "under_5"),
        (("", "", "", "could_not"), "held", "under_5"),
        (("", "3", "", ""), "finding", "not_done"),
        (("10", "", "10", "5"), "held", "held_5"),
        (("", "", "0", ""), "finding", "not_done"),
    ],
)
def test_an_empty_easier_stance_was_held_where_a_later_one_was_tried(
    cells: tuple[str, ...], tandem: str, one_leg: str
) -> None:
    got = scored(**stances(*cells))
    assert (got["tandem"], got["one_leg"], got["ignored"]) == (tandem, one_leg, "")


@pytest.mark.parametrize("instead", ["did_not_try", "stopped_unwell", ""])
def test_nothing_follows_from_a_later_stance_that_was_not_tried(instead: str) -> None:
    got = scored(**stances("", "", instead, ""))
    assert got["tandem"] == "not_done"
    assert got["ignored"] == ("tandem_seconds" if instead else "")


@pytest.mark.parametrize(
    ("cells", "ignored"),
    [
        (("10", "4", "10", ""), "tandem_seconds"),
        (("could_not", "10", "10", "7"), "semi_tandem_seconds;tandem_seconds;one_leg_seconds"),
        (("did_not_try", "", "2", ""), "tandem_seconds"),
        (("", "5", "", "could_not"), "one_leg_seconds"),
    ],
)
def test_an_easier_stance_that_was_given_stands_and_later_ones_are_named(
    cells: tuple[str, ...], ignored: str
) -> None:
    assert scored(**stances(*cells))["ignored"] == ignored


def test_a_stance_with_hip_precautions_is_named_and_infers_nothing() -> None:
    cells = stances("10", "10", "", "5") | {"take_care": "hip_precautions"}
    got = scored(**cells)
    assert got["tandem"] == "not_done"
    assert got["ignored"] == "one_leg_seconds;chair_stands;timed_up_and_go_seconds"


def test_a_readable_answer_off_the_path_does_not_count_and_is_named(score) -> None:
    with_more = STEADY | {"fall_injury": "needed_care", "cleared_for_standing": "no"}
    _, text = score(csv_of([STEADY, with_more]))
    steady, more = table(text)
    assert steady["ignored"] == ""
    assert more["ignored"] == "fall_injury;cleared_for_standing"
    given = ("fall_injury", "cleared_for_standing", "ignored")
    assert all(steady[column] == more[column] for column in steady if column not in given)


def test_checks_without_the_clearance_that_they_need_are_named() -> None:
    cells = STEADY | {"take_care": "supervised_only"}
    got = scored(**cells)
    assert got["tandem"] == "not_done"
    assert set(CHECKS) <= set(got["ignored"].split(";"))


@pytest.mark.parametrize("check", CHECKS)
def test_no_word_on_being_ready_counts_as_ready_with_a_check_filled(check: str) -> None:
    cells = {each: cell for each, cell in STEADY.items() if each not in CHECKS}
    got = scored(**{**cells, "ready_for_checks": "", check: "could_not"})
    assert got["ignored"] == ""
    assert (
        scored(**{**cells, "ready_for_checks": "not_today_space", check: "could_not"})["ignored"]
        == check
    )


def test_after_an_emergency_sign_only_what_to_do_is_said() -> None:
    got = scored(**STEADY | {"emergency_signs": "stroke_signs"})
    filled = {column: value for column, value in got.items() if value}
    assert filled.pop("call", "now") == "now"
    assert filled == {"category": "emergency", "balance_start": "none", "strength_start": "none"}


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_nothing_that_was_asked_is_ignored(person) -> None:
    assert scored(**person.cells)["ignored"] == ""


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("tandem_seconds", "5:30"),
        ("tandem_seconds", "61"),
        ("timed_up_and_go_seconds", "12:50"),
        ("age", "1951"),
        ("chair_stands", "12 seconds"),
        ("take_care", ";" * 65_536),
        ("equipment", "band;" * 200),
    ],
)
def test_what_a_page_would_ask_back_is_a_problem_in_a_file(column: str, cell: str) -> None:
    problem = scored(**{**STEADY, column: cell})["problem"]
    assert problem.startswith(f"{column}: ")
    assert "Did you mean" not in problem


def test_options_in_any_case_and_sex_in_short_are_read() -> None:
    cells = STEADY | {"sex": "F", "worried": "NO", "unsteady": "No", "take_care": "None"}
    assert scored(**cells) == scored(**STEADY)
    assert scored(**STEADY | {"sex": "M"}) == scored(**STEADY | {"sex": "male"})
