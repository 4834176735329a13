"""A sign in words: what it is, whom to call and by when, and what else to do."""

from __future__ import annotations

from collections.abc import Mapping

from app.clinical.evidence import VERY_HIGH_DIASTOLIC, VERY_HIGH_SYSTOLIC
from app.clinical.signal import Signal
from app.clinical.signals import SIGNALS
from app.content.words import Section
from app.said.amounts import decimal_text


def call_phrase(words: Section, signal: Signal) -> str:
    """Return whom to call and by when: "call a doctor today"."""
    return words.text("signals", "call", signal.whom, signal.call, **_numbers(words))


def call_heading(words: Section, signal: Signal) -> str:
    """Return the same as a heading: "Call a doctor today"."""
    phrase = call_phrase(words, signal)
    return phrase[0].upper() + phrase[1:]


def sign_text(words: Section, signal: Signal) -> str:
    """Return the whole: "You passed out: call a doctor today. Ask whether you may drive."."""
    own = words.section("signals", "signs", signal.id)
    more = own.text("more", **_numbers(words))
    said = f"{own.text('name')}: {call_phrase(words, signal)}."
    return f"{said} {more}".strip()


def calls_in_words(words: Section) -> Mapping[str, str]:
    """Return what any text may name: sign_<id>, the whole, and call_<id>, whom to call and when."""
    named = words.section("signals", "signs")
    calls = {f"call_{each.id}": call_phrase(words, each) for each in SIGNALS if each.whom}
    signs = {f"sign_{each.id}": sign_text(words, each) for each in SIGNALS if each.id in named}
    return calls | signs


def _numbers(words: Section) -> dict[str, str]:
    return {
        "emergency_numbers": words.text("said", "emergency_numbers"),
        "systolic": decimal_text(words, VERY_HIGH_SYSTOLIC.value),
        "diastolic": decimal_text(words, VERY_HIGH_DIASTOLIC.value),
    }
