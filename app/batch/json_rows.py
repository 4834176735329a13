"""Reading rows from JSON lines: one object a line, each naming its own columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from math import isfinite

from app.batch.columns import name_of, names_problem
from app.batch.reading import Row, Table, others, row_of, without_nul
from app.batch.rows import Cell
from app.clinical.questions import QUESTIONS_BY_ID

DEEPEST = 20  # lists and objects in one another that are passed through
LISTED = 100  # columns passed through that are kept to be named in the end


class _Typed(str):
    """A number as it was typed: 9.99 must not become a neighbor of itself."""

    __slots__ = ()


def read_json_lines(lines: Iterable[str], *, into_columns: bool = False) -> Table:
    """Read one JSON object a line; a line that is none is a row with a problem.

    `into_columns`: the output is a table. Its columns have to be known from the first line that can
    be read, so what is passed through has to stand in it.
    """
    table = Table(columns=tuple(QUESTIONS_BY_ID), delimiter=",", rows=iter(()))
    rows = _rows(lines, table.passed_through)
    if into_columns:
        first: list[Row] = []
        while len(first) < LISTED and (row := next(rows, None)):
            first.append(row)
            if row.shown:
                table.columns += tuple(others(row.shown))
                break
        rows = _in_columns(chain(first, rows), set(table.columns))
    table.rows = rows
    return table


def _rows(lines: Iterable[str], passed_through: dict[str, None]) -> Iterator[Row]:
    for at, line in enumerate(without_nul(lines), start=1):
        row = _row(line, at) if line.strip() else None
        if row is None:
            continue
        if len(passed_through) < LISTED:
            passed_through |= others(row.shown)
        yield row


def _in_columns(rows: Iterable[Row], columns: set[str]) -> Iterator[Row]:
    for row in rows:
        late = [name for name in row.shown if name not in columns]
        if late and not row.problem:
            row.problem = f"“{late[0]}” does not stand in the first row, so it has no column"
        yield row


def _row(line: str, at: int) -> Row | None:
    """Return the row of a line, None if nothing in it is filled."""
    try:
        values = json.loads(
            line,
            parse_float=_Typed,
            parse_int=_Typed,
            parse_constant=_refuse,
            object_pairs_hook=_each_key_once,
        )
    except _RepeatedKey as repeated:
        return Row(line=at, problem=f"line {at}: the column “{repeated}” stands there twice")
    except (ValueError, RecursionError):
        return Row(line=at, problem=f"line {at} is not JSON")
    if not isinstance(values, dict):
        return Row(line=at, problem=f"line {at} is not a JSON object")
    names = tuple(name_of(name) for name in values)
    if problem := names_problem(names):
        return Row(line=at, problem=f"line {at}: {problem}")
    return _read_row(at, dict(zip(names, values.values(), strict=True)))


def _read_row(at: int, values: dict[str, object]) -> Row | None:
    cells: dict[str, Cell] = {}
    shown: dict[str, object] = {}
    problems = []
    for name, value in values.items():
        if name not in QUESTIONS_BY_ID:
            try:
                shown[name] = _passed_through(value, DEEPEST)
            except RecursionError:
                problems.append(f"line {at}: “{name}” is nested too deeply")
            continue
        shown[name] = value
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            cells[name] = tuple(value)
        elif isinstance(value, str):
            cells[name] = value
        elif value is not None:
            problems.append(f"{name}: neither text, number nor list")
    if problems:
        return Row(line=at, shown=shown, problem="; ".join(problems))
    return row_of(at, shown, cells)


def _passed_through(value: object, deeper: int) -> object:
    """Return a value with its numbers as numbers again; RecursionError if it is nested too deep."""
    if not deeper:
        raise RecursionError
    if isinstance(value, list):
        return [_passed_through(each, deeper - 1) for each in value]
    if isinstance(value, dict):
        return {name: _passed_through(each, deeper - 1) for name, each in value.items()}
    if not isinstance(value, _Typed):
        return value
    if value.removeprefix("-").isdecimal():
        # Python reads no longer whole number; it stays as it was typed, as text.
        return int(value) if len(value) < 4000 else str(value)
    return float(value) if isfinite(float(value)) else str(value)


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
