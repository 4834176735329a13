"""What is read from a file, whatever its kind: a table of rows, one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.batch.columns import names_problem
from app.batch.rows import Cell
from app.clinical.questions import QUESTIONS_BY_ID

NO_ANSWERS = "no answers"


class UnreadableFile(ValueError):
    """The file as a whole cannot be used; the text says why and where."""


@dataclass(kw_only=True)
class Row:
    """The row that starts on a `line` of the file.

    `cells`: what its questions hold. `shown`: all of it for the output, by the name of the column.
    `problem`: why it cannot be scored, or "".
    """

    line: int
    cells: dict[str, Cell] = field(default_factory=dict)
    shown: dict[str, object] = field(default_factory=dict)
    problem: str = ""


@dataclass(kw_only=True)
class Table:
    """A file being read: its columns, its delimiter, and its rows as they come.

    `passed_through`: columns that are no questions, in their order; all of them are known only
    when every row was read.
    """

    columns: tuple[str, ...]
    delimiter: str
    rows: Iterator[Row]
    passed_through: dict[str, None] = field(default_factory=dict)


def row_of(line: int, shown: dict[str, object], cells: Mapping[str, Cell]) -> Row | None:
    """Return a row under names that may stand there; None if nothing in it is filled."""
    if not any(is_filled(value) for value in shown.values()):
        return None
    answered = any(is_filled(cell) for cell in cells.values())
    return Row(line=line, shown=shown, cells=dict(cells), problem="" if answered else NO_ANSWERS)


def is_filled(value: object) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, list | tuple):
        return any(is_filled(each) for each in value)
    return value is not None


def others(names: Iterable[str]) -> dict[str, None]:
    """Return the names that are no questions, in their order."""
    return {name: None for name in names if name not in QUESTIONS_BY_ID}


def without_nul(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines; UnreadableFile at one that was written in another encoding."""
    for at, line in enumerate(lines, start=1):
        if "\0" in line:
            raise UnreadableFile(f"Line {at} is no text. Save the file as CSV UTF-8.")
        yield line


def checked_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of columns; UnreadableFile if one of them cannot stand there."""
    if problem := names_problem(names):
        raise UnreadableFile(problem)
    return names
