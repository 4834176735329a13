"""Each check: what may be typed, what it comes to, when it is asked, what change is real.

Expected values are those of the published protocols and tables, and of the design.
"""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from app.clinical.answer_kinds import Answer, Answers, Number
from app.clinical.answers import UnreadableAnswer, read_answer
from app.clinical.checks import (
    CHECKS,
    CHECKS_BY_ID,
    SCORED,
    any_answered,
    chair_stand,
    findings,
    one_leg,
    semi_tandem,
    side_by_side,
    tandem,
    timed_up_and_go,
)
from app.clinical.questions import QUESTIONS
from app.content.voices import OTHERS
from tests.clinical.published import rows

TOP = Path(__file__).parents[2]
SIDE, SEMI, TANDEM, ONE_LEG = (
    "side_by_side_seconds",
    "semi_tandem_seconds",
    "tandem_seconds",
    "one_leg_seconds",
)
STANCES = (SIDE, SEMI, TANDEM, ONE_LEG)
CHAIR, WALK = "chair_stands", "timed_up_and_go_seconds"
NOT_TRIED = ("did_not_try", "stopped_unwell")
READY: Answers = {"ready_for_checks": "ready", "see_someone_first": ("none",)}


def seconds(number: str) -> Decimal:
    return Decimal(number)


def held(*stances: str) -> dict[str, Answer]:
    return dict.fromkeys(stances, Decimal(10))


def test_the_checks_are_walked_in_the_order_of_the_protocols() -> None:
    assert tuple(CHECKS_BY_ID) == (*STANCES, CHAIR, WALK)
    assert [q.id for q in QUESTIONS if q.id in CHECKS_BY_ID] == list(CHECKS_BY_ID)


def test_the_columns_of_a_file_are_those_of_the_design() -> None:
    columns = {check.id: check.score_column for check in SCORED}
    assert columns == {
        TANDEM: "tandem",
        ONE_LEG: "one_leg",
        CHAIR: "chair_stand",
        WALK: "timed_up_and_go",
    }


# What may be typed


@pytest.mark.parametrize(
    ("check", "too_low", "lowest", "highest", "too_high"),
    [
        *((stance, "-0.01", "0", "60", "60.01") for stance in STANCES),
        (CHAIR, "-1", "0", "60", "61"),
        (WALK, "2.99", "3", "180", "180.01"),
    ],
)
def test_only_numbers_in_the_range_of_the_protocol_can_be_typed(
    check: str, too_low: str, lowest: str, highest: str, too_high: str
) -> None:
    question = CHECKS_BY_ID[check].question
    for inside in (lowest, highest):
        assert read_answer(question, inside) is not None
    for outside, problem in ((too_low, "too_low"), (too_high, "too_high")):
        with pytest.raises(UnreadableAnswer) as refused:
            read_answer(question, outside)
        assert refused.value.problem == problem


@pytest.mark.parametrize("check", STANCES)
@pytest.mark.parametrize(
    ("typed", "stored"), [("9.99", "9.99"), ("10", "10"), ("10.01", "10"), ("60", "10")]
)
def test_a_hold_over_ten_seconds_is_stored_as_ten(check: str, typed: str, stored: str) -> None:
    assert read_answer(CHECKS_BY_ID[check].question, typed) == Decimal(stored)


def test_every_check_can_be_left_undone_in_three_ways_and_the_chair_stand_with_arms() -> None:
    for check in CHECKS:
        arms = ("arms_used",) if check.id == CHAIR else ()
        assert check.question.instead == (*arms, "could_not", "stopped_unwell", "did_not_try")


def test_only_a_check_can_be_stopped_for_feeling_unwell() -> None:
    """So that any such answer, whatever its question, ends the checks."""
    offering = {
        question.id
        for question in QUESTIONS
        if "stopped_unwell"
        in (question.instead if isinstance(question, Number) else question.options)
    }
    assert offering == set(CHECKS_BY_ID)


