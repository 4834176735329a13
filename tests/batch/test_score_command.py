"""flask score: what it reads, what it writes, and what it says when something is wrong."""

import io
import json
from pathlib import Path

import pytest
from flask import Flask

from app.batch.csv_rows import read_csv
from app.batch.scoring import score_rows
from app.batch.writing import csv_writer
from app.clinical.questions import QUESTIONS_BY_ID
from app.clinical.scores import SCORE_COLUMNS
from tests.batch.tables import csv_of, table
from tests.people import PEOPLE, STEADY
from tests.scoring import WORDS


def test_everybody_is_scored_as_worked_out_by_hand(score) -> None:
    result, text = score(csv_of([person.cells for person in PEOPLE]))
    assert result.exit_code == 0, result.output
    for person, row in zip(PEOPLE, table(text), strict=True):
        got = {column: row[column] for column in person.expected}
        got["exercises"] = ";".join(row["exercises"].split(";")[:3])
        assert got == person.expected


def test_the_output_repeats_the_columns_and_adds_the_scores(score) -> None:
    result, text = score(b"sex,age\nfemale,72\n")
    assert result.exit_code == 0
    assert text.splitlines()[0] == ",".join(["sex", "age", *SCORE_COLUMNS, "ignored", "problem"])


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_commas_semicolons_and_a_byte_order_mark_are_read(score, start, delimiter) -> None:
    cells = STEADY | {"tandem_seconds": "9,5", "take_care": "sore_joints;poor_sight"}
    result, text = score(start + csv_of([cells], delimiter))
    assert result.exit_code == 0, result.output
    row = table(text, delimiter)[0]
    assert (row["tandem_seconds"], row["tandem"]) == ("9,5", "finding")


def test_a_bad_row_keeps_its_place_and_the_others_are_scored(score) -> None:
    bad = STEADY | {"age": "old", "chair_stands": "9.5"}
    result, text = score(csv_of([STEADY, bad, STEADY]))
    assert result.exit_code == 1
    assert "1 of 3" in result.output
    first, second, third = table(text)
    assert first["category"] == third["category"] == "lower"
    assert [second[column] for column in SCORE_COLUMNS] == [""] * len(SCORE_COLUMNS)
    assert "age: " in second["problem"]
    assert "chair_stands: " in second["problem"]


def test_a_bad_value_is_a_problem_even_where_nobody_would_be_asked(score) -> None:
    cells = {"emergency_signs": "stroke_signs", "chair_stands": "many"}
    result, text = score(csv_of([cells]))
    assert result.exit_code == 1
    assert table(text)[0]["problem"].startswith("chair_stands: ")


@pytest.mark.parametrize("start", [*"=+-@\t\r\n＝＋－＠"])
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(score, start: str) -> None:
    result, text = score(f'note,age\n"{start}1",72\n'.encode())
    assert result.exit_code == 0
    assert table(text)[0]["note"] == f"'{start}1".replace("\r", "\n")  # as Python reads text


@pytest.mark.parametrize("sign", [*";,\t\n"])
@pytest.mark.parametrize("start", [*"=+-@＝＋－＠"])
def test_so_does_what_would_be_a_cell_with_another_delimiter(score, sign: str, start: str) -> None:
    _, text = score(f'note,age\n"a{sign}{start}1",72\n'.encode())
    assert table(text)[0]["note"] == f"a{sign}'{start}1"


def test_the_name_of_a_column_and_what_json_holds_are_no_formula_either(score) -> None:
    _, text = score(b'"=1+1",age\n7,72\n')
    assert table(text)[0]["'=1+1"] == "7"
    _, text = score(b'{"age": 72, "note": ["=1", "=2"], "more": -3}\n', "people.jsonl")
    assert (table(text)[0]["note"], table(text)[0]["more"]) == ("'=1;'=2", "'-3")


def test_plain_text_that_is_passed_through_stays_as_it_is(score) -> None:
    note = "knee - left; 3 + 4, see B=2, a@b.org, '1"
    _, text = score(f'note,age\n"{note}",72\n'.encode())
    assert table(text)[0]["note"] == note


def test_a_row_of_another_length_and_a_blank_line(score) -> None:
    result, text = score(b"age,sex\n72\n\n72,female,more\n72,female\n")
    assert result.exit_code == 1
    problems = [row["problem"] for row in table(text)]
    assert problems == [
        "line 2 has 1 cells, the header names 2",
        "line 4 has 3 cells, the header names 2",
        "",
    ]
    assert "2 of 3 rows have a problem (lines 2, 4 of the file)" in result.output


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"age,age\n72,72\n", "“age” stands there twice"),
        (b"", "empty"),
        ("age,sex\n72,weiblich-ä\n".encode("latin-1"), "UTF-8"),
        (b"age,,sex\n72,,female\n", "Column 2 has no name"),
        (b",,\n1,2,3\n", "names no columns"),
        (b'age,sex\n72,female\n72,"female\n72,male\n72,male\n', "Line 3 "),
        (b'\n"age\n72\n', "Line 2 "),
    ],
)
def test_a_file_that_cannot_be_used_is_said_and_leaves_nothing(score, content, said) -> None:
    result, text = score(content)
    assert result.exit_code == 2
    assert said in result.output
    assert text == ""


