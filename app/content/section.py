"""Words by key: a sentence, a list of sentences, or a section that holds more of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
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

    @abstractmethod
    def find(self, key: str) -> Text | Section | None:
        """Return what stands at a key, or None."""

    @abstractmethod
    def __iter__(self) -> Iterator[str]:
        """Give the keys, in their order."""

    @abstractmethod
    def map(self, change: Callable[[str], str]) -> Self:
        """Return the same keys with every sentence changed: a pretend language, for tests."""

    def __getitem__(self, key: str) -> Text | Section:
        found = self.find(key)
        if found is None:
            raise MissingWords(f"{type(self).__name__} has no {key!r}")
        return found

    if not TYPE_CHECKING:
        # For templates, which name keys that Python cannot: text.continue. In Python a record
        # names its fields, so that mypy finds one that is misspelt.
        def __getattr__(self, key: str) -> Text | Section:
            if key.startswith("_"):
                raise AttributeError(key)
            return self[key]

    def __contains__(self, key: str) -> bool:
        return self.find(key) is not None

    def section(self, *keys: str) -> Section:
        """Return the section at a path of keys; MissingWords if it is none."""
        found: Text | Section = self
        for key in keys:
            found = found[key] if isinstance(found, Section) else ""
        if not isinstance(found, Section):
            raise MissingWords(f"{'.'.join(keys)} is no section")
        return found

    def text(self, *keys: str, **numbers: object) -> str:
        """Return the sentence at a path of keys, its placeholders filled with `numbers`."""
        found = self.section(*keys[:-1])[keys[-1]]
        if not isinstance(found, str):
            raise MissingWords(f"{'.'.join(keys)} is no single sentence")
        return fill(found, **numbers)

    def texts(self, *keys: str, **numbers: object) -> tuple[str, ...]:
        """Return the list of sentences at a path of keys, their placeholders filled."""
        found = self.section(*keys[:-1])[keys[-1]]
        if not isinstance(found, tuple):
            raise MissingWords(f"{'.'.join(keys)} is no list")
        return tuple(fill(each, **numbers) for each in found)


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
