"""Reading a language's words at start, once: what is not there or not known stops the app."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from app.content.folders import Files, read_words
from app.content.reading import WordIds
from app.content.records import Words
from app.content.section import MissingWords, Section, Text, UnsaidNumber, fill

__all__ = [
    "FOLDER",
    "MissingWords",
    "Section",
    "Text",
    "UnsaidNumber",
    "WordIds",
    "Words",
    "fill",
    "load_words",
    "word_files",
]

FOLDER = Path(__file__).parent


@cache
def load_words(language: str, ids: WordIds | None = None) -> Words:
    """Return all words of a language. MissingWords names the file and key of what is wrong.

    `ids`: which ids there must be words for; without it, words by id are taken as they come.
    """
    return read_words(word_files(language), ids)


def word_files(language: str) -> Files:
    """Return the tables of every file of a language; MissingWords if one is no TOML."""
    folder = FOLDER / language
    files = {}
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        try:
            files[name] = tomllib.loads(path.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise MissingWords(f"{name} cannot be read: {error}") from None
    if not files:
        raise MissingWords(f"{language}: no words in {folder.name}")
    return files
