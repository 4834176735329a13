"""A page of questions as it is drawn: its form, its ways on and back, and what to put right."""

from __future__ import annotations

from flask import current_app, render_template, request, url_for

from app.clinical.flow import Walk
from app.content.words import Section
from app.said.amounts import decimal_text, protocol_numbers
from app.said.needed import needed
from app.web.current import current_voice, current_words
from app.web.forms import PageForm
from app.web.guided import guided_context, ready_context
from app.web.walk_pages import PAGE_OF, WalkPage, page_before, place_of

READY = PAGE_OF["ready_for_checks"]
BACK_TO_ANSWERS = "answers"  # the value of ?back= on a page reached through a change link
COOKIES_OFF = "off"  # the value of ?cookies= on a page whose form came back without a cookie


def draw_page(page: WalkPage, walked: Walk, form: PageForm, check_id: str) -> str:
    """Return the page; `check_id` stands for whose check it is."""
    words = current_words()
    voice = current_voice()
    errors = _errors(form, words)
    guided: dict[str, object] = {}
    if page.is_check:
        guided = guided_context(page.question_ids[0], words, voice, check_id)
    elif page.id == READY.id:
        guided = ready_context(words, voice)
    place, in_all = place_of(walked, page)
    return render_template(
        _template(page),
        **guided,
        page=page,
        form=form,
        action=address_of(page, action="answer_page"),
        back=_address_before(page, walked),
        errors=[(f"#{anchor}", text) for anchor, text in errors],
        error_title_prefix=words.text("site", "error_prefix") if errors else "",
        place=place,
        pages_in_all=in_all,
        progress=words.text(
            "site",
            "progress",
            page=decimal_text(words, place),
            pages=decimal_text(words, in_all),
        ),
        has_answers=bool(walked.counted),
        answer_open=bool(errors or any(each.answered for each in form.shown)),
        check=words.section("checks", page.question_ids[0]) if page.is_check else None,
        voice=voice,
        numbers=protocol_numbers(words, page.question_ids[0]),
        needed=needed(words, "ready"),
        meanings=[line for each in form.shown for line in each.means],
        clears=any(each.kind == "checkboxes" for each in form.shown),
        titled=page.is_check or page.id in words.section("pages", "walk_pages"),
        texts=words.section("pages", "walk_pages", page.id)
        if page.id in words.section("pages", "walk_pages")
        else None,
    )


def _template(page: WalkPage) -> str:
    if page.is_check:
        return "screening/check.html"
    return "screening/ready.html" if page.id == READY.id else "screening/questions.html"


def _errors(form: PageForm, words: Section) -> list[tuple[str, str]]:
    """Return what stands in a page's error summary: the id it leads to, and what to do."""
    if request.args.get("cookies") == COOKIES_OFF and not has_cookie():
        return [("main-form", words.text("site", "cookies_off"))]
    if form.expired:
        return [("main-form", words.text("site", "form_expired"))]
    return form.problems


def has_cookie() -> bool:
    """Say whether the browser sent our cookie back: every page with a form has set one."""
    return bool(request.cookies.get(current_app.config["SESSION_COOKIE_NAME"]))


def address_of(page: WalkPage, *, action: str = "question_page", cookies: str | None = None) -> str:
    """Return a page's address; whoever came from the list of answers goes back there from it."""
    back = BACK_TO_ANSWERS if request.args.get("back") == BACK_TO_ANSWERS else None
    return url_for(f"screening.{action}", page_id=page.id, back=back, cookies=cookies)


def _address_before(page: WalkPage, walked: Walk) -> str:
    if request.args.get("back") == BACK_TO_ANSWERS:
        return url_for("screening.check_your_answers")
    before = page_before(walked, page)
    if before is None:
        return url_for("pages.start")
    return url_for("screening.question_page", page_id=before.id)
