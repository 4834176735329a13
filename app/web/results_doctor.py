"""The pages *Tell my doctor* and *What my checks show*, and the note by itself."""

from __future__ import annotations

from urllib.parse import quote

from flask import Response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from app.result.letter import letter_text
from app.result.records import Letter
from app.web.current import current_words, words_to_the_person
from app.web.results import bp, walk_and_result
from app.web.screening import address_in_turn

# A letter takes longer to arrive than this allows: nobody is offered to send one.
TOO_URGENT_TO_SEND = ("today_or_emergency", "today")
# Whom to call is said again above the letter.
CALL_FIRST = (*TOO_URGENT_TO_SEND, "this_week")
LEAD = {"today_or_emergency": "today"}


@bp.get("/results/doctor")
def doctor() -> str | BaseResponse:
    walked, result = walk_and_result(current_words())
    if result is None:
        return redirect(address_in_turn(walked))
    if result.letter.empty:
        return redirect(url_for("screening.emergency"))
    page = current_words().section("results", "doctor_page")
    send = result.call_by not in TOO_URGENT_TO_SEND
    return render_template(
        "results/doctor.html",
        result=result,
        part="doctor",
        call_first=result.call.heading if result.call_by in CALL_FIRST else "",
        lead=page.text("lead", LEAD.get(result.call_by, result.call_by)),
        letter_text=letter_text(result.letter),
        email=email_address(result.letter) if send else "",
        how=page.text("sends_nothing" if send else "copies_nothing"),
    )


@bp.get("/results/checks")
def checks() -> str | BaseResponse:
    walked, result = walk_and_result(current_words())
    if result is None:
        return redirect(address_in_turn(walked))
    if not result.checks:
        return redirect(url_for(".result_page"))
    # What went well in a check stands with the check.
    with_checks = {each.strength for each in result.checks}
    went_well = [each for each in result.strengths.items if each not in with_checks]
    return render_template("results/checks.html", result=result, part="checks", went_well=went_well)


@bp.get("/results/note.txt")
def note() -> Response | BaseResponse:
    walked, result = walk_and_result(words_to_the_person())
    if result is None:
        return redirect(address_in_turn(walked))
    found = result.note_long if request.args.get("form") == "long" else result.note
    return Response(found + "\n", mimetype="text/plain")


def email_address(letter: Letter) -> str:
    """Return the address that opens the person's own e-mail program with the letter in it."""
    body = letter_text(letter).replace("\n", "\r\n")
    return f"mailto:?subject={quote(letter.subject, safe='')}&body={quote(body, safe='')}"
