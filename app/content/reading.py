"""Reading tables of words into their records; whatever is not as it is stated stops the reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from functools import cache
from string import Formatter
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from app.content.record import ById, Record
from app.content.section import MissingWords, Section, Text

Table = Mapping[str, object]


@dataclass(frozen=True, kw_only=True, eq=False)
class WordIds:
    """Which ids a language must have words for, no more and no fewer.

    `at`: by the path of keys of a table by id ("questions.sex.options"), its ids; by that of a
    record, which it has of the keys that only some of its kind have.
    `files`: of a folder of words by id, its files, each with the ids in it.
    """

    at: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where something stands: for people the file and the keys in it, and its path in all words."""

    file: str
    section: str
    keys: tuple[str, ...] = ()

    def __truediv__(self, key: str) -> Place:
        return Place(file=self.file, section=self.section, keys=(*self.keys, key))

    def __str__(self) -> str:
        return f"{self.file}: {'.'.join(self.keys)}" if self.keys else self.file

    @property
    def path(self) -> str:
        return ".".join((self.section, *self.keys))


@dataclass(frozen=True, kw_only=True)
class Key:
    """What a record states about one of its keys."""

    field: str
    kind: Any
    in_some: bool
    may_be_empty: bool
    takes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Reads with what is known of ids, by path, as in WordIds.at.

    `all_ids_known`: a path of which nothing is known is a mistake; otherwise it may hold any ids.
    """

    ids: Mapping[str, tuple[str, ...]]
    all_ids_known: bool

    def read(
        self, kind: Any, found: object, place: Place, takes: tuple[str, ...], empty: bool
    ) -> Text | Section:
        """Return what was found as its kind; MissingWords names the file and key if it is not."""
        if kind is str:
            return self._sentence(found, place, takes, empty)
        if get_origin(kind) is tuple:
            return self._list(found, place, takes, empty)
        if not isinstance(found, Mapping):
            raise MissingWords(f"{place} must be a section")
        if get_origin(kind) is ById:
            ids = self._ids_at(place)
            complete(found, found if ids is None else ids, place)
            (one,) = get_args(kind)
            read = {
                each: self.read(one, words, place / each, takes, False)
                for each, words in found.items()
            }
            return ById(read)
        return self.record(kind, found, place, takes)

    def record(
        self, kind: type[Record], table: Table, place: Place, takes: tuple[str, ...] = ()
    ) -> Record:
        return kind(**self.fields_of(kind, table, place, takes))

    def fields_of(
        self, kind: type[Record], table: Table, place: Place, takes: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        """Return the fields of a record by name. `takes`: what any sentence around it may name."""
        if kind.takes_everywhere is not None:
            takes = kind.takes_everywhere
        keys = keys_of(cast(Any, kind))  # mypy does not see that a class may be a key of a cache
        some = {key for key, stated in keys.items() if stated.in_some}
        here = self._which_of(some, table, place) if some else some
        complete(table, [key for key in keys if key not in some or key in here], place)
        return {
            keys[key].field: self.read(
                keys[key].kind,
                found,
                place / key,
                (*takes, *keys[key].takes),
                keys[key].may_be_empty,
            )
            for key, found in table.items()
        }

    def _ids_at(self, place: Place) -> tuple[str, ...] | None:
        """Return the ids of a place, or None if it may have any."""
        found = self.ids.get(place.path)
        if found is None and self.all_ids_known:
            raise MissingWords(f"{place}: the table of ids has nothing on {place.path}")
        return found

    def _which_of(self, some: set[str], table: Table, place: Place) -> set[str]:
        """Return which there must be of the keys that only some of its kind have."""
        ids = self._ids_at(place)
        if ids is None:
            return some & set(table)
        if wrong := set(ids) - some:
            raise MissingWords(f"{place}: {min(wrong)} is none of {', '.join(sorted(some))}")
        return set(ids)

    def _list(
        self, found: object, place: Place, takes: tuple[str, ...], empty: bool
    ) -> tuple[str, ...]:
        if not isinstance(found, list | tuple):
            raise MissingWords(f"{place} must be a list of sentences")
        if not found and not empty:
            raise MissingWords(f"{place} is empty")
        return tuple(self._sentence(each, place, takes, False) for each in found)

    def _sentence(self, found: object, place: Place, takes: tuple[str, ...], empty: bool) -> str:
        if not isinstance(found, str):
            raise MissingWords(f"{place} must be a sentence")
        if not found.strip() and not empty:
            raise MissingWords(f"{place} is empty")
        if "{" in found or "}" in found:
            _check_placeholders(found, place, takes)
        return found


@cache
def keys_of(kind: type[Record]) -> Mapping[str, Key]:
    """Return what a record states, by the key in the file."""
    hints = get_type_hints(kind)
    stated = {each.name: each for each in fields(cast(Any, kind))}
    return {
        key: Key(
            field=name,
            kind=_without_none(hints[name]),
            in_some=stated[name].default is None,
            may_be_empty=stated[name].metadata.get("empty", False),
            takes=stated[name].metadata.get("takes", ()),
        )
        for key, name in kind.keys_of_fields.items()
    }


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        (kind,) = (each for each in get_args(kind) if each is not NoneType)
    return kind


def complete(table: Table, keys: Iterable[str], place: Place) -> None:
    """Raise MissingWords for a key that is not known, or else for one that is not there."""
    known = dict.fromkeys(keys)
    for key in table:
        if key not in known:
            raise MissingWords(f"{place / key} is not known{meant(key, known)}")
    for key in known:
        if key not in table:
            raise MissingWords(f"{place / key} is missing")


def _check_placeholders(sentence: str, place: Place, takes: tuple[str, ...]) -> None:
    try:
        parts = list(Formatter().parse(sentence))
    except ValueError as error:
        raise MissingWords(f"{place} cannot be read ({error}): {sentence!r}") from None
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if name not in takes or form or conversion:
            raise MissingWords(f"{place} cannot name {{{name}}}{meant(name, takes)}")


def meant(given: str, known: Iterable[str]) -> str:
    """Return a question after the one known name that is near, or "" where none is."""
    near = get_close_matches(given, list(known), 1)
    return f": did you mean {near[0]}?" if near else ""
