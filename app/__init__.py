"""Balance Check: a balance check people do themselves, with exercises at the right level."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from app.content.words import Words

TOP = Path(__file__).parent.parent


def create_app(overrides: Mapping[str, object] | None = None, words: Words | None = None) -> Flask:
    """Return the application; `overrides` and `words` replace settings and language in tests."""
    # Imported here, so that the rules can be imported alone, without the web.
    from flask import Flask
    from jinja2 import StrictUndefined
    from werkzeug.middleware.proxy_fix import ProxyFix

    from app.commands import register_commands
    from app.config import read_settings
    from app.content.words import load_words
    from app.web import clinicians, errors, exercises, learn, pages, results, screening
    from app.web import paper as _routes_of_papers  # noqa: F401
    from app.web import results_doctor as _routes_of_results  # noqa: F401
    from app.web.addresses import HyphenatedId
    from app.web.compression import compress_pages
    from app.web.headers import add_security_headers
    from app.web.illustrations import serve_illustrations
    from app.web.saved_answers import CookieThatMayBeUnreadable
    from app.web.static_files import serve_static
    from app.web.template_words import check_template_words
    from app.web.word_ids import WORD_IDS

    app = Flask(
        __name__,
        template_folder="../templates",
        static_folder=None,
        instance_path=str(TOP / "instance"),
    )
    settings = read_settings(os.environ, Path(app.instance_path))
    app.config.from_mapping(settings.flask_config())
    app.config["TODAY"] = datetime.date.today
    app.config["WORDS"] = words or load_words(settings.language, WORD_IDS)
    app.config.from_mapping(overrides or {})
    app.session_interface = CookieThatMayBeUnreadable()
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.url_map.converters["hyphenated"] = HyphenatedId
    for blueprint in (pages.bp, screening.bp, results.bp, exercises.bp, learn.bp, clinicians.bp):
        app.register_blueprint(blueprint)
    errors.register(app)
    add_security_headers(app)
    compress_pages(app)
    serve_static(app)
    serve_illustrations(app)
    register_commands(app)
    check_template_words(app)
    if settings.behind_tls:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)  # type: ignore[method-assign]
    return app
