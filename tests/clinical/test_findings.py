"""What the checks find: each line has a person whom it alone decides."""

from __future__ import annotations

import pytest

from app.clinical.checks import CHECKS, CHECKS_BY_ID, SCORED, any_answered, chair_stand, findings
from tests.clinical.one_rule import Cells, assessed
from tests.people import CHECKS as CHECK_IDS
from tests.scoring import answers_of

TANDEM: tuple[tuple[Cells, str], ...] = (
    ({}, "held"),
    ({"tandem_seconds": "9.99"}, "finding"),
    ({"tandem_seconds": "could_not"}, "finding"),
    ({"semi_tandem_seconds": "9.99"}, "finding"),
    ({"side_by_side_seconds": "could_not"}, "finding"),
    ({"tandem_seconds": "did_not_try"}, "not_done"),
    ({"tandem_seconds": "stopped_unwell"}, "not_done"),
    ({"tandem_seconds": ""}, "not_done"),
    ({"semi_tandem_seconds": "did_not_try"}, "not_done"),
    ({"semi_tandem_seconds": "stopped_unwell"}, "not_done"),
    ({"side_by_side_seconds": "did_not_try"}, "not_done"),
    ({"ready_for_checks": "not_today_alone"}, "not_done"),
)


@pytest.mark.parametrize(("cells", "outcome"), TANDEM, ids=str)
def test_an_earlier_stance_counts_in_tandem(cells: Cells, outcome: str) -> None:
    assert assessed(cells).tandem == outcome


CHAIR_STANDS: tuple[tuple[Cells, str], ...] = (
    # Under 60, below the cut-off for 60-64 (12 for women, 14 for men).
    ({"age": "59", "chair_stands": "11"}, "finding"),
    ({"age": "59", "chair_stands": "12"}, "not_classified"),
    ({"age": "59", "chair_stands": "13"}, "not_classified"),
    ({"age": "59", "sex": "male", "chair_stands": "13"}, "finding"),
    ({"age": "59", "sex": "male", "chair_stands": "14"}, "not_classified"),
    ({"age": "18", "chair_stands": "3"}, "finding"),
    ({"age": "59", "sex": "not_stated", "chair_stands": "11"}, "finding"),
    ({"age": "59", "sex": "not_stated", "chair_stands": "12"}, "not_classified"),
    ({"age": "60", "chair_stands": "11"}, "finding"),
    ({"age": "60", "chair_stands": "12"}, "at_or_above"),
    ({"age": "94", "chair_stands": "3"}, "finding"),
    ({"age": "95", "chair_stands": "3"}, "not_classified"),
    ({"age": "", "chair_stands": "1"}, "not_classified"),
    *(({"age": age, "chair_stands": "0"}, "finding") for age in ("59", "72", "95", "")),
    ({"chair_stands": "did_not_try"}, "not_done"),
    ({"chair_stands": "stopped_unwell"}, "not_done"),
    ({"take_care": "hip_precautions"}, "not_done"),
)


@pytest.mark.parametrize(("cells", "outcome"), CHAIR_STANDS, ids=str)
def test_the_chair_stand_outside_its_tables(cells: Cells, outcome: str) -> None:
    assert assessed(cells).chair_stand == outcome


def test_the_findings_of_a_person_are_named_and_one_leg_is_none() -> None:
    cells = {"one_leg_seconds": "could_not", "chair_stands": "3", "timed_up_and_go_seconds": "12"}
    answers = assessed(cells).answers
    assert [check.id for check in findings(answers)] == list(CHECK_IDS[4:])
    unsteady = assessed({"semi_tandem_seconds": "5"}).answers
    assert [check.id for check in findings(unsteady)] == ["tandem_seconds"]


def test_a_check_has_an_answer_even_when_it_was_not_tried() -> None:
    assert any_answered({"chair_stands": "did_not_try"})
    assert not any_answered({"age": 72})


def test_the_checks_in_their_order_and_those_with_a_score() -> None:
    assert tuple(check.id for check in CHECKS) == CHECK_IDS == tuple(CHECKS_BY_ID)
    assert tuple(check.id for check in SCORED) == CHECK_IDS[2:]


