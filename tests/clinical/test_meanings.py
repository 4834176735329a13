"""What the mark of a check means, where it says more than the outcome: each with its own person."""

from __future__ import annotations

import pytest

from app.clinical.checks import CHECKS_BY_ID
from tests.clinical.one_rule import STEADY_AND_MORE, Cells
from tests.scoring import answers_of

COUNT, WALK = "chair_stands", "timed_up_and_go_seconds"
WOMAN_OF_72: Cells = {"age": "72", "sex": "female"}
# The tables of the chair stand are for 60 to 94; without a sex they may disagree. A woman of 70 to
# 74 is below average under 10. The average of the walk with its limits at 70 to 79 is 9.2 s (8.2
# to 10.2), at 80 to 99 11.3 s (10.0 to 12.7): only at 80 and over can a time be a finding, from
# 12 s on, and yet about average.
MEANINGS: tuple[tuple[str, Cells, str], ...] = (
    (COUNT, WOMAN_OF_72 | {COUNT: "10"}, "at_or_above"),
    (COUNT, WOMAN_OF_72 | {COUNT: "9"}, "finding"),
    (COUNT, WOMAN_OF_72 | {COUNT: "1"}, "finding"),
    (COUNT, WOMAN_OF_72 | {COUNT: "0"}, "arms_needed"),
    (COUNT, WOMAN_OF_72 | {COUNT: "arms_used"}, "arms_needed"),
    (COUNT, WOMAN_OF_72 | {COUNT: "could_not"}, "arms_needed"),
    (COUNT, WOMAN_OF_72 | {COUNT: "did_not_try"}, "not_done"),
    (COUNT, {"age": "59", "sex": "female", COUNT: "12"}, "no_table_age"),
    (COUNT, {"age": "60", "sex": "not_stated", COUNT: "12"}, "no_table_sex"),
    (COUNT, {"age": "94", "sex": "not_stated", COUNT: "4"}, "no_table_sex"),
    (COUNT, {"age": "95", "sex": "female", COUNT: "8"}, "no_table_age"),
    (COUNT, {"age": "", "sex": "female", COUNT: "12"}, "no_table_no_age"),
    (WALK, {"age": "79", WALK: "12"}, "finding"),
    (WALK, {"age": "80", WALK: "11.99"}, "under"),
    (WALK, {"age": "80", WALK: "12"}, "finding_near_average"),
    (WALK, {"age": "80", WALK: "12.7"}, "finding_near_average"),
    (WALK, {"age": "80", WALK: "12.71"}, "finding"),
    (WALK, {"age": "80", WALK: "did_not_try"}, "not_done"),
)


@pytest.mark.parametrize(("check", "changes", "meaning"), MEANINGS)
def test_a_mark_means(check: str, changes: Cells, meaning: str) -> None:
    answers = answers_of(**(STEADY_AND_MORE | changes))
    assert CHECKS_BY_ID[check].meaning(answers) == meaning
