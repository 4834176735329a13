"""Which columns a file may have: questions, and others that pass through."""

import json

import pytest

from app.batch.columns import looks_like
from app.clinical.questions import QUESTIONS_BY_ID
from app.clinical.scores import SCORE_COLUMNS
from tests.batch.tables import table

# What clinics keep beside the answers.
CLINIC = (
    *("id", "ID", "name", "Name", "surname", "first_name", "mrn", "MRN", "patient_id", "clinic"),
    *("notes", "note", "date", "dob", "site", "ward", "phone", "email", "nhs_number", "visit"),
    *(
        "visit_date",
        "therapist",
        "region",
        "race",
        "rate",
        "state",
        "stage",
        "time",
        "score",
        "case",
    ),
    *(
        "walking_speed",
        "gait_speed",
        "fall_date",
        "low_back_pain",
        "emergency_contact",
        "medicines",
    ),
    *(
        "height",
        "weight",
        "bmi",
        "gender",
        "address",
        "person",
        "Größe",
        "名前",
        "№",
        "1",
    ),
)


@pytest.mark.parametrize("name", CLINIC)
def test_a_column_that_is_no_question_passes_through_unchanged(score, name: str) -> None:
    result, text = score(f"{name},age\n 17-a ,72\n".encode())
    assert result.exit_code == 0, result.output
    assert f"not scored: {name!r}" in result.stderr
    row = table(text)[0]
    assert tuple(row)[:2] == (name, "age")
    assert (row[name], row["category"]) == (" 17-a ", "lower_unconfirmed")


def test_a_file_of_questions_alone_passes_nothing_through(score) -> None:
    result, _ = score(b"age\n72\n")
    assert result.stderr == ""


@pytest.mark.parametrize("name", ["Tandem_Seconds", " TANDEM_SECONDS ", "Tandem seconds"])
def test_a_question_is_known_in_any_case_and_spacing(score, name: str) -> None:
    result, text = score(f"{name},age\n2,72\n".encode())
    assert result.exit_code == 0, result.output
    assert table(text)[0]["tandem_seconds"] == "2"
    assert table(text)[0]["tandem"] == "finding"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("tandem", "tandem_seconds"),
        ("tandem_sec", "tandem_seconds"),
        ("Tandem (s)", "tandem_seconds"),
        ("tandem_seconds_2", "tandem_seconds"),
        ("tandem_secnods", "tandem_seconds"),  # two letters swapped
        ("tadnem_secnods", "tandem_seconds"),  # twice
        ("tandem_seco", "tandem_seconds"),
        ("semi_tandem_time", "semi_tandem_seconds"),
        ("one_leg", "one_leg_seconds"),
        ("side_by_side", "side_by_side_seconds"),
        ("timed_up_and_go", "timed_up_and_go_seconds"),
        ("timed_up_and_go_best", "timed_up_and_go_seconds"),
        ("chair_stand", "chair_stands"),
        ("chair_stands_30_s", "chair_stands"),
        ("ages", "age"),
        ("agee", "age"),
        ("age_years", "age"),
        ("sexx", "sex"),
        ("falls", "falls_past_year"),
        ("falls_last_year", "falls_past_year"),
        ("falls_past_12_months", "falls_past_year"),
        ("fall_injurys", "fall_injury"),
        ("worred", "worried"),
        ("told_fraill", "told_frail"),
        ("emergency", "emergency_signs"),
        ("take_car", "take_care"),
        ("ready", "ready_for_checks"),
    ],
)
def test_a_name_that_resembles_a_question_refuses_the_file(score, name: str, meant: str) -> None:
    result, text = score(f"{name},id\n9,17\n".encode())
    assert (result.exit_code, text) == (2, "")
    assert f"Did you mean `{meant}`?" in result.output
    assert name in result.output


@pytest.mark.parametrize("question", QUESTIONS_BY_ID)
def test_one_letter_off_is_seen_in_every_question_and_two_in_every_longer_one(question) -> None:
    assert looks_like(question[:-1]) == question
    assert looks_like(question + "q") == question
    assert looks_like("q" + question) == question
    assert looks_like("q" + question + "q") == (question if len(question) >= 8 else "")
    assert looks_like("qq" + question + "q") == ""


@pytest.mark.parametrize("name", [*SCORE_COLUMNS, "ignored", "problem", "Problem", "CATEGORY"])
def test_a_name_that_we_write_ourselves_is_a_problem_of_the_file(score, name: str) -> None:
    result, text = score(f"age,{name}\n72,x\n".encode())
    assert (result.exit_code, text) == (2, "")
    assert f"The column “{name}” has a name that we write ourselves" in result.output


def test_our_own_name_beside_the_question_is_not_taken_for_it(score) -> None:
    result, _ = score(b"tandem_seconds,tandem\n2,finding\n")
    assert result.exit_code == 2
    assert "Did you mean" not in result.output


@pytest.mark.parametrize("header", ["age,Age", "id,age,ID", "note,note", "Age ,age"])
def test_a_name_given_twice_in_any_case_is_a_problem_of_the_file(score, header: str) -> None:
    result, text = score(f"{header}\n{','.join('7' * len(header.split(',')))}\n".encode())
    assert (result.exit_code, text) == (2, "")
    assert "stands there twice" in result.output


