"""The short note: ten lines of a hundred plain letters, and what no length may cost it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from app.clinical.questions import QUESTIONS_BY_ID, SeveralChoices
from app.clinical.signal import CALLS
from app.result.short_lines import MOST_LETTERS, fit, plain
from tests.clinical.drawn import PEOPLE, Drawn
from tests.people import ONE_FALL, TWO_FALLS
from tests.result.people import WORDS, result_from, result_of

CALL = {
    "now": "Call: 911, 999 or 112 now.",
    "today_or_emergency": "Call: same day, emergency department if none can.",
    "today": "Call: same day.",
    "this_week": "Call: this week.",
    "next_visit": "Tell at next visit.",
    "none": "No call needed.",
}


def lines_of(**cells: str) -> list[str]:
    return result_of(**cells).note.splitlines()


def line(start: str, **cells: str) -> str:
    (found,) = [each for each in lines_of(**cells) if each.startswith(start)]
    return found


def in_one_piece(note: str) -> str:
    """Return the note with its wrapped lines joined again."""
    return note.replace("\n  ", " ")


def assert_fits(note: str) -> None:
    lines = note.splitlines()
    assert 1 < len(lines) <= 10, note
    assert all(0 < len(each) <= 100 for each in lines), note
    assert note.isascii(), note


@settings(max_examples=400, deadline=None)
@given(PEOPLE)
def test_whoever_it_is_the_note_fits_and_keeps_what_cannot_wait(person: Drawn) -> None:
    result = result_from(dict(person.answers))
    assert_fits(result.note)
    said = in_one_piece(result.note)
    assert CALL[result.call_by] in said.splitlines()[0]
    for signal in person.signals:
        if signal.line == "red_flag":
            assert WORDS.text("signals", "signs", signal.id, "flag") in said
    assert set(CALL) == set(CALLS)


@pytest.mark.parametrize("question", ["emergency_signs", "see_someone_first"])
def test_with_every_sign_ticked_none_is_left_out(question: str) -> None:
    """The other lines give way, and the last one says how many."""
    asked = QUESTIONS_BY_ID[question]
    assert isinstance(asked, SeveralChoices)
    note = result_of(**{question: ";".join(asked.options)}).note
    assert_fits(note)
    for option in asked.options:
        assert WORDS.text("signals", "signs", option, "flag") in in_one_piece(note)
    if question == "see_someone_first":
        assert note.splitlines()[-1].endswith("long form)")


def test_the_verdict_comes_first_with_the_date_and_the_call() -> None:
    assert lines_of(walking_aid="cane", holds_furniture="yes", worried="yes")[0] == (
        "BALANCE CHECK 2026-03-02: RAISED, something to work on. Tell at next visit."
    )
    assert lines_of()[0] == (
        "BALANCE CHECK 2026-03-02: NOTHING FOUND (does not rule out a fall). No call needed."
    )


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        # 2 for the cane, 1 for furniture, 1 for the curb: 4 of 14, and no key question.
        (
            {"walking_aid": "cane", "holds_furniture": "yes", "trouble_with_curb": "yes"},
            "Screen POSITIVE by total: 4 of 14 points (cut-off 4): "
            "walking aid 2; holds furniture 1; curb 1.",
        ),
        (
            {"unsteady": "standing_only"},
            "Screen POSITIVE by key question (unsteady): 0 of 14 points (cut-off 4).",
        ),
        (
            {"walking_aid": "cane", "worried": "yes", "low_mood": "yes"},
            "Screen POSITIVE by total and key question (worried): 4 of 14 points (cut-off 4)",
        ),
        ({"numb_feet": "yes"}, "Screen negative, no key question: 1 of 14 points (cut-off 4)"),
        (
            {"numb_feet": "yes", "low_mood": ""},
            "Screen unknown: 1 or more of 14 points, 11 of 12 answered (cut-off 4): numb feet 1.",
        ),
    ],
    ids=["total", "key question", "both", "negative", "unknown"],
)
def test_the_screen_says_by_what_it_is_positive(cells: dict[str, str], said: str) -> None:
    assert line("Screen", **cells).startswith(said)


@pytest.mark.parametrize(
    ("cells", "answer"),
    [
        ({}, "no"),
        (ONE_FALL, "no"),
        (ONE_FALL | {"fall_injury": "hurt_no_care"}, "yes"),
        (ONE_FALL | {"fall_injury": "needed_care"}, "yes"),
        (ONE_FALL | {"fall_injury": ""}, "not known"),
        (TWO_FALLS, "yes"),
        ({"falls_past_year": ""}, "not known"),
    ],
    ids=["none", "one", "hurt", "care", "one, injury open", "two", "open"],
)
def test_two_falls_or_one_with_injury_is_a_fact(cells: dict[str, str], answer: str) -> None:
    assert f'"2 or more, or with injury": {answer}. WFG level' in line("Falls", **cells)


@pytest.mark.parametrize(
    ("cells", "start", "said"),
    [
        # 72, female: fewer than 10 is below average (CDC STEADI, 2017).
        ({"chair_stands": "9"}, "Chair stand", "Chair stand 9 (cut-off <10): FINDING."),
        ({"chair_stands": "10"}, "Chair stand", "Chair stand 10 (cut-off <10): No finding."),
        ({"chair_stands": "arms_used"}, "Chair", "Chair stand arms used (cut-off <10): FINDING."),
        (
            {"sex": "not_stated", "chair_stands": "11"},
            "Chair stand",
            "Chair stand 11 (cut-off <10 f, <12 m): Not classified.",
        ),
        (
            {"age": "59", "chair_stands": "12"},
            "Chair stand",
            "Chair stand 12 (nearest row: cut-off <12): Not classified.",
        ),
        (
            {"timed_up_and_go_seconds": "12"},
            "Timed",
            "Timed Up and Go 12 s (cut-off >=12): FINDING.",
        ),
        (
            {"age": "80", "chair_stands": "12", "timed_up_and_go_seconds": "12"},
            "Timed",
            "Timed Up and Go 12 s (cut-off >=12): FINDING, near the average for age.",
        ),
        (
            {"tandem_seconds": "9.99"},
            "Tandem",
            "Tandem stance 9.99 s (cut-off <10): FINDING.",
        ),
        (
            {"one_leg_seconds": "4.5"},
            "Tandem",
            "Tandem stance 10 s (cut-off <10): No finding. "
            "One-leg stance 4.5 s (cut-off <5): Short, a note.",
        ),
    ],
)
def test_each_check_says_its_verdict_beside_its_cut_off(
    cells: dict[str, str], start: str, said: str
) -> None:
    assert line(start, **cells) == said


def test_checks_that_one_reason_left_out_are_one_line() -> None:
    assert line("Checks", ready_for_checks="not_today_alone") == (
        "Checks: Not asked: no helper present."
    )


def test_a_step_that_was_held_stands_where_the_check_itself_was_not_done() -> None:
    assert line("Semi-tandem", take_care="hip_precautions") == (
        "Semi-tandem stance 10 s: Held. Tandem stance, One-leg stance: Not asked: hip precautions."
    )


def test_the_plan_is_named_with_its_support_and_dose() -> None:
    assert line("Plan") == (
        "Plan: sit to stand, no hands 8x; one leg, fingertips 3x10 s/side; tandem walk, 1 hand "
        "2x10 steps."
    )
    last = lines_of(walking_aid="cane")[-1]
    assert last == (
        "Re-check 2026-03-30, 2026-05-25. Hand support stays until told otherwise. "
        "Self-screen, no diagnosis."
    )
    assert line("Plan", see_someone_first="dizzy_now").startswith("Plan: no exercises until seen.")


def test_precautions_give_way_and_are_counted() -> None:
    asked = QUESTIONS_BY_ID["take_care"]
    assert isinstance(asked, SeveralChoices)
    found = line("Red flags", take_care=";".join(asked.options))
    assert found.startswith("Red flags: none. Precautions: ")
    # One of the nine has room.
    assert found.endswith("(+8, long form)")


def test_a_line_takes_what_fits_and_counts_the_rest() -> None:
    items = ["x" * 40, "y" * 40, "z" * 40]
    found = fit(lambda said: f"Plan: {said}.", items, lambda left: f"(+{left})", "; ")
    assert found == f"Plan: {items[0]}; {items[1]}. (+1)"
    assert len(fit(lambda said: said, ["w " * 90], lambda left: f"(+{left})", "; ")) <= MOST_LETTERS


def test_letters_that_a_record_may_not_take_become_plain() -> None:
    assert plain("“It’s a résumé” – fine…") == '"It\'s a resume" - fine...'
    assert plain("Пример") == "Пример"
