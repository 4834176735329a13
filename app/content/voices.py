"""The voices of a language: what reads differently for a helper or a clinician at the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from app.content.folders import Files, read_section
from app.content.reading import Place, Table, WordIds, keys_of, meant
from app.content.records import Words
from app.content.section import MissingWords

# Whom the words speak to. Those to the person themselves stand in the folder of the language, and
# those of the other two are laid over them from its folder `voices`.
SELF = "self"
OTHERS = ("helper", "clinician")
VOICES = (SELF, *OTHERS)


def read_voices(
    words: Words, files: Files, laid_over: Mapping[str, Files], ids: WordIds | None
) -> Words:
    """Return words with their voices. MissingWords names the file and key that fits nothing.

    `files`: those that `words` were read from. `laid_over`: the files of each voice, by the path of
    the file that they speak in place of; what stands in none of them reads alike for everybody.
    """
    for voice in laid_over:
        if voice not in OTHERS:
            raise MissingWords(f"voices/{voice} is not known{meant(voice, OTHERS)}")
    others = {
        voice: _read_voice(words, voice, files, laid_over.get(voice, {}), ids) for voice in OTHERS
    }
    return words.with_voices({SELF: words, **others})


def _read_voice(words: Words, voice: str, files: Files, own: Files, ids: WordIds | None) -> Words:
    """Return all words in one voice; a section of which nothing is laid over is the same one."""
    try:
        both = {**files, **{path: _whole_file(path, files, own[path]) for path in own}}
        sections = {path.split("/")[0].removesuffix(".toml") for path in own}
        return Words(
            **cast(
                Any,
                {
                    name: read_section(name, both, ids) if name in sections else words[name]
                    for name in keys_of(Words)
                },
            )
        )
    except MissingWords as missing:
        raise MissingWords(f"voices/{voice}/{missing}") from None


def _whole_file(path: str, files: Files, own: Table) -> Table:
    if path not in files:
        raise MissingWords(f"{path} is not known{meant(path, files)}")
    return _laid_over(files[path], own, Place(file=path, section=""))


def _laid_over(base: Table, own: Table, place: Place) -> Table:
    """Return a table with what one voice says in its own words. MissingWords for a new key.

    A list is said anew as a whole, with as many sentences: none is lost on the way.
    """
    whole = dict(base)
    for key, said in own.items():
        if key not in base:
            raise MissingWords(f"{place / key} is not known{meant(key, base)}")
        before = base[key]
        if isinstance(said, Mapping) and isinstance(before, Mapping):
            said = _laid_over(before, said, place / key)
        elif isinstance(said, list) and isinstance(before, list) and len(said) != len(before):
            raise MissingWords(f"{place / key} says {len(said)} sentences, and not {len(before)}")
        whole[key] = said
    return whole