# The stances


@pytest.mark.parametrize(
    ("answer", "held_to_the_end", "not_held"),
    [
        (seconds("9.99"), False, True),
        (seconds("10"), True, False),
        ("could_not", False, True),
        ("did_not_try", False, False),
        ("stopped_unwell", False, False),
        (None, False, False),
    ],
)
@pytest.mark.parametrize("stance", [side_by_side, semi_tandem, tandem, one_leg])
def test_not_held_is_under_ten_seconds_or_could_not(
    stance: object, answer: Answer | None, held_to_the_end: bool, not_held: bool
) -> None:
    check = stance.CHECK  # type: ignore[attr-defined]
    answers: Answers = {} if answer is None else {check.id: answer}
    assert check.held(answers) is held_to_the_end
    assert check.not_held(answers) is not_held


@pytest.mark.parametrize("stance", [SIDE, SEMI, TANDEM])
@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (seconds("0"), "finding"),
        (seconds("9.99"), "finding"),
        (seconds("10"), "held"),
        ("could_not", "finding"),
        ("did_not_try", "not_done"),
        ("stopped_unwell", "not_done"),
    ],
)
def test_tandem_is_what_the_first_stance_that_ended_early_makes_it(
    stance: str, answer: Answer, outcome: str
) -> None:
    assert tandem.outcome({**held(SIDE, SEMI, TANDEM), stance: answer}) == outcome


@pytest.mark.parametrize("stance", [SIDE, SEMI, TANDEM])
def test_tandem_is_not_done_where_a_stance_was_not_asked(stance: str) -> None:
    answers = held(SIDE, SEMI, TANDEM)
    del answers[stance]
    assert tandem.outcome(answers) == "not_done"


@pytest.mark.parametrize(
    ("answers", "ended"),
    [
        ({}, SIDE),
        ({SIDE: seconds("4")}, SIDE),
        ({**held(SIDE), SEMI: "could_not"}, SEMI),
        ({**held(SIDE, SEMI)}, TANDEM),
        ({**held(SIDE, SEMI, TANDEM)}, TANDEM),
    ],
)
def test_tandem_ends_at_the_first_stance_that_was_not_held(answers: Answers, ended: str) -> None:
    assert tandem.CHECK.ended_at(answers).id == ended


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (seconds("4.99"), "under_5"),
        (seconds("5"), "held_5"),
        (seconds("5.01"), "held_5"),
        ("could_not", "under_5"),
        *((each, "not_done") for each in NOT_TRIED),
    ],
)
def test_one_leg_under_five_seconds_is_a_note_and_no_finding(answer: Answer, outcome: str) -> None:
    answers = {**held(SIDE, SEMI, TANDEM), ONE_LEG: answer}
    assert one_leg.outcome(answers) == outcome
    assert findings(answers) == ()


# The chair stand


@pytest.mark.parametrize("age", [18, 59])
@pytest.mark.parametrize(
    ("sex", "count", "outcome"),
    [
        ("female", 11, "finding"),
        ("female", 12, "not_classified"),
        ("female", 13, "not_classified"),
        ("male", 13, "finding"),
        ("male", 14, "not_classified"),
        ("male", 15, "not_classified"),
        ("not_stated", 11, "finding"),
        ("not_stated", 12, "not_classified"),
        ("not_stated", 13, "not_classified"),
        ("not_stated", 14, "not_classified"),
    ],
)
def test_under_sixty_a_count_below_that_of_60_to_64_is_a_finding(
    age: int, sex: str, count: int, outcome: str
) -> None:
    """Younger people do better, so what is low at 60 is low before."""
    assert chair_stand.outcome({"age": age, "sex": sex, CHAIR: count}) == outcome


@pytest.mark.parametrize("age", [60, 64])
def test_from_sixty_on_a_count_is_classified_either_way(age: int) -> None:
    person: Answers = {"age": age, "sex": "female"}
    assert chair_stand.outcome({**person, CHAIR: 11}) == "finding"
    assert chair_stand.outcome({**person, CHAIR: 12}) == "at_or_above"


