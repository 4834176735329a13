"""The result page and the same result on paper."""

from __future__ import annotations

from functools import partial

from flask import Blueprint, Response, current_app, redirect, render_template, url_for
from werkzeug.wrappers import Response as BaseResponse

from app.clinical.flow import Walk, walk
from app.content.words import Words
from app.pdf.summary import build_summary
from app.result.build import result_of
from app.result.records import Result
from app.web.calendar_file import calendar_file
from app.web.current import current_day, current_words, words_to_the_person
from app.web.paper_choice import chosen_paper, file_to_keep
from app.web.saved_answers import load_saved_answers
from app.web.screening import address_in_turn, result_is_open
from app.web.walk_pages import PAGE_OF

bp = Blueprint("results", __name__)


def _result(words: Words) -> tuple[Walk, Result | None]:
    """Return the walk of the saved answers, and the result if there is one yet."""
    saved = load_saved_answers()
    walked = walk(saved.answers)
    if not saved.answers or not result_is_open(walked):
        return walked, None
    return walked, result_of(saved.answers, saved.checked_on or current_day(), words)


@bp.get("/results")
def result_page() -> str | BaseResponse:
    walked, result = _result(current_words())
    if result is None:
        return redirect(address_in_turn(walked))
    if result.category == "emergency":
        return redirect(url_for("screening.emergency"))
    ready = walked.counted.get("ready_for_checks")
    return render_template(
        "results/result.html",
        result=result,
        links=_links(result),
        parts=_parts(result),
        helper_page=PAGE_OF["ready_for_checks"].id if ready not in (None, "ready") else "",
        paper=current_app.config["PAPER"],
    )


def _links(result: Result) -> list[tuple[str, str]]:
    """Return the parts of the page that are there, by the id of their heading."""
    core = [(f"{each.id}-heading", each.heading) for each in result.groups if each.id == "core"]
    blocks = (
        result.working_on,
        result.plan,
        result.notes,
        result.ask,
        result.recheck,
        result.learn,
    )
    named = {each.id: (f"{each.id}-heading", each.heading) for each in blocks if not each.empty}
    checks = [("checks-heading", result.checks_heading)] if result.checks else []
    first = [named[each] for each in ("working_on", "plan") if each in named]
    then = [named[each] for each in ("notes", "ask", "recheck", "learn") if each in named]
    clinician = [("clinician-heading", result.clinician.heading)]
    return [*checks, *first, *core, ("stop", result.stop.heading), *then, *clinician]


def _parts(result: Result) -> list[dict[str, object]]:
    """Return what may be added to the PDF."""
    text = partial(current_words().text, "pages", "result")
    log = [{"name": "log", "text": text("part_log"), "checked": True}] if result.log else []
    return [*log, {"name": "clinician", "text": text("part_clinician"), "checked": True}]


@bp.get("/results/summary.pdf")
def summary() -> Response | BaseResponse:
    walked, result = _result(words_to_the_person())
    if result is None:
        return redirect(address_in_turn(walked))
    file = build_summary(result, chosen_paper())
    return file_to_keep(file, "application/pdf", words_to_the_person().text("site", "name"), ".pdf")


@bp.get("/results/note.txt")
def note() -> Response | BaseResponse:
    walked, result = _result(words_to_the_person())
    if result is None:
        return redirect(address_in_turn(walked))
    return Response(result.note + "\n", mimetype="text/plain")


@bp.get("/results/calendar.ics")
def calendar() -> Response | BaseResponse:
    walked, result = _result(words_to_the_person())
    if result is None or not result.calendar:
        return redirect(address_in_turn(walked) if result is None else url_for(".result_page"))
    made_on = load_saved_answers().checked_on or current_day()
    name = words_to_the_person().text("results", "calendar", "name")
    file = calendar_file(result.calendar, name, made_on)
    return file_to_keep(file, "text/calendar", name, ".ics")
