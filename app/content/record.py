"""What a file of words holds, stated by name: records of sentences, and tables by id."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast, dataclass_transform

from app.content.section import Section, Text, changed

# The name of a field that Python or the record itself needs ends in _: `text_` is the key `text`.
TAKEN = frozenset({*keyword.kwlist, "map", "section", "self", "text", "texts"})


def takes(*numbers: str) -> Any:
    """Say which placeholders the sentence, or each sentence of the list, may have."""
    return field(metadata={"takes": numbers})


def may_be_empty(*numbers: str) -> Any:
    """Say that the key must stand, and yet "" or a list of no sentence is right for it."""
    return field(metadata={"takes": numbers, "empty": True})


def in_some(*numbers: str) -> Any:
    """Say that some have this and others do not; the table of ids says which. None: not there."""
    return field(default=None, metadata={"takes": numbers})


def in_files() -> Any:
    """Say that the words of these ids stand in the files of a folder, some in each."""
    return field(metadata={"in_files": True})


@dataclass_transform(
    kw_only_default=True,
    frozen_default=True,
    eq_default=False,
    field_specifiers=(takes, may_be_empty, in_some, in_files),
)
class Record(Section):
    """A section that states each of its keys as a field, with its kind and its placeholders.

    A field is a sentence (`str`), a list (`tuple[str, ...]`), a record, or a `ById`. Every subclass
    is a frozen dataclass. `takes`: the placeholders that any sentence in it may have, those of the
    records in it included, unless they say otherwise. `file`: the name, without its ending, of the
    file that holds it, where a folder of files makes up one section.
    """

    keys_of_fields: ClassVar[Mapping[str, str]] = {}
    takes_everywhere: ClassVar[tuple[str, ...] | None] = None
    file_of_folder: ClassVar[str] = ""

    def __init_subclass__(cls, takes: tuple[str, ...] | None = None, file: str = "") -> None:
        super().__init_subclass__()
        dataclass(frozen=True, kw_only=True, eq=False, repr=False)(cls)
        names = [each.name for each in fields(cast(Any, cls))]
        cls.keys_of_fields = {_key(name): name for name in names}
        if takes is not None:
            cls.takes_everywhere = takes
        cls.file_of_folder = file

    def __post_init__(self) -> None:
        read = ((key, getattr(self, name)) for key, name in self.keys_of_fields.items())
        object.__setattr__(
            self, "_by_key", {key: words for key, words in read if words is not None}
        )

    def map(self, change: Callable[[str], str]) -> Self:
        names = self.keys_of_fields
        return type(self)(**{names[key]: changed(self[key], change) for key in self})


def _key(name: str) -> str:
    return name[:-1] if name.endswith("_") and name[:-1] in TAKEN else name


OneOf = TypeVar("OneOf", bound=Text | Section)


class ById(Section, Generic[OneOf]):
    """Words of one kind by id: exercises, options, sources. The table of ids says which there are.

    In a record, `ById[str]` or `ById[Exercise]` is the kind of a field.
    """

    def __init__(self, words: Mapping[str, OneOf]) -> None:
        object.__setattr__(self, "_by_key", dict(words))

    if TYPE_CHECKING:

        def __getitem__(self, key: str) -> OneOf: ...

    def map(self, change: Callable[[str], str]) -> Self:
        words = {key: changed(self[key], change) for key in self}
        return type(self)(cast(Mapping[str, OneOf], words))
