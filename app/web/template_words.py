"""A check at start that every sentence a template names is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from flask import Flask
from jinja2 import nodes

from app.content.words import MissingWords, Section

Keys = tuple[str, ...]
READ = ("text", "texts", "section")  # the methods of words whose arguments are keys


def check_template_words(app: Flask) -> None:
    """Raise MissingWords, naming the template, if one uses `words.a.b` that does not exist.

    `{% set text = words.a %}` and then `text.b` is the same, and so is `text.text("b")`.
    """
    words: Section = app.config["WORDS"]
    for name in app.jinja_env.list_templates(extensions=["html"]):
        assert app.jinja_env.loader is not None
        source, _, _ = app.jinja_env.loader.get_source(app.jinja_env, name)
        for keys in _all_keys(app.jinja_env.parse(source)):
            found: object = words
            for key in keys:
                if not isinstance(found, Section):
                    break
                if key not in found:
                    raise MissingWords(f"{name} uses words.{'.'.join(keys)}: no {key!r}")
                found = found[key]


def _all_keys(tree: nodes.Template) -> list[Keys]:
    names: dict[str, Keys] = {"words": ()}
    meanings = Counter(each.name for each in tree.find_all(nodes.Name) if each.ctx != "load")
    for each in tree.find_all(nodes.Assign):
        keys = _keys(each.node, names)
        if keys and isinstance(each.target, nodes.Name) and meanings[each.target.name] == 1:
            names[each.target.name] = keys
    uses = tree.find_all((nodes.Getattr, nodes.Getitem, nodes.Call))
    return [keys for each in uses if (keys := _keys(each, names))]


def _keys(node: nodes.Node, names: Mapping[str, Keys]) -> Keys | None:
    """Return the path of keys of what is named, or None if it is no words, or known only later."""
    if isinstance(node, nodes.Name):
        return names.get(node.name)
    if isinstance(node, nodes.Call):
        method = node.node
        if not isinstance(method, nodes.Getattr) or method.attr not in READ:
            return None
        return _longer(_keys(method.node, names), node.args)
    if isinstance(node, nodes.Getitem):
        return _longer(_keys(node.node, names), [node.arg])
    if isinstance(node, nodes.Getattr) and node.attr not in (*READ, "format"):
        return _longer(_keys(node.node, names), [nodes.Const(node.attr)])
    return None


def _longer(keys: Keys | None, more: list[nodes.Expr]) -> Keys | None:
    texts = [each.value for each in more if isinstance(each, nodes.Const)]
    known = len(texts) == len(more) and all(isinstance(each, str) for each in texts)
    return (*keys, *texts) if keys is not None and known else None
