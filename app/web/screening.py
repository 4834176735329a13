"""The walk: a page of questions, the pages that end it early, and the list of answers."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from app.clinical.assessment import assess
from app.clinical.flow import Walk, walk
from app.clinical.questions import CHECK_IDS, SAFETY_IDS, Answers, ticked
from app.clinical.signals import (
    is_for_today,
    most_urgent,
    signals_of,
    signs_to_call_about,
)
from app.said.signals import call_heading, sign_text
from app.web.current import current_day, current_words
from app.web.draft import drop_draft, keep_draft, load_draft
from app.web.form_token import TokenForm
from app.web.forms import PageForm, form_with_draft, page_form
from app.web.list_of_answers import kept_rows, rows_of
from app.web.question_page import (
    BACK_TO_ANSWERS,
    COOKIES_OFF,
    address_of,
    draw_page,
    has_cookie,
)
from app.web.saved_answers import SavedAnswers, load_saved_answers, save_answers
from app.web.walk_pages import (
    PAGE_OF,
    PARTS,
    WALK_PAGES_BY_ID,
    WalkPage,
    first_open_page,
    may_visit,
    page_after,
)

bp = Blueprint("screening", __name__)


@bp.get("/check/<page_id>")
def question_page(page_id: str) -> str | Response:
    page = WALK_PAGES_BY_ID.get(page_id) or abort(404)
    saved = load_saved_answers()
    walked = walk(saved.answers)
    if not may_visit(walked, page):
        return redirect(address_in_turn(walked))
    draft = load_draft(page.id)
    if draft is None:
        form = page_form(page, walked, saved.answers)
    else:
        form = form_with_draft(page, walked, saved.answers, draft)
    return draw_page(page, walked, form, saved.check_id)


@bp.post("/check/<page_id>")
def answer_page(page_id: str) -> Response:
    """Save what can be read. What has to be put right is kept as typed and shown by the page."""
    page = WALK_PAGES_BY_ID.get(page_id) or abort(404)
    saved = load_saved_answers()
    form = page_form(page, walk(saved.answers), saved.answers, request.form)
    answered = form.validate_on_submit()
    if not form.expired:
        saved.update(form.readable, current_day())
        _open_again(page, form, saved)
        save_answers(saved)
    walked = walk(saved.answers)
    if not answered and may_visit(walked, page):
        keep_draft(page.id, form.posted, expired=form.expired)
        return redirect(address_of(page, cookies=None if has_cookie() else COOKIES_OFF), 303)
    drop_draft()
    on = address_in_turn(walked) if form.expired else _address_after(page, saved, walked)
    return redirect(on, 303)


def _open_again(page: WalkPage, form: PageForm, saved: SavedAnswers) -> None:
    """Forget what a safety list held before, if what came now has to be put right.

    "None of these" and a sign, ticked together, must not leave an old "none" that counts.
    """
    for each in page.question_ids:
        if each in SAFETY_IDS and each not in form.readable:
            saved.answers.pop(each, None)


@bp.get("/call-now")
def emergency() -> str | Response:
    saved = load_saved_answers()
    if not ticked(saved.answers, "emergency_signs"):
        return redirect(address_in_turn(walk(saved.answers)))
    words = current_words()
    signs = words.section("questions", "emergency_signs", "options")
    given = saved.answers["emergency_signs"]
    assert isinstance(given, tuple)
    return render_template(
        "screening/emergency.html", signs=[signs.text(each) for each in given], form=TokenForm()
    )


@bp.post("/call-now")
def untick_emergency() -> Response:
    return _untick(_ticked_list("emergency_signs"), here="emergency", notice="unticked")


@bp.get("/see-someone-first")
def see_someone_first() -> str | Response:
    saved = load_saved_answers()
    walked = walk(saved.answers)
    if not ticked(walked.counted, "see_someone_first"):
        return redirect(address_in_turn(walked))
    open_page = first_open_page(walked)
    return render_template(
        "screening/see_someone_first.html",
        **_whom_to_call(walked),
        open_page=open_page.id if open_page else "",
        form=TokenForm(),
    )


@bp.post("/see-someone-first")
def untick_see_someone_first() -> Response:
    signs = _ticked_list("see_someone_first")
    return _untick(signs, here="see_someone_first", notice="unticked")


@bp.get("/stopped")
def stopped() -> str | Response:
    walked = walk(load_saved_answers().answers)
    if not _stopped_at(walked.counted):
        return redirect(address_in_turn(walked))
    return render_template("screening/stopped.html", **_whom_to_call(walked), form=TokenForm())


@bp.post("/stopped")
def untick_stopped() -> Response:
    stopped_at = _stopped_at(load_saved_answers().answers)
    return _untick(stopped_at, here="stopped", notice="untaken")


def _stopped_at(answers: Answers) -> tuple[str, ...]:
    """Return the checks that were stopped because somebody felt unwell."""
    return tuple(each for each in CHECK_IDS if answers.get(each) == "stopped_unwell")


def _ticked_list(question_id: str) -> tuple[str, ...]:
    """Return the list of signs if any is ticked; nothing if it says "none of these"."""
    return (question_id,) if ticked(load_saved_answers().answers, question_id) else ()


def _untick(question_ids: tuple[str, ...], *, here: str, notice: str) -> Response:
    """Take answers away that were a mistake, and ask again; the next page says so.

    An old page asks for one more press instead: a tick of somebody else may have come since.
    """
    if not TokenForm().validate_on_submit():
        session["notice"] = "press_again"
        return redirect(url_for(f"screening.{here}"), 303)
    saved = load_saved_answers()
    for each in question_ids:
        del saved.answers[each]
    walked = walk(saved.answers)
    if not question_ids:
        return redirect(address_in_turn(walked), 303)
    save_answers(saved)
    session["notice"] = notice
    page = PAGE_OF[question_ids[0]]
    return redirect(address_of(page) if may_visit(walked, page) else address_in_turn(walked), 303)


def _whom_to_call(walked: Walk) -> dict[str, object]:
    """Return by when to call whom about what was ticked, as the result says it."""
    words = current_words()
    held = signals_of(assess(walked.counted))
    leading = most_urgent(held)
    assert leading is not None
    return {
        "call_by": leading.call,
        "call_heading": call_heading(words, leading),
        "signs": [sign_text(words, each) for each in signs_to_call_about(held)],
        "closed": words.text("signals", "closed", "text") if is_for_today(held) else "",
    }


@bp.get("/check-your-answers")
def check_your_answers() -> str | Response:
    saved = load_saved_answers()
    if not saved.answers:
        return redirect(url_for("pages.start"))
    walked = walk(saved.answers)
    open_page = first_open_page(walked)
    words = current_words()
    return render_template(
        "screening/check_your_answers.html",
        parts=[
            (words.text("pages", "parts", part), rows_of(part, walked, words)) for part in PARTS
        ],
        kept=kept_rows(walked, words),
        open_page=open_page.id if open_page else "",
        result_open=result_is_open(walked),
    )


def result_is_open(walked: Walk) -> bool:
    """Say whether there is a result: all is answered, or somebody has to be seen first."""
    return walked.complete or ticked(walked.counted, "see_someone_first")


def address_in_turn(walked: Walk) -> str:
    """Return where a person belongs who asks for a page that is not theirs yet, or no more."""
    if not walked.counted and not walked.kept:
        return url_for("pages.start")
    if ticked(walked.counted, "emergency_signs"):
        return url_for("screening.emergency")
    open_page = first_open_page(walked)
    if open_page is None:
        return url_for("screening.check_your_answers")
    return url_for("screening.question_page", page_id=open_page.id)


def _address_after(page: WalkPage, saved: SavedAnswers, walked: Walk) -> str:
    """Return where to go after a page was answered."""
    if ticked(walked.counted, "emergency_signs"):
        return url_for("screening.emergency")
    if page.id == "see-someone-first" and ticked(walked.counted, "see_someone_first"):
        return url_for("screening.see_someone_first")
    if saved.answers.get(page.question_ids[0]) == "stopped_unwell" and page.is_check:
        return url_for("screening.stopped")
    back_to_answers = request.args.get("back") == BACK_TO_ANSWERS
    following = first_open_page(walked) if back_to_answers else page_after(walked, page)
    if following is None and back_to_answers:
        return url_for("screening.check_your_answers")
    if following is None:
        return url_for("results.result_page")
    if not may_visit(walked, following):
        return address_in_turn(walked)
    return url_for("screening.question_page", page_id=following.id)
