"""Which questions share a page, in which part of the walk, and which page comes next."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.clinical.checks import CHECKS
from app.clinical.flow import Walk, walk
from app.clinical.numbers import Design
from app.clinical.questions import CHECK_IDS, QUESTIONS_BY_ID, Answer, Answers, Question

# Said on the start page: the words of a steady person's walk, read at 180 a minute, and the clocks.
# A test measures both.
MINUTES = Design(
    10, "minutes", "what is read before a result, and what the clocks of the checks run"
)


@dataclass(frozen=True)
class WalkPage:
    """A page of one to three questions. Its id is its address: /check/<id>."""

    id: str
    part: str
    question_ids: tuple[str, ...]

    @property
    def is_check(self) -> bool:
        return self.question_ids[0] in CHECK_IDS

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(QUESTIONS_BY_ID[each] for each in self.question_ids)


def _alone(part: str, question_id: str) -> WalkPage:
    return WalkPage(question_id.replace("_", "-"), part, (question_id,))


PARTS = ("before_you_start", "about_you", "falls_and_steadiness", "checks", "your_plan")
_FALLS = "falls_and_steadiness"
WALK_PAGES: tuple[WalkPage, ...] = (
    _alone("before_you_start", "filled_in_by"),
    _alone("before_you_start", "emergency_signs"),
    _alone("before_you_start", "see_someone_first"),
    _alone("before_you_start", "take_care"),
    WalkPage("about-you", "about_you", ("age", "sex")),
    _alone(_FALLS, "falls_past_year"),
    WalkPage("after-a-fall", _FALLS, ("fall_injury", "fall_could_not_get_up", "fall_blackout")),
    WalkPage("steadiness", _FALLS, ("unsteady", "worried")),
    _alone(_FALLS, "walking_aid"),
    WalkPage("at-home", _FALLS, ("holds_furniture", "hands_to_stand", "trouble_with_curb")),
    WalkPage("your-body", _FALLS, ("numb_feet", "rushes_to_toilet", "told_frail")),
    WalkPage(
        "medicines-and-mood", _FALLS, ("medicine_lightheaded", "medicine_sleep_mood", "low_mood")
    ),
    _alone("checks", "cleared_for_standing"),
    _alone("checks", "ready_for_checks"),
    *(_alone("checks", check) for check in CHECK_IDS),
    _alone("your_plan", "exercise_helper"),
    WalkPage("your-plan", "your_plan", ("equipment", "reason")),
)
WALK_PAGES_BY_ID = {page.id: page for page in WALK_PAGES}
PAGE_OF = {question: page for page in WALK_PAGES for question in page.question_ids}


def pages_asked(walked: Walk) -> tuple[WalkPage, ...]:
    """Return the pages with a question that is asked of this person, in order."""
    asked = {question.id for question in walked.asked}
    return tuple(page for page in WALK_PAGES if asked & set(page.question_ids))


# What an open question is taken to be answered with when the pages to come are counted: the longest
# way that most people go.
_EXPECTED: Answers = {
    "cleared_for_standing": "yes",
    "ready_for_checks": "ready",
    **{check.id: Decimal(check.full) for check in CHECKS if check.full},
}


def place_of(walked: Walk, page: WalkPage) -> tuple[int, int]:
    """Return the place of an asked page, from 1 on, and about how many pages there will be."""
    expected: dict[str, Answer] = {**_EXPECTED, **walked.kept, **walked.counted}
    return pages_asked(walked).index(page) + 1, len(pages_asked(walk(expected)))


def first_open_page(walked: Walk) -> WalkPage | None:
    """Return the first page with an unanswered question, or None if all are answered."""
    return PAGE_OF[walked.open_questions[0].id] if walked.open_questions else None


def may_visit(walked: Walk, page: WalkPage) -> bool:
    """Say whether this page is asked, and every page before it is answered."""
    pages = pages_asked(walked)
    if page not in pages:
        return False
    first_open = first_open_page(walked)
    return first_open is None or pages.index(page) <= pages.index(first_open)


def page_before(walked: Walk, page: WalkPage) -> WalkPage | None:
    """Return the page before one that is asked; None at the start."""
    pages = pages_asked(walked)
    place = pages.index(page)
    return pages[place - 1] if place else None


def page_after(walked: Walk, page: WalkPage) -> WalkPage | None:
    """Return the next page of the walk, answered or not; None at its end."""
    pages = pages_asked(walked)
    if page not in pages:
        return first_open_page(walked)
    rest = pages[pages.index(page) + 1 :]
    return rest[0] if rest else None
