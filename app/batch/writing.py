"""Writing rows with their scores, as CSV or JSON lines, one at a time."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from typing import IO

from app.batch.columns import WRITTEN
from app.batch.reading import Row
from app.batch.rows import ScoredRow
from app.clinical.questions import QUESTIONS_BY_ID, SeveralChoices

Write = Callable[[Row, ScoredRow], None]
# A spreadsheet would run a cell that begins so as a formula. Where it takes another sign for the
# delimiter than we do, a cell begins behind that sign too.
_FORMULA = re.compile(r"^(?=[=+\-@＝＋－＠\t\r\n])|(?<=[;,\t\r\n])(?=[=+\-@＝＋－＠])")


def csv_writer(stream: IO[str], columns: tuple[str, ...], delimiter: str) -> Write:
    """Write the header, and return what writes a row."""
    writer = csv.writer(_EndedByNewline(stream), delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([_cell(name) for name in (*columns, *WRITTEN)])

    def write(row: Row, scored: ScoredRow) -> None:
        shown = [row.shown.get(column) for column in columns]
        written = [scored.columns[column] for column in WRITTEN]
        writer.writerow([_cell(value) for value in (*shown, *written)])

    return write


class _EndedByNewline:
    """Ends each row with a newline alone, though the csv module was told otherwise.

    It puts a cell with a lone carriage return in quotation marks only where its rows end with one,
    and without them the row would be read as two.
    """

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream

    def write(self, row: str) -> int:
        return self.stream.write(row.removesuffix("\r\n") + "\n")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple) and all(isinstance(each, str) for each in value):
        text = ";".join(value)
    else:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return _FORMULA.sub("'", text)


def json_lines_writer(stream: IO[str], from_json: bool) -> Write:
    """Return what writes a row as one JSON object; several choices are lists."""

    def write(row: Row, scored: ScoredRow) -> None:
        shown = row.shown if from_json else {k: _json(k, v) for k, v in row.shown.items()}
        written = {
            column: list(value) if isinstance(value, tuple) else value
            for column, value in scored.columns.items()
        }
        stream.write(json.dumps({**shown, **written}, ensure_ascii=False) + "\n")

    return write


def _json(column: str, value: object) -> object:
    several = isinstance(QUESTIONS_BY_ID.get(column), SeveralChoices)
    if several and isinstance(value, str):
        return [each.strip() for each in value.split(";") if each.strip()]
    return value
