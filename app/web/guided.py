"""What a check page hands to its script: the check's clock, its signals, and what it says."""

from __future__ import annotations

from dataclasses import asdict, replace

from app.clinical.checks import PROTOCOL_NUMBERS
from app.content.words import Section
from app.guided.guide import COUNT_IN, GET_READY, GUIDES
from app.guided.signals import FADE_SECONDS, OVERTONES, SIGNALS
from app.guided.sound_files import START_AT

GUIDED_NUMBERS: dict[str, object] = {**PROTOCOL_NUMBERS, "start": START_AT.value}
# What is said aloud and shown during a run. The other words of a run stand in its markup.
SAID = ("started", "half", "left", "ended", "stopped", "title_run")


def guided_context(check: str, words: Section, voice: str) -> dict[str, object]:
    """Return what the templates of a guided check need."""
    return {
        "check_id": check,
        "guide": GUIDES[check],
        "guide_data": guide_for_script(check, words, voice),
        "guided": words.section("guided"),
        "run_words": words.section("checks", GUIDES[check].family, "run"),
        "guided_numbers": GUIDED_NUMBERS,
    }


def guide_for_script(check: str, words: Section, voice: str) -> dict[str, object]:
    """Return what static/js/guided/ reads from the page, as plain values.

    Times are in seconds. A sentence that has no part in this check is not there. A clinician tests
    by the published protocol, which says nothing between start and stop: so neither does the page.
    """
    guide = GUIDES[check]
    if voice == "clinician":
        guide = replace(guide, half=None, left=())
    own = words.section("checks", guide.family, "run")
    # {left} is filled by the script, second for second.
    said = {key: own.text(key, left="{left}", **PROTOCOL_NUMBERS) for key in SAID if key in own}
    run = words.section("guided", "run")
    return {
        "check": check,
        "kind": guide.kind,
        "seconds": guide.seconds,
        "half": guide.half,
        "left": guide.left,
        "shortest": guide.shortest,
        "most": guide.most,
        "countIn": COUNT_IN.value,
        "getReady": GET_READY.value,
        "signals": {name: [asdict(tone) for tone in tones] for name, tones in SIGNALS.items()},
        "overtones": OVERTONES,
        "fade": FADE_SECONDS,
        "said": said | {each: run.text(each) for each in ("get_ready", "practice")},
        "sample": words.text("guided", "card", "voice_sample"),
    }
