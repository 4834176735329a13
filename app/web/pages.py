"""The start page, the evidence and privacy pages, and deleting one's answers."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, session, url_for
from werkzeug.wrappers import Response

from app.clinical.checks import SCORED
from app.clinical.checks.check import Check
from app.clinical.flow import walk
from app.clinical.questions import ticked
from app.clinical.sources import LEARN_SOURCES, RULE_SOURCES
from app.said.amounts import amount_text, numbers_said
from app.said.evidence import evidence_numbers
from app.said.needed import needed
from app.web.current import current_words, page_context
from app.web.form_token import TokenForm
from app.web.saved_answers import delete_answers, load_saved_answers
from app.web.screening import address_in_turn, result_is_open
from app.web.walk_pages import MINUTES, WALK_PAGES

bp = Blueprint("pages", __name__)
bp.app_context_processor(page_context)


@bp.get("/")
def start() -> str:
    words = current_words()
    walked = walk(load_saved_answers().answers)
    been_here = bool(walked.counted or walked.kept)
    emergency = ticked(walked.counted, "emergency_signs")
    has_plan = been_here and result_is_open(walked) and not emergency
    goes_on = been_here and (emergency or not walked.complete)
    return render_template(
        "pages/start.html",
        first_page=url_for("screening.question_page", page_id=WALK_PAGES[0].id),
        minutes=amount_text(words, MINUTES.unit, MINUTES.value),
        been_here=been_here,
        has_plan=has_plan,
        go_on_at=address_in_turn(walked) if goes_on else "",
        form=TokenForm(),
        needed=needed(words, "need"),
    )


@bp.post("/start-again")
def start_again() -> Response | tuple[str, int]:
    if not TokenForm().validate_on_submit():
        session["notice"] = "press_again"
        return redirect(url_for("pages.start"), 303)
    delete_answers()
    return redirect(url_for("screening.question_page", page_id=WALK_PAGES[0].id), 303)


def _evidence(check: Check) -> str:
    """Return what the page of sources says of a check's cut-off."""
    words = current_words()
    numbers = numbers_said(words, check.numbers)
    return words.text("checks", check.id, "note", "evidence", **numbers)


@bp.get("/evidence")
def evidence() -> str:
    return render_template(
        "pages/evidence.html",
        rule_sources=RULE_SOURCES,
        learn_sources=LEARN_SOURCES,
        numbers=evidence_numbers(current_words()),
        checks=[_evidence(each) for each in SCORED],
    )


@bp.get("/privacy")
def privacy() -> str:
    return render_template("pages/privacy.html")


@bp.route("/delete-my-answers", methods=["GET", "POST"], endpoint="delete_answers")
def delete_answers_page() -> str | Response:
    form = TokenForm()
    if form.validate_on_submit():
        delete_answers()
        session["notice"] = "deleted"
        return redirect(url_for("pages.start"), 303)
    if form.is_submitted():
        session["notice"] = "press_again"
    return render_template("pages/delete.html", form=form)
