"""The three papers of a result as files, and the page that offers each in each size."""

from __future__ import annotations

from urllib.parse import urlencode

from flask import Response, current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from app.pdf.papers import BUILDERS
from app.web.current import current_day, current_words, words_to_the_person
from app.web.paper_choice import chosen_paper, file_to_open
from app.web.results import bp, walk_and_result
from app.web.saved_answers import load_saved_answers
from app.web.screening import address_in_turn

# What an address may say about a paper; `size` is what `points` was called once.
CHOICES = ("points", "size", "paper", "download")


@bp.get("/results/print")
def print_page() -> str | BaseResponse:
    walked, result = walk_and_result(current_words())
    if result is None:
        return redirect(address_in_turn(walked))
    return render_template(
        "results/print.html",
        result=result,
        part="print_more",
        paper=current_app.config["PAPER"],
        kinds=tuple(BUILDERS),
    )


@bp.get("/results/<any(sheet, plan, everything):kind>.pdf")
def paper(kind: str) -> Response | BaseResponse:
    """A paper in the words to the person, whose fridge it hangs on, whoever filled in the check."""
    words = words_to_the_person()
    walked, result = walk_and_result(words)
    if result is None:
        return redirect(address_in_turn(walked))
    file = BUILDERS[kind](result, words, chosen_paper())
    day = load_saved_answers().checked_on or current_day()
    title = " ".join((words.text("site", "name"), words.text("paper", kind), day.isoformat()))
    return file_to_open(file, title, to_keep="download" in request.args)


@bp.get("/results/summary.pdf")
def summary() -> BaseResponse:
    """The address of the one file that there was once; what was chosen for it still counts."""
    chosen = {each: request.args[each] for each in CHOICES if each in request.args}
    address = url_for("results.paper", kind="sheet")
    return redirect(f"{address}?{urlencode(chosen)}" if chosen else address)
