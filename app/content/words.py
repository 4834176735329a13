"""Reading a language's words into frozen records that fail at start, not on a page."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
Text = str | tuple[str, ...]


class MissingWords(KeyError):
    """A sentence that is not there: names the file and the key."""

    def __str__(self) -> str:
        return str(self.args[0])


class UnsaidNumber(TypeError):
    """A number meets a sentence as a program writes it: names the sentence and the placeholder."""


class Section:
    """Words by key: `words.site.name` or `words.exercises["tandem_stance"].steps`."""

    __slots__ = ("_entries", "_place")
    _entries: dict[str, Text | Section]
    _place: str

    def __init__(self, entries: dict[str, Text | Section], place: str) -> None:
        object.__setattr__(self, "_entries", entries)
        object.__setattr__(self, "_place", place)

    def __setattr__(self, key: str, value: object) -> None:
        raise AttributeError(f"the words of {self._place} are read-only")

    def __getitem__(self, key: str) -> Text | Section:
        try:
            return self._entries[key]
        except KeyError:
            raise MissingWords(f"{self._place} has no {key!r}") from None

    def __getattr__(self, key: str) -> Text | Section:
        if key.startswith("__"):
            raise AttributeError(key)
        return self[key]

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def section(self, *keys: str) -> Section:
        """Return the section at a path of keys; MissingWords if it is none."""
        found: Text | Section = self
        for key in keys:
            found = found[key] if isinstance(found, Section) else ""
        if not isinstance(found, Section):
            raise MissingWords(f"{self._place}: {'.'.join(keys)} is no section")
        return found

    def text(self, *keys: str, **numbers: object) -> str:
        """Return the sentence at a path of keys, its placeholders filled with `numbers`."""
        found = self.section(*keys[:-1])[keys[-1]]
        if not isinstance(found, str):
            raise MissingWords(f"{self._place}: {'.'.join(keys)} is no single sentence")
        return fill(found, **numbers)

    def texts(self, *keys: str, **numbers: object) -> tuple[str, ...]:
        """Return the list of sentences at a path of keys, their placeholders filled."""
        found = self.section(*keys[:-1])[keys[-1]]
        if not isinstance(found, tuple):
            raise MissingWords(f"{self._place}: {'.'.join(keys)} is no list")
        return tuple(fill(each, **numbers) for each in found)

    def map(self, change: Callable[[str], str]) -> Section:
        """Return the same keys with every sentence changed: a pretend language, for tests."""
        changed: dict[str, Text | Section] = {}
        for key, value in self._entries.items():
            if isinstance(value, Section):
                changed[key] = value.map(change)
            elif isinstance(value, str):
                changed[key] = change(value) if value else value
            else:
                changed[key] = tuple(change(each) for each in value)
        return Section(changed, self._place)


# Up to here a whole number is written with the same signs in every language.
MOST_WITHOUT_SIGNS = 999


def fill(sentence: str, **numbers: object) -> str:
    """Fill the placeholders of a sentence; MissingWords if one has no number.

    A number with a part behind the point, or from a thousand on, has to come as text that was
    written by the language; UnsaidNumber if it does not.
    """
    for name, value in numbers.items():
        if not isinstance(value, str) and not _is_the_same_everywhere(value):
            raise UnsaidNumber(f"cannot fill {sentence!r}: {name}={value!r} is not said yet")
    try:
        return sentence.format(**numbers)
    except (KeyError, IndexError, ValueError) as error:
        raise MissingWords(f"cannot fill {sentence!r}: {error}") from None


def _is_the_same_everywhere(value: object) -> bool:
    return isinstance(value, int) and 0 <= value <= MOST_WITHOUT_SIGNS


@cache
def load_words(language: str) -> Section:
    """Return all words of a language, one section a file; MissingWords if one is no plain text.

    A folder is one section too: the files in it together.
    """
    folder = FOLDER / language
    files = sorted(folder.glob("*.toml"))
    folders = sorted(path for path in folder.iterdir() if path.is_dir()) if files else []
    if not files:
        raise MissingWords(f"{language}: no words in {folder.name}")
    sections: dict[str, Text | Section] = {path.stem: _file(path) for path in files}
    for path in folders:
        if path.name in sections:
            raise MissingWords(f"{language}: {path.name} is a file and a folder")
        sections[path.name] = _together(path)
    return Section(sections, language)


def _file(path: Path) -> Section:
    return _section(tomllib.loads(path.read_text("utf-8")), path.name)


def _together(folder: Path) -> Section:
    entries: dict[str, Text | Section] = {}
    for path in sorted(folder.glob("*.toml")):
        section = _file(path)
        if twice := sorted(set(entries) & set(section)):
            raise MissingWords(f"{path.name}: {', '.join(twice)} stands in another file too")
        entries |= {key: section[key] for key in section}
    return Section(entries, folder.name)


def _section(table: dict[str, object], place: str) -> Section:
    entries: dict[str, Text | Section] = {}
    for key, value in table.items():
        if isinstance(value, str):
            entries[key] = value
        elif isinstance(value, list) and all(isinstance(each, str) for each in value):
            entries[key] = tuple(value)
        elif isinstance(value, dict):
            entries[key] = _section(value, f"{place}: {key}")
        else:
            raise MissingWords(f"{place}: {key} is neither text, list of texts, nor section")
    return Section(entries, place)