@pytest.mark.parametrize(
    ("cells", "ended_at"),
    [
        ({}, "tandem_seconds"),
        ({"tandem_seconds": "5"}, "tandem_seconds"),
        ({"semi_tandem_seconds": "5"}, "semi_tandem_seconds"),
        ({"side_by_side_seconds": "5"}, "side_by_side_seconds"),
    ],
    ids=str,
)
def test_at_which_stance_tandem_ended(cells: Cells, ended_at: str) -> None:
    assert CHECKS_BY_ID["tandem_seconds"].ended_at(assessed(cells).answers).id == ended_at
    one_leg = CHECKS_BY_ID["one_leg_seconds"]
    assert one_leg.ended_at(assessed(cells).answers) is one_leg


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("10", "held"),
        ("9.99", "finding"),
        ("could_not", "finding"),
        ("did_not_try", "not_done"),
        ("stopped_unwell", "not_done"),
    ],
)
@pytest.mark.parametrize("stance", CHECK_IDS[:2])
def test_the_outcome_of_an_earlier_stance_is_its_own(
    stance: str, answer: str, outcome: str
) -> None:
    """Whatever the other of the two came to."""
    for other in ("10", "could_not"):
        answers = answers_of(**(dict.fromkeys(CHECK_IDS[:2], other) | {stance: answer}))
        assert CHECKS_BY_ID[stance].outcome(answers) == outcome


@pytest.mark.parametrize(
    ("answer", "tried"),
    [
        ("12", True),
        ("0", True),
        ("arms_used", True),
        ("could_not", True),
        ("did_not_try", False),
        ("stopped_unwell", False),
        ("", False),
    ],
)
def test_what_was_tried(answer: str, tried: bool) -> None:
    answers = answers_of(chair_stands=answer)
    assert CHECKS_BY_ID["chair_stands"].tried(answers) is tried
    assert chair_stand.arms_used(answers) is (answer == "arms_used")


# Averages by age: up to 9.0 s at 60-69, 10.2 at 70-79, 12.7 at 80-99; a finding is 12 s or more.
# So nobody under 80 is near the average with a finding.
@pytest.mark.parametrize(
    ("age", "seconds", "near"),
    [
        ("79", "12", False),
        ("80", "11.99", False),
        ("80", "12", True),
        ("80", "12.69", True),
        ("80", "12.7", True),
        ("80", "12.71", False),
        ("99", "12.5", True),
        ("100", "12.5", False),
        ("", "12.5", False),
        ("80", "could_not", False),
        ("80", "did_not_try", False),
    ],
)
def test_a_finding_may_be_about_average_at_an_age(age: str, seconds: str, near: bool) -> None:
    answers = answers_of(age=age, timed_up_and_go_seconds=seconds)
    assert CHECKS_BY_ID["timed_up_and_go_seconds"].is_near_average(answers) is near


def test_where_no_average_is_known_nobody_is_near_it() -> None:
    answers = answers_of(age="80", chair_stands="3", sex="female", tandem_seconds="5")
    assert not CHECKS_BY_ID["chair_stands"].is_near_average(answers)
    assert not CHECKS_BY_ID["tandem_seconds"].is_near_average(answers)


@pytest.mark.parametrize(
    ("check", "cells", "cut_offs"),
    [
        ("tandem_seconds", {}, (10,)),
        ("one_leg_seconds", {}, (5,)),
        ("timed_up_and_go_seconds", {}, (12,)),
        ("chair_stands", {"age": "66", "sex": "female"}, (11,)),
        ("chair_stands", {"age": "66", "sex": "male"}, (12,)),
        ("chair_stands", {"age": "66", "sex": "not_stated"}, (12, 11)),
        ("chair_stands", {"age": "66"}, (12, 11)),
        ("chair_stands", {"age": "59", "sex": "female"}, ()),
        ("chair_stands", {"sex": "female"}, ()),
    ],
)
def test_the_cut_off_of_a_person(check: str, cells: Cells, cut_offs: tuple[int, ...]) -> None:
    assert CHECKS_BY_ID[check].cut_offs(answers_of(**cells)) == cut_offs
