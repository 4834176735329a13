"""What holds for any answers at all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.clinical.assessment import assess
from app.clinical.falls_history import fall_history_is_high
from app.clinical.flow import walk
from app.clinical.plan import build_plan
from app.clinical.questions import (
    CHECK_IDS,
    NONE,
    QUESTIONS,
    Answers,
    Choice,
    Question,
    SeveralChoices,
    ticked,
)
from app.clinical.scores import score
from tests.scoring import answers_of

TYPICAL = {
    "age": ("18", "59", "60", "72", "84", "94", "95", "110"),
    "chair_stands": ("0", "4", "7", "8", "9", "12", "17", "60"),
    "timed_up_and_go_seconds": ("3", "11.99", "12", "15", "15.01", "180"),
}
SECONDS = ("0", "4.99", "5", "9.99", "10", "10", "10", "12")
SITTING = {"ankle_circles", "shoulder_rolls"}


def cells_of(question: Question) -> st.SearchStrategy[str]:
    if isinstance(question, Choice):
        return st.sampled_from(question.options)
    if isinstance(question, SeveralChoices):
        some = st.lists(st.sampled_from(question.options), min_size=1, max_size=2, unique=True)
        # Mostly none, or hardly anybody would get as far as a check.
        return st.one_of(*[st.just(NONE)] * 5, some.map(";".join))
    return st.sampled_from((*TYPICAL.get(question.id, SECONDS), *question.instead))


PEOPLE = st.fixed_dictionaries(
    {"ready_for_checks": st.sampled_from(("ready", "ready", "ready", "not_today_alone"))},
    optional={q.id: cells_of(q) for q in QUESTIONS if q.id != "ready_for_checks"},
).map(lambda cells: answers_of(**cells))
COMPLETE = st.fixed_dictionaries({q.id: cells_of(q) for q in QUESTIONS}).map(
    lambda cells: answers_of(**cells)
)
ANYBODY = st.one_of(PEOPLE, COMPLETE)
thousands = settings(max_examples=3000, deadline=None)


@thousands
@given(ANYBODY)
def test_an_emergency_sign_never_leads_to_a_check_or_an_exercise(answers: Answers) -> None:
    path = walk(answers)
    if ticked(answers, "emergency_signs"):
        assert not {question.id for question in path.asked} & set(CHECK_IDS)
        assert build_plan(assess(path.counted)).lines == ()
        assert score(answers)["category"] == "emergency"


@thousands
@given(ANYBODY)
def test_nobody_with_a_high_fall_history_does_a_check_uncleared(answers: Answers) -> None:
    path = walk(answers)
    if fall_history_is_high(path.counted) and path.counted.get("cleared_for_standing") != "yes":
        assert not {question.id for question in path.asked} & set(CHECK_IDS)


@thousands
@given(ANYBODY)
def test_plans_keep_to_the_precautions_and_every_line_has_a_reason(answers: Answers) -> None:
    counted = walk(answers).counted
    plan = build_plan(assess(counted))
    for line in plan.lines:
        assert line.reasons
        assert all(line.reasons)
        assert not any(ticked(counted, "take_care", each) for each in line.exercise.excluded_by)
        if plan.start.balance == "seated":
            assert not line.exercise.standing
            assert line.exercise.id.startswith("seated_") or line.exercise.id in SITTING
    ids = [line.exercise.id for line in plan.lines]
    assert len(ids) == len(set(ids)) <= 7
    if ticked(counted, "take_care", "hip_precautions"):
        for never in ("tandem", "one_leg", "heel_to_toe_walk", "side_steps", "seated_march"):
            assert not any(each.startswith(never) for each in ids)
    if ticked(counted, "take_care", "fragile_spine"):
        assert "seated_side_reach" not in ids


@thousands
@given(ANYBODY)
def test_falls_frailty_and_arms_needed_are_never_lower(answers: Answers) -> None:
    counted = walk(answers).counted
    if (
        counted.get("falls_past_year") == "two_or_more"
        or counted.get("told_frail") == "yes"
        or counted.get("chair_stands") in ("arms_used", "could_not", 0)
    ):
        assert score(answers)["category"] not in ("lower", "lower_unconfirmed")


@thousands
@given(ANYBODY, st.sampled_from(CHECK_IDS))
def test_did_not_try_never_makes_a_finding(answers: Answers, check: str) -> None:
    got = score({**answers, check: "did_not_try"})
    column = {"chair_stands": "chair_stand", "timed_up_and_go_seconds": "timed_up_and_go"}
    if check in column:
        assert got[column[check]] in ("not_done", None)
    elif check == "side_by_side_seconds":
        assert got["tandem"] in ("not_done", None)


@thousands
@given(ANYBODY, st.data())
def test_changing_an_answer_and_changing_it_back_changes_nothing(
    answers: Answers, data: st.DataObject
) -> None:
    question = data.draw(st.sampled_from(QUESTIONS))
    other = answers_of(**{question.id: data.draw(cells_of(question))})
    score({**answers, **other})
    back = {**answers, **other}
    if question.id in answers:
        back[question.id] = answers[question.id]
    else:
        del back[question.id]
    assert score(back) == score(answers)
    assert walk(back) == walk(answers)


@thousands
@given(ANYBODY)
def test_the_walk_keeps_the_order_and_counts_only_its_own(answers: Answers) -> None:
    path = walk(answers)
    order = [question.id for question in QUESTIONS]
    asked = [question.id for question in path.asked]
    assert asked == sorted(set(asked), key=order.index)
    assert set(path.counted) <= set(asked)
    assert {**path.counted, **path.kept} == dict(answers)
