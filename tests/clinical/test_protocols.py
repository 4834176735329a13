"""The protocol of each check: what may be typed, what a clock runs for, what a change must be."""

from __future__ import annotations

import pytest

from app.clinical.checks import CHECKS, CHECKS_BY_ID
from tests.people import CHECKS as CHECK_IDS

# What is typed into a check, what a clock runs for, and with which precaution it is not asked.
PROTOCOLS = (
    # id, kind, from, to, stored at most, clock, half, a false start under, not with
    ("side_by_side_seconds", "hold", 0, 60, 10, 10, 5, 1, ()),
    ("semi_tandem_seconds", "hold", 0, 60, 10, 10, 5, 1, ()),
    ("tandem_seconds", "hold", 0, 60, 10, 10, 5, 1, ("hip_precautions",)),
    ("one_leg_seconds", "hold", 0, 60, 10, 10, 5, 1, ("hip_precautions",)),
    ("chair_stands", "count", 0, 60, None, 30, 15, 0, ("hip_precautions",)),
    ("timed_up_and_go_seconds", "walk", 3, 180, None, 180, None, 3, ("hip_precautions",)),
)


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol[0])
def test_the_protocol_of_each_check(protocol: tuple[object, ...]) -> None:
    check = CHECKS_BY_ID[str(protocol[0])]
    clock = check.clock
    assert protocol == (
        check.id,
        check.kind,
        check.at_least,
        check.at_most,
        check.full,
        clock.seconds,
        clock.half,
        clock.shortest,
        check.not_with,
    )


def test_the_stances_lead_up_to_each_other_and_tandem_counts_those_before_it() -> None:
    before = [tuple(step.id for step in check.before) for check in CHECKS]
    assert before == [(), CHECK_IDS[:1], CHECK_IDS[:2], CHECK_IDS[:3], (), ()]
    assert [check.id for check in CHECKS if check.counts_steps_before] == ["tandem_seconds"]
    assert [check.id for check in CHECKS if check.family == "stances"] == list(CHECK_IDS[:4])


def test_what_is_better_what_is_a_finding_and_what_is_coded() -> None:
    assert [check.id for check in CHECKS if not check.more_is_better] == [CHECK_IDS[5]]
    assert [check.id for check in CHECKS if not check.is_finding] == ["one_leg_seconds"]
    assert [check.loinc for check in CHECKS] == [None, None, None, None, "66247-8", "89423-8"]
    columns = ["", "", "tandem", "one_leg", "chair_stand", "timed_up_and_go"]
    assert [check.score_column for check in CHECKS] == columns


@pytest.mark.parametrize(
    ("check", "at_least", "hard_to_follow_steps", "first_gain"),
    [
        ("chair_stands", 3, None, 4),
        ("timed_up_and_go_seconds", 3, 6, None),
        # Only reaching the ten seconds, or not, says much.
        ("tandem_seconds", None, None, None),
    ],
)
def test_from_when_on_a_change_is_real(
    check: str, at_least: int | None, hard_to_follow_steps: int | None, first_gain: int | None
) -> None:
    change = CHECKS_BY_ID[check].real_change
    assert change is not None
    values = (change.at_least, change.hard_to_follow_steps, change.first_gain)
    expected = (at_least, hard_to_follow_steps, first_gain)
    assert tuple(each.value if each else None for each in values) == expected


def test_seconds_on_one_leg_are_never_compared() -> None:
    assert CHECKS_BY_ID["one_leg_seconds"].real_change is None


def test_a_check_rests_on_what_its_numbers_are_from() -> None:
    names = {check.id: [source.id for source in check.sources] for check in CHECKS}
    assert names["tandem_seconds"] == ["steadi_four_stage"]
    assert names["one_leg_seconds"] == ["vellas", "bohannon_one_leg"]
    assert names["chair_stands"] == ["steadi_chair_stand", "rikli_jones"]


def test_the_numbers_that_instructions_name() -> None:
    named = {name: number for check in CHECKS for name, number in check.protocol.items()}
    assert named == {
        "full": 10,
        "duration": 30,
        "seat_cm": 43,
        "seat_in": 17,
        "course_m": 3,
        "course_ft": 10,
    }
