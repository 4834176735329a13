"""Reading a language's words at start, once: what is not there or not known stops the app."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from app.content.folders import Files, read_words
from app.content.reading import WordIds
from app.content.records import Words
from app.content.section import MissingWords, Section, Text, UnsaidNumber, fill
from app.content.voices import read_voices

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
    "voice_files",
    "word_files",
]

FOLDER = Path(__file__).parent
VOICES = "voices"  # the folder of a language with what it says to others than the person


@cache
def load_words(language: str, ids: WordIds | None = None) -> Words:
    """Return all words of a language. MissingWords names the file and key of what is wrong.

    They speak to the person; `words.voice("helper")` are all of them to whoever helps.
    `ids`: which ids there must be words for; without it, words by id are taken as they come.
    """
    files = word_files(language)
    return read_voices(read_words(files, ids), files, voice_files(language), ids)


def word_files(language: str) -> Files:
    """Return the tables of every file of a language; MissingWords if one is no TOML."""
    files = _tables(FOLDER / language, without=VOICES)
    if not files:
        raise MissingWords(f"{language}: no words in {language}")
    return files


def voice_files(language: str) -> Mapping[str, Files]:
    """Return the tables of every file of each voice, by the path of the file it is laid over."""
    folder = FOLDER / language / VOICES
    voices = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else ()
    return {voice: _tables(folder / voice, shown_before=f"{VOICES}/{voice}/") for voice in voices}


def _tables(folder: Path, *, without: str = "", shown_before: str = "") -> Files:
    files = {}
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        if without and name.startswith(f"{without}/"):
            continue
        try:
            files[name] = tomllib.loads(path.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise MissingWords(f"{shown_before}{name} cannot be read: {error}") from None
    return files
