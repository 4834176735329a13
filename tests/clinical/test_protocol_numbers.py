"""The numbers that the instructions of the checks name, typed from the design."""

from __future__ import annotations

from app.clinical.checks import PROTOCOL_NUMBERS


def test_the_numbers_that_instructions_name() -> None:
    """Ten and thirty seconds; a seat of 43 cm (17 in); a line at 3 m (10 ft)."""
    assert PROTOCOL_NUMBERS == {
        "full": 10,
        "duration": 30,
        "seat_cm": 43,
        "seat_in": 17,
        "course_m": 3,
        "course_ft": 10,
    }
