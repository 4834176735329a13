"""Every key, sentence, placeholder and file of words in turn: without it, reading stops."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from app.content.folders import read_section, read_words
from app.content.words import MissingWords, Words, word_files
from app.web.word_ids import WORD_IDS

Keys = tuple[str, ...]
Table = dict[str, Any]
FILES = word_files("en")
SECTIONS = sorted({path.split("/")[0].removesuffix(".toml") for path in FILES})
# Where "" or no sentence at all is right: a question that needs no hint, a word written one way.
MAY_BE_EMPTY = {
    ("questions.toml", "hint"),
    ("pages.toml", "intro"),
    ("glossary.toml", "forms"),
    ("handouts.toml", "text"),
    ("results/situation.toml", "items"),
}
SHARED = "checks/shared.toml"


def files_of(section: str) -> dict[str, Table]:
    """Return a copy of the files of a section, to be spoiled."""
    own = (f"{section}.toml", f"{section}/")
    return {path: copy.deepcopy(dict(FILES[path])) for path in FILES if path.startswith(own)}


def tables_in(table: Table, keys: Keys = ()) -> Iterator[tuple[Keys, Table]]:
    yield keys, table
    for key, found in list(table.items()):
        if isinstance(found, dict):
            yield from tables_in(found, (*keys, key))


def keys_in(files: dict[str, Table]) -> Iterator[tuple[str, Keys, Table]]:
    """Give every key: its file, its path, and the table in which it stands."""
    for file, whole in files.items():
        for keys, table in tables_in(whole):
            for key in list(table):
                yield file, (*keys, key), table


@contextmanager
def spoiled(table: Table, key: str, other: object = None) -> Iterator[None]:
    """Have something else at a key, or nothing, and then what was there before."""
    before = dict(table)
    table.pop(key, None)
    if other is not None:
        table[key] = other
    yield
    table.clear()
    table.update(before)


def problem(section: str, files: dict[str, Table]) -> str:
    """Return what reading says, or "" where nothing is wrong."""
    try:
        read_section(section, files, WORD_IDS)
    except MissingWords as missing:
        return str(missing)
    return ""


def names_it(said: str, file: str, keys: Keys) -> bool:
    """Say whether a problem names the file and the key.

    What checks share is named by the check, with the file from which it takes its words. Where a
    check does not say rightly from where, what it lacks is named.
    """
    if keys[-1] == "like":
        return file in said
    if file == SHARED:
        return file in said and ".".join(keys[1:] or keys) in said
    return said.startswith(file) and f": {'.'.join(keys)}" in said


def test_nothing_is_wrong_with_the_words_as_they_are() -> None:
    assert isinstance(read_words(FILES, WORD_IDS), Words)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_key_that_is_taken_out_is_named(section: str) -> None:
    files = files_of(section)
    every = list(keys_in(files))
    assert len(every) > 15
    for file, keys, table in every:
        with spoiled(table, keys[-1]):
            said = problem(section, files)
        assert names_it(said, file, keys), (file, keys, said)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_emptied_sentence_and_list_is_named(section: str) -> None:
    files = files_of(section)
    for file, keys, table in keys_in(files):
        found = table[keys[-1]]
        if isinstance(found, dict) or (file, keys[-1]) in MAY_BE_EMPTY:
            continue
        assert found, (file, keys)
        for empty in ("",) if isinstance(found, str) else ([], [*found[1:], " "]):
            with spoiled(table, keys[-1], empty):
                said = problem(section, files)
            assert names_it(said, file, keys), (file, keys, said)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_misspelt_placeholder_is_named(section: str) -> None:
    files = files_of(section)
    for file, keys, table in keys_in(files):
        found = table[keys[-1]]
        if isinstance(found, dict):
            continue
        for sentence in [found] if isinstance(found, str) else found:
            for name in re.findall(r"{(\w+)}", sentence):
                for wrong in (
                    f"{{{name}_}}",
                    "{}",
                    f"{{{name}",
                    f"{{{name}:>9}}",
                    f"{{{name}.real}}",
                ):
                    other = sentence.replace(f"{{{name}}}", wrong)
                    with spoiled(table, keys[-1], other if isinstance(found, str) else [other]):
                        said = problem(section, files)
                    assert names_it(said, file, keys), (file, keys, wrong, said)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_unknown_key_is_named(section: str) -> None:
    files = files_of(section)
    for file, whole in files.items():
        for keys, table in tables_in(whole):
            for new in ("A sentence.", {"heading": "A heading"}):
                with spoiled(table, "nobody_reads", new):
                    said = problem(section, files)
                assert names_it(said, file, (*keys, "nobody_reads")), (file, keys, said)


@pytest.mark.parametrize("file", FILES)
def test_every_file_that_is_left_out_is_named(file: str) -> None:
    rest = {path: table for path, table in FILES.items() if path != file}
    with pytest.raises(MissingWords, match=re.escape(file)):
        read_words(rest, WORD_IDS)


@pytest.mark.parametrize("file", ["surplus.toml", "results/surplus.toml", "topics/surplus.toml"])
def test_a_file_that_nobody_reads_is_named(file: str) -> None:
    with pytest.raises(MissingWords, match=re.escape(f"{file} is not known")):
        read_words({**FILES, file: {"heading": "A heading"}}, WORD_IDS)
