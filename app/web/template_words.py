"""A check at start that every sentence a template names is there."""

from __future__ import annotations

from flask import Flask
from jinja2 import nodes

from app.content.words import MissingWords, Section


def check_template_words(app: Flask) -> None:
    """Raise MissingWords, naming the template, if one uses `words.a.b` that does not exist."""
    words: Section = app.config["WORDS"]
    for name in app.jinja_env.list_templates(extensions=["html"]):
        assert app.jinja_env.loader is not None
        source, _, _ = app.jinja_env.loader.get_source(app.jinja_env, name)
        for chain in _word_chains(app.jinja_env.parse(source)):
            found: object = words
            for key in chain:
                if not isinstance(found, Section):
                    break
                if key not in found:
                    raise MissingWords(f"{name} uses words.{'.'.join(chain)}: no {key!r}")
                found = found[key]


def _word_chains(tree: nodes.Template) -> list[tuple[str, ...]]:
    chains = []
    for node in tree.find_all(nodes.Getattr):
        keys: list[str] = []
        inner: nodes.Node = node
        while isinstance(inner, nodes.Getattr):
            keys.insert(0, inner.attr)
            inner = inner.node
        if isinstance(inner, nodes.Name) and inner.name == "words":
            # A method of the words themselves (text, texts, format) ends the chain.
            ends = [
                i for i, key in enumerate(keys) if key in ("text", "texts", "format", "section")
            ]
            chains.append(tuple(keys[: ends[0]] if ends and ends[0] == len(keys) - 1 else keys))
    return chains
