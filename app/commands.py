"""The command line: score people from a file."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from app.score_files.reading import Row, Table, UnreadableFile, read_csv, read_json_lines
from app.score_files.rows import score_cells, unscored
from app.score_files.writing import Write, csv_writer, json_lines_writer

STANDARD = "-"


class CannotScore(click.ClickException):
    """The file as a whole cannot be read or written."""

    exit_code = 2


def register_commands(app: Flask) -> None:
    app.cli.add_command(score)


@click.command()
@click.argument("people")
@click.option(
    "--output", default=STANDARD, show_default=True, help="Where to write; - is standard output."
)
@with_appcontext
def score(people: str, output: str) -> None:
    """Score one person a row: PEOPLE is a CSV file, a .jsonl file, or - for standard input.

    Columns are question ids in any order. A missing column or an empty cell is an unanswered
    question; several choices are joined with ";" (in JSON lines, a list). The output repeats the
    columns and adds the scores and `problem`. A row that cannot be read keeps its place, with
    `problem` filled and nothing scored.

    Exit status: 0, 1 if any row had a problem, 2 if the file cannot be read.

    Example: flask --app app score people.csv --output scored.csv
    """
    if STANDARD not in (people, output) and Path(people).resolve() == Path(output).resolve():
        raise CannotScore("The output would overwrite the input. Give another name.")
    try:
        with _opened(people) as (lines, source), _replaced(output) as stream:
            table = read_json_lines(lines) if _is_json(people) else read_csv(lines)
            total, bad = _score_all(table, _writer(stream, people, output, table), source)
    except UnreadableFile as error:
        raise CannotScore(str(error)) from None
    except UnicodeDecodeError as error:
        raise CannotScore(f"The file is not UTF-8 ({error.reason}). Save it as UTF-8.") from None
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotScore(f"{error.filename or people}: {error.strerror}.") from None
    if bad:
        click.echo(f"{bad} of {total} rows have a problem: see the column “problem”.", err=True)
        sys.exit(1)


def _is_json(name: str) -> bool:
    return name.lower().endswith(".jsonl")


def _writer(stream: IO[str], people: str, output: str, table: Table) -> Write:
    if _is_json(output):
        return json_lines_writer(stream, from_json=_is_json(people))
    return csv_writer(stream, table.columns, table.delimiter)


def _score_all(table: Table, write: Write, source: BinaryIO) -> tuple[int, int]:
    """Score row by row and return how many there were and how many had a problem."""
    words = current_app.config["WORDS"]
    total = bad = 0
    for row in _with_progress(table.rows, source):
        problem = row.problem
        scored = unscored(problem) if problem else score_cells(row.cells, words)
        write(row, scored)
        total += 1
        bad += bool(scored.problem)
    return total, bad


def _with_progress(rows: Iterator[Row], source: BinaryIO) -> Iterator[Row]:
    """Yield the rows; on a terminal show how far into the file they are."""
    if not sys.stderr.isatty() or not source.seekable():
        yield from rows
        return
    length = os.fstat(source.fileno()).st_size
    with click.progressbar(length=length, file=sys.stderr) as bar:
        for row in rows:
            yield row
            bar.update(source.tell() - bar.pos)


@contextmanager
def _opened(name: str) -> Iterator[tuple[IO[str], BinaryIO]]:
    """Open for reading as UTF-8, with or without a byte order mark."""
    if name == STANDARD:
        stdin = sys.stdin.buffer
        yield io.TextIOWrapper(stdin, encoding="utf-8-sig", newline=""), stdin
        return
    with open(name, "rb") as source:
        yield io.TextIOWrapper(source, encoding="utf-8-sig", newline=""), source


@contextmanager
def _replaced(name: str) -> Iterator[IO[str]]:
    """Open for writing; the file takes its name only when all was written."""
    if name == STANDARD:
        stdout = sys.stdout.buffer
        stream = io.TextIOWrapper(stdout, encoding="utf-8", newline="", write_through=True)
        try:
            yield stream
        finally:
            stream.flush()
            stream.detach()
        return
    target = Path(name)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=target.parent, delete=False
    ) as unfinished:
        try:
            yield unfinished.file
        except BaseException:
            unfinished.close()
            os.unlink(unfinished.name)
            raise
    os.chmod(unfinished.name, 0o644)
    os.replace(unfinished.name, target)
