"""One row of a file: its cells read as the web reads them, and its scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.clinical.answers import UnreadableAnswer, read_answer
from app.clinical.questions import CHECK_IDS, QUESTIONS_BY_ID, Answer
from app.clinical.scores import SCORE_COLUMNS, Score, score
from app.content.words import Section
from app.said.problems import say_problem

Cell = str | Sequence[str]


@dataclass(frozen=True, kw_only=True)
class ScoredRow:
    """The score columns (all None where there is a problem), and what is wrong, or ""."""

    columns: Mapping[str, Score]
    problem: str = ""


def score_cells(cells: Mapping[str, Cell], words: Section) -> ScoredRow:
    """Score one person. Every cell is read, also where its question would not be asked."""
    answers: dict[str, Answer] = {}
    problems: list[str] = []
    for column, cell in cells.items():
        try:
            answer = read_answer(QUESTIONS_BY_ID[column], cell)
        except UnreadableAnswer as unreadable:
            problems.append(f"{column}: {say_problem(words, unreadable)}")
        else:
            if answer is not None:
                answers[column] = answer
    if problems:
        return unscored("; ".join(problems))
    if counts_as_ready(answers):
        answers["ready_for_checks"] = "ready"
    return ScoredRow(columns=score(answers))


def counts_as_ready(answers: Mapping[str, Answer]) -> bool:
    """Say whether a check was filled in though nobody wrote down that the person was ready."""
    return "ready_for_checks" not in answers and any(check in answers for check in CHECK_IDS)


def unscored(problem: str) -> ScoredRow:
    return ScoredRow(columns=dict.fromkeys(SCORE_COLUMNS), problem=problem)
