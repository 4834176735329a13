"""A script and the modules that it imports as one file: one request where there were a dozen."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from posixpath import normpath

# The scripts that pages ask for and that import others.
JOINED = ("js/guided/guide.js", "js/guided/hearing.js")

IMPORT = re.compile(r'^import\s*\{([^{}]*)\}\s*from\s*"(\.[^"]+)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:const|class|(?:async )?function) (\w+))", re.MULTILINE)
COMMENT = re.compile(r"^\s*//.*\n", re.MULTILINE)
LEFT_OVER = re.compile(r"^\s*(?:import|export)\b.*$", re.MULTILINE)


class CannotJoin(ValueError):
    """A module is written in a way that cannot be joined; the message names it and the line."""


def joined(folder: Path, entry: str) -> str:
    """Return the script `entry` (a path in `folder`) with all it imports, each module once.

    A module becomes a function that runs where its first importer stood and hands out what it
    exports, so that a name in one says nothing about the same name in another. Read are
    `import { a, b as c } from "./x.js";` and `export` before a const, a class or a function, at the
    beginning of a line. Lines that are a comment stay behind: a quarter of what is sent. Raises
    CannotJoin for any other import or export, for a circle, and for a text of several lines.
    """
    order: dict[str, str] = {}
    _add(folder, entry, order, ())
    return "\n".join(order.values())


def _add(folder: Path, path: str, order: dict[str, str], above: tuple[str, ...]) -> None:
    if path in above:
        raise CannotJoin(f"{path} imports itself, by way of {above[-1]}")
    if path in order:
        return
    text = (folder / path).read_text("utf-8")
    if open_line := next((line for line in text.splitlines() if line.count("`") % 2), ""):
        raise CannotJoin(f"{path} has a text of several lines: {open_line.strip()}")
    for _, other in IMPORT.findall(text):
        _add(folder, _beside(path, other), order, (*above, path))
    exported = EXPORT.findall(text)
    body = IMPORT.sub(lambda found: _taken(path, *found.groups()), text)
    body = COMMENT.sub("", EXPORT.sub("", body))
    if left := LEFT_OVER.search(body):
        raise CannotJoin(f"{path} cannot be joined: {left[0].strip()}")
    order[path] = (
        f"const {_name(path)} = (() => {{\n{body}return {{ {', '.join(exported)} }};\n}})();\n"
    )


def _taken(path: str, names: str, other: str) -> str:
    """Return the line that takes names out of another module."""
    own = ", ".join(each.strip().replace(" as ", ": ") for each in names.split(",") if each.strip())
    return f"const {{ {own} }} = {_name(_beside(path, other))};\n"


def _beside(path: str, other: str) -> str:
    return normpath(PurePosixPath(path).parent / other)


def _name(path: str) -> str:
    return "module_" + re.sub(r"\W", "_", path)
