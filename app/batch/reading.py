"""Reading rows from CSV or JSON lines, one at a time."""

from __future__ import annotations

import csv
import difflib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.batch.rows import Cell
from app.clinical.questions import QUESTIONS_BY_ID


class UnreadableFile(ValueError):
    """The file as a whole cannot be used; the text says why and where."""


@dataclass(kw_only=True)
class Row:
    """Cells by column, as given in `cells` and for the output in `shown`; `problem` or ""."""

    cells: dict[str, Cell] = field(default_factory=dict)
    shown: dict[str, object] = field(default_factory=dict)
    problem: str = ""


@dataclass(kw_only=True)
class Table:
    """A file being read: its columns, its delimiter, and its rows as they come."""

    columns: tuple[str, ...]
    delimiter: str
    rows: Iterator[Row]


def read_csv(lines: Iterable[str]) -> Table:
    """Read comma or semicolon delimited text with a header line; UnreadableFile if it has none."""
    source = enumerate(lines, start=1)
    at, header = next(((at, line) for at, line in source if line.strip()), (1, ""))
    if not header:
        raise UnreadableFile("The file is empty. Its first line must name the columns.")
    delimiter = ";" if header.count(";") > header.count(",") else ","
    try:
        names = next(csv.reader([header], delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise _broken_quoting(at, error) from None
    columns = tuple(name.strip() for name in names)
    _check_columns(columns)
    rows = _csv_rows((line for _, line in source), at, columns, delimiter)
    return Table(columns=columns, delimiter=delimiter, rows=rows)


def _check_columns(columns: tuple[str, ...]) -> None:
    for place, name in enumerate(columns, start=1):
        if not name:
            raise UnreadableFile(f"Column {place} has no name. Columns are question ids.")
        if name not in QUESTIONS_BY_ID:
            near = difflib.get_close_matches(name, QUESTIONS_BY_ID, n=1)
            hint = f" Is it “{near[0]}”?" if near else ""
            raise UnreadableFile(f"Unknown column “{name}”. Columns are question ids.{hint}")
        if columns.count(name) > 1:
            raise UnreadableFile(f"The column “{name}” stands there twice.")


def _csv_rows(
    source: Iterator[str], header_line: int, columns: tuple[str, ...], delimiter: str
) -> Iterator[Row]:
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    while True:
        line = header_line + reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise _broken_quoting(line, error) from None
        if cells is None:
            return
        if not cells or (len(cells) == 1 and cells[0].isspace()):
            continue  # a blank line
        row = Row(shown=dict(zip(columns, cells, strict=False)))
        if len(cells) == len(columns):
            row.cells = dict(zip(columns, cells, strict=True))
        else:
            row.problem = f"the row has {len(cells)} cells, the first line names {len(columns)}"
        yield row


def _broken_quoting(line: int, error: csv.Error) -> UnreadableFile:
    """Name the line on which the row starts: an open quotation mark swallows those below it."""
    return UnreadableFile(
        f"Line {line} cannot be read ({error}). Look for a quotation mark that is not closed."
    )


def read_json_lines(lines: Iterable[str]) -> Table:
    """Read one JSON object a line; a line that is none is a row with a problem."""
    rows = (_json_row(line, at) for at, line in enumerate(lines, start=1) if line.strip())
    return Table(columns=tuple(QUESTIONS_BY_ID), delimiter=",", rows=rows)


def _json_row(line: str, at: int) -> Row:
    try:
        # Numbers stay as they were typed: 9.99 must not become a neighbour of itself.
        values = json.loads(
            line,
            parse_float=str,
            parse_int=str,
            parse_constant=_refuse,
            object_pairs_hook=_each_key_once,
        )
    except _RepeatedKey as repeated:
        return Row(problem=f"the column “{repeated}” stands there twice")
    except (ValueError, RecursionError):
        return Row(problem=f"line {at} is not JSON")
    if not isinstance(values, dict):
        return Row(problem=f"line {at} is not a JSON object")
    row = Row(shown=values)
    problems = []
    for name, value in values.items():
        if name not in QUESTIONS_BY_ID:
            problems.append(f"unknown column “{name}”")
        elif isinstance(value, list) and all(isinstance(each, str) for each in value):
            row.cells[name] = tuple(value)
        elif isinstance(value, str):
            row.cells[name] = value
        elif value is not None:
            problems.append(f"{name}: neither text, number nor list")
    row.problem = "; ".join(problems)
    return row


class _RepeatedKey(Exception):
    """A JSON object names a key twice; json itself would take the last and say nothing."""


def _each_key_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in pairs:
        if name in values:
            raise _RepeatedKey(name)
        values[name] = value
    return values


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is not JSON")
