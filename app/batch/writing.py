"""Writing rows with their scores, as CSV or JSON lines, one at a time."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from typing import IO

from app.batch.reading import Row
from app.batch.rows import ScoredRow
from app.clinical.questions import QUESTIONS_BY_ID, SeveralChoices
from app.clinical.scores import SCORE_COLUMNS

# A spreadsheet would run a cell that begins so as a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
Write = Callable[[Row, ScoredRow], None]


def csv_writer(stream: IO[str], columns: tuple[str, ...], delimiter: str) -> Write:
    """Write the header, and return what writes a row."""
    writer = csv.writer(_EndedByNewline(stream), delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([*columns, *SCORE_COLUMNS, "problem"])

    def write(row: Row, scored: ScoredRow) -> None:
        cells = [row.shown.get(column) for column in columns]
        scores = [scored.columns[column] for column in SCORE_COLUMNS]
        writer.writerow([_cell(value) for value in (*cells, *scores, scored.problem)])

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
    if isinstance(value, list | tuple):
        text = ";".join(str(each) for each in value)
    else:
        text = json.dumps(value) if isinstance(value, dict) else str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def json_lines_writer(stream: IO[str], from_json: bool) -> Write:
    """Return what writes a row as one JSON object; several choices are lists."""

    def write(row: Row, scored: ScoredRow) -> None:
        shown = row.shown if from_json else {k: _json(k, v) for k, v in row.shown.items()}
        scores = {
            column: list(value) if isinstance(value, tuple) else value
            for column, value in scored.columns.items()
        }
        line = {**shown, **scores, "problem": scored.problem}
        stream.write(json.dumps(line, ensure_ascii=False) + "\n")

    return write


def _json(column: str, value: object) -> object:
    several = isinstance(QUESTIONS_BY_ID[column], SeveralChoices)
    if several and isinstance(value, str):
        return [each.strip() for each in value.split(";") if each.strip()]
    return value