@pytest.mark.parametrize("age", [95, 110])
@pytest.mark.parametrize(
    ("sex", "count", "below"),
    [
        ("female", 3, True),
        ("female", 4, False),
        ("female", 5, False),
        ("male", 6, True),
        ("male", 7, False),
        ("male", 8, False),
        ("not_stated", 3, True),
        ("not_stated", 4, False),
        ("not_stated", 6, False),
        ("not_stated", 7, False),
    ],
)
def test_over_94_no_count_is_classified_and_a_low_one_is_a_note(
    age: int, sex: str, count: int, below: bool
) -> None:
    answers: Answers = {"age": age, "sex": sex, CHAIR: count}
    assert chair_stand.outcome(answers) == "not_classified"
    assert chair_stand.below_the_last_row(answers) is below
    assert (chair_stand.meaning(answers) == "below_the_last_row") is below


def test_at_94_a_low_count_is_a_finding_and_no_note() -> None:
    answers: Answers = {"age": 94, "sex": "male", CHAIR: 6}
    assert chair_stand.outcome(answers) == "finding"
    assert not chair_stand.below_the_last_row(answers)


@pytest.mark.parametrize("sex", ["female", "male", "not_stated", None])
@pytest.mark.parametrize("count", [1, 3, 11, 14, 60])
def test_with_no_age_a_count_is_not_classified(sex: str | None, count: int) -> None:
    answers: dict[str, Answer] = {CHAIR: count}
    if sex is not None:
        answers["sex"] = sex
    assert chair_stand.outcome(answers) == "not_classified"
    assert not chair_stand.below_the_last_row(answers)
    assert chair_stand.no_table_reason(answers) == "no_table_no_age"


@pytest.mark.parametrize("age", [None, 18, 59, 60, 94, 95, 110])
@pytest.mark.parametrize("sex", ["female", "male", "not_stated", None])
@pytest.mark.parametrize("answer", ["arms_used", "could_not", 0])
def test_not_one_stand_without_arms_is_a_finding_for_everybody(
    age: int | None, sex: str | None, answer: Answer
) -> None:
    person: dict[str, Answer | None] = {"age": age, "sex": sex, CHAIR: answer}
    answers = {key: value for key, value in person.items() if value is not None}
    assert chair_stand.outcome(answers) == "finding"
    assert chair_stand.arms_needed(answers)
    assert not chair_stand.below_the_last_row(answers)


@pytest.mark.parametrize("answer", [*NOT_TRIED, None])
def test_a_chair_stand_that_was_not_tried_is_no_finding(answer: str | None) -> None:
    answers: dict[str, Answer] = {"age": 72, "sex": "male"}
    if answer is not None:
        answers[CHAIR] = answer
    assert chair_stand.outcome(answers) == "not_done"
    assert not chair_stand.arms_needed(answers)


@pytest.mark.parametrize(("count", "few"), [(7, True), (8, False), (9, False)])
def test_without_a_table_eight_stands_are_enough_to_start_without_hands(
    count: int, few: bool
) -> None:
    assert chair_stand.few_without_a_table({CHAIR: count}) is few


def test_a_count_that_a_table_classifies_is_never_few_without_a_table() -> None:
    assert not chair_stand.few_without_a_table({"age": 72, "sex": "male", CHAIR: 3})


@pytest.mark.parametrize("row", rows("chair_stand_normal_range.csv"), ids=lambda r: r["first_age"])
def test_above_the_normal_range_is_over_the_75th_percentile_of_both_tables(
    row: dict[str, str],
) -> None:
    highest = max(int(row["men_high"]), int(row["women_high"]))
    for count, above in ((highest - 1, False), (highest, False), (highest + 1, True)):
        answers: Answers = {"age": int(row["last_age"]), "sex": "not_stated", CHAIR: count}
        assert chair_stand.is_above_normal_range(answers) is above


