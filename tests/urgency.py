"""Each sign with whom to call and by when, typed by hand from the urgency table of the design."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.people import CHECKS, ONE_FALL, STEADY, but

# As the words of a person say each time of the table: nothing else may stand behind a sign.
NOW = "call 911, 999 or 112 now"
TODAY_OR_EMERGENCY = "call a doctor today, and go to an emergency department if none can see you"
TODAY = "call a doctor today"
THIS_WEEK = "call a doctor this week"
DOCTOR_OR_NURSE = "call your doctor or nurse this week"
TEAM = "call the team that treated you this week, before any exercise"
WHO_SAID_SO = "call the person who said so this week, before any exercise"
CLOSED = (
    "If the office is closed or nobody answers: call a nurse line (in the UK, 111) or go to an "
    "urgent care clinic, still today."
)
# The same for a clinician, in the note, and behind an option on the blank form.
IN_NOTE = {
    NOW: "(emergency)",
    TODAY_OR_EMERGENCY: "(same day, emergency department if none can see them)",
    TODAY: "(same day)",
    THIS_WEEK: "(this week)",
    DOCTOR_OR_NURSE: "(this week)",
    TEAM: "(this week)",
    WHO_SAID_SO: "(this week)",
}
# How the first line of the note ends.
IN_SHORT_NOTE = {
    NOW: ". Call: 911, 999 or 112 now.",
    TODAY_OR_EMERGENCY: ". Call: same day, emergency department if none can.",
    TODAY: ". Call: same day.",
    THIS_WEEK: ". Call: this week.",
    DOCTOR_OR_NURSE: ". Call: this week.",
    TEAM: ". Call: this week.",
    WHO_SAID_SO: ". Call: this week.",
}
ON_PAPER = {
    NOW: "",
    TODAY: " (Today)",
    DOCTOR_OR_NURSE: " (This week)",
    TEAM: " (This week)",
    WHO_SAID_SO: " (This week)",
}


@dataclass(frozen=True, kw_only=True)
class Sign:
    """A row: `says` whom to call and by when; `cells` of somebody who has it and no other.

    `name`: how its sentence begins. `asked`: what somebody types into the search who has it; ""
    where it is not looked for there.
    """

    id: str
    says: str
    name: str
    cells: dict[str, str]
    asked: str = ""

    @property
    def sentence(self) -> str:
        return f"{self.name}: {self.says}."

    @property
    def for_today(self) -> bool:
        return self.says in (TODAY, TODAY_OR_EMERGENCY)


def _now(sign: str, name: str, asked: str) -> Sign:
    cells = {"filled_in_by": "self", "emergency_signs": sign}
    return Sign(id=sign, says=NOW, name=name, cells=cells, asked=asked)


def _first(sign: str, says: str, name: str, asked: str) -> Sign:
    cells = but(
        {"see_someone_first": sign},
        without=("ready_for_checks", *CHECKS, "equipment", "reason"),
    )
    return Sign(id=sign, says=says, name=name, cells=cells, asked=asked)


def _stopped(check: str) -> Sign:
    after = CHECKS[CHECKS.index(check) + 1 :]
    return Sign(
        id="stopped_unwell",
        says=TODAY,
        name="You stopped a check because you felt unwell",
        cells=but({check: "stopped_unwell"}, without=(*after, "equipment", "reason")),
    )


def _blackout(sign: str, says: str, name: str, answer: str) -> Sign:
    cells = STEADY | ONE_FALL | {"fall_blackout": answer, "cleared_for_standing": "no"}
    without = ("ready_for_checks", *CHECKS)
    return Sign(
        id=sign,
        says=says,
        name=name,
        cells={question: cell for question, cell in cells.items() if question not in without},
    )


PAIR = Sign(
    id="fainted_with_chest_pain",
    says=TODAY_OR_EMERGENCY,
    name="You passed out, and you get chest pain",
    cells=_first("fainted;chest_pain_on_effort", "", "", "").cells,
)
# One sign a person. After the pair, its two parts stand as well.
SIGNS: tuple[Sign, ...] = (
    _now(
        "stroke_signs",
        "A drooping face, a weak or numb arm or leg, unclear speech, lost or double sight, or you "
        "cannot walk straight, all at once and even if it has passed",
        "her face droops",
    ),
    _now(
        "chest_pain_now",
        "Chest pain, pressure or a tight feeling, now or in the past 12 hours",
        "chest pain",
    ),
    _now(
        "severe_breathlessness",
        "So short of breath that it is hard to talk",
        "i am short of breath",
    ),
    _now(
        "sudden_severe_headache",
        "A sudden headache, the worst that you have had",
        "sudden headache",
    ),
    _now(
        "confusion_or_seizure",
        "Suddenly confused or very drowsy, or a new seizure",
        "mother is confused",
    ),
    _now(
        "head_injury",
        "A blow to the head, and you take a blood thinner, or you passed out, were sick or "
        "drowsy, or have a headache that will not go",
        "I hit my head",
    ),
    _now(
        "cannot_bear_weight",
        "You are hurt and cannot put weight on a leg",
        "I can't put weight on my leg",
    ),
    _now("cannot_get_up_now", "You are on the floor and cannot get up", "fell and can't get up"),
    _now(
        "spine_signs",
        "Newly weak legs, no feeling between the legs, or lost control of bladder or bowels",
        "lost control of bladder",
    ),
    _first("fainted", TODAY, "You passed out", "I passed out"),
    _first("chest_pain_on_effort", TODAY, "You get chest pain or a tight chest at times", "angina"),
    _first("head_knock", TODAY, "You hit your head", "hit my head"),
    _first("falls_this_week", TODAY, "You fell more than once in 7 days", "I keep falling"),
    _first("dizzy_now", TODAY, "You are dizzy or faint today", "the room spins"),
    _first(
        "breathless_at_rest",
        TODAY,
        "You are short of breath when you sit still, or your heart races or skips",
        "short of breath",
    ),
    _first("severe_pain", TODAY, "You are in very bad pain", "very bad pain"),
    _first(
        "new_injury",
        TODAY,
        "You were hurt in a fall, or one leg is newly swollen or hot",
        "my leg is swollen",
    ),
    _first("new_dizziness", DOCTOR_OR_NURSE, "You were dizzy in recent weeks", "dizziness"),
    _first(
        "new_unsteadiness",
        DOCTOR_OR_NURSE,
        "You are newly unsteady, or your hands are newly numb or clumsy",
        "more unsteady",
    ),
    _first(
        "uncontrolled_blood_pressure",
        DOCTOR_OR_NURSE,
        "Your blood pressure is not under control",
        "high blood pressure",
    ),
    _first(
        "recent_surgery",
        TEAM,
        "You had surgery, a heart attack, a stroke or a broken bone in the past 12 weeks",
        "exercise after surgery",
    ),
    _first(
        "told_not_to_exercise",
        WHO_SAID_SO,
        "You were told not to exercise, or to limit effort",
        "I was told not to exercise",
    ),
    *(_stopped(check) for check in CHECKS),
    _blackout("blackout_not_cleared", TODAY, "You passed out in a fall", "yes"),
    _blackout("blackout_unsure", THIS_WEEK, "You may have passed out in a fall", "unsure"),
)

# Times in a text, however they are put. A verb has to come first: "you fell twice this week" names
# no time to call.
_VERB = r"\b(?:call|see|tell|ask|talk to|go to|contact)\b[^.:;]*\b"
_TIMES = {
    "now": r"\b911\b|same number|\bcall now\b|call for help at once",
    "emergency department": r"emergency (?:department|room)\b",
    "today": _VERB + r"today\b|still today",
    "that day": _VERB + r"(?:that|the same) day\b",
    "this week": _VERB + r"(?:this week|within a week)\b",
    "next visit": r"next visit",
}
_SOME_DAY = (
    r"\b(?:call|see|tell|talk to)\b[^.:;]*\b(?:doctor|nurse|therapist|pharmacist|someone)\b"
    r"|\bask\b[^.:;]*\bfirst\b"
)


def times(text: str) -> frozenset[str]:
    """Return by when a text says to call; "some day" where it says to call and not by when."""
    found = {name for name, pattern in _TIMES.items() if re.search(pattern, text, re.IGNORECASE)}
    if not found and re.search(_SOME_DAY, text, re.IGNORECASE):
        found = {"some day"}
    return frozenset(found)


TIMES_OF = {
    NOW: {"now"},
    TODAY_OR_EMERGENCY: {"today", "emergency department"},
    TODAY: {"today"},
    THIS_WEEK: {"this week"},
    DOCTOR_OR_NURSE: {"this week"},
    TEAM: {"this week"},
    WHO_SAID_SO: {"this week"},
}
