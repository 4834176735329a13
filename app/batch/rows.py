"""One row of a file: its cells read as the web reads them, and its scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.batch.columns import WRITTEN
from app.batch.inferred import with_inferred
from app.clinical.answers import UnreadableAnswer, read_answer
from app.clinical.flow import walk
from app.clinical.questions import QUESTIONS_BY_ID, Answer
from app.clinical.scores import Score, score_walked
from app.content.words import Section
from app.said.problems import say_problem

Cell = str | Sequence[str]


@dataclass(frozen=True, kw_only=True)
class ScoredRow:
    """What is written behind a row, by column: a problem, or scores and what was `ignored`."""

    columns: Mapping[str, Score]

    @property
    def problem(self) -> str:
        return str(self.columns["problem"])


def score_cells(cells: Mapping[str, Cell], words: Section) -> ScoredRow:
    """Score one person. Every cell is read, also where its question would not be asked."""
    given: dict[str, Answer] = {}
    problems: list[str] = []
    for column, cell in cells.items():
        try:
            answer = read_answer(QUESTIONS_BY_ID[column], cell, in_file=True)
        except UnreadableAnswer as unreadable:
            problems.append(f"{column}: {say_problem(words, unreadable)}")
        else:
            if answer is not None:
                given[column] = answer
    if problems:
        return unscored("; ".join(problems))
    path = walk(with_inferred(given))
    scores = score_walked(path)
    # After an emergency sign nothing else counts, and nothing needs saying but what to do.
    said = scores["category"] != "emergency"
    ignored = tuple(each for each in given if each in path.kept) if said else None
    return ScoredRow(columns={**scores, "ignored": ignored, "problem": ""})


def unscored(problem: str) -> ScoredRow:
    return ScoredRow(columns={**dict.fromkeys(WRITTEN), "problem": problem})
