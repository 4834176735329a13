"""The result: the exercises, why each is there, the twelve weeks, and the calendar."""

from __future__ import annotations

from app.content.record import ById, Record, takes
from app.content.records.numbers import CASE_NUMBERS


class AnotherDay(Record):
    """What stands above a plan for a day when the person feels well."""

    heading: str
    text_: str


class PlanIntro(Record):
    """What the plan is and how often."""

    heading: str
    text_: tuple[str, ...] = takes("minutes")
    standing: tuple[str, ...] = takes("balance_days", "strength_days", "strength_days_at_most")
    seated: tuple[str, ...] = takes("strength_days", "strength_days_at_most")
    another_day: AnotherDay


class Because(Record):
    """Each reason that the rules can give for a start."""

    side_by_side_not_held: str
    cannot_stand_alone: str
    fall_history_uncleared: str
    told_frail_uncleared: str
    supervised_only_uncleared: str
    brace_or_prosthesis_uncleared: str
    supervised_only_no_helper: str
    poor_sight_no_helper: str
    hard_to_follow_steps_no_helper: str
    semi_tandem_not_held: str
    semi_tandem_could_not: str
    tandem_not_held: str
    tandem_could_not: str
    tandem_not_done_nothing_found: str
    tandem_not_done: str
    tandem_not_done_at_this_age: str
    one_leg_held: str
    tandem_held: str
    chair_stand_arms_needed: str
    chair_stand_could_not: str
    hands_to_stand: str
    chair_stand_not_done: str
    chair_stand_not_done_at_this_age: str
    chair_stand_not_done_nothing_found: str
    chair_stand_below_cut_off: str = takes("line")
    chair_stand_few_no_table: str
    chair_stand_good_no_table: str
    chair_stand_above_normal_range: str
    chair_stand_at_or_above: str = takes("line")
    cap_hip_precautions: str
    cap_fall_history: str
    cap_told_frail: str
    cap_supervised_only: str
    cap_brace_or_prosthesis: str
    cap_timed_up_and_go: str
    cap_timed_up_and_go_could_not: str
    cap_walking_aid: str
    cap_poor_sight: str
    cap_hard_to_follow_steps: str
    cap_raised: str
    warm_up: str
    extra_seated: str
    extra_band: str
    extra_hand_weights: str
    extra_toes: str
    extra_heels: str
    extra_tai_chi: str


class So(Record):
    """Where that reason leads to."""

    semi_tandem_not_held: str
    semi_tandem_could_not: str
    tandem_not_held: str
    tandem_could_not: str
    tandem_not_done_nothing_found: str
    one_leg_held: str
    chair_stand_arms_needed: str
    chair_stand_could_not: str
    hands_to_stand: str
    chair_stand_not_done_nothing_found: str
    chair_stand_below_cut_off: str
    chair_stand_few_no_table: str
    chair_stand_good_no_table: str
    chair_stand_above_normal_range: str
    chair_stand_at_or_above: str


class Days(Record):
    """On how many days."""

    standing: str = takes("strength_days", "balance_days")
    seated: str = takes("strength_days")


class Stage(Record):
    """Two weeks."""

    text_: str


class StepUp(Record):
    """The two weeks of the next steps."""

    checks_first: str = takes("steady", "names")
    text_: str = takes("steady", "names")
    ask: str = takes("steady")
    none: str
    seated: str = takes("steady", "names")


class AddOne(Record):
    """Two weeks with room for one more exercise."""

    text_: str = takes("names")
    none: str


class Weeks(Record):
    """The twelve weeks."""

    heading: str
    text_: tuple[str, ...]
    weeks: str = takes("first", "last")
    minutes: str = takes("minutes")
    show_first: str
    days: Days
    start: Stage
    settle: Stage
    step_up: StepUp
    add_one: AddOne
    more_sets: Stage
    keep: AddOne


class WeeksGoal(Record):
    """How far this goes."""

    heading: str
    text_: tuple[str, ...] = takes("last_week", "minutes", "fewer", "hours", "source")
    class_standing: str
    class_ask: str
    class_seated: str
    walking: str
    walking_seated: str


class NextStep(Record):
    """What stands in place of a next step."""

    ask: str
    no_equipment: str


class Calendar(Record):
    """The calendar file: nothing in it says what it is about."""

    name: str
    move: str
    all_of_it: str
    numbers: str = takes("first", "second")
    look_back: str
    look_back_text: str


class Plan(Record, takes=CASE_NUMBERS, file="plan"):
    """The part of the result in plan.toml."""

    plan: PlanIntro
    plan_reason: ById[str]
    because: Because
    so: So
    weeks: Weeks
    weeks_goal: WeeksGoal
    calendar: Calendar
    next_step: NextStep
