"""The numbers that the instructions of the checks name, typed from the design."""

from __future__ import annotations

from app.clinical.checks import CHECKS


def test_the_numbers_that_instructions_name() -> None:
    """Ten and thirty seconds; a seat of 43 cm (17 in); a line at 3 m (10 ft)."""
    stance = {"full": 10}
    assert {check.id: dict(check.protocol) for check in CHECKS} == {
        "side_by_side_seconds": stance,
        "semi_tandem_seconds": stance,
        "tandem_seconds": stance,
        "one_leg_seconds": stance,
        "chair_stands": {"duration": 30, "seat_cm": 43, "seat_in": 17},
        "timed_up_and_go_seconds": {"course_m": 3, "course_ft": 10},
    }
