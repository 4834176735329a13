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
    paper = chosen.get("paper", "").casefold()
    # Once it was called the size.
    points = chosen.get("points", chosen.get("size", ""))
    return PaperOptions(
        paper=paper if paper in PAPERS else current_app.config["PAPER"],
        text_size=next((each for each in TEXT_SIZES if str(each) == points), TEXT_SIZES[0]),
    )


def file_to_keep(content: bytes, mimetype: str, title: str, ending: str) -> Response:
    """Return a file that the browser saves under its title: "If you fall" is if-you-fall.pdf."""
    return _file(content, mimetype, title, ending, to_keep=True)


def file_to_open(content: bytes, title: str, *, to_keep: bool) -> Response:
    """Return a PDF that opens in the tab, unless it is to be kept; either way with its name."""
    return _file(content, "application/pdf", title, ".pdf", to_keep=to_keep)


def _file(content: bytes, mimetype: str, title: str, ending: str, *, to_keep: bool) -> Response:
    name = "-".join(NOT_IN_FILE_NAMES.sub("", title.casefold()).split()) + ending
    return send_file(
        BytesIO(content), mimetype, as_attachment=to_keep, download_name=name, conditional=False
    )
