"""The result: its first layer, the plain pages behind it, and the calendar file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from flask import Blueprint, Response, redirect, render_template, url_for
from werkzeug.wrappers import Response as BaseResponse

from app.clinical.flow import Walk, walk
from app.content.words import Words
from app.result.build import result_of
from app.result.records import Result
from app.web.calendar_file import calendar_file
from app.web.current import current_day, current_words, words_to_the_person
from app.web.paper_choice import file_to_keep
from app.web.saved_answers import load_saved_answers
from app.web.screening import address_in_turn, result_is_open
from app.web.walk_pages import PAGE_OF

bp = Blueprint("results", __name__)


def walk_and_result(words: Words) -> tuple[Walk, Result | None]:
    """Return the walk of the saved answers, and the result if there is one yet."""
    saved = load_saved_answers()
    walked = walk(saved.answers)
    if not saved.answers or not result_is_open(walked):
        return walked, None
    return walked, result_of(saved.answers, saved.checked_on or current_day(), words)


@bp.get("/results")
def result_page() -> str | BaseResponse:
    walked, result = walk_and_result(current_words())
    if result is None:
        return redirect(address_in_turn(walked))
    if result.category == "emergency":
        return redirect(url_for("screening.emergency"))
    return render_template(
        "results/hub.html",
        result=result,
        buttons=_named(*_buttons(result)),
        links=[*_to_checks(walked), *_named(*_further(result)), _to_answers()],
    )


@bp.get("/results/<any(plan, weeks, safety, reading):part>")
def part_page(part: str) -> str | BaseResponse:
    """A page of the second layer; what holds nothing for this person leads back to the first."""
    walked, result = walk_and_result(current_words())
    if result is None:
        return redirect(address_in_turn(walked))
    holds = result.category != "emergency" and part in (*_buttons(result), *_further(result))
    if not holds:
        return redirect(url_for(".result_page"))
    return render_template(f"results/{part}.html", result=result, part=part)


def _buttons(result: Result) -> tuple[str, ...]:
    """Return the pages that the large buttons lead to, the first of them first."""
    held = {"plan": bool(result.glance), "checks": bool(result.checks)}
    return tuple(each for each in ("plan", "print", "doctor", "checks") if held.get(each, True))


def _further(result: Result) -> tuple[str, ...]:
    """Return the pages that the rows of links lead to."""
    held = {
        "weeks": bool(result.stages),
        "reading": bool(result.topics or result.notes.items),
    }
    parts = ("weeks", "safety", "reading", "print_more")
    return tuple(each for each in parts if held.get(each, True))


def _named(*parts: str) -> list[tuple[str, str]]:
    """Return the address and the name of each of these pages."""
    return [(_ADDRESSES[each](), current_words().text("results", "parts", each)) for each in parts]


_ADDRESSES: dict[str, Callable[[], str]] = {
    **{
        each: partial(url_for, "results.part_page", part=each)
        for each in ("plan", "weeks", "safety", "reading")
    },
    "print": partial(url_for, "results.paper", kind="sheet"),
    "print_more": partial(url_for, "results.print_page"),
    "doctor": partial(url_for, "results.doctor"),
    "checks": partial(url_for, "results.checks"),
}


def _to_answers() -> tuple[str, str]:
    address = url_for("screening.check_your_answers")
    return address, current_words().text("results", "parts", "answers")


def _to_checks(walked: Walk) -> list[tuple[str, str]]:
    """Return the way to the checks for somebody who left them for another day."""
    if walked.counted.get("ready_for_checks") in (None, "ready"):
        return []
    page = PAGE_OF["ready_for_checks"].id
    address = url_for("screening.question_page", page_id=page, back="answers")
    return [(address, current_words().text("pages", "result", "helper"))]


@bp.get("/results/calendar.ics")
def calendar() -> Response | BaseResponse:
    walked, result = walk_and_result(words_to_the_person())
    if result is None or not result.calendar:
        return redirect(address_in_turn(walked) if result is None else url_for(".result_page"))
    made_on = load_saved_answers().checked_on or current_day()
    name = words_to_the_person().text("results", "calendar", "name")
    file = calendar_file(result.calendar, name, made_on)
    return file_to_keep(file, "text/calendar", name, ".ics")