def test_a_missing_file_and_the_same_file_twice(app: Flask, tmp_path: Path) -> None:
    runner = app.test_cli_runner()
    assert runner.invoke(args=["score", str(tmp_path / "none.csv")]).exit_code == 2
    people = tmp_path / "people.csv"
    people.write_text("age\n72\n")
    assert runner.invoke(args=["score", str(people), "--output", str(people)]).exit_code == 2
    link = tmp_path / "link.csv"
    link.hardlink_to(people)
    assert runner.invoke(args=["score", str(people), "--output", str(link)]).exit_code == 2
    assert people.read_text() == "age\n72\n"


def test_standard_input_and_output(app: Flask) -> None:
    result = app.test_cli_runner().invoke(args=["score", "-"], input="\ufeffage,sex\n72,female\n")
    assert result.exit_code == 0
    assert table(result.output)[0]["category"] == "lower_unconfirmed"


def test_json_lines_come_to_the_same_scores(score) -> None:
    people = [person.cells | {"take_care": "none"} for person in PEOPLE[:-1]]
    lines = [{**cells, "take_care": ["none"], "age": int(cells["age"])} for cells in people]
    content = "\n".join(json.dumps(line) for line in lines).encode()
    result, as_json = score(content, "people.jsonl", "out.jsonl")
    assert result.exit_code == 0, result.output
    _, as_csv = score(csv_of(people))
    for line, row in zip(as_json.splitlines(), table(as_csv), strict=True):
        got = json.loads(line)
        assert isinstance(got["exercises"], list)
        assert isinstance(got["take_care"], list)
        for column in SCORE_COLUMNS:
            value = got[column]
            text = ";".join(value) if isinstance(value, list) else str(value)
            assert text == row[column]


def test_json_numbers_are_read_as_typed_and_bad_lines_keep_their_place(score) -> None:
    content = b'{"age": 72, "tandem_seconds": 9.99}\nnot json\n[1]\n{"shoe": 1}\n{"age": {}}\n'
    result, text = score(content, "people.jsonl", "out.jsonl")
    assert result.exit_code == 1
    rows = [json.loads(line) for line in text.splitlines()]
    assert [bool(row["problem"]) for row in rows] == [False, True, True, True, True]
    assert rows[0]["tandem_seconds"] == "9.99"
    assert rows[3]["problem"] == "no answers"


def test_rows_are_read_one_at_a_time() -> None:
    read: list[int] = []

    def lines():
        yield "age,sex\n"
        for number in range(1000):
            read.append(number)
            yield "72,female\n"

    rows = read_csv(lines()).rows
    next(rows)
    assert len(read) == 1


def test_the_first_row_is_written_before_the_second_is_read() -> None:
    out = io.StringIO()
    written_before: list[int] = []

    def lines():
        yield "age,sex\n"
        for _ in range(3):
            written_before.append(out.getvalue().count("\n"))
            yield "72,female\n"

    people = read_csv(lines())
    tally = score_rows(people.rows, csv_writer(out, people.columns, ","), WORDS)
    assert written_before == [1, 2, 3]
    assert (tally.total, tally.bad) == (3, 0)


def test_a_failed_run_loses_no_old_file_and_leaves_nothing_beside_it(score, tmp_path) -> None:
    (tmp_path / "out.csv").write_text("old")
    result, text = score(b'age,sex\n72,female\n72,"female\n')
    assert (result.exit_code, text) == (2, "old")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "people.csv"]


@pytest.mark.parametrize("output", ["folder", "not_there/out.csv"])
def test_what_cannot_be_written_is_named(app: Flask, tmp_path: Path, output: str) -> None:
    people, target = tmp_path / "people.csv", tmp_path / output
    people.write_text("age\n72\n")
    (tmp_path / "folder").mkdir()
    result = app.test_cli_runner().invoke(args=["score", str(people), "--output", str(target)])
    assert result.exit_code == 2
    assert f"{target} cannot be written" in result.output


def test_json_lines_say_which_line_or_key_is_wrong(score) -> None:
    content = b'\n{"age": NaN}\n{"age": 1, "age": 2}\n{"sex": "\\ud800", "age": null}\n'
    result, text = score(content, "people.jsonl", "out.jsonl")
    assert result.exit_code == 1
    not_json, twice, half_a_letter = (json.loads(line) for line in text.splitlines())
    assert "line 2" in not_json["problem"]
    assert "“age” stands there twice" in twice["problem"]
    assert (half_a_letter["sex"], half_a_letter["age"]) == ("\ud800", None)


def test_json_lines_become_csv_with_every_question_and_csv_becomes_lists(score) -> None:
    _, as_csv = score(b'{"take_care": ["sore_joints", "poor_sight"]}\n', "people.jsonl")
    row = table(as_csv)[0]
    assert tuple(row) == (*QUESTIONS_BY_ID, *SCORE_COLUMNS, "ignored", "problem")
    assert row["take_care"] == "sore_joints;poor_sight"
    _, as_json = score(b"take_care\nsore_joints;poor_sight\n", output="out.jsonl")
    assert json.loads(as_json)["take_care"] == ["sore_joints", "poor_sight"]
