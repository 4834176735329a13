"""The exercise library: every page, the filters, and what a person's own answers say against."""

from __future__ import annotations

import pytest

from app.clinical.exercises import EXERCISES, KINDS, Exercise, easier_step
from app.clinical.flow import Walk, walk
from app.clinical.questions import Answers
from app.web import exercises
from tests.people import PEOPLE
from tests.scoring import WORDS
from tests.visitor import Visitor

BY_ID = {person.id: person for person in PEOPLE}
NOT_FOR_YOU = WORDS.text("library", "not_for_you")


def listed(visitor: Visitor) -> list[str]:
    links = visitor.page.select(".tile h3 a")
    return [str(link["href"]).removeprefix("/exercises/") for link in links]


def test_the_library_lists_every_exercise_once(visitor: Visitor) -> None:
    visitor.get("/exercises")
    assert listed(visitor) == [exercise.id for exercise in EXERCISES]
    assert f"{len(EXERCISES)} exercises" in visitor.text
    assert all(image["alt"] for image in visitor.page.select(".tile img"))


def test_the_library_is_folded_by_kind_and_says_how_many_are_in_each(visitor: Visitor) -> None:
    visitor.get("/exercises")
    folds = [fold for fold in visitor.page.select("main details") if fold.select(".tile")]
    assert [str(fold.h2.get_text()) for fold in folds if fold.h2] == [
        WORDS.text("library", "kind", kind) for kind in KINDS
    ]
    for fold in folds:
        assert not fold.has_attr("open")
        note = fold.select_one(".fold-note")
        assert note is not None
        assert note.get_text() == f"{len(fold.select('.tile'))} exercises"


def test_what_was_asked_for_is_open(visitor: Visitor) -> None:
    visitor.get("/exercises?equipment=band")
    folds = visitor.page.select("main details")
    assert len(folds) == 3, "the choices, and two kinds"
    assert all(fold.has_attr("open") for fold in folds)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.id)
def test_every_exercise_has_its_page(visitor: Visitor, exercise: Exercise) -> None:
    visitor.get(f"/exercises/{exercise.id}")
    words = WORDS.section("exercises", exercise.id)
    assert visitor.status == 200
    assert visitor.heading == words.text("name")
    for sentence in (*words.texts("steps"), words.text("start"), words.text("stop_if")):
        assert sentence in visitor.text
    stills = visitor.page.select(".pictures img")
    assert [image["alt"] for image in stills] == list(words.texts("frames"))
    for precaution in exercise.changed_by:
        assert words.text("changes", precaution) in visitor.text
    links = {str(link["href"]) for link in visitor.page.select("main a")}
    below = easier_step(exercise)
    for other in (below.id if below else None, exercise.harder):
        assert other is None or f"/exercises/{other}" in links
    assert {"911", "999"} <= set(visitor.text.replace(",", "").split())
    assert NOT_FOR_YOU not in visitor.text


@pytest.mark.parametrize(
    ("query", "fits"),
    (
        ("kind=moving_balance", lambda e: e.kind == "moving_balance"),
        ("level=chair", lambda e: e.hand_support == "chair"),
        ("level=a", lambda e: e.level == "a"),
        ("equipment=band", lambda e: e.equipment == "band"),
        ("equipment=none", lambda e: not e.equipment),
        ("kind=leg_strength&level=chair", lambda e: e.id == "seated_band_leg_lift"),
        ("kind=&level=&equipment=", lambda e: True),
    ),
)
def test_the_filters(visitor: Visitor, query: str, fits) -> None:
    visitor.get(f"/exercises?{query}")
    assert listed(visitor) == [exercise.id for exercise in EXERCISES if fits(exercise)]
    for part in query.split("&"):
        name, value = part.split("=")
        chosen = visitor.page.select_one(f"select[name={name}] option[selected]")
        assert chosen is not None
        assert chosen["value"] == value


def test_nothing_that_fits_is_said_kindly(visitor: Visitor) -> None:
    visitor.get("/exercises?kind=standing_balance&equipment=band")
    assert listed(visitor) == []
    assert WORDS.text("library", "found_none") in visitor.text
    assert visitor.page.select_one('main a[href="/exercises"]')


def test_one_exercise_is_counted_as_one(visitor: Visitor) -> None:
    visitor.get("/exercises?equipment=hand_weights")
    assert "1 exercise" in visitor.text
    assert "1 exercises" not in visitor.text


