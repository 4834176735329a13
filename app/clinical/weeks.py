"""What twelve weeks of a plan look like if all goes well: days, sets, steps up, minutes a week.

All of it is our own design. Only the goal in view, three hours a week with balance work, comes
from trials; a plan says how far it gets toward that, and does not claim to reach it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise

from app.clinical.exercises import Exercise
from app.clinical.numbers import Design
from app.clinical.plan import WARM_UP_MINUTES, Plan, PlanLine
from app.clinical.precautions import ASK_ABOUT, harder_for
from app.clinical.questions import Answers

WEEKS_A_STAGE = Design(2, "weeks", "as long as an exercise has to feel steady before a step up")
MORE_BALANCE_DAYS = Design(4, "days", "one day more than at the start")
MOST_BALANCE_DAYS = Design(5, "days", "most days, with two left to rest")
ROUND_TO_MINUTES = Design(5, "minutes", "a plan is no clock")

# The days of a week by how many there are, Monday as 0. Up to three have a day of rest between.
DAYS_OF_WEEK = {2: (0, 3), 3: (0, 2, 4), 4: (0, 2, 4, 6), 5: (0, 1, 2, 4, 6)}
DAYS_IN_A_WEEK = 7


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Two weeks of the path.

    `strength_days`, `balance_days`: days a week (balance_days is 0 in a plan on a chair).
    `sets_more`: sets on top of the starting dose. `steps_up`: the harder exercises in view.
    `ask_first`: a next step is one to ask a clinician about, and is not named.
    `added`: exercises that have come on top by then. `minutes`: a week, in all, about.
    """

    id: str
    first_week: int
    last_week: int
    strength_days: int
    balance_days: int
    sets_more: int
    steps_up: tuple[Exercise, ...]
    ask_first: bool
    added: tuple[Exercise, ...]
    minutes: int

    @property
    def days(self) -> tuple[int, ...]:
        """Return the days of a week with exercise, Monday as 0."""
        return DAYS_OF_WEEK[max(self.strength_days, self.balance_days)]

    @property
    def strong_days(self) -> tuple[int, ...]:
        """Return those of them with leg strength too: as far apart as they can be."""
        return max(combinations(self.days, self.strength_days), key=_shortest_rest)

    def days_of(self, exercise: Exercise) -> tuple[int, ...]:
        """Return the days of one exercise of the plan, Monday as 0."""
        return self.strong_days if exercise.dose.days_at_most else self.days


def stages_of(plan: Plan, answers: Answers) -> tuple[Stage, ...]:
    """Return the six stages; empty where exercise has to wait."""
    if not plan.lines:
        return ()
    extras = tuple(line.exercise for line in plan.add_when_ready)
    strength = _strength_lines(plan)[0].dose
    most = strength.days_at_most or strength.days
    balance = plan.core[-1].dose.days if not plan.start.seated else 0
    more, highest = (MORE_BALANCE_DAYS.value, MOST_BALANCE_DAYS.value) if balance else (0, 0)
    # id, strength days, balance days, sets more, steps up in view, extras so far
    rows: tuple[tuple[str, int, int, int, bool, int], ...] = (
        ("start", strength.days, balance, 0, False, 0),
        ("settle", most, more, 0, False, 0),
        ("step_up", most, more, 0, True, 0),
        ("add_one", most, more, 0, False, 1),
        ("more_sets", most, more, 1, False, 1),
        ("keep", most, highest, 1, False, 2),
    )
    stages = []
    for place, (stage, strong, steady, sets, steps, added) in enumerate(rows):
        stages.append(
            Stage(
                id=stage,
                first_week=place * WEEKS_A_STAGE.value + 1,
                last_week=(place + 1) * WEEKS_A_STAGE.value,
                strength_days=strong,
                balance_days=steady,
                sets_more=sets,
                steps_up=next_steps(plan, answers) if steps else (),
                ask_first=steps and asks_about_next_step(plan, answers),
                added=extras[:added],
                minutes=_minutes(plan, strong, steady, sets, extras[:added]),
            )
        )
    return tuple(stages)


def next_steps(plan: Plan, answers: Answers) -> tuple[Exercise, ...]:
    """Return the harder step of each core exercise that this person may go on to.

    One that the plan adds later anyway is left to that time.
    """
    later = {line.exercise.id for line in plan.add_when_ready}
    steps = (harder_for(line.exercise, plan.start, answers)[0] for line in plan.core)
    return tuple(step for step in steps if step is not None and step.id not in later)


def asks_about_next_step(plan: Plan, answers: Answers) -> bool:
    """Say whether a next step of a core exercise is one to ask a clinician about first."""
    objections = (harder_for(line.exercise, plan.start, answers)[1] for line in plan.core)
    return any(each in ASK_ABOUT for each in objections)


def _shortest_rest(days: tuple[int, ...]) -> int:
    """Return the fewest days from one of these days to the next, week after week."""
    return min(after - day for day, after in pairwise((*days, days[0] + DAYS_IN_A_WEEK)))


def _strength_lines(plan: Plan) -> tuple[PlanLine, ...]:
    return tuple(line for line in plan.core if line.dose.days_at_most)


def _minutes(
    plan: Plan, strength_days: int, balance_days: int, sets_more: int, added: tuple[Exercise, ...]
) -> int:
    """Return about how many minutes a week that makes, warm-up and rests included."""
    seconds = max(strength_days, balance_days) * WARM_UP_MINUTES.value * 60
    for exercise in (*(line.exercise for line in plan.core), *added):
        days = strength_days if exercise.dose.days_at_most else balance_days or strength_days
        sets = exercise.dose.sets + (0 if exercise in added else sets_more)
        seconds += days * exercise.dose.seconds(sets)
    step = ROUND_TO_MINUTES.value
    return max(step, round(seconds / 60 / step) * step)
