"""What somebody takes away, and where it leads, names no step that is not for them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest
from hypothesis import given, settings

from app.clinical.assessment import assess
from app.clinical.exercises import EXERCISES, EXERCISES_BY_ID, Exercise
from app.clinical.flow import walk
from app.clinical.plan import build_plan
from app.clinical.topics import TOPICS
from app.pdf.handouts import build_handout
from app.pdf.paper import PAPERS, TEXT_SIZES, PaperOptions
from app.pdf.papers import BUILDERS
from tests.content.reading import of_paper, what_is_read
from tests.people import PEOPLE, STEADY
from tests.result.people import answers_of, result_from
from tests.result.test_any_answers import CELLS
from tests.steps import FREE, KEEPS_SUPPORT, SITS, STANDING, WORDS, letters, named
from tests.visitor import Visitor

PERSON = {person.id: person.cells for person in PEOPLE}
WHO_SITS = (
    PERSON["not_cleared_after_two_falls_80"],
    PERSON["wheelchair_75"],
    *(STEADY | each for each in SITS),
)
WHO_KEEPS_SUPPORT = (
    PERSON["cane_72"],
    PERSON["arms_needed_84"],
    PERSON["cleared_after_two_falls_80"],
    PERSON["hip_precautions_70"],
    *(STEADY | each for each in KEEPS_SUPPORT),
)
WHO_WAITS = (PERSON["dizzy_91"], PERSON["stopped_unwell_77"])
NOT_FOR = (
    *((cells, STANDING) for cells in WHO_SITS),
    *((cells, FREE) for cells in WHO_KEEPS_SUPPORT),
    *((cells, EXERCISES) for cells in WHO_WAITS),
)
TAKEN_AWAY = (
    "/results",
    "/results/plan",
    "/results/checks",
    "/results/weeks",
    "/results/safety",
    "/results/reading",
    "/results/doctor",
    "/results/sheet.pdf?points=16&paper=letter",
    "/results/sheet.pdf?points=20&paper=a4",
    "/results/plan.pdf?points=20&paper=letter",
    "/results/everything.pdf?points=16&paper=a4",
    "/results/note.txt",
    "/results/note.txt?form=long",
    "/results/calendar.ics",
)
# One who sits, three who keep hold of a support for different reasons, one who waits.
A_FEW = (
    (PERSON["wheelchair_75"], STANDING),
    (PERSON["cane_72"], FREE),
    (PERSON["hip_precautions_70"], FREE),
    (STEADY | {"told_frail": "yes", "cleared_for_standing": "yes"}, FREE),
    (PERSON["dizzy_91"], EXERCISES),
)


def frames(exercise: Exercise) -> set[str]:
    return {letters(each) for each in WORDS.texts("exercises", exercise.id, "frames")}


def shown(texts: Iterable[str], exercises: Iterable[Exercise]) -> set[str]:
    """Return which of these exercises are named, or shown in a picture that is read out.

    Two exercises may begin with the same picture, or with more words about it: it tells only what
    no other exercise shows.
    """
    whole = letters("".join(texts))
    looked_for = tuple(exercises)
    others = {f for each in EXERCISES if each not in looked_for for f in frames(each)}
    rest = whole
    for frame in sorted(others, key=len, reverse=True):
        rest = rest.replace(frame, "|")
    pictured = {each.id for each in looked_for if any(frame in rest for frame in frames(each))}
    return named([whole], looked_for) | pictured


def read_at(visitor: Visitor, address: str) -> list[str]:
    response = visitor.client.get(address, follow_redirects=True)
    assert response.status_code == 200
    return list(what_is_read(response))


@pytest.mark.parametrize(("cells", "exercises"), NOT_FOR)
def test_the_result_and_all_that_is_taken_away(
    visitor: Visitor, cells: dict[str, str], exercises: tuple[Exercise, ...]
) -> None:
    visitor.walk_on(**cells)
    for address in TAKEN_AWAY:
        assert shown(read_at(visitor, address), exercises) == set(), address


def test_who_is_steady_finds_the_next_steps_there(visitor: Visitor) -> None:
    """The test above cannot pass by reading nothing."""
    visitor.walk_on(**STEADY)
    for address in ("/results/plan", "/results/plan.pdf", "/results/everything.pdf"):
        assert shown(read_at(visitor, address), STANDING) >= {
            "sit_to_stand",
            "one_leg_stand",
            "heel_to_toe_walk",
        }


def test_a_calendar_names_no_exercise_at_all(visitor: Visitor) -> None:
    visitor.walk_on(**STEADY)
    texts = read_at(visitor, "/results/calendar.ics")
    assert any("sheet" in text for text in texts)
    assert shown(texts, EXERCISES) == set()


@pytest.mark.parametrize(("paper", "size"), list(product(PAPERS, TEXT_SIZES)))
def test_the_printed_sheet_for_people_who_sit(paper: str, size: int) -> None:
    data = build_handout("chair_only", WORDS, PaperOptions(paper=paper, text_size=size))
    texts = list(of_paper(data))
    assert shown(texts, STANDING) == set()
    assert letters("nearly fall") not in letters("".join(texts)), "the rule for standing steps"
    seated = [each for each in EXERCISES if not each.standing]
    assert len(shown(texts, seated)) >= 5


@settings(max_examples=25, deadline=None)
@given(CELLS)
def test_whatever_is_answered_no_paper_goes_beyond_the_limit(cells: dict[str, str]) -> None:
    answers = answers_of(cells)
    start = build_plan(assess(walk(answers).counted)).start
    texts = list(of_paper(BUILDERS["everything"](result_from(answers), WORDS, PaperOptions())))
    if start.waits:
        assert shown(texts, EXERCISES) == set()
    if start.seated:
        assert shown(texts, STANDING) == set()
    if start.highest_rung < 2:
        assert shown(texts, FREE) == set()


# Where a result leads to: tiles may show what is not for this person, and say so.


def tiles(visitor: Visitor) -> dict[str, str]:
    """Return what stands in the tile of each exercise on the page, by its id."""
    found = {}
    for tile in visitor.page.select("main li.tile"):
        link = tile.select_one("a[href]")
        assert link is not None
        kind, _, exercise = str(link["href"]).strip("/").partition("/")
        if kind == "exercises":
            found[exercise] = tile.get_text(" ", strip=True)
    return found


@pytest.mark.parametrize(("cells", "exercises"), A_FEW)
def test_a_tile_that_is_not_for_this_person_says_so(
    visitor: Visitor, cells: dict[str, str], exercises: tuple[Exercise, ...]
) -> None:
    visitor.walk_on(**cells)
    left_out = {each.id for each in exercises}
    seen: dict[str, str] = {}
    for topic in TOPICS:
        if topic.to_try:
            visitor.get(f"/learn/{topic.id.replace('_', '-')}")
            found = tiles(visitor)
            assert set(found) == set(topic.to_try)
            seen |= found
    for asked in ("stand", "steps", "walk", "tai chi"):
        visitor.get(f"/search?q={asked}")
        seen |= tiles(visitor)
    visitor.get("/exercises")
    library = tiles(visitor)
    assert set(library) == set(EXERCISES_BY_ID)
    for found in (seen, library):
        unsaid = {e for e, text in found.items() if "Not for you now" not in text}
        assert left_out & set(found)
        assert left_out & unsaid == set()


@pytest.mark.parametrize(("cells", "exercises"), A_FEW)
def test_the_page_of_an_exercise_that_is_not_for_this_person_says_so(
    visitor: Visitor, cells: dict[str, str], exercises: tuple[Exercise, ...]
) -> None:
    visitor.walk_on(**cells)
    for each in exercises:
        visitor.get(f"/exercises/{each.id}")
        cautions = ("not_for_you", "not_now", "ask_first", "standing_not_for_you")
        said = [c for c in cautions if WORDS.text("library", c) in visitor.text]
        assert len(said) == 1, (each.id, said)
