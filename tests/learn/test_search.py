"""The search finds what people mean: plain words, other words, endings, slips of the finger."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.content.words import load_words
from app.learn.search import LONGEST, MOST, index_of

WORDS = load_words("en")
INDEX = index_of(WORDS)


def found(asked: str) -> list[tuple[str, str]]:
    return [(entry.kind, entry.id) for entry in INDEX.find(asked).entries]


# What somebody types, and what has to come first.
FIRST = (
    ("stairs", ("topic", "safer_home")),
    ("how do I get up from the floor", ("topic", "if_you_fall")),
    ("how do i get up off the floor", ("topic", "if_you_fall")),
    ("cant get up", ("topic", "if_you_fall")),
    ("medical alert", ("topic", "if_you_fall")),
    ("afraid of falling", ("topic", "worry_about_falling")),
    ("lost confidence", ("topic", "worry_about_falling")),
    ("walking stick", ("topic", "canes_and_walkers")),
    ("zimmer frame", ("topic", "canes_and_walkers")),
    ("how high should my walker be", ("topic", "canes_and_walkers")),
    ("glasses", ("topic", "eyes_feet_and_shoes")),
    ("slippers", ("topic", "eyes_feet_and_shoes")),
    ("eye test", ("topic", "eyes_feet_and_shoes")),
    ("numb toes", ("topic", "eyes_feet_and_shoes")),
    ("pills", ("topic", "medicines_and_blood_pressure")),
    ("water pill", ("topic", "medicines_and_blood_pressure")),
    ("dizzy when I stand up", ("topic", "medicines_and_blood_pressure")),
    ("rugs", ("topic", "safer_home")),
    ("cant get out of bath", ("topic", "safer_home")),
    ("shower chair", ("topic", "safer_home")),
    ("grandma fell", ("topic", "family_and_helpers")),
    ("my mother", ("topic", "family_and_helpers")),
    ("how many times", ("topic", "how_much")),
    ("my legs feel weak", ("topic", "strength_training")),
    ("tai chi", ("topic", "yoga_and_tai_chi")),
    ("tandem stance", ("term", "tandem")),
    ("isometric", ("term", "isometric")),
    # As older people and their daughters write.
    ("how to get out of a chair", ("exercise", "sit_to_stand")),
    ("getting up from the couch", ("exercise", "sit_to_stand")),
    ("hard to stand up from the toilet", ("exercise", "sit_to_stand")),
    ("cant get off the sofa", ("exercise", "sit_to_stand")),
    ("fall out of bed", ("topic", "safer_home")),
    ("get up at night to pee", ("topic", "safer_home")),
    ("walk the dog", ("topic", "safer_home")),
    ("wine", ("topic", "medicines_and_blood_pressure")),
    ("dad keeps falling", ("topic", "family_and_helpers")),
    ("how can I help my mother", ("topic", "family_and_helpers")),
    ("my knees hurt", ("topic", "moving_when_it_hurts")),
    ("my legs give out", ("topic", "strength_training")),
    ("lose my balance when I turn", ("topic", "balance_training")),
    ("lives alone", ("topic", "exercising_safely_at_home")),
    ("where do I start", ("topic", "exercising_safely_at_home")),
    ("does medicare pay", ("topic", "physical_therapist")),
    ("which side do I hold the cane", ("topic", "canes_and_walkers")),
    ("I shuffle my feet", ("exercise", "toe_raises_with_hands")),
    ("trip over my own feet", ("exercise", "toe_raises_with_hands")),
    ("stand on one leg", ("exercise", "one_leg_stand_with_hands")),
    ("put on my trousers", ("exercise", "one_leg_stand_with_hands")),
    ("tiptoes", ("exercise", "calf_raises_with_hands")),
    ("carry groceries", ("exercise", "seated_hand_weight_curls")),
    ("reach a shelf", ("exercise", "seated_arm_raises")),
    ("get into a car", ("exercise", "seated_march")),
    ("exercises for a stiff neck", ("exercise", "head_turns")),
    ("exercise sitting down", ("exercise", "seated_march")),
    ("walk backwards", ("exercise", "backward_walk")),
    ("push ups", ("exercise", "wall_push_up")),
    ("squats", ("exercise", "mini_squat_with_hands")),
)
# What has to be among the first three.
ASKED = (
    ("blood thinner", ("term", "blood_thinner")),
    ("sore knee", ("topic", "moving_when_it_hurts")),
    ("exercise for bad knees", ("topic", "moving_when_it_hurts")),
    ("physio", ("topic", "physical_therapist")),
    ("brittle bones", ("topic", "benefits")),
    ("scared on stairs", ("topic", "safer_home")),
    ("falls at night", ("topic", "safer_home")),
    ("cataracts", ("topic", "eyes_feet_and_shoes")),
    ("wheelchair", ("topic", "sitting_less")),
    ("plank", ("exercise", "counter_plank")),
    ("heel raises", ("exercise", "calf_raises")),
    ("weights", ("exercise", "seated_hand_weight_curls")),
    ("can I drive", ("topic", "medicines_and_blood_pressure")),
    ("a glass of wine at night", ("topic", "medicines_and_blood_pressure")),
    ("mum is scared to go out", ("topic", "worry_about_falling")),
    ("hip replacement", ("topic", "exercising_safely_at_home")),
    ("hunched over", ("exercise", "shoulder_rolls")),
    ("core exercises", ("exercise", "counter_plank")),
    ("osteoporosis exercises", ("topic", "benefits")),
)


@pytest.mark.parametrize(("asked", "wanted"), FIRST, ids=str)
def test_what_is_meant_comes_first(asked: str, wanted: tuple[str, str]) -> None:
    assert found(asked)[0] == wanted


@pytest.mark.parametrize(("asked", "wanted"), ASKED, ids=str)
def test_what_is_meant_is_among_the_first_three(asked: str, wanted: tuple[str, str]) -> None:
    assert wanted in found(asked)[:3]


def test_small_words_in_a_phrase_make_no_difference() -> None:
    first = found("out of a chair")
    for asked in ("out of the chair", "getting out of my chair", "out of chair"):
        assert found(asked) == first


def test_what_no_page_tells_is_said() -> None:
    assert INDEX.find("can I drive").notes == INDEX.find("driving").notes
    assert "driving" in INDEX.find("can I drive").notes[0]
    assert INDEX.find("wine").notes == ()


def test_every_meaning_leads_to_something_and_its_words_are_not_put_right() -> None:
    for meaning in INDEX.meanings:
        for typed in meaning.typed:
            result = INDEX.find(typed)
            assert result.entries, typed
            assert not result.changed, typed


def test_what_fits_far_worse_than_the_best_is_left_out() -> None:
    assert found("put on my trousers") == [
        ("exercise", "one_leg_stand_with_hands"),
        ("exercise", "one_leg_stand"),
    ]
    assert all(1 <= len(found(asked)) <= MOST for asked, _ in FIRST)


@pytest.mark.parametrize(
    ("typed", "meant"),
    (
        ("exersise", "exercise"),
        ("ballance", "balance"),
        ("glases", "glasses"),
        ("stiars", "stairs"),
        ("osteoperosis", "osteoporosis"),
        ("arthiritis", "arthritis"),
        ("medecine", "medicine"),
        ("cnae", "cane"),
        ("flor", "floor"),
        ("getting up from the flor", "getting up from the floor"),
    ),
)
def test_a_slip_of_the_finger_is_put_right_and_said(typed: str, meant: str) -> None:
    result = INDEX.find(typed)
    assert result.looked_for == meant
    assert result.changed
    assert result.entries == INDEX.find(meant).entries
    assert not INDEX.find(meant).changed


@pytest.mark.parametrize(
    "typed", ("bleeding", "suicidal", "kill", "choking", "gout", "cost", "alert", "xylophone")
)
def test_another_word_is_not_taken_for_a_slip(typed: str) -> None:
    assert not INDEX.find(typed).changed


def test_an_apostrophe_makes_no_word_of_its_own() -> None:
    assert INDEX.find("can’t get up").entries == INDEX.find("cant get up").entries
    assert INDEX.find("mother's").entries == INDEX.find("mother").entries


@pytest.mark.parametrize("endings", (("fall", "falls", "falling"), ("step", "steps", "stepping")))
def test_endings_make_no_difference(endings: tuple[str, ...]) -> None:
    assert len({tuple(found(each)[:3]) for each in endings}) == 1


@pytest.mark.parametrize(
    "asked", ("", "   ", "?!", "qqqqq", "xyzzyx", '"', "the", "*", "NEAR(", "a OR")
)
def test_nothing_that_is_typed_breaks_it(asked: str) -> None:
    assert all(entry.name for entry in INDEX.find(asked).entries)


def test_nonsense_finds_nothing() -> None:
    assert found("qqqqq") == found("") == found("?!") == []


def test_a_long_text_is_cut() -> None:
    assert found("stairs " * 200) == found(("stairs " * 200)[:LONGEST])


URGENT = (
    *("chest pain", "I fell and am stuck", "Stroke", "call an ambulance", "face drooping"),
    *("slurred speech", "short of breath", "cant get up", "I can’t get up", "hit my head"),
    *("on the floor", "broke my hip", "passed out", "BLEEDING"),
)
CRISIS = ("suicidal", "I want to die", "kill myself", "want to end it all", "hopeless")


def test_who_may_need_help_now_is_known() -> None:
    assert [asked for asked in URGENT if INDEX.need(asked) != "urgent"] == []
    assert [asked for asked in CRISIS if INDEX.need(asked) != "crisis"] == []
    for asked in ("", "stairs", "fall", "heel raises", "get up slowly", "floor", "breakfast"):
        assert INDEX.need(asked) == "", asked


def test_threads_may_search_at_once() -> None:
    asked = [each for each, _ in FIRST] * 5
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(found, asked)) == [found(each) for each in asked]


def test_every_topic_and_exercise_is_found_by_its_name() -> None:
    for entry in INDEX.entries:
        assert (entry.kind, entry.id) in found(entry.name), entry.name
