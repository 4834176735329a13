"""Every cut-off just below, at, and just above."""

import pytest

from tests.clinical.published import rows
from tests.people import CHECKS, but
from tests.scoring import scored

BELOW_AVERAGE = rows("chair_stand_below_average.csv")
NORMAL_RANGE = rows("chair_stand_normal_range.csv")
SEXES = {"male": "men", "female": "women"}
ROWS = [
    (age, sex, int(row[column]))
    for row in BELOW_AVERAGE
    for age in (row["first_age"], row["last_age"])
    for sex, column in SEXES.items()
]


@pytest.mark.parametrize(("age", "sex", "cut_off"), ROWS)
def test_every_row_of_the_chair_stand_table(age: str, sex: str, cut_off: int) -> None:
    for count, outcome in (
        (cut_off - 1, "finding"),
        (cut_off, "at_or_above"),
        (cut_off + 1, "at_or_above"),
    ):
        got = scored(**but({"age": age, "sex": sex, "chair_stands": str(count)}))
        assert got["chair_stand"] == outcome, count


@pytest.mark.parametrize("row", NORMAL_RANGE, ids=lambda row: row["first_age"])
@pytest.mark.parametrize("sex", SEXES)
def test_only_above_the_75th_percentile_starts_loaded(row: dict[str, str], sex: str) -> None:
    high = int(row[f"{SEXES[sex]}_high"])
    for count, start in ((high - 1, "no_hands"), (high, "no_hands"), (high + 1, "loaded")):
        cells = but({"age": row["first_age"], "sex": sex, "chair_stands": str(count)})
        assert scored(**cells)["strength_start"] == start, count


@pytest.mark.parametrize("row", BELOW_AVERAGE, ids=lambda row: row["first_age"])
def test_sex_not_stated_is_classified_only_where_both_tables_agree(row: dict[str, str]) -> None:
    low, high = sorted((int(row["men"]), int(row["women"])))
    for count in range(1, high + 2):
        cells = but({"age": row["last_age"], "sex": "not_stated", "chair_stands": str(count)})
        expected = (
            "finding" if count < low else "at_or_above" if count >= high else "not_classified"
        )
        assert scored(**cells)["chair_stand"] == expected, count


@pytest.mark.parametrize(
    ("age", "outcome"),
    [
        ("59", "not_classified"),
        ("60", "at_or_above"),
        ("94", "at_or_above"),
        ("95", "not_classified"),
    ],
)
def test_the_tables_run_from_60_to_94(age: str, outcome: str) -> None:
    assert scored(**but({"age": age, "chair_stands": "12"}))["chair_stand"] == outcome


@pytest.mark.parametrize(
    ("count", "start"), [("7", "one_hand"), ("8", "no_hands"), ("9", "no_hands")]
)
def test_over_the_tables_eight_stands_start_without_hands(count: str, start: str) -> None:
    assert scored(**but({"age": "96", "chair_stands": count}))["strength_start"] == start


@pytest.mark.parametrize("age", ["59", "72", "96"])
@pytest.mark.parametrize("answer", ["arms_used", "could_not", "0"])
def test_arms_used_could_not_and_none_are_a_finding_at_every_age(age: str, answer: str) -> None:
    got = scored(**but({"age": age, "chair_stands": answer}))
    assert (got["chair_stand"], got["strength_start"]) == ("finding", "two_hands")


@pytest.mark.parametrize(
    ("seconds", "outcome"),
    [
        ("9.99", "finding"),
        ("9.999", "finding"),
        ("9,5", "finding"),
        ("10", "held"),
        ("10.01", "held"),
        ("could_not", "finding"),
        ("did_not_try", "not_done"),
        ("stopped_unwell", "not_done"),
    ],
)
@pytest.mark.parametrize("stance", CHECKS[:3])
def test_each_stance_up_to_tandem_is_held_for_ten_seconds(
    stance: str, seconds: str, outcome: str
) -> None:
    assert scored(**but({stance: seconds}))["tandem"] == outcome


@pytest.mark.parametrize(
    ("seconds", "outcome"),
    [("4.99", "under_5"), ("5", "held_5"), ("5.01", "held_5"), ("could_not", "under_5")],
)
def test_one_leg_is_noted_under_five_seconds_and_is_no_finding(seconds: str, outcome: str) -> None:
    got = scored(**but({"one_leg_seconds": seconds}))
    assert (got["one_leg"], got["category"]) == (outcome, "lower")


@pytest.mark.parametrize(
    ("seconds", "start"),
    [
        ("9.99", "tandem_free"),
        ("10", "one_leg"),
        ("10.01", "one_leg"),
        ("did_not_try", "tandem_free"),
    ],
)
def test_one_leg_for_ten_seconds_starts_on_one_leg(seconds: str, start: str) -> None:
    assert scored(**but({"one_leg_seconds": seconds}))["balance_start"] == start


@pytest.mark.parametrize(
    ("seconds", "outcome", "level"),
    [
        ("11.99", "under", "low"),
        ("12", "finding", "low"),
        ("12.01", "finding", "low"),
        ("14.99", "finding", "low"),
        ("15", "finding", "low"),
        ("15.01", "finding", "intermediate"),
        ("could_not", "finding", "intermediate"),
        ("did_not_try", "not_done", "low"),
    ],
)
def test_timed_up_and_go_has_two_bounds(seconds: str, outcome: str, level: str) -> None:
    got = scored(**but({"timed_up_and_go_seconds": seconds}))
    assert (got["timed_up_and_go"], got["wfg_level"]) == (outcome, level)


@pytest.mark.parametrize(
    ("age", "readable"), [("17", False), ("18", True), ("110", True), ("111", False)]
)
def test_ages_from_18_to_110_are_read(age: str, readable: bool) -> None:
    assert (scored(age=age)["problem"] == "") is readable


@pytest.mark.parametrize(
    ("column", "cell", "readable"),
    [
        ("chair_stands", "-1", False),
        ("chair_stands", "60", True),
        ("chair_stands", "61", False),
        ("chair_stands", "9.5", False),
        ("timed_up_and_go_seconds", "2.99", False),
        ("timed_up_and_go_seconds", "3", True),
        ("timed_up_and_go_seconds", "180", True),
        ("timed_up_and_go_seconds", "180.01", False),
        ("timed_up_and_go_seconds", "1:05", True),
        ("tandem_seconds", "-0.1", False),
        ("tandem_seconds", "10 sec", True),
        ("age", "72 ", True),
        ("age", "seventy", True),
        ("age", "old", False),
        ("sex", "woman", False),
        ("take_care", "none;sore_joints", False),
    ],
)
def test_what_can_be_read(column: str, cell: str, readable: bool) -> None:
    problem = scored(**{column: cell})["problem"]
    assert (problem == "") is readable
    assert readable or problem.startswith(f"{column}: ")