def test_empty_columns_at_the_end_are_left_out(score) -> None:
    result, text = score(b"age,sex,,\n72,female,,\n72,female\n72,female,,,\n72,female,x,\n")
    assert result.exit_code == 1
    rows = table(text)
    assert tuple(rows[0])[:3] == ("age", "sex", SCORE_COLUMNS[0])
    assert [row["problem"] for row in rows[:3]] == ["", "", ""]
    assert rows[3]["problem"] == "line 5 has 4 cells, the header names 2"


def test_a_row_with_nothing_in_it_is_left_out_and_one_without_answers_keeps_its_place(
    score,
) -> None:
    result, text = score(b"id,age,sex\n1,72,F\n,,\n , ,\t\n,\n\n2,,\n,73,\n")
    assert result.exit_code == 1
    assert [(row["id"], row["problem"]) for row in table(text)] == [
        ("1", ""),
        ("2", "no answers"),
        ("", ""),
    ]
    assert "1 of 3 rows have a problem (line 7 of the file)" in result.stderr


def test_a_line_is_counted_as_the_file_counts_it(score) -> None:
    content = b'\nsep=,\n\n"id\nof the person",age\n"1\n2",72\n\n3,72,4\n5,old\n6,"72\n'
    result, _ = score(content)
    assert result.exit_code == 2
    assert "Line 11 cannot be read" in result.output
    result, text = score(content.replace(b'6,"72\n', b""))
    assert table(text)[1]["problem"] == "line 9 has 3 cells, the header names 2"
    assert "2 of 3 rows have a problem (lines 9, 10 of the file)" in result.stderr


def test_only_the_first_lines_with_a_problem_are_named(score) -> None:
    result, _ = score(b"age\n" + 12 * b"old\n")
    assert "12 of 12 rows have a problem (lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and more" in (
        result.stderr
    )


def test_json_lines_pass_through_numbers_nulls_lists_and_objects_as_they_are(score) -> None:
    line = {"ID": 17, "ward": None, "tags": ["a", 1.5, True], "more": {"n": -2}, "Age": 72}
    result, text = score(json.dumps(line).encode(), "people.jsonl", "out.jsonl")
    assert result.exit_code == 0, result.output
    got = json.loads(text)
    assert {each: got[each] for each in ("ID", "ward", "tags", "more")} == {
        each: line[each] for each in ("ID", "ward", "tags", "more")
    }
    assert (got["age"], got["category"], got["ignored"]) == ("72", "lower_unconfirmed", [])
    assert "'ID', 'ward', 'tags', 'more'" in result.stderr


def test_json_lines_without_answers_are_left_out_or_say_so(score) -> None:
    content = (
        b'{}\n{"age": null, "id": null}\n{"age": "", "sex": " "}\n{"id": 7, "take_care": []}\n'
    )
    result, text = score(content, "people.jsonl", "out.jsonl")
    rows = [json.loads(line) for line in text.splitlines()]
    assert [(row["id"], row["problem"]) for row in rows] == [(7, "no answers")]
    assert "1 of 1 rows have a problem (line 4 of the file)" in result.stderr


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"tandem_sec": 2}', "Did you mean `tandem_seconds`?"),
        ('{"age": 72, "category": "lower"}', "has a name that we write ourselves"),
        ('{"age": 72, "Age": 73}', "“age” stands there twice"),
        ('{"id": 1, "ID": 2}', "stands there twice"),
        ('{"age": 72, "id": ' + "[" * 40 + "]" * 40 + "}", "nested too deeply"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_json_line_with_a_wrong_name_is_a_problem_of_its_own(score, line, said) -> None:
    content = f'{{"age": 72}}\n{line}\n{{"age": 73}}\n'.encode()
    result, text = score(content, "people.jsonl", "out.jsonl")
    assert result.exit_code == 1
    first, second, third = (json.loads(line) for line in text.splitlines())
    assert first["problem"] == third["problem"] == ""
    assert second["problem"].startswith("line 2")
    assert said in second["problem"]


@pytest.mark.parametrize(
    ("number", "shown"),
    [("1e999", "1e999"), ("1" * 5000, "1" * 5000), ("-0", 0), ("1.50", 1.5), ("12", 12)],
)
def test_json_numbers_of_any_size_pass_through(score, number: str, shown: object) -> None:
    content = f'{{"age": 72, "id": {number}}}'.encode()
    result, text = score(content, "people.jsonl", "out.jsonl")
    assert result.exit_code == 0
    assert json.loads(text)["id"] == shown


def test_json_lines_become_a_table_with_what_the_first_row_passes_through(score) -> None:
    content = b'not json\n{"id": 7, "age": 72}\n{"age": 73}\n{"age": 74, "ward": "B"}\n'
    result, text = score(content, "people.jsonl")
    assert result.exit_code == 1
    rows = table(text)
    assert [row["id"] for row in rows] == ["", "7", "", ""]
    assert [bool(row["problem"]) for row in rows] == [True, False, False, True]
    assert "“ward” does not stand in the first row" in rows[3]["problem"]
