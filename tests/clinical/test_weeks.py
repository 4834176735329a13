"""Twelve weeks of any plan: two weeks at a time, never more than a person may do."""

from __future__ import annotations

from app.clinical.assessment import assess
from app.clinical.flow import walk
from app.clinical.plan import build_plan
from app.clinical.weeks import Stage, stages_of
from tests.people import PEOPLE
from tests.scoring import answers_of

BY_ID = {person.id: person for person in PEOPLE}


def stages_of_person(person: str) -> tuple[Stage, ...]:
    counted = walk(answers_of(**BY_ID[person].cells)).counted
    return stages_of(build_plan(assess(counted)), counted)


def test_the_minutes_of_a_steady_person_worked_out_by_hand() -> None:
    """Sit to stand 100 s, one leg 210 s, heel-to-toe walk 160 s, and two minutes to warm up."""
    first, second, *_, last = stages_of_person("steady_66")
    # 2 x 100 + 3 x (210 + 160) + 3 x 120 = 1,670 s, which is 27.8 minutes: about 30.
    assert (first.strength_days, first.balance_days, first.minutes) == (2, 3, 30)
    # 3 x 100 + 4 x 370 + 4 x 120 = 2,260 s: 37.7 minutes, about 40.
    assert (second.strength_days, second.balance_days, second.minutes) == (3, 4, 40)
    # One more set: 200, 450 (12 holds, 11 rests), 240 s. Toe lifts and heel lifts 100 s each on 3
    # days. 3 x 200 + 5 x 690 + 5 x 120 + 2 x 3 x 100 = 5,250 s: 87.5 minutes.
    assert [each.id for each in last.added] == ["toe_raises_with_hands", "calf_raises_with_hands"]
    assert last.minutes == 90


def test_a_person_on_a_chair_goes_up_on_the_chair() -> None:
    stages = stages_of_person("not_cleared_after_two_falls_80")
    assert [e.id for e in stages[-1].added] == ["seated_march", "seated_side_reach"]
    assert not any(e.standing for stage in stages for e in stage.steps_up)


def test_who_has_to_wait_has_no_path() -> None:
    assert stages_of_person("dizzy_91") == stages_of_person("emergency_82") == ()
