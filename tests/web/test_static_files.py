"""Static files: names by content, compression ahead, headers, life without a writable folder."""

import gzip
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.web.headers import STATIC_HEADERS
from app.web.static_files import UnknownStaticFile, serve_static

STYLE = "body { color: black; }\n" * 100


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    static = tmp_path / "static"
    (static / "css").mkdir(parents=True)
    (static / "css" / "site.css").write_text(STYLE)
    (static / "css" / ".site.css.swp").write_text("an editor's")
    (static / "dot.png").write_bytes(b"\x89PNG not worth compressing")
    return static


def make_app(folder: Path, *, behind_tls: bool = False, debug: bool = False) -> Flask:
    app = Flask(__name__, static_folder=None, instance_path=str(folder.parent / "instance"))
    app.debug = debug
    app.config["BEHIND_TLS"] = behind_tls
    serve_static(app, folder)
    return app


def static_url(app: Flask, path: str) -> str:
    with app.app_context():
        return app.jinja_env.from_string("{{ static_url(path) }}").render(path=path)


def client_and_url(app: Flask) -> tuple[FlaskClient, str]:
    return app.test_client(), static_url(app, "css/site.css")


def test_the_name_tells_the_content(folder: Path) -> None:
    before = static_url(make_app(folder), "css/site.css")
    assert re.fullmatch(r"/static/css/site\.[0-9a-f]{12}\.css", before)
    (folder / "css" / "site.css").write_text(STYLE + "p { margin: 0; }")
    assert static_url(make_app(folder), "css/site.css") != before


def test_a_named_file_may_be_kept_for_good(folder: Path) -> None:
    client, url = client_and_url(make_app(folder))
    with client.get(url) as answer:
        assert answer.get_data(as_text=True) == STYLE
        assert "immutable" in answer.headers["Cache-Control"]
        assert answer.mimetype == "text/css"


def test_a_plain_name_is_asked_for_each_time(folder: Path) -> None:
    with make_app(folder).test_client().get("/static/css/site.css") as answer:
        assert answer.get_data(as_text=True) == STYLE
        assert answer.headers["Cache-Control"] == "max-age=0, public"


@pytest.mark.parametrize(
    "coding, decompress", [("br", brotli.decompress), ("gzip", gzip.decompress)]
)
def test_compressed_ahead(folder: Path, coding: str, decompress) -> None:
    client, url = client_and_url(make_app(folder))
    for address in (url, "/static/css/site.css"):
        with client.get(address, headers={"Accept-Encoding": coding}) as answer:
            assert answer.headers["Content-Encoding"] == coding
            assert len(answer.data) < len(STYLE) / 10
            assert decompress(answer.data).decode() == STYLE


@pytest.mark.parametrize("behind_tls", [False, True])
def test_static_files_have_the_headers_that_say_something_of_a_file(
    folder: Path, behind_tls: bool
) -> None:
    client, url = client_and_url(make_app(folder, behind_tls=behind_tls))
    with client.get(url) as answer:
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "Permissions-Policy" not in answer.headers
        assert ("Strict-Transport-Security" in answer.headers) is behind_tls
        assert "Access-Control-Allow-Origin" not in answer.headers


def test_a_picture_opened_by_itself_runs_and_loads_nothing(folder: Path) -> None:
    (folder / "dot.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    app = make_app(folder)
    for address in (static_url(app, "dot.svg"), "/static/dot.svg"):
        for coding in ("br", "identity"):
            with app.test_client().get(address, headers={"Accept-Encoding": coding}) as answer:
                policy = answer.headers["Content-Security-Policy"]
                assert policy.startswith("default-src 'none';")
                assert "sandbox" in policy
                assert "script-src" not in policy


def test_an_unknown_path_fails_while_the_page_is_made(folder: Path) -> None:
    with pytest.raises(UnknownStaticFile, match=r"css/sight\.css"):
        static_url(make_app(folder), "css/sight.css")


@pytest.mark.parametrize(
    "path", ["css/sight.css", "../instance/secret_key", "%2e%2e/x", "css/", "css/.site.css.swp"]
)
def test_nothing_else_is_served(folder: Path, path: str) -> None:
    app = make_app(folder)
    (folder.parent / "instance" / "secret_key").write_text("secret")
    assert app.test_client().get(f"/static/{path}").status_code == 404


def test_processes_that_start_together_share_one_copy(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        urls = set(pool.map(lambda _: client_and_url(make_app(folder))[1], range(16)))
    assert len(urls) == 1
    kept = list((folder.parent / "instance" / "static").iterdir())
    assert len(kept) == 1
    assert (kept[0] / urls.pop().removeprefix("/static/")).read_text() == STYLE


def test_without_a_writable_folder_the_originals_are_served(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder.parent / "instance").write_text("a file where the folder would be")
    client, url = client_and_url(make_app(folder))
    assert "uncompressed" in caplog.text
    assert url == "/static/css/site.css"
    with client.get(url) as answer:
        assert answer.get_data(as_text=True) == STYLE
        assert answer.headers["Cache-Control"] == "max-age=0, public"
        assert STATIC_HEADERS.items() <= dict(answer.headers).items()


def test_in_debug_mode_a_change_is_seen_at_once(folder: Path) -> None:
    app = make_app(folder, debug=True)
    client, url = client_and_url(app)
    (folder / "css" / "site.css").write_text("new")
    (folder / "css" / "more.css").write_text("more")
    for address, text in ((url, "new"), (static_url(app, "css/more.css"), "more")):
        with client.get(address) as answer:
            assert answer.get_data(as_text=True) == text
    with pytest.raises(UnknownStaticFile):
        static_url(app, "css/sight.css")


def test_the_folder_is_the_one_beside_the_package(tmp_path: Path) -> None:
    app = Flask("app", static_folder=None, instance_path=str(tmp_path))
    app.config["BEHIND_TLS"] = False
    serve_static(app)
    style = next((Path(__file__).parents[2] / "static" / "css").glob("*.css"))
    assert static_url(app, f"css/{style.name}").startswith("/static/css/")


def test_the_guided_check_is_one_file_and_in_debug_mode_its_modules(folder: Path) -> None:
    guided = folder / "js" / "guided"
    guided.mkdir(parents=True)
    (guided / "guide.js").write_text('import { two } from "./two.js";\nconsole.log(two);\n')
    (guided / "two.js").write_text("export const two = 2;\n")
    app = make_app(folder)
    before = static_url(app, "js/guided/guide.js")
    with app.test_client().get(before) as answer:
        assert "import" not in answer.get_data(as_text=True)
        assert "const two = 2;" in answer.get_data(as_text=True)
    debugged = make_app(folder, debug=True)
    with debugged.test_client().get(static_url(debugged, "js/guided/guide.js")) as answer:
        assert 'import { two } from "./two.js";' in answer.get_data(as_text=True)
    (guided / "two.js").write_text("export const two = 3;\n")
    assert static_url(make_app(folder), "js/guided/guide.js") != before, "a module tells its name"
