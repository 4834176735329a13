"""The headers of every answer: pages, files that are not there, refusals and breakdowns."""

import pytest
from flask import Flask, abort, request

from app.web.headers import SECURITY_HEADERS, add_security_headers


def make_app(*, behind_tls: bool = False) -> Flask:
    app = Flask(__name__, static_folder=None)
    app.config.update(BEHIND_TLS=behind_tls, MAX_CONTENT_LENGTH=10)
    add_security_headers(app)

    @app.route("/", methods=["GET", "POST"])
    def seen() -> str:
        assert request.get_data() is not None
        return "seen"

    @app.get("/broken")
    def broken() -> str:
        raise RuntimeError("on purpose")

    @app.get("/refused")
    def refused() -> str:
        abort(403)

    return app


@pytest.mark.parametrize(
    "path, status", [("/", 200), ("/nowhere", 404), ("/refused", 403), ("/broken", 500)]
)
def test_every_answer_has_them(path: str, status: int) -> None:
    answer = make_app().test_client().get(path)
    assert answer.status_code == status
    assert SECURITY_HEADERS.items() <= dict(answer.headers).items()
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Strict-Transport-Security" not in answer.headers


@pytest.mark.parametrize("method, status", [("PUT", 405), ("POST", 413), ("OPTIONS", 200)])
def test_other_methods_have_them_too(method: str, status: int) -> None:
    answer = make_app().test_client().open("/", method=method, data=b"x" * 11)
    assert answer.status_code == status
    assert SECURITY_HEADERS.items() <= dict(answer.headers).items()


def test_nothing_inline_and_nothing_from_elsewhere() -> None:
    policy = dict(
        directive.split(" ", 1)
        for directive in SECURITY_HEADERS["Content-Security-Policy"].split("; ")
    )
    assert policy["default-src"] == "'none'"
    assert policy["base-uri"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert set(policy.values()) == {"'none'", "'self'"}


def test_camera_microphone_and_place_are_shut_off() -> None:
    policy = SECURITY_HEADERS["Permissions-Policy"].split(", ")
    assert {"camera=()", "microphone=()", "geolocation=()"} <= set(policy)


def test_https_in_front_is_promised() -> None:
    answer = make_app(behind_tls=True).test_client().get("/")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
