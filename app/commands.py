"""The command line: score people from a file, draw the pictures, make the sounds."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

import click
from flask import Flask, current_app
from flask.cli import with_appcontext

from app import TOP
from app.batch.csv_rows import read_csv
from app.batch.files import STANDARD, UnwritableFile, opened, replaced, same_file
from app.batch.json_rows import read_json_lines
from app.batch.reading import Row, Table, UnreadableFile
from app.batch.scoring import Tally, score_rows
from app.batch.stopping import ending_in_order
from app.batch.writing import Write, csv_writer, json_lines_writer
from app.guided.sound_files import sound_files
from app.illustrations.drawings import all_drawings
from app.illustrations.geometry import PoseError


class CannotScore(click.ClickException):
    """The file as a whole cannot be read or written."""

    exit_code = 2


def register_commands(app: Flask) -> None:
    app.cli.add_command(score)
    app.cli.add_command(draw_illustrations)
    app.cli.add_command(make_sounds)


@click.command()
@click.argument("people")
@click.option(
    "--output", default=STANDARD, show_default=True, help="Where to write; - is standard output."
)
@with_appcontext
def score(people: str, output: str) -> None:
    """Score one person a row: PEOPLE is a CSV file, a .jsonl file, or - for standard input.

    The first line names the columns: question ids in any order and any case. A missing column or an
    empty cell is an unanswered question. Several choices are joined with ";" (in JSON lines, a
    list). Options may stand in any case, sex as F or M. Columns that are no question pass through,
    and are named in the end; one that looks like a question misspelt is not guessed at. A name that
    ends in .jsonl means JSON lines, on either side; all else is text with commas, semicolons or
    tabs, as UTF-8, or as UTF-16 with its mark.

    An easier stance left empty before a later one that was tried counts as held, and a check
    filled in as being ready. `ignored` names what was given and did not count, since it would not
    have been asked.

    The output repeats the columns and adds the scores, `ignored` and `problem`. A row that cannot
    be read keeps its place, with `problem` filled and nothing scored; an empty row is left out. A
    file takes its name only when it is whole; a run that is stopped leaves none.

    Exit status: 0; 1 if any row had a problem; 2 if the file cannot be read or written.

    \b
    Example, with people.csv holding
       id,age,sex,take_care,worried
       17,72,F,sore_joints;poor_sight,yes
    \b
      flask --app app score people.csv --output scored.csv
    """
    if same_file(people, output):
        raise CannotScore("The output would overwrite the input. Give another name.")
    with (
        _said_kindly(),
        ending_in_order(),
        opened(people) as (lines, source),
        replaced(output) as stream,
    ):
        table = _table(lines, people, output)
        write = _writer(stream, people, output, table)
        with _with_progress(table.rows, source) as rows:
            tally = score_rows(rows, write, current_app.config["WORDS"])
    if table.passed_through:
        names = ", ".join(map(repr, table.passed_through))
        click.echo(f"Passed through, not scored: {names}", err=True)
    if tally.bad:
        click.echo(_problems(tally), err=True)
        sys.exit(1)


def _problems(tally: Tally) -> str:
    lines = ", ".join(map(str, tally.bad_lines))
    more = " and more" if tally.bad > len(tally.bad_lines) else ""
    where = "line" if tally.bad == 1 else "lines"
    return (
        f"{tally.bad} of {tally.total} rows have a problem ({where} {lines}{more} of the file):"
        " see the column “problem”."
    )


@contextmanager
def _said_kindly() -> Iterator[None]:
    """Turn what stops the whole file into one sentence and exit status 2."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise CannotScore(
            f"The file is not {error.encoding.upper()} ({error.reason}). Save it as CSV UTF-8."
        ) from None
    except (UnreadableFile, UnwritableFile) as error:
        raise CannotScore(str(error)) from None
    except BrokenPipeError:
        raise  # whoever read our output has seen enough: click ends quietly
    except OSError as error:
        raise CannotScore(f"Reading or writing stopped halfway: {error.strerror}.") from None


def _is_json(name: str) -> bool:
    return name.lower().endswith(".jsonl")


def _table(lines: IO[str], people: str, output: str) -> Table:
    if _is_json(people):
        return read_json_lines(lines, into_columns=not _is_json(output))
    return read_csv(lines)


def _writer(stream: IO[str], people: str, output: str, table: Table) -> Write:
    if _is_json(output):
        return json_lines_writer(stream, from_json=_is_json(people))
    return csv_writer(stream, table.columns, table.delimiter)


@contextmanager
def _with_progress(rows: Iterator[Row], source: BinaryIO) -> Iterator[Iterator[Row]]:
    """Yield the rows; on a terminal show how far into the file they are."""
    if not sys.stderr.isatty() or not source.seekable():
        yield rows
        return
    length = os.fstat(source.fileno()).st_size
    with click.progressbar(
        length=length, file=sys.stderr, update_min_steps=max(1, length // 200)
    ) as bar:
        yield _counted(rows, source, bar.update)
        bar.finish()


def _counted(rows: Iterator[Row], source: BinaryIO, move: Callable[[int], None]) -> Iterator[Row]:
    before = 0
    for row in rows:
        yield row
        now = source.tell()
        move(now - before)
        before = now


@click.command("draw-illustrations")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=TOP / "static" / "illustrations",
    help="The folder to write; without it, the pictures of the pages.",
)
def draw_illustrations(output: Path) -> None:
    """Draw every picture from its poses, one SVG file a frame, and remove what is drawn no more.

    A pose that no body can take stops the drawing, names the picture and writes nothing.
    """
    try:
        drawn = all_drawings()
    except PoseError as error:
        raise click.ClickException(str(error)) from error
    _fill(output, ".svg", {name: text.encode() for name, text in drawn.items()})
    click.echo(f"Wrote {len(drawn)} frames to {output}")


@click.command("make-sounds")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=TOP / "static" / "audio",
    help="The folder to write; without it, the sounds of the pages.",
)
def make_sounds(output: Path) -> None:
    """Make the sound file of each check from its signals, and remove what is made no more."""
    files = sound_files()
    _fill(output, ".wav", files)
    click.echo(f"Wrote {len(files)} sounds to {output}")


def _fill(folder: Path, suffix: str, files: Mapping[str, bytes]) -> None:
    """Write the files, and remove others with this suffix."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"*{suffix}"):
            if old.name not in files:
                old.unlink()
        for name, content in files.items():
            (folder / name).write_bytes(content)
    except OSError as error:
        raise click.ClickException(f"Cannot write to {folder}: {error.strerror}") from error