def test_an_unknown_choice_is_left_out_and_said(visitor: Visitor) -> None:
    visitor.get("/exercises?kind=trampoline&level=chair")
    assert visitor.status == 200
    assert WORDS.text("library", "unknown_choice") in visitor.text
    assert all("seated" in each or "chair" in WORDS.text("exercises", each, "name").lower()
               or each in ("ankle_circles", "shoulder_rolls", "head_turns", "hamstring_stretch",
                           "trunk_turns")
               for each in listed(visitor))  # fmt: skip


def test_an_unknown_exercise_is_not_found_and_hyphens_are_read(visitor: Visitor) -> None:
    visitor.get("/exercises/handstand")
    assert visitor.status == 404
    visitor.get("/exercises/tandem-stance")
    assert visitor.status == 200


def test_a_precaution_speaks_against_an_exercise(visitor: Visitor) -> None:
    visitor.walk(**BY_ID["hip_precautions_70"].cells)
    visitor.get("/exercises/tandem_stance")
    assert NOT_FOR_YOU in visitor.text
    visitor.get("/exercises/sit_to_stand_two_hands")
    assert NOT_FOR_YOU not in visitor.text
    visitor.get("/exercises")
    cautions = visitor.page.select(".tile-caution")
    # With hip precautions hands stay on the counter: whatever has them off it is to be asked about.
    held = ("chair", "two_hands")
    left_out = ["hip_precautions" in e.excluded_by or e.hand_support not in held for e in EXERCISES]
    assert len(cautions) == sum(left_out)


def test_who_keeps_support_is_led_to_no_step_without_it(visitor: Visitor) -> None:
    """A cane keeps both hands on the counter; fingertips are the next step of heel to toe."""
    page = "/exercises/tandem_stance_with_hands"
    visitor.get(page)
    assert visitor.page.select_one('main a[href$="/tandem_stance_with_fingertips"]')
    visitor.walk(**BY_ID["cane_72"].cells)
    visitor.get(page)
    assert not visitor.page.select_one('main a[href$="/tandem_stance_with_fingertips"]')
    assert visitor.page.select_one('main a[href$="/feet_together_stand"]'), "the easier step stays"
    assert "Ask your doctor or physical therapist about its next step." in visitor.text


def test_the_library_walks_once_however_many_exercises_it_shows(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor.walk(**BY_ID["hip_precautions_70"].cells)
    times = []

    def counted_walk(answers: Answers) -> Walk:
        times.append(1)
        return walk(answers)

    monkeypatch.setattr(exercises, "walk", counted_walk)
    visitor.get("/exercises")
    assert len(visitor.page.select(".tile")) == len(EXERCISES)
    assert len(times) == 1


def test_a_plan_on_a_chair_speaks_against_standing(visitor: Visitor) -> None:
    visitor.walk(**BY_ID["wheelchair_75"].cells)
    visitor.get("/exercises/march_with_hands")
    assert WORDS.text("library", "standing_not_for_you") in visitor.text
    visitor.get("/exercises/seated_march")
    assert WORDS.text("library", "standing_not_for_you") not in visitor.text


@pytest.mark.parametrize("person", ("emergency_82", "dizzy_91", "stopped_unwell_77"))
def test_who_should_be_seen_first_is_told_so_at_every_exercise(
    visitor: Visitor, person: str
) -> None:
    visitor.walk(**BY_ID[person].cells)
    visitor.get("/exercises/ankle_circles")
    assert WORDS.text("library", "not_now") in visitor.text


def test_the_result_shows_the_pictures_and_leads_to_the_pages(visitor: Visitor) -> None:
    visitor.walk(**BY_ID["steady_66"].cells)
    for address in ("/results", "/results/plan"):
        page = visitor.get(address)
        links = page.select('main h3 a[href^="/exercises/"]')
        assert "/exercises/one_leg_stand" in [link["href"] for link in links]
        for link in links:
            row = link.find_parent("li")
            assert row is not None
            picture = row.select_one("img")
            assert picture is not None
            assert picture["alt"]
    visitor.get("/results/weeks")
    weeks = [h.get_text() for h in visitor.page.select(".weeks h2")]
    assert weeks == [f"Weeks {n} to {n + 1}" for n in (1, 3, 5, 7, 9, 11)]
    assert "About 30 minutes a week" in visitor.text
    assert "42 percent fewer falls" in visitor.text


def test_the_check_pages_show_their_pictures(visitor: Visitor) -> None:
    cells = BY_ID["steady_66"].cells
    until = {k: v for k, v in cells.items() if k != "tandem_seconds"}
    visitor.get("/check/filled-in-by")
    with pytest.raises(KeyError):
        visitor.walk(**until)
    pictures = visitor.page.select(".pictures img")
    assert [image["alt"] for image in pictures] == list(
        WORDS.texts("checks", "tandem_seconds", "frames")
    )
