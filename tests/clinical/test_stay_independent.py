"""The twelve items and the three key questions, against the published weights."""

from itertools import product

import pytest

from app.clinical.scores import score
from tests.clinical.published import rows
from tests.scoring import answers_of, scored

ITEMS = rows("stay_independent_weights.csv")
AT_RISK = 4
KEY = ("falls_past_year", "unsteady", "worried")
ALL_NO = {item["item"]: item["no"] for item in ITEMS}


def test_all_4096_patterns_are_scored_as_published() -> None:
    patterns = 0
    for pattern in product((False, True), repeat=len(ITEMS)):
        chosen = dict(zip((item["item"] for item in ITEMS), pattern, strict=True))
        answers = answers_of(
            **{item["item"]: item["yes" if chosen[item["item"]] else "no"] for item in ITEMS}
        )
        total = sum(int(item["points"]) for item in ITEMS if chosen[item["item"]])
        key = tuple(question for question in KEY if chosen[question])
        got = score(answers)
        assert got["stay_independent_total"] == total
        assert got["key_questions"] == key
        assert got["screened_at_risk"] == ("yes" if total >= AT_RISK or key else "no")
        patterns += 1
    assert patterns == 4096


@pytest.mark.parametrize(
    ("item", "answer", "points", "at_risk"),
    [
        ("falls_past_year", "two_or_more", "2", "yes"),
        ("walking_aid", "advised", "2", "no"),
        ("walking_aid", "walker", "2", "no"),
        # Standing only is no item of the questionnaire, but a key question.
        ("unsteady", "standing_only", "0", "yes"),
    ],
)
def test_the_other_options_score_as_their_item(item, answer, points, at_risk) -> None:
    got = scored(**(ALL_NO | {item: answer}))
    assert (got["stay_independent_total"], got["screened_at_risk"]) == (points, at_risk)


@pytest.mark.parametrize(
    ("yes", "total", "at_risk"),
    [
        (("walking_aid", "numb_feet"), "3", "no"),
        (("walking_aid", "numb_feet", "low_mood"), "4", "yes"),
        (("walking_aid", "numb_feet", "low_mood", "hands_to_stand"), "5", "yes"),
    ],
)
def test_four_points_are_at_risk_without_a_key_question(yes, total, at_risk) -> None:
    weights = {item["item"]: item["yes"] for item in ITEMS}
    got = scored(**(ALL_NO | {item: weights[item] for item in yes}))
    assert (got["stay_independent_total"], got["screened_at_risk"]) == (total, at_risk)


@pytest.mark.parametrize("missing", [item["item"] for item in ITEMS])
def test_an_unanswered_item_is_no_no(missing: str) -> None:
    answers = {item: answer for item, answer in ALL_NO.items() if item != missing}
    assert scored(**answers)["screened_at_risk"] == "unknown"