@pytest.mark.parametrize("age", [None, 59, 95])
def test_outside_the_tables_nothing_is_above_a_normal_range(age: int | None) -> None:
    answers: dict[str, Answer] = {"sex": "male", CHAIR: 60}
    assert not chair_stand.is_above_normal_range(
        answers if age is None else {**answers, "age": age}
    )


# The Timed Up and Go


@pytest.mark.parametrize(
    ("answer", "outcome", "slow"),
    [
        (seconds("11.99"), "under", False),
        (seconds("12"), "finding", False),
        (seconds("12.01"), "finding", False),
        (seconds("14.99"), "finding", False),
        (seconds("15"), "finding", False),
        (seconds("15.01"), "finding", True),
        ("could_not", "finding", True),
        *((each, "not_done", False) for each in NOT_TRIED),
    ],
)
def test_timed_up_and_go_is_a_finding_from_12_seconds_and_slow_over_15(
    answer: Answer, outcome: str, slow: bool
) -> None:
    answers = {WALK: answer}
    assert timed_up_and_go.outcome(answers) == outcome
    assert timed_up_and_go.is_slow(answers) is slow


@pytest.mark.parametrize(
    ("age", "time", "near"),
    [
        (80, "11.99", False),
        (80, "12", True),
        (80, "12.7", True),
        (80, "12.71", False),
        (79, "12", False),
        (99, "12.7", True),
        (100, "12.7", False),
    ],
)
def test_from_80_on_a_finding_of_up_to_12_7_seconds_is_about_average(
    age: int, time: str, near: bool
) -> None:
    """Bohannon 2006: the 95 % interval of the mean ends at 12.7 s from 80 to 99."""
    assert timed_up_and_go.is_near_average({"age": age, WALK: seconds(time)}) is near


# Findings


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ({SIDE: "could_not"}, TANDEM),
        ({CHAIR: "arms_used"}, CHAIR),
        ({WALK: seconds("12")}, WALK),
    ],
)
def test_any_one_of_three_checks_makes_a_finding(answer: Answers, found: str) -> None:
    well: Answers = {**held(*STANCES), "age": 72, "sex": "male", CHAIR: 12, WALK: seconds("11.99")}
    assert findings(well) == ()
    assert [check.id for check in findings({**well, **answer})] == [found]


def test_a_check_is_answered_even_when_it_was_not_tried() -> None:
    assert any_answered({"age": 72, CHAIR: "did_not_try"})
    assert not any_answered({"age": 72})


# When a check is asked


def asked(answers: Answers) -> set[str]:
    return {check.id for check in CHECKS if check.question.asked_if(answers)}


def test_no_check_is_asked_before_the_person_is_ready() -> None:
    assert asked({**READY, "ready_for_checks": "not_today_alone"}) == set()
    assert asked({"see_someone_first": ("none",)}) == set()


@pytest.mark.parametrize(
    ("answers", "stances"),
    [
        ({}, {SIDE}),
        ({SIDE: seconds("9.99")}, {SIDE}),
        ({SIDE: "did_not_try"}, {SIDE}),
        (held(SIDE), {SIDE, SEMI}),
        (held(SIDE, SEMI), {SIDE, SEMI, TANDEM}),
        (held(SIDE, SEMI, TANDEM), set(STANCES)),
    ],
)
def test_a_stance_is_asked_only_after_the_one_before_was_held(
    answers: Answers, stances: set[str]
) -> None:
    assert asked({**READY, **answers}) == {*stances, CHAIR, WALK}


def test_with_hip_precautions_the_checks_end_after_semi_tandem() -> None:
    answers = {**READY, "take_care": ("hip_precautions",), **held(SIDE, SEMI, TANDEM)}
    assert asked(answers) == {SIDE, SEMI}


