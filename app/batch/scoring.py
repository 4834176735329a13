"""Scoring row by row: each is written before the next is read, so memory stays flat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.batch.reading import Row
from app.batch.rows import score_cells, unscored
from app.batch.writing import Write
from app.content.words import Section

NAMED = 10  # lines with a problem that are named in the end


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many rows there were, how many had a problem, and where the first of them are."""

    total: int
    bad: int
    bad_lines: tuple[int, ...]


def score_rows(rows: Iterable[Row], write: Write, words: Section) -> Tally:
    """Score and write every row; one that cannot be read keeps its place, unscored."""
    total = bad = 0
    bad_lines: list[int] = []
    for row in rows:
        scored = unscored(row.problem) if row.problem else score_cells(row.cells, words)
        write(row, scored)
        total += 1
        if scored.problem:
            bad += 1
            if bad <= NAMED:
                bad_lines.append(row.line)
    return Tally(total=total, bad=bad, bad_lines=tuple(bad_lines))
