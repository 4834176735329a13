"""A language of no Latin letter and no decimal point, and what of an answer is not said in it."""

from __future__ import annotations

import re
import unicodedata

from werkzeug.wrappers import Response

from app.content.words import Words, load_words
from tests.content.reading import PLACEHOLDER, what_is_read

# Babel writes dates and lists of this locale in Cyrillic letters, and numbers as "9,5" and
# "25 160": so another locale shows as well.
LOCALE = "bg"
LOCALES = {"en": LOCALE}  # a sentence that is no more than this names the locale
# Each Latin letter is another one, of an alphabet that the font of the paper has too.
_ALPHABET = dict(zip("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстувшхыз", strict=True))
_LATIN = re.compile(r"[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+")
# A number that English writes, or a program.
PLAIN_NUMBER = re.compile(r"\d\.\d|\d,\d{3}")


def veiled(sentence: str) -> str:
    """Return a sentence with every letter veiled, and its examples with commas.

    Its placeholders stay.
    """
    parts = PLACEHOLDER.split(with_commas(sentence))
    return "".join(part if n % 2 else "".join(map(_veiled, part)) for n, part in enumerate(parts))


def with_commas(sentence: str) -> str:
    """Write the examples of a sentence as a translator would: "7.5" as "7,5"."""
    return re.sub(r"(\d)\.(\d)", r"\1,\2", sentence)


def _veiled(letter: str) -> str:
    if not _LATIN.fullmatch(letter):
        return letter
    plain = unicodedata.normalize("NFD", letter)[0].lower()
    found = _ALPHABET.get(plain, "ж")
    return found.upper() if letter.isupper() else found


def pretend_words() -> Words:
    return load_words("en").map(lambda each: LOCALES.get(each) or veiled(each))


def plain_words(text: str) -> list[str]:
    """Return every run of Latin letters."""
    return _LATIN.findall(text)


def is_unveiled(text: str) -> bool:
    """Say whether a text is not said in the language, or not all of it."""
    return bool(plain_words(text) or PLAIN_NUMBER.search(text))


def unveiled(response: Response) -> list[str]:
    """Return what a person can read of an answer that is not said in the language."""
    return [each for each in what_is_read(response) if is_unveiled(each)]
