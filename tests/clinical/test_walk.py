"""Which question is asked of whom: every condition has a person whom it alone keeps from it."""

from __future__ import annotations

import pytest

from app.clinical.answer_kinds import age_and_sex, ticked
from app.clinical.flow import walk
from app.clinical.questions import QUESTIONS, SAFETY_IDS
from tests.clinical.one_rule import STEADY_AND_MORE, Cells
from tests.people import CHECKS as CHECK_IDS
from tests.people import ONE_FALL, STEADY, TWO_FALLS
from tests.scoring import answers_of

FOLLOW_UPS = ("fall_injury", "fall_could_not_get_up", "fall_blackout")
PLAN = ("equipment", "reason")
STANCES = CHECK_IDS[:4]
CHAIR_AND_WALK = CHECK_IDS[4:]
# What nobody is asked who is steady: after a fall, for a clearance, for a helper.
ONLY_SOME = (*FOLLOW_UPS, "cleared_for_standing", "exercise_helper")

# How a person differs; what they are asked more than a steady person, and what less.
PATHS: tuple[tuple[Cells, tuple[str, ...], tuple[str, ...]], ...] = (
    ({}, (), ()),
    (ONE_FALL, FOLLOW_UPS, ()),
    (TWO_FALLS, (*FOLLOW_UPS, "cleared_for_standing"), ()),
    (
        TWO_FALLS | {"cleared_for_standing": "no"},
        (*FOLLOW_UPS, "cleared_for_standing"),
        ("ready_for_checks", *CHECK_IDS),
    ),
    (
        {"told_frail": "yes", "cleared_for_standing": ""},
        ("cleared_for_standing",),
        ("ready_for_checks", *CHECK_IDS),
    ),
    ({"take_care": "supervised_only"}, ("cleared_for_standing", "exercise_helper"), ()),
    ({"take_care": "brace_or_prosthesis"}, ("cleared_for_standing",), ()),
    ({"take_care": "poor_sight"}, ("exercise_helper",), ()),
    ({"take_care": "hard_to_follow_steps"}, ("exercise_helper",), ()),
    ({"take_care": "cannot_stand_alone"}, (), ("ready_for_checks", *CHECK_IDS)),
    ({"take_care": "hip_precautions"}, (), CHECK_IDS[2:]),
    ({"see_someone_first": "head_knock"}, (), ("ready_for_checks", *CHECK_IDS, *PLAN)),
    *(
        ({"ready_for_checks": f"not_today_{why}"}, (), CHECK_IDS)
        for why in ("alone", "space", "unwell", "prefer_not")
    ),
    ({"ready_for_checks": ""}, (), CHECK_IDS),
    # A stance is asked after the one before was held for ten seconds.
    ({"side_by_side_seconds": "9.99"}, (), STANCES[1:]),
    ({"side_by_side_seconds": "10"}, (), ()),
    ({"side_by_side_seconds": "12"}, (), ()),
    ({"side_by_side_seconds": "did_not_try"}, (), STANCES[1:]),
    ({"side_by_side_seconds": ""}, (), STANCES[1:]),
    ({"semi_tandem_seconds": "could_not"}, (), STANCES[2:]),
    ({"tandem_seconds": "9.99"}, (), STANCES[3:]),
    # After feeling unwell there is no further check, and no plan.
    ({"side_by_side_seconds": "stopped_unwell"}, (), (*CHECK_IDS[1:], *PLAN)),
    ({"one_leg_seconds": "stopped_unwell"}, (), (*CHAIR_AND_WALK, *PLAN)),
    ({"chair_stands": "stopped_unwell"}, (), (*CHAIR_AND_WALK[1:], *PLAN)),
    ({"timed_up_and_go_seconds": "stopped_unwell"}, (), PLAN),
)


def asked_of(changes: Cells) -> list[str]:
    return [question.id for question in walk(answers_of(**(STEADY_AND_MORE | changes))).asked]


@pytest.mark.parametrize(("cells", "more", "less"), PATHS, ids=str)
def test_who_is_asked_what(cells: Cells, more: tuple[str, ...], less: tuple[str, ...]) -> None:
    steady = {question.id for question in QUESTIONS if question.id not in ONLY_SOME}
    assert set(asked_of(cells)) == (steady | set(more)) - set(less)


@pytest.mark.parametrize("sign", ["stroke_signs", "spine_signs"])
def test_after_an_emergency_sign_nothing_more_is_asked(sign: str) -> None:
    assert asked_of({"emergency_signs": sign}) == ["filled_in_by", "emergency_signs"]


def test_an_answer_off_the_path_is_kept_and_counts_when_its_question_returns() -> None:
    answers = answers_of(**(STEADY | {"ready_for_checks": "not_today_alone"}))
    path = walk(answers)
    assert set(path.kept) == set(CHECK_IDS)
    assert set(path.counted) == set(answers) - set(CHECK_IDS)
    assert path.complete
    assert path.open_questions == ()
    again = walk({**answers, "ready_for_checks": "ready"})
    assert set(again.counted) == set(answers)
    assert not again.kept


def test_a_condition_sees_only_what_counts() -> None:
    """Tandem was held once, on a path that is left: one leg is not asked for it."""
    assert "one_leg_seconds" not in asked_of({"semi_tandem_seconds": "5", "tandem_seconds": "10"})


def test_what_is_not_answered_yet_is_open() -> None:
    path = walk(answers_of(**(STEADY | {"age": "", "reason": ""})))
    assert [question.id for question in path.open_questions] == ["age", "reason"]
    assert not path.complete


def test_the_safety_lists_come_before_everything_but_who_fills_in() -> None:
    assert [question.id for question in QUESTIONS[1:4]] == list(SAFETY_IDS)


def test_an_answer_of_another_kind_is_no_tick_no_age_and_no_sex() -> None:
    assert not ticked({"take_care": "poor_sight"}, "take_care", "poor_sight")
    assert not ticked({"take_care": "poor_sight"}, "take_care")
    assert age_and_sex({"age": "72", "sex": ("female",)}) == (None, None)
    assert age_and_sex({"age": 72, "sex": "female"}) == (72, "female")


def test_any_tick_is_one_and_none_is_no_tick() -> None:
    assert ticked({"take_care": ("poor_sight",)}, "take_care")
    assert not ticked({"take_care": ("none",)}, "take_care")
    assert not ticked({"take_care": ()}, "take_care")
    assert not ticked({}, "take_care")
