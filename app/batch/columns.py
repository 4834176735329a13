"""What the name of a column means: a question, something to pass through, or a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from app.clinical.questions import QUESTIONS_BY_ID, Number
from app.clinical.scores import SCORE_COLUMNS

# What we write ourselves, behind the columns of the file.
WRITTEN = (*SCORE_COLUMNS, "ignored", "problem")
_BETWEEN_WORDS = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def name_of(given: str) -> str:
    """Return the question's id where the name is one, in any case and spacing; else the name."""
    words = _in_words(given)
    return words if words in QUESTIONS_BY_ID else given.strip()


def names_problem(names: Iterable[str]) -> str:
    """Say what is wrong with the first name that cannot stand there; "" if all can.

    `names` as name_of returns them.
    """
    seen: dict[str, str] = {}
    for name in names:
        key = name.casefold()
        if key in seen:
            return f"The column “{seen[key]}” stands there twice."
        seen[key] = name
    for name in seen.values():
        if name not in QUESTIONS_BY_ID and (problem := _problem(name, seen)):
            return problem
    return ""


def _problem(name: str, seen: Iterable[str]) -> str:
    near = looks_like(name)
    hint = f" Did you mean `{near}`?" if near and near not in seen else ""
    if name.casefold() in WRITTEN:
        return f"The column “{name}” has a name that we write ourselves. Rename it.{hint}"
    if near:
        return f"Unknown column “{name}”. Did you mean `{near}`?"
    return ""


@lru_cache(maxsize=4096)
def looks_like(name: str) -> str:
    """Return the id that a name which is none resembles, or ""."""
    words = _in_words(name)
    for each, question in QUESTIONS_BY_ID.items():
        if _has_another_ending(words, each, isinstance(question, Number)):
            return each
    return next((each for each in QUESTIONS_BY_ID if _few_letters_off(words, each)), "")


def _in_words(name: str) -> str:
    return _BETWEEN_WORDS.sub("_", name.lower()).strip("_")


def _has_another_ending(name: str, question_id: str, measured: bool) -> bool:
    """Say whether a name is an id with a last word more, another or less: "tandem_sec", "tandem".

    One word alone makes an id known only where it is measured: "walking_speed" is no
    `walking_aid`.
    """
    first = question_id.rpartition("_")[0]
    known = [question_id, first] if measured or "_" in first else [question_id]
    return (
        any(name.startswith(f"{each}_") for each in known if each)
        or question_id.startswith(f"{name}_")
    ) and name != ""


def _few_letters_off(name: str, question_id: str) -> bool:
    """Say whether two letters or fewer are wrong; in a short id one, or "date" would be `age`."""
    most = 2 if len(question_id) >= 8 else 1
    return abs(len(name) - len(question_id)) <= most and _letters_off(name, question_id) <= most


def _letters_off(one: str, other: str) -> int:
    """Count the letters left out, put in, changed, or swapped with their neighbor."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one):
        row = [i + 1]
        for j, each in enumerate(other):
            off = min(last[j] + (letter != each), last[j + 1] + 1, row[j] + 1)
            if i and j and letter == other[j - 1] and one[i - 1] == each:
                off = min(off, before[j - 1] + 1)
            row.append(off)
        before, last = last, row
    return last[-1]
