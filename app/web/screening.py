"""The walk: a page of questions, the pages that end it early, and the list of answers."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from app.clinical.checks import PROTOCOL_NUMBERS
from app.clinical.flow import Walk, walk
from app.clinical.questions import CHECK_IDS, QUESTIONS_BY_ID, Answers, ticked
from app.content.words import Section
from app.web.current import current_day, current_words, voice_of
from app.web.fields import Field, field_of, given_before, given_in_form, say_answer, short_name
from app.web.forms import Posted, form_class, read_form
from app.web.guided import guided_context
from app.web.saved_answers import SavedAnswers, load_saved_answers, save_answers
from app.web.walk_pages import (
    PAGE_OF,
    PARTS,
    WALK_PAGES_BY_ID,
    WalkPage,
    first_open_page,
    may_visit,
    page_after,
    page_before,
)

bp = Blueprint("screening", __name__)
BACK_TO_ANSWERS = "answers"  # the value of ?back= on a page reached through a change link
UNPROCESSABLE = 422


@bp.get("/check/<page_id>")
def question_page(page_id: str) -> str | Response:
    page = WALK_PAGES_BY_ID.get(page_id) or abort(404)
    saved = load_saved_answers()
    walked = walk(saved.answers)
    if not may_visit(walked, page):
        return redirect(address_in_turn(walked))
    return _render(page, walked, given_before(saved.answers), Posted())


@bp.post("/check/<page_id>")
def answer_page(page_id: str) -> str | Response | tuple[str, int]:
    page = WALK_PAGES_BY_ID.get(page_id) or abort(404)
    saved = load_saved_answers()
    form = form_class(page_id)()
    words = current_words()
    posted = read_form(form, page, words, voice_of(saved.answers))
    if not form.validate():
        # The token is too old or from another browser: nothing is saved, nothing is lost.
        expired = Posted(errors={"": ("main-form", words.text("site", "form_expired"))})
        return _render(page, walk(saved.answers), given_in_form(form), expired), UNPROCESSABLE
    saved.update(posted.answers, current_day())
    save_answers(saved)
    walked = walk(saved.answers)
    if posted.errors and may_visit(walked, page):
        return _render(page, walked, given_in_form(form), posted), UNPROCESSABLE
    return redirect(_address_after(page, saved, walked), 303)


@bp.get("/call-now")
def emergency() -> str | Response:
    saved = load_saved_answers()
    if not ticked(saved.answers, "emergency_signs"):
        return redirect(address_in_turn(walk(saved.answers)))
    words = current_words()
    signs = words.section("questions", "emergency_signs", "options")
    given = saved.answers["emergency_signs"]
    assert isinstance(given, tuple)
    return render_template("screening/emergency.html", signs=[signs.text(each) for each in given])


@bp.get("/see-someone-first")
def see_someone_first() -> str | Response:
    saved = load_saved_answers()
    walked = walk(saved.answers)
    if not ticked(walked.counted, "see_someone_first"):
        return redirect(address_in_turn(walked))
    words = current_words()
    options = words.section("questions", "see_someone_first", "options")
    given = walked.counted["see_someone_first"]
    assert isinstance(given, tuple)
    open_page = first_open_page(walked)
    return render_template(
        "screening/see_someone_first.html",
        reasons=[options.text(each) for each in given],
        open_page=open_page.id if open_page else "",
    )


@bp.get("/stopped")
def stopped() -> str | Response:
    walked = walk(load_saved_answers().answers)
    stopped_at = [each for each in CHECK_IDS if walked.counted.get(each) == "stopped_unwell"]
    if not stopped_at:
        return redirect(address_in_turn(walked))
    return render_template("screening/stopped.html", check_page=PAGE_OF[stopped_at[-1]].id)


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
        parts=[(words.text("pages", "parts", part), _rows(part, walked, words)) for part in PARTS],
        kept=_kept_rows(walked, words),
        open_page=open_page.id if open_page else "",
        result_open=result_is_open(walked),
    )


def result_is_open(walked: Walk) -> bool:
    """Say whether there is a result: all is answered, or somebody has to be seen first."""
    return walked.complete or ticked(walked.counted, "see_someone_first")


def address_in_turn(walked: Walk) -> str:
    """Return where a person who asks for a page off the path belongs."""
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
    if following is None:
        return url_for("screening.check_your_answers")
    if not may_visit(walked, following):
        return address_in_turn(walked)
    return url_for("screening.question_page", page_id=following.id)


def _render(page: WalkPage, walked: Walk, given: dict[str, object], posted: Posted) -> str:
    words = current_words()
    voice = voice_of(walked.counted)
    asked = {question.id for question in walked.asked}
    fields: list[Field] = [
        field_of(question, words, voice, given, posted.errors.get(question.id, ("", ""))[1])
        for question in page.questions
        if question.id in asked or not walked.asked
    ]
    before = page_before(walked, page) if page.question_ids[0] in asked else None
    back_to_answers = request.args.get("back") == BACK_TO_ANSWERS
    if back_to_answers:
        back = url_for("screening.check_your_answers")
    elif before:
        back = url_for("screening.question_page", page_id=before.id)
    else:
        back = url_for("pages.start")
    guided = guided_context(page.question_ids[0], words, voice) if page.is_check else {}
    return render_template(
        "screening/check.html" if page.is_check else "screening/questions.html",
        **guided,
        page=page,
        fields=fields,
        form=form_class(page.id)(),
        action=url_for(
            "screening.answer_page",
            page_id=page.id,
            back=BACK_TO_ANSWERS if back_to_answers else None,
        ),
        back=back,
        errors=[(f"#{anchor}", text) for anchor, text in posted.errors.values()],
        error_title_prefix=words.text("site", "error_prefix") if posted.errors else "",
        progress=words.text(
            "site",
            "progress",
            part=PARTS.index(page.part) + 1,
            parts=len(PARTS),
            name=words.text("pages", "parts", page.part),
        ),
        check=words.section("checks", page.question_ids[0]) if page.is_check else None,
        voice=voice,
        numbers=PROTOCOL_NUMBERS,
        texts=words.section("pages", "walk_pages", page.id)
        if page.id in words.section("pages", "walk_pages")
        else None,
    )


def _rows(part: str, walked: Walk, words: Section) -> list[dict[str, str]]:
    return [
        _row(question.id, walked.counted, words)
        for question in walked.asked
        if PAGE_OF[question.id].part == part and question.id in walked.counted
    ]


def _kept_rows(walked: Walk, words: Section) -> list[dict[str, str]]:
    rows = [_row(each, walked.kept, words) for each in QUESTIONS_BY_ID if each in walked.kept]
    return [row | {"change_href": ""} for row in rows]


def _row(question_id: str, answers: Answers, words: Section) -> dict[str, str]:
    question = QUESTIONS_BY_ID[question_id]
    name = short_name(words, question)
    return {
        "question": name,
        "answer": say_answer(words, question, answers[question_id], voice_of(answers)),
        "change_href": url_for(
            "screening.question_page", page_id=PAGE_OF[question_id].id, back=BACK_TO_ANSWERS
        ),
        "change_text": words.text("site", "change"),
        "change_hidden": name,
    }
