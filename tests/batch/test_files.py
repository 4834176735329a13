"""What files can look like from outside: delimiters, encodings, and runs that are cut short."""

import csv
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from flask import Flask

from app.batch import scoring
from tests.batch.tables import csv_of, table
from tests.people import STEADY

CELLS = STEADY | {"tandem_seconds": "9,5", "take_care": "sore_joints;poor_sight", "name": "Åse ”K”"}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-marked", "utf-16-be-marked"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("stated", [False, True])
def test_every_delimiter_is_read_in_every_encoding(score, encoding, delimiter, stated) -> None:
    text = csv_of([CELLS], delimiter).decode()
    text = f"sep={delimiter}\r\n{text}" if stated else text
    if encoding.endswith("-marked"):
        text, encoding = f"\ufeff{text}", encoding.removesuffix("-marked")
    result, written = score(text.encode(encoding))
    assert result.exit_code == 0, result.output
    row = table(written, delimiter)[0]
    assert (row["tandem_seconds"], row["tandem"], row["name"]) == ("9,5", "finding", "Åse ”K”")


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "sep=; ", "\nsep=;\n"])
def test_a_stated_delimiter_holds_for_a_header_that_has_none(score, first: str) -> None:
    result, written = score(f"{first}\nage\n72;\n".encode())
    assert result.exit_code == 0, result.output
    assert table(written, ";")[0]["age"] == "72"


def test_the_delimiter_is_the_one_that_names_questions(score) -> None:
    result, written = score(b"name, first, last;age\nAnn;72\n")
    assert result.exit_code == 0, result.output
    assert table(written, ";")[0]["age"] == "72"


@pytest.mark.parametrize(
    "content",
    [
        "name,age\nÅse,72\n".encode("latin-1"),
        "name,age\nÅse,72\n".encode("cp1252"),
        "name,age\nÅse,72\n".encode("utf-16-le"),
        "name,age\nÅse,72\n".encode("utf-16-be"),
        "name,age\nÅse,72\n".encode("utf-32"),
        "age\n72\n".encode("utf-16")[:-1],
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00",
        b"age,id\n72,\x00\n",
    ],
)
@pytest.mark.parametrize("name", ["people.csv", "people.jsonl"])
def test_another_encoding_is_said_and_leaves_nothing(score, content: bytes, name: str) -> None:
    result, text = score(content, name)
    assert (result.exit_code, text) == (2, "")
    assert "UTF-8" in result.output


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf", b"\xff\xfe"])
@pytest.mark.parametrize("name", ["people.csv", "people.jsonl"])
def test_an_empty_file_is_no_table_and_no_json_line(score, start: bytes, name: str) -> None:
    result, text = score(start, name, "out.jsonl")
    assert (result.exit_code, text) == ((2 if name == "people.csv" else 0), "")


def test_a_csv_file_begins_with_the_mark_that_excel_reads(score, tmp_path: Path) -> None:
    for output in ("out.csv", "OUT.CSV", "out.jsonl", "out.txt"):
        score(b"age\n72\n", output=output)
        marked = (tmp_path / output).read_bytes().startswith(b"\xef\xbb\xbf")
        assert marked is output.lower().endswith(".csv")


def test_what_was_written_reads_again_with_quotes_and_lines_in_cells(score) -> None:
    note = 'said "fine",\nthen; left'
    _, written = score(csv_of([STEADY | {"note": note}]))
    assert table(written)[0]["note"] == note


def test_standard_input_may_be_wide_and_standard_output_has_no_mark(app: Flask) -> None:
    content = "age\tname\n72\tÅse\n".encode("utf-16")
    result = app.test_cli_runner().invoke(args=["score", "-"], input=content)
    assert result.exit_code == 0
    assert table(result.stdout, "\t")[0] == table(result.stdout, "\t")[0] | {
        "age": "72",
        "name": "Åse",
        "category": "lower_unconfirmed",
    }


def test_a_row_that_breaks_the_run_leaves_no_file_with_people(score, tmp_path, monkeypatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(scoring, "score_cells", broken)
    (tmp_path / "out.csv").write_text("old")
    result, text = score(b"name,age\nAnn,72\n")
    assert isinstance(result.exception, RuntimeError)
    assert text == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "people.csv"]


def hears_signals() -> None:
    """Undo what the tests' own start may have told them to ignore, as nohup does."""
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_DFL)


# Two at once may come in either order, and the second is not heard.
@pytest.mark.parametrize(
    ("signals", "statuses"),
    [
        ([signal.SIGINT], {1}),
        ([signal.SIGTERM], {128 + signal.SIGTERM}),
        ([signal.SIGHUP], {128 + signal.SIGHUP}),
        ([signal.SIGTERM, signal.SIGINT], {1, 128 + signal.SIGTERM}),
    ],
    ids=["Ctrl-C", "ended", "terminal closed", "two at once"],
)
def test_a_run_that_is_stopped_leaves_no_file_with_people(tmp_path, signals, statuses) -> None:
    people, output = tmp_path / "people", tmp_path / "out.csv"
    os.mkfifo(people)
    command = [sys.executable, "-m", "flask", "--app", "app", "score", people, "--output", output]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, preexec_fn=hears_signals) as run:
        with people.open("w") as lines:
            lines.write("name,age\n" + "Ann,72\n" * 20_000)
            lines.flush()
            while not any(path.stat().st_size for path in tmp_path.glob("*.unfinished")):
                assert run.poll() is None
                time.sleep(0.02)
            for each in signals:
                run.send_signal(each)
            assert run.wait(timeout=60) in statuses
        assert [path.name for path in tmp_path.iterdir()] == ["people"]


def test_a_run_that_ends_by_itself_hears_signals_as_before(score) -> None:
    before = [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]
    result, _ = score(b"age\n72\n")
    assert result.exit_code == 0
    assert [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)] == before


def test_a_cell_longer_than_any_answer_is_a_problem_of_its_row(score) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([["id", "age"], ["1", "9" * 100_000], ["2", "72"]])
    result, written = score(out.getvalue().encode())
    assert result.exit_code == 1
    assert [bool(row["problem"]) for row in table(written)] == [True, False]
