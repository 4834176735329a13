"""The start page, the evidence and privacy pages, and deleting one's answers."""

from __future__ import annotations

from babel.numbers import format_decimal
from flask import Blueprint, redirect, render_template, session, url_for
from werkzeug.wrappers import Response

from app.clinical.checks import PROTOCOL_NUMBERS, SCORED, chair_stand
from app.clinical.evidence import (
    BALANCE_EXERCISE_FEWER_FALLS,
    COHORT_PEOPLE,
    EXERCISE_FEWER_FALLS,
    EXERCISE_PEOPLE,
    EXERCISE_TRIALS,
    KEY_QUESTIONS_SENSITIVITY,
    KEY_QUESTIONS_SPECIFICITY,
    THREE_HOURS_FEWER_FALLS,
)
from app.clinical.flow import walk
from app.clinical.measures import (
    STAY_INDEPENDENT_AT_RISK,
    STAY_INDEPENDENT_MAXIMUM,
)
from app.clinical.norms import FIRST_AGE, LAST_AGE
from app.clinical.plan import RECHECK_WEEKS, STEADY_WEEKS
from app.clinical.sources import LEARN_SOURCES, RULE_SOURCES
from app.web.current import TokenForm, current_words, page_context
from app.web.saved_answers import delete_answers, load_saved_answers
from app.web.walk_pages import WALK_PAGES, first_open_page

bp = Blueprint("pages", __name__)
bp.app_context_processor(page_context)

EVIDENCE_NUMBERS: dict[str, object] = {
    "sensitivity": KEY_QUESTIONS_SENSITIVITY.value,
    "specificity": KEY_QUESTIONS_SPECIFICITY.value,
    "cohort": format_decimal(COHORT_PEOPLE.value, locale="en"),
    "trials": EXERCISE_TRIALS.value,
    "trial_people": format_decimal(EXERCISE_PEOPLE.value, locale="en"),
    "fewer_falls": EXERCISE_FEWER_FALLS.value,
    "balance_fewer_falls": BALANCE_EXERCISE_FEWER_FALLS.value,
    "three_hours_fewer_falls": THREE_HOURS_FEWER_FALLS.value,
    "few_stands": chair_stand.UNCLASSIFIED_GOOD_COUNT.value,
    "at_risk": STAY_INDEPENDENT_AT_RISK.bound,
    "maximum": STAY_INDEPENDENT_MAXIMUM,
    "first_age": FIRST_AGE,
    "last_age": LAST_AGE,
    "steady_weeks": STEADY_WEEKS.value,
    "recheck_first": RECHECK_WEEKS[0].value,
    "recheck_second": RECHECK_WEEKS[1].value,
    **PROTOCOL_NUMBERS,
}


@bp.get("/")
def start() -> str:
    saved = load_saved_answers()
    open_page = first_open_page(walk(saved.answers))
    continue_at = (
        url_for("screening.question_page", page_id=open_page.id)
        if open_page
        else url_for("screening.check_your_answers")
    )
    return render_template(
        "pages/start.html",
        first_page=url_for("screening.question_page", page_id=WALK_PAGES[0].id),
        continue_at=continue_at if saved.answers else "",
        form=TokenForm(),
        numbers=PROTOCOL_NUMBERS,
    )


@bp.post("/start-again")
def start_again() -> Response | tuple[str, int]:
    if not TokenForm().validate_on_submit():
        session["notice"] = "press_again"
        return redirect(url_for("pages.start"), 303)
    delete_answers()
    return redirect(url_for("screening.question_page", page_id=WALK_PAGES[0].id), 303)


@bp.get("/evidence")
def evidence() -> str:
    return render_template(
        "pages/evidence.html",
        rule_sources=RULE_SOURCES,
        learn_sources=LEARN_SOURCES,
        numbers=EVIDENCE_NUMBERS,
        checks=[
            current_words().text("checks", check.id, "note", "evidence", **check.numbers)
            for check in SCORED
        ],
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
