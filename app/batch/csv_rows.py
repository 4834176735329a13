"""Reading rows from text with a header line, separated by commas, semicolons or tabs."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from app.batch.columns import name_of
from app.batch.reading import (
    Row,
    Table,
    UnreadableFile,
    checked_names,
    others,
    row_of,
    without_nul,
)
from app.clinical.questions import QUESTIONS_BY_ID

DELIMITERS = (",", ";", "\t")
# What Excel reads, and some programs write, above the header.
_STATED = re.compile(r'"?sep=([^\w\s"]|\t)"?\s*', re.I)


def read_csv(lines: Iterable[str]) -> Table:
    """Read the header, and return the rows to come; UnreadableFile if the header cannot be used."""
    source = enumerate(without_nul(lines), start=1)
    at, header = _next_filled(source)
    stated = _STATED.fullmatch(header)
    if stated:
        at, header = _next_filled(source)
    if not header:
        raise UnreadableFile("The file is empty. Its first line must name the columns.")
    delimiter = stated[1] if stated else max(DELIMITERS, key=lambda each: _fits(header, each))
    rows = _rows(chain([header], (line for _, line in source)), delimiter, at - 1)
    _, names = next(rows)
    while names and not names[-1].strip():
        names.pop()  # a spreadsheet's empty columns
    columns = checked_names(_named(names))
    return Table(
        columns=columns,
        delimiter=delimiter,
        rows=_people(rows, columns),
        passed_through=others(columns),
    )


def _next_filled(source: Iterator[tuple[int, str]]) -> tuple[int, str]:
    return next(((at, line) for at, line in source if line.strip()), (1, ""))


def _fits(header: str, delimiter: str) -> tuple[int, int]:
    """Return how well a delimiter cuts the header: how many questions it gives, how many names."""
    names = [name.strip(' "\r\n') for name in header.split(delimiter)]
    return sum(name_of(name) in QUESTIONS_BY_ID for name in names), len(names)


def _named(names: list[str]) -> tuple[str, ...]:
    for place, name in enumerate(names, start=1):
        if not name.strip():
            raise UnreadableFile(f"Column {place} has no name. Name it, or take it out.")
    if not names:
        raise UnreadableFile("The first line names no columns.")
    return tuple(name_of(name) for name in names)


def _rows(
    lines: Iterable[str], delimiter: str, lines_before: int
) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each row with the line on which it starts."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = lines_before + reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise UnreadableFile(
                # An open quotation mark swallows the lines below it.
                f"Line {line} cannot be read ({error}). Look for a quotation mark that is not"
                " closed."
            ) from None
        if cells is None:
            return
        yield line, cells


def _people(rows: Iterator[tuple[int, list[str]]], columns: tuple[str, ...]) -> Iterator[Row]:
    questions = [column for column in columns if column in QUESTIONS_BY_ID]
    for line, cells in rows:
        shown = dict(zip(columns, cells, strict=False))
        behind = any(cell.strip() for cell in cells[len(columns) :])
        if len(cells) < len(columns) or behind:
            if any(cell.strip() for cell in cells):
                problem = f"line {line} has {len(cells)} cells, the header names {len(columns)}"
                yield Row(line=line, shown={**shown}, problem=problem)
            continue
        row = row_of(line, {**shown}, {column: shown[column] for column in questions})
        if row:
            yield row
