"""Every frame of every picture shows a body that could exist, and a file that is not too heavy."""

from dataclasses import replace

import pytest

from app.clinical.exercises import EXERCISES, Exercise
from app.clinical.questions import CHECK_IDS
from app.illustrations.arrow import Arrow
from app.illustrations.characters import ROSA
from app.illustrations.geometry import Point, distance
from app.illustrations.library import PICTURES
from app.illustrations.pose import Foot
from app.illustrations.positions import AHEAD_COUNTER, at_counter, standing
from app.illustrations.props import Band, Chair, Counter, Wall, Weight
from app.illustrations.scene import Frame
from app.illustrations.svg import svg
from tests.illustrations.anatomy import problems

FRAMES = [
    (picture.id, number, frame)
    for picture in PICTURES.values()
    for number, frame in enumerate(picture.frames, start=1)
]
IDS = [f"{picture}-{number}" for picture, number, _ in FRAMES]
HEAVIEST = 6000


@pytest.mark.parametrize(("picture", "number", "frame"), FRAMES, ids=IDS)
def test_the_body_in_a_frame_could_exist(picture: str, number: int, frame: object) -> None:
    if isinstance(frame, Frame):
        assert problems(frame) == [], f"{picture}, frame {number}"


@pytest.mark.parametrize(("picture", "number", "frame"), FRAMES, ids=IDS)
def test_a_file_is_light(picture: str, number: int, frame: Frame) -> None:
    weight = len(svg(frame.shapes, PICTURES[picture].rooms[number - 1]).encode())
    assert weight < HEAVIEST, f"{picture}, frame {number}: {weight} bytes"


@pytest.mark.parametrize("picture", [e.id for e in EXERCISES] + list(CHECK_IDS))
def test_a_movement_has_two_or_three_frames(picture: str) -> None:
    assert 2 <= len(PICTURES[picture].frames) <= 3


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.id)
def test_what_moves_has_an_arrow_and_what_is_needed_is_there(exercise: Exercise) -> None:
    frames = [f for f in PICTURES[exercise.id].frames if isinstance(f, Frame)]
    props = [prop for frame in frames for prop in frame.props]
    kinds: set[type] = {type(prop) for prop in props}
    assert Arrow in kinds
    for equipment, prop in (("band", Band), ("hand_weights", Weight)):
        assert (prop in kinds) is (exercise.equipment == equipment)
    assert (Chair in kinds) is (exercise.hand_support == "chair" or "sit_to_stand" in exercise.id)
    if exercise.hand_support in ("two_hands", "fingertips", "counter_near", "one_hand"):
        assert Counter in kinds or Wall in kinds or Chair in kinds


HAND_OF = {
    "two_hands": {"flat", "palm", "fist"},
    "fingertips": {"fingertips"},
    "counter_near": {"hover"},
}


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.id)
def test_the_hands_do_what_the_exercise_says(exercise: Exercise) -> None:
    """In the last still of the person, which shows the movement or the hold itself."""
    last = [f for f in PICTURES[exercise.id].frames if isinstance(f, Frame)][-1]
    if exercise.movement in ("sit_to_stand", "wall_sit") or exercise.hand_support == "chair":
        return
    hands = [last.pose.left_hand, last.pose.right_hand]
    does = [hand.does for hand in hands if hand.at is not None]
    if exercise.hand_support == "one_hand":
        assert "flat" in does
        return
    if exercise.id == "tandem_stance":
        # Beside the counter there is one hand that hovers.
        assert does.count("hover") == 1
        return
    assert set(does) <= HAND_OF[exercise.hand_support]
    assert len(does) == 2


def test_all_people_have_the_same_proportions() -> None:
    sizes = set()
    for _, _, frame in FRAMES:
        if isinstance(frame, Frame):
            body = frame.body
            sizes.add(
                (
                    round(distance(body.hips, body.neck), 6),
                    round(distance(body.left_leg.hip, body.left_leg.knee), 6),
                    round(distance(body.left_arm.shoulder, body.left_arm.elbow), 6),
                )
            )
    assert len(sizes) == 1


def test_the_questions_find_a_broken_body() -> None:
    """Each of these is wrong in one way, and is told so."""
    good = standing(hands="flat")
    assert problems(Frame(who=ROSA, pose=good, props=(AHEAD_COUNTER,))) == []
    in_the_air = replace(good, left_hand=at_counter("flat", 17, x=20))
    sunk = replace(good, left_foot=Foot(x=0, y=9, toes_down=20))
    floating = replace(good, left_foot=Foot(x=0, y=9, lifted=0.2))
    backward = replace(good, bend=15, left_foot=Foot(x=0, y=9, knee=Point(-1, 0, 0)))
    on_top = replace(good, left_foot=Foot(x=0, y=-8))
    for pose, said in (
        (in_the_air, "left hand touches nothing"),
        (floating, "left foot is lifted but touches the floor"),
        (backward, "left knee bends backward"),
        (on_top, "feet stand on each other"),
    ):
        found = problems(Frame(who=ROSA, pose=pose, props=(AHEAD_COUNTER,)))
        assert any(said in each for each in found), (said, found)
    # A foot that points its toes down is lifted by them, not pushed through the floor.
    assert not any("under" in e for e in problems(Frame(who=ROSA, pose=sunk)))
