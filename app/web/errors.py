"""What is shown when something is not there, or when we made a mistake."""

from __future__ import annotations

from flask import Flask, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException, InternalServerError, MethodNotAllowed
from werkzeug.wrappers import Response


def register(app: Flask) -> None:
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(MethodNotAllowed, wrong_method)


def http_error(error: HTTPException) -> tuple[str, int] | Response:
    """Show a page that says what to do; a redirect stays one."""
    if error.code is None or error.code < 400:
        return error.get_response()
    kind = "our_mistake" if isinstance(error, InternalServerError) else "not_found"
    if error.code == 413:
        kind = "too_much"
    return render_template("errors/error.html", kind=kind), error.code


def wrong_method(error: MethodNotAllowed) -> Response | tuple[str, int]:
    """An address of a button, typed in or reloaded: go to the start, answers kept."""
    if request.method == "GET":
        return redirect(url_for("pages.start"))
    return render_template("errors/error.html", kind="not_found"), 405
