"""Which paper and how large: read from an address, with what the page offers first as default."""

from __future__ import annotations

import re
from io import BytesIO

from flask import Response, current_app, request, send_file

from app.pdf.paper import PAPERS, TEXT_SIZES, PaperOptions

NOT_IN_FILE_NAMES = re.compile(r"""[\\/:*?"'’<>|.,;!]""")


def chosen_paper() -> PaperOptions:
    """Return what was chosen; what is not there or not known is as the page offers it first."""
    chosen = request.args
    paper, size = chosen.get("paper", ""), chosen.get("size", "")
    # A box that is not ticked sends nothing, so the form says that it was there.
    from_form = "parts" in chosen
    return PaperOptions(
        paper=paper if paper in PAPERS else current_app.config["PAPER"],
        text_size=next((each for each in TEXT_SIZES if str(each) == size), TEXT_SIZES[0]),
        log="log" in chosen or not from_form,
        clinician="clinician" in chosen or not from_form,
    )


def file_to_keep(content: bytes, mimetype: str, title: str, ending: str) -> Response:
    """Return a file that the browser saves under its title: "If you fall" is if-you-fall.pdf."""
    name = "-".join(NOT_IN_FILE_NAMES.sub("", title.casefold()).split()) + ending
    return send_file(
        BytesIO(content), mimetype, as_attachment=True, download_name=name, conditional=False
    )
