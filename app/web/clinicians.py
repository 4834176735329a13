"""The clinicians' page: blank forms, the helper card and fixed exercise sheets to print."""

from __future__ import annotations

from typing import Any

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response as BaseResponse

from app.clinical.handout_plans import HANDOUT_PLANS_BY_ID
from app.clinical.topics import TOPICS, TOPICS_BY_ID
from app.pdf.handouts import DOCUMENTS, build_handout
from app.web.current import words_to_the_person
from app.web.paper_choice import chosen_paper, file_to_keep

bp = Blueprint("clinicians", __name__)


@bp.get("/clinicians")
def page() -> str:
    words = words_to_the_person()
    forms = [each for each in DOCUMENTS if each not in HANDOUT_PLANS_BY_ID]
    return render_template(
        "clinicians/clinicians.html",
        forms=forms,
        sheets=list(HANDOUT_PLANS_BY_ID),
        topics=[
            {
                "value": each.id,
                "text": words.text("topics", each.id, "title"),
                "selected": not place,
            }
            for place, each in enumerate(TOPICS)
        ],
        paper=current_app.config["PAPER"],
    )


@bp.get("/clinicians/print")
def choose() -> BaseResponse:
    """Go on to the document whose button was pressed, in the size and paper that were chosen."""
    document, topic = request.args.get("document", ""), request.args.get("topic", "")
    options = chosen_paper()
    chosen: dict[str, Any] = {"paper": options.paper, "size": options.text_size}
    if document == "topic" and topic in TOPICS_BY_ID:
        return redirect(url_for("learn.handout", topic_id=topic, **chosen))
    if document in DOCUMENTS:
        return redirect(url_for(".document", document=document, **chosen))
    return redirect(url_for(".page"))


@bp.get("/clinicians/<hyphenated:document>.pdf")
def document(document: str) -> Response:
    if document not in DOCUMENTS:
        abort(404)
    options = chosen_paper()
    words = words_to_the_person()
    file = build_handout(document, words, options)
    title = words.text("handouts", "documents", document, "name")
    return file_to_keep(file, "application/pdf", title, ".pdf")
