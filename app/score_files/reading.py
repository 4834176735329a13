"""Reading rows from CSV or JSON lines, one at a time."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.clinical.questions import QUESTIONS_BY_ID
from app.score_files.rows import Cell


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
    source = iter(lines)
    header = next(source, "")
    if not header.strip():
        raise UnreadableFile("The file is empty. Its first line must name the columns.")
    delimiter = ";" if header.count(";") > header.count(",") else ","
    columns = tuple(name.strip() for name in _cells_of_header(header, delimiter))
    for name in columns:
        if name not in QUESTIONS_BY_ID:
            raise UnreadableFile(f"Unknown column “{name}”. Columns are question ids.")
        if columns.count(name) > 1:
            raise UnreadableFile(f"The column “{name}” stands there twice.")
    return Table(columns=columns, delimiter=delimiter, rows=_csv_rows(source, columns, delimiter))


def _cells_of_header(header: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([header], delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise UnreadableFile(f"Line 1: {error}.") from None


def _csv_rows(source: Iterator[str], columns: tuple[str, ...], delimiter: str) -> Iterator[Row]:
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise UnreadableFile(f"Line {reader.line_num + 1}: {error}.") from None
        if cells is None:
            return
        if not cells:
            continue  # a blank line
        row = Row(shown=dict(zip(columns, cells, strict=False)))
        if len(cells) == len(columns):
            row.cells = dict(zip(columns, cells, strict=True))
        else:
            row.problem = f"the row has {len(cells)} cells, the first line names {len(columns)}"
        yield row


def read_json_lines(lines: Iterable[str]) -> Table:
    """Read one JSON object a line; a line that is none is a row with a problem."""
    rows = (_json_row(line) for line in lines if line.strip())
    return Table(columns=tuple(QUESTIONS_BY_ID), delimiter=",", rows=rows)


def _json_row(line: str) -> Row:
    try:
        # Numbers stay as they were typed: 9.99 must not become a neighbour of itself.
        values = json.loads(line, parse_float=str, parse_int=str)
    except (json.JSONDecodeError, RecursionError):
        return Row(problem="the line is not JSON")
    if not isinstance(values, dict):
        return Row(problem="the line is not a JSON object")
    row = Row(shown=values)
    unknown = [name for name in values if name not in QUESTIONS_BY_ID]
    if unknown:
        row.problem = f"unknown column “{unknown[0]}”"
        return row
    for name, value in values.items():
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            row.cells[name] = tuple(value)
        elif isinstance(value, str):
            row.cells[name] = value
        elif value is not None:
            row.problem = f"{name}: neither text, number nor list"
    return row
