"""From the files of a language to its words: which files there must be, and what stands in each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, cast, get_args

from app.content.reading import Place, Reader, Table, WordIds, complete, keys_of, meant
from app.content.record import ById, Record
from app.content.records import IDS_OF_WORDS, Words
from app.content.section import MissingWords, Section

Files = Mapping[str, Table]  # by path: "site.toml", "results/told.toml"
SHARED = "shared"  # the name of a file with what several ids of its folder say in the same words
LIKE = "like"  # the key with which an id says whose words it takes from there


def read_words(files: Files, ids: WordIds | None) -> Words:
    """Return all words. MissingWords names the first file and key that is not as it should be."""
    sections = {name: read_section(name, files, ids) for name in keys_of(Words)}
    for path in files:
        if path.split("/")[0].removesuffix(".toml") not in sections:
            raise MissingWords(f"{path} is not known{meant(path, sections)}")
    return Words(**cast(Any, sections))


def read_section(name: str, files: Files, ids: WordIds | None) -> Section:
    """Return one section of all words, from its file or from the files of its folder."""
    kind = keys_of(Words)[name].kind
    known = {**IDS_OF_WORDS, **(ids.at if ids else {})}
    reader = Reader(ids=known, all_ids_known=ids is not None)
    stems = {
        path.removeprefix(f"{name}/").removesuffix(".toml"): table
        for path, table in files.items()
        if path.startswith(f"{name}/")
    }
    stated = {each.name: each for each in fields(cast(Any, Words))}[name]
    if stated.metadata.get("in_files"):
        return _Folder(
            name=name,
            stems=stems,
            wanted=ids.files[name] if ids else stems,
            reader=reader,
        ).by_id(kind)
    parts = _parts(kind)
    if parts:
        _all_there(name, stems, parts)
        read: dict[str, Any] = {}
        for stem, part in parts.items():
            place = Place(file=f"{name}/{stem}.toml", section=name)
            read |= reader.fields_of(part, stems[stem], place)
        return cast(Section, kind(**read))
    path = f"{name}.toml"
    if path not in files:
        raise MissingWords(f"{path} is not there")
    place = Place(file=path, section=name)
    return cast(Section, reader.read(kind, files[path], place, (), False))


def _parts(kind: Any) -> dict[str, type[Record]]:
    """Return the records that make up a section, by the names of their files; none for one file."""
    if not isinstance(kind, type):
        return {}
    return {
        each.file_of_folder: each
        for each in kind.__bases__
        if issubclass(each, Record) and each.file_of_folder
    }


def _all_there(folder: str, stems: Mapping[str, Table], wanted: Mapping[str, object]) -> None:
    for stem in stems:
        if stem not in wanted:
            raise MissingWords(f"{folder}/{stem}.toml is not known{meant(stem, wanted)}")
    for stem in wanted:
        if stem not in stems:
            raise MissingWords(f"{folder}/{stem}.toml is not there")


@dataclass(frozen=True, kw_only=True)
class _Folder:
    """A folder of words by id: its files by their names, and which ids each must hold."""

    name: str
    stems: Mapping[str, Table]
    wanted: Mapping[str, Iterable[str]]
    reader: Reader

    def by_id(self, kind: Any) -> ById[Any]:
        own = {stem: table for stem, table in self.stems.items() if stem != SHARED}
        wanted = {stem: ids for stem, ids in self.wanted.items() if stem != SHARED}
        _all_there(self.name, own, wanted)
        shared = _Shared(path=f"{self.name}/{SHARED}.toml", tables=self.stems.get(SHARED, {}))
        shared.check_all_taken(own)
        (one,) = get_args(kind)
        read: dict[str, Any] = {}
        for stem, table in own.items():
            place = Place(file=f"{self.name}/{stem}.toml", section=self.name)
            complete(table, wanted[stem], place)
            for each, found in table.items():
                if each in read:
                    raise MissingWords(f"{place / each} stands in another file too")
                whole, from_where = shared.filled(found, place / each)
                read[each] = self.reader.read(one, whole, from_where, (), False)
        return ById(read)


@dataclass(frozen=True, kw_only=True)
class _Shared:
    """What several ids of a folder say in the same words: tables that an id may be `like`."""

    path: str
    tables: Table

    def filled(self, own: object, place: Place) -> tuple[object, Place]:
        """Return a table with what it shares, and the place that names both files."""
        if not isinstance(own, Mapping) or LIKE not in own:
            return own, place
        like = own[LIKE]
        if not isinstance(like, str) or like not in self.tables:
            known = meant(str(like), self.tables)
            raise MissingWords(f"{place / LIKE}: {like!r} is not in {self.path}{known}")
        others = {name: table for name, table in self.tables.items() if name != like}
        place_of_base = Place(file=self.path, section=place.section, keys=(like,))
        base, _ = replace(self, tables=others).filled(self.tables[like], place_of_base)
        rest = {key: found for key, found in own.items() if key != LIKE}
        both = replace(place, file=f"{place.file} (like {like} in {self.path})")
        return _joined(rest, base, both), both

    def check_all_taken(self, files: Mapping[str, Table]) -> None:
        """Raise MissingWords for a table here that no id is like."""
        tables = [*self.tables.values(), *(one for file in files.values() for one in file.values())]
        taken = [each[LIKE] for each in tables if isinstance(each, Mapping) and LIKE in each]
        for each in self.tables:
            if each not in taken:
                raise MissingWords(f"{self.path}: {each} is like nothing in its folder")


def _joined(own: object, base: object, place: Place) -> object:
    """Return both tables as one. MissingWords if a sentence stands in both."""
    if not isinstance(own, Mapping) or not isinstance(base, Mapping):
        raise MissingWords(f"{place} stands in both files")
    joined = {**base, **own}
    for key in own.keys() & base.keys():
        joined[key] = _joined(own[key], base[key], place / key)
    return joined
