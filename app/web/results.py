"""The result page and the same result on paper."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from app.clinical.assessment import assess
from app.clinical.flow import Walk, walk
from app.clinical.plan import build_plan
from app.clinical.questions import ticked
from app.pdf.summary import PaperOptions, build_summary
from app.result.build import build_result
from app.result.records import Result
from app.web.current import current_day, current_words
from app.web.saved_answers import load_saved_answers
from app.web.screening import address_in_turn, result_is_open
from app.web.walk_pages import PAGE_OF

bp = Blueprint("results", __name__)


def _result() -> tuple[Walk, Result | None]:
    """Return the walk of the saved answers, and the result if there is one yet."""
    saved = load_saved_answers()
    path = walk(saved.answers)
    if not saved.answers or not result_is_open(path):
        return path, None
    assessment = assess(path.counted)
    result = build_result(
        walk=path,
        assessment=assessment,
        plan=build_plan(assessment),
        checked_on=saved.checked_on or current_day(),
        words=current_words(),
    )
    return path, result


@bp.get("/results")
def result_page() -> str | BaseResponse:
    path, result = _result()
    if result is None:
        return redirect(address_in_turn(path))
    if result.category == "emergency":
        return redirect(url_for("screening.emergency"))
    ready = path.counted.get("ready_for_checks")
    return render_template(
        "results/result.html",
        result=result,
        helper_page=PAGE_OF["ready_for_checks"].id if ready not in (None, "ready") else "",
        may_plan=not ticked(path.counted, "see_someone_first"),
        paper=current_app.config["PAPER"],
    )


@bp.get("/results/summary.pdf")
def summary() -> Response | BaseResponse:
    path, result = _result()
    if result is None:
        return redirect(address_in_turn(path))
    paper = request.args.get("paper", current_app.config["PAPER"])
    size = request.args.get("size", "16")
    options = PaperOptions(
        paper=paper if paper in ("letter", "a4") else current_app.config["PAPER"],
        text_size=20 if size == "20" else 16,
    )
    return Response(
        build_summary(result, options),
        mimetype="application/pdf",
        headers={"Content-Disposition": 'attachment; filename="balance-check.pdf"'},
    )
