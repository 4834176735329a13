"""Words by key: a sentence, a list of sentences, or a section that holds more of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Self

Text = str | tuple[str, ...]


class MissingWords(KeyError):
    """Words that are not there or not as they should be: names the file and the key."""

    def __str__(self) -> str:
        return str(self.args[0])


class UnsaidNumber(TypeError):
    """A number meets a sentence as a program writes it: names the sentence and the placeholder."""


class Section(ABC):
    """Words by key: `words.site.name` or `words.exercises["tandem_stance"].steps`.

    Two sections are equal only if they are one and the same, so that one may be a key of a cache.
    """

    # What is there, by its key. Set once, when the section is made.
    _by_key: Mapping[str, Text | Section]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("words are read once, and cannot be changed")

    @abstractmethod
    def map(self, change: Callable[[str], str]) -> Self:
        """Return the same keys with every sentence changed: a pretend language, for tests."""

    def __getitem__(self, key: str) -> Text | Section:
        return self._at((key,))

    if not TYPE_CHECKING:
        # For templates, which name keys that Python cannot: text.continue. In Python a record
        # names its fields, so that mypy finds one that is misspelt.
        def __getattr__(self, key: str) -> Text | Section:
            if key.startswith("_"):
                raise AttributeError(key)
            return self[key]

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_key)

    def section(self, *keys: str) -> Section:
        """Return the section at a path of keys; MissingWords if it is none."""
        found = self._at(keys)
        if not isinstance(found, Section):
            raise MissingWords(f"{'.'.join(keys)} is no section")
        return found

    def text(self, *keys: str, **numbers: object) -> str:
        """Return the sentence at a path of keys, its placeholders filled with `numbers`."""
        found = self._at(keys)
        if not isinstance(found, str):
            raise MissingWords(f"{'.'.join(keys)} is no single sentence")
        return fill(found, **numbers)

    def texts(self, *keys: str, **numbers: object) -> tuple[str, ...]:
        """Return the list of sentences at a path of keys, their placeholders filled."""
        found = self._at(keys)
        if not isinstance(found, tuple):
            raise MissingWords(f"{'.'.join(keys)} is no list")
        return tuple(fill(each, **numbers) for each in found)

    def _at(self, keys: tuple[str, ...]) -> Text | Section:
        found: Text | Section = self
        for key in keys:
            inner = found._by_key.get(key) if isinstance(found, Section) else None
            if inner is None:
                raise MissingWords(f"{'.'.join(keys)}: there is no {key!r}")
            found = inner
        return found


def changed(words: Text | Section, change: Callable[[str], str]) -> Text | Section:
    """Return words with every sentence changed; an empty one stays empty."""
    if isinstance(words, Section):
        return words.map(change)
    if isinstance(words, str):
        return change(words) if words else words
    return tuple(change(each) for each in words)


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
