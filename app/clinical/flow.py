"""The way through the questions: which apply, which answers count, and which is next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.clinical.questions import QUESTIONS, Answer, Answers, Question


@dataclass(frozen=True, kw_only=True)
class Walk:
    """`asked`: questions on the path. `counted`: their answers. `kept`: answers off the path."""

    asked: tuple[Question, ...]
    counted: Mapping[str, Answer]
    kept: Mapping[str, Answer]

    @property
    def open_questions(self) -> tuple[Question, ...]:
        return tuple(question for question in self.asked if question.id not in self.counted)

    @property
    def complete(self) -> bool:
        return not self.open_questions


def walk(answers: Answers) -> Walk:
    """Go down the questions once; each condition sees only the answers that count so far.

    An answer off the path is kept, not counted, and counts again if its question returns.
    """
    asked: list[Question] = []
    counted: dict[str, Answer] = {}
    for question in QUESTIONS:
        if question.asked_if(counted):
            asked.append(question)
            if question.id in answers:
                counted[question.id] = answers[question.id]
    kept = {each: answer for each, answer in answers.items() if each not in counted}
    return Walk(asked=tuple(asked), counted=counted, kept=kept)
