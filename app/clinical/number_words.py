"""The words of numbers up to a hundred, and of units, as people type or dictate them in English."""

from __future__ import annotations

DIGITS = {
    "zero": 0,
    "oh": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
# What stands behind a number, and what it says; `other` is asked for nowhere.
_SAID = {
    "seconds": ("s", "sec", "secs", "second", "seconds", '"'),
    "minutes": ("min", "mins", "minute", "minutes"),
    "stands": ("x", "time", "times", "stand", "stands", "rep", "reps", "repetition", "repetitions"),
    "years": ("y", "yr", "yrs", "year", "years", "yo"),
    "other": (
        *("%", "°", "bpm", "cm", "day", "days", "feet", "foot", "ft", "g", "h", "hour", "hours"),
        *("hr", "hrs", "in", "inch", "inches", "kg", "kgs", "kilo", "kilos", "lb", "lbs", "m"),
        *("meter", "meters", "metre", "metres", "mm", "mmhg", "mo", "month", "months", "ms"),
        *("points", "pound", "pounds", "step", "steps", "week", "weeks"),
    ),
}
UNITS = {word: unit for unit, words in _SAID.items() for word in words}
