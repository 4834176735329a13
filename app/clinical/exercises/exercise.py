"""What an exercise is: kind, level, hand support, dose, precautions, easier and harder step."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.numbers import Design
from app.clinical.sources import SHERRINGTON, WHO_ACTIVITY, Source

KINDS = (
    "leg_strength",
    "standing_balance",
    "moving_balance",
    "tai_chi_and_yoga",
    "seated",
    "upper_body",
    "warm_up",
)
# Two levels on the feet, as home exercise programs for older adults name them: A with both hands
# on a support or the easiest form, B with less. C and D belong to a physical therapist.
LEVELS = ("chair", "a", "b")
# From the most support to the least. counter_near: hands just above the counter, ready to hold;
# none: no hand needed, and a chair or wall close by.
SUPPORTS = ("chair", "two_hands", "one_hand", "fingertips", "counter_near", "none")

# The rung of the ladder of starts that goes with a support, where an exercise names no rung itself.
RUNG_OF_SUPPORT = {
    "chair": 0,
    "two_hands": 0,
    "one_hand": 1,
    "fingertips": 2,
    "counter_near": 2,
    "none": 2,
}

SECONDS_A_REPETITION = Design(5, "seconds", "two to three up, two to three down")
SECONDS_A_STEP = Design(2, "seconds", "slow, with time to get steady")


@dataclass(frozen=True, kw_only=True)
class Dose:
    """Our starting dose. Days a week, `days` to `days_at_most` (None: or more); rest in seconds.

    `repetitions` counts holds where there are `hold_seconds`, and steps where `steps` is true.
    `each_side` doubles them. `moment`: "before" or "after" the other exercises, or "".
    """

    days: int
    days_at_most: int | None
    sets: int
    repetitions: int
    hold_seconds: int = 0
    each_side: bool = False
    steps: bool = False
    rest_seconds: int = 60
    moment: str = ""

    def seconds(self, sets: int | None = None) -> int:
        """Return about how long one session of it takes, rests between included."""
        sets = sets or self.sets
        one = self.hold_seconds or (SECONDS_A_STEP if self.steps else SECONDS_A_REPETITION).value
        sides = 2 if self.each_side else 1
        work = sets * sides * self.repetitions * int(one)
        if self.hold_seconds:
            return work + (sets * sides * self.repetitions - 1) * self.rest_seconds
        return work + sets * self.rest_seconds


STRENGTH = Dose(days=2, days_at_most=3, sets=1, repetitions=8)
FIRST_STRENGTH = Dose(days=2, days_at_most=3, sets=1, repetitions=5)
STRENGTH_EACH_SIDE = Dose(days=2, days_at_most=3, sets=1, repetitions=8, each_side=True)
STRENGTH_HOLD = Dose(days=2, days_at_most=3, sets=1, repetitions=3, hold_seconds=5)
HOLD = Dose(days=3, days_at_most=None, sets=1, repetitions=3, hold_seconds=10, rest_seconds=30)
HOLD_EACH_SIDE = Dose(
    days=3,
    days_at_most=None,
    sets=1,
    repetitions=3,
    hold_seconds=10,
    each_side=True,
    rest_seconds=30,
)
STEPS = Dose(days=3, days_at_most=None, sets=2, repetitions=10, steps=True)
SLOW_MOVES = Dose(days=3, days_at_most=None, sets=2, repetitions=10)
WARM_UP_DOSE = Dose(
    days=3, days_at_most=None, sets=1, repetitions=10, rest_seconds=0, moment="before"
)
STRETCH = Dose(
    days=3,
    days_at_most=None,
    sets=1,
    repetitions=2,
    hold_seconds=20,
    each_side=True,
    rest_seconds=10,
    moment="after",
)

_STRENGTH_SOURCES = (WHO_ACTIVITY,)
_BALANCE_SOURCES = (SHERRINGTON, WHO_ACTIVITY)
# What speaks for each kind of exercise. No study looked at these very exercises and doses.
SOURCES_OF_KIND: dict[str, tuple[Source, ...]] = {
    "leg_strength": _STRENGTH_SOURCES,
    "standing_balance": _BALANCE_SOURCES,
    "moving_balance": _BALANCE_SOURCES,
    "tai_chi_and_yoga": (SHERRINGTON,),
    "seated": _STRENGTH_SOURCES,
    "upper_body": _STRENGTH_SOURCES,
    "warm_up": (),
}


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """One exercise. `easier` and `harder` are ids, or None at an end of the progression.

    `movement` is what stays the same while the support gets less: tandem_stance with two hands,
    with fingertips, with none. `excluded_by` and `changed_by` are options of the questions
    take_care and (in `changed_by`) equipment. `equipment` is an option of that question, or "".
    `isometric`: a hard hold, which a person with a heart condition leaves out. `own_rung`: its rung
    where the hand support does not say it.
    """

    id: str
    kind: str
    level: str
    movement: str
    hand_support: str
    dose: Dose
    easier: str | None = None
    harder: str | None = None
    equipment: str = ""
    excluded_by: frozenset[str] = frozenset()
    changed_by: tuple[str, ...] = ()
    isometric: bool = False
    own_rung: int | None = None

    @property
    def standing(self) -> bool:
        return self.hand_support != "chair"

    @property
    def rung(self) -> int:
        """Return its rung of the ladder of starts, 0 to 3: 0 is feet together, or both hands."""
        return RUNG_OF_SUPPORT[self.hand_support] if self.own_rung is None else self.own_rung

    @property
    def sources(self) -> tuple[Source, ...]:
        return SOURCES_OF_KIND[self.kind]


JOINTS_AND_SPINE = ("sore_joints", "fragile_spine")
WITH_HIP = (*JOINTS_AND_SPINE, "hip_precautions")
WITH_HEART = (*JOINTS_AND_SPINE, "heart_condition")
WITH_HIP_AND_HEART = (*WITH_HIP, "heart_condition")
# Who stands with a leg brace or an artificial leg leaves out what needs that foot.
BRACE = frozenset({"brace_or_prosthesis"})
HIP = frozenset({"hip_precautions"})
HIP_AND_HEART = frozenset({"hip_precautions", "heart_condition"})
HIP_AND_SPINE = frozenset({"hip_precautions", "fragile_spine"})
