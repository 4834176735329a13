"""Scores and paths for cells as they stand in a file: what the tests of the rules ask for."""

from app.batch.rows import score_cells
from app.clinical.answers import read_answer
from app.clinical.flow import walk
from app.clinical.questions import QUESTIONS_BY_ID, Answer
from app.content.words import load_words

WORDS = load_words("en")


def scored(**cells: str) -> dict[str, str]:
    """Return the score columns and `problem` as the CSV writes them."""
    row = score_cells(cells, WORDS)
    text = {
        column: ";".join(value) if isinstance(value, tuple) else "" if value is None else str(value)
        for column, value in row.columns.items()
    }
    return {**text, "problem": row.problem}


def answers_of(**cells: str) -> dict[str, Answer]:
    read = {each: read_answer(QUESTIONS_BY_ID[each], cell) for each, cell in cells.items()}
    return {each: answer for each, answer in read.items() if answer is not None}


def asked(**cells: str) -> tuple[str, ...]:
    """Return the ids of the questions on the path, in order."""
    return tuple(question.id for question in walk(answers_of(**cells)).asked)