@pytest.mark.parametrize("check", CHECKS_BY_ID)
def test_after_stopping_unwell_no_check_is_asked(check: str) -> None:
    assert asked({**READY, **held(*STANCES), check: "stopped_unwell"}) == set()


# What change is real, codes, clocks


def test_a_change_is_real_as_the_design_says() -> None:
    walk, chair = timed_up_and_go.CHECK.real_change, chair_stand.CHECK.real_change
    assert walk is not None
    assert chair is not None
    assert walk.at_least is not None
    assert walk.hard_to_follow_steps is not None
    assert (walk.at_least.value, walk.hard_to_follow_steps.value) == (3, 6)
    assert walk.first_gain is None
    assert chair.at_least is not None
    assert chair.first_gain is not None
    assert (chair.at_least.value, chair.first_gain.value) == (3, 4)
    assert chair.hard_to_follow_steps is None


def test_tandem_changes_only_across_its_cut_off_and_one_leg_never() -> None:
    assert tandem.CHECK.real_change is not None
    assert tandem.CHECK.real_change.at_least is None
    for stance in (side_by_side, semi_tandem, one_leg):
        assert stance.CHECK.real_change is None


def test_codes_are_those_of_loinc_where_it_has_one() -> None:
    codes = {check.id: check.loinc for check in CHECKS}
    assert codes == {**dict.fromkeys(STANCES), CHAIR: "66247-8", WALK: "89423-8"}
    assert chair_stand.CHECK.answer_loinc == {"arms_used": "93125-3"}


@pytest.mark.parametrize("stance", STANCES)
def test_a_stance_lasts_ten_seconds_and_a_false_start_under_one(stance: str) -> None:
    clock = CHECKS_BY_ID[stance].clock
    assert (clock.seconds, clock.half, clock.left, clock.shortest) == (10, 5, (), 1)


def test_a_chair_stand_lasts_thirty_seconds_and_says_what_is_left() -> None:
    clock = chair_stand.CHECK.clock
    assert (clock.seconds, clock.half, clock.left, clock.shortest) == (30, 15, (20, 10, 5), 0)


def test_a_walk_ends_with_the_range_of_its_question() -> None:
    clock = timed_up_and_go.CHECK.clock
    assert (clock.seconds, clock.half, clock.left, clock.shortest) == (180, None, (), 3)


def test_only_the_walk_is_better_when_its_number_is_lower() -> None:
    assert [check.id for check in CHECKS if not check.more_is_better] == [WALK]


def test_every_cut_off_names_its_source() -> None:
    sources = {check.id: check.cut_off.source.id for check in SCORED}
    assert sources == {
        TANDEM: "steadi_four_stage",
        ONE_LEG: "vellas",
        CHAIR: "steadi_chair_stand",
        WALK: "steadi_timed_up_and_go",
    }


# A check is one thing

OWN_FILES = (
    TOP / "app" / "clinical" / "checks",
    TOP / "app" / "content" / "en" / "checks",
    *(TOP / "app" / "content" / "en" / "voices" / voice / "checks" for voice in OTHERS),
    TOP / "app" / "illustrations" / "poses" / "checks.py",
)
NAMED = re.compile(rf"\b({'|'.join((*STANCES, CHAIR, WALK))})\b|CHECK_IDS\[")


def source_files() -> list[Path]:
    folders = (TOP / "app", TOP / "templates", TOP / "static" / "js")
    endings = {".py", ".toml", ".html", ".js"}
    return [path for folder in folders for path in folder.rglob("*") if path.suffix in endings]


def test_no_check_is_named_outside_its_own_files() -> None:
    naming = {
        str(path.relative_to(TOP))
        for path in source_files()
        if NAMED.search(path.read_text("utf-8"))
    }
    foreign = {
        name for name in naming if not any((TOP / name).is_relative_to(o) for o in OWN_FILES)
    }
    assert foreign == set()
    # The search does see what it looks for: every check's own files.
    assert len(naming - foreign) >= 2 * len(CHECKS)
