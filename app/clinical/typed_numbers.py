"""What number a typed or dictated text holds, and in which unit: "9,5 s", "twelve times"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from app.clinical.number_words import DIGITS, TEENS, TENS, UNITS

LONGEST = 60  # characters: no number needs more, and no pattern is tried on more


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A number with its `unit`: seconds, stands, years, other, or "" where none is written.

    Minutes in words come as seconds. A minus stays with the number, also with zero.
    """

    value: Decimal
    unit: str = ""


@dataclass(frozen=True, kw_only=True)
class Clock:
    """Minutes and seconds, written with a colon or with marks.

    `seconds`: both together; None where no clock writes so ("5:99"). `as_point`: the same figures
    with a point ("5:30": 5.30), which may have been meant; None where they cannot be read so.
    """

    seconds: Decimal | None = None
    as_point: Decimal | None = None


_PLAIN = re.compile(r"\d{1,6}(?:\.\d{1,6})?", re.ASCII)
_COLON = re.compile(
    r"(\d{1,3})\s?[:'](\s?\d{1,2})([.,]\d+)?\s?(?:\"|s|secs?|seconds?|mins?|minutes?)?"
)
_MINUTES = re.compile(r"(\d{1,3})([.,]\d+)?\s?'")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[.,]\d+|[a-z]+|\S")
_MAYBE_THOUSANDS = re.compile(r"\d*,\d{3}")
_HYPHEN_IN_A_WORD = re.compile(r"(?<=[a-z])-(?=[a-z])")

# Signs that people and their keyboards write for a plain one.
_SIGNS: dict[int, str] = {
    **{0xFF01 + place: chr(0x21 + place) for place in range(94)},  # full-width forms
    **dict.fromkeys(map(ord, "٫·。｡"), "."),
    **dict.fromkeys(map(ord, "−–—‐‑"), "-"),
    **dict.fromkeys(map(ord, "″”“„"), '"'),
    **dict.fromkeys(map(ord, "′’‘´`"), "'"),
    **dict.fromkeys(map(ord, "\u200b\u200e\u200f\u061c\u2060\ufeff"), " "),  # these show nothing
    ord("×"): "x",
    ord("½"): " and a half",
}


def in_plain_signs(text: str) -> str:
    """Return the text in small letters, with the digits and signs of all scripts as plain ones."""
    plain = text.translate(_SIGNS)
    if not plain.isascii():
        plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain)
    return plain.lower().strip()


def typed_number(text: str) -> Amount | Clock | None:
    """Return what the text holds, and nothing but the whole text; None if that is no number.

    What can be read in two ways is no number: "1,234", "9 5", "9-10". A text over LONGEST is none.
    """
    if len(text) > LONGEST:
        return None
    if _PLAIN.fullmatch(text):
        return Amount(value=Decimal(text))
    plain = in_plain_signs(text).replace("''", '"').removesuffix(".").rstrip()
    if plain[:1].isdecimal() and (":" in plain or "'" in plain):
        return _clock(plain)
    below_zero = plain.startswith("-")
    plain = plain.removeprefix("-").replace("y/o", "yo").replace("y.o", "yo")
    amount = _amount(_TOKEN.findall(_HYPHEN_IN_A_WORD.sub(" ", plain)))
    if amount and below_zero:
        return Amount(value=amount.value.copy_negate(), unit=amount.unit)
    return amount


def _clock(plain: str) -> Clock:
    if alone := _MINUTES.fullmatch(plain):
        minutes = Decimal(alone[1] + (alone[2] or "").replace(",", "."))
        # A part of a minute is nothing that a watch shows.
        return Clock(seconds=None if alone[2] else 60 * minutes, as_point=minutes)
    if not (found := _COLON.fullmatch(plain)):
        return Clock()
    whole, seconds, part = found[1], found[2].strip(), (found[3] or "").replace(",", ".")
    as_point = None if part else Decimal(f"{whole}.{seconds}")
    if len(seconds) < 2 or int(seconds) >= 60:
        return Clock(as_point=as_point)
    return Clock(seconds=60 * int(whole) + Decimal(seconds + part), as_point=as_point)


def _amount(tokens: list[str]) -> Amount | None:
    value, rest = _number(tokens)
    if value is None:
        return None
    if not rest:
        return Amount(value=value)
    unit, rest = _unit(rest)
    if unit == "minutes":
        unit = "seconds"
        more, rest = _seconds_behind(rest)
        value = 60 * value + more
    return None if rest or not unit else Amount(value=value, unit=unit)


def _seconds_behind(tokens: list[str]) -> tuple[Decimal, list[str]]:
    """Return the seconds that stand behind minutes, 0 if none do, and what is left over."""
    seconds, rest = _number(tokens[1:] if tokens[:1] == ["and"] else tokens)
    if seconds is None or seconds >= 60:
        return Decimal(0), tokens
    if not rest:
        return seconds, rest
    unit, behind = _unit(rest)
    return seconds, (behind if unit == "seconds" else rest)


def _number(tokens: list[str]) -> tuple[Decimal | None, list[str]]:
    """Return the number that the tokens begin with, or None, and the tokens behind it."""
    if not tokens:
        return None, tokens
    first, rest = tokens[0], tokens[1:]
    if first.isdecimal():
        value = Decimal(first)
    elif first[-1].isdecimal():
        return None if _MAYBE_THOUSANDS.fullmatch(first) else Decimal(first.replace(",", ".")), rest
    else:
        in_words, rest = _in_words(tokens)
        if in_words is None:
            return None, tokens
        value = Decimal(in_words)
    if rest[:3] in (["and", "a", "half"], ["and", "one", "half"]):
        return value + Decimal("0.5"), rest[3:]
    if rest[:1] == ["point"]:
        return _behind_the_point(value, rest[1:])
    return value, rest


def _in_words(tokens: list[str]) -> tuple[int | None, list[str]]:
    """Read "nine", "seventy two" or "a hundred"; more than a hundred is left over."""
    first, rest = tokens[0], tokens[1:]
    if first in ("a", "one") and rest[:1] == ["hundred"]:
        return 100, rest[1:]
    if first == "hundred":
        return 100, rest
    if first in TENS:
        one = DIGITS.get(rest[0], 0) if rest else 0
        return TENS[first] + one, rest[1:] if one else rest
    return DIGITS.get(first, TEENS.get(first)), rest


def _behind_the_point(whole: Decimal, tokens: list[str]) -> tuple[Decimal | None, list[str]]:
    """Read the digits after a spoken point: "nine point five", "9 point 5", "nine point oh two"."""
    if tokens and tokens[0].isdecimal():
        return Decimal(f"{whole}.{tokens[0]}"), tokens[1:]
    digits = ""
    while len(digits) < len(tokens) and (digit := tokens[len(digits)]) in DIGITS:
        digits += str(DIGITS[digit])
    return (Decimal(f"{whole}.{digits}") if digits else None), tokens[len(digits) :]


def _unit(tokens: list[str]) -> tuple[str, list[str]]:
    """Return the unit that the tokens begin with, or "", and the tokens behind it."""
    unit, rest = UNITS.get(tokens[0], ""), tokens[1:]
    if not unit:
        return "", tokens
    if rest[:1] == ["."]:
        rest = rest[1:]
    if unit == "years" and rest == ["old"]:
        rest = []
    return unit, rest
