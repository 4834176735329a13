"""People drawn at random, with all that the rules make of them: what the invariants look at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from hypothesis import strategies as st

from app.clinical.answer_kinds import NONE, Answer, Answers, Choice, Question, SeveralChoices
from app.clinical.assessment import Assessment, assess
from app.clinical.exercises import EXERCISES, Exercise
from app.clinical.flow import Walk, walk
from app.clinical.plan import Plan, build_plan
from app.clinical.precautions import easier_for, harder_for, objection_to
from app.clinical.questions import QUESTIONS, QUESTIONS_BY_ID
from app.clinical.scores import Score, score
from app.clinical.signal import Signal
from app.clinical.signals import signals_of
from app.clinical.topic_choice import topics_for
from app.clinical.weeks import Stage, next_steps, stages_of
from tests.clinical.one_rule import CORNERS, STEADY_AND_MORE, Cells
from tests.scoring import answers_of

# Numbers on both sides of every bound.
NUMBERS = {
    "age": ("18", "59", "60", "72", "79", "80", "94", "95", "110"),
    "chair_stands": ("0", "3", "4", "7", "8", "9", "12", "17", "60"),
    "timed_up_and_go_seconds": ("3", "11.99", "12", "15", "15.01", "180"),
}
# Mostly held, or hardly anybody would get as far as the next stance.
STANCE_SECONDS = ("0", "4.99", "5", "9.99", "10", "10", "10", "10", "12")
# Answers that let most people go on, several times over.
OFTEN = {
    "ready_for_checks": ("ready",) * 6,
    "cleared_for_standing": ("yes",) * 2,
    "exercise_helper": ("yes",) * 2,
}
# How often nothing is ticked, for one time that something is.
NOTHING_TICKED = {"emergency_signs": 12, "see_someone_first": 5, "take_care": 2, "equipment": 1}
# Two signs that together are more than either.
TOGETHER = "fainted;chest_pain_on_effort"


def changes_of(question: Question) -> tuple[str, ...]:
    """Return answers to a question as they stand in a file; of several choices, some ticked."""
    if isinstance(question, Choice):
        return (*question.options, *OFTEN.get(question.id, ()))
    if isinstance(question, SeveralChoices):
        two = tuple(";".join(pair) for pair in combinations(question.options, 2))
        return (*question.options * 4, *two, *(each for each in two * 9 if each == TOGETHER))
    return (*NUMBERS.get(question.id, STANCE_SECONDS), *question.instead)


def cells_of(question: Question, gaps: int = 0) -> st.SearchStrategy[str]:
    """Draw an answer to a question; of several choices, mostly that nothing is ticked.

    `gaps`: how many empty cells come on six answers.
    """
    cells = changes_of(question)
    cells = (NONE,) * NOTHING_TICKED.get(question.id, 0) * len(cells) + cells
    return st.sampled_from(cells * 6 + ("",) * gaps * len(cells))


def _some_changes(most: int) -> st.SearchStrategy[Cells]:
    """Draw other answers to some questions, to `most` of them."""
    return st.lists(st.sampled_from(list(QUESTIONS_BY_ID)), max_size=most, unique=True).flatmap(
        lambda ids: st.fixed_dictionaries(
            {each: st.sampled_from(changes_of(QUESTIONS_BY_ID[each])) for each in ids}
        )
    )


def _near_a_corner(most: int) -> st.SearchStrategy[Cells]:
    """Draw somebody whom one rule decides, but for some answers."""
    return st.builds(
        lambda corner, some: STEADY_AND_MORE | corner | some,
        st.sampled_from(CORNERS),
        _some_changes(most),
    )


# Near a corner, to reach every branch; anybody, everything answered; anybody, with gaps.
CELLS = st.one_of(
    _near_a_corner(1),
    _near_a_corner(2),
    _near_a_corner(4),
    st.fixed_dictionaries({each.id: cells_of(each) for each in QUESTIONS}),
    st.fixed_dictionaries({each.id: cells_of(each, gaps=1) for each in QUESTIONS}),
)
# One question, and another answer to it.
OTHER_ANSWERS = st.sampled_from(
    [(question.id, cell) for question in QUESTIONS for cell in sorted(set(changes_of(question)))]
)


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A person, and everything that follows. `other`: a changed answer; as drawn, not counted."""

    answers: Answers
    other: tuple[str, Answer]
    walk: Walk
    assessment: Assessment
    plan: Plan
    stages: tuple[Stage, ...]
    signals: tuple[Signal, ...]
    topics: tuple[str, ...]
    columns: dict[str, Score]

    @property
    def counted(self) -> Answers:
        return self.walk.counted

    @property
    def asked(self) -> list[str]:
        return [question.id for question in self.walk.asked]

    def has(self, question_id: str, *options: str) -> bool:
        """Say whether an option is chosen or ticked; with no options, whether any but `none` is."""
        given = self.counted.get(question_id, ())
        chosen = set(given) if isinstance(given, tuple) else {given}
        return bool(chosen & set(options) if options else chosen - {NONE})

    @cached_property
    def offered(self) -> list[Exercise]:
        """Return every exercise that is named to this person, or that they may open and play."""
        plan, counted = self.plan, self.counted
        named = [line.exercise for line in plan.lines]
        named += next_steps(plan, counted)
        for stage in self.stages:
            named += (*stage.steps_up, *stage.added)
        for exercise in tuple(named):
            harder, _ = harder_for(exercise, plan.start, counted)
            steps = (easier_for(exercise, plan.start, counted), harder)
            named += [step for step in steps if step]
        return named + [each for each in EXERCISES if not objection_to(each, plan.start, counted)]


def drawn(cells: Cells, changed: tuple[str, str]) -> Drawn:
    answers = answers_of(**cells)
    question_id, cell = changed
    path = walk(answers)
    assessment = assess(path.counted)
    plan = build_plan(assessment)
    return Drawn(
        answers=answers,
        other=(question_id, answers_of(**{question_id: cell})[question_id]),
        walk=path,
        assessment=assessment,
        plan=plan,
        stages=stages_of(plan, path.counted),
        signals=signals_of(assessment),
        topics=tuple(each.topic for each in topics_for(assessment)),
        columns=score(answers),
    )


PEOPLE = st.builds(drawn, CELLS, OTHER_ANSWERS)
