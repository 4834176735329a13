"""What a check page hands to its scripts: the check's clock, its sounds, and what it says."""

from __future__ import annotations

from dataclasses import asdict, replace

from app.clinical.checks import CHECKS
from app.content.words import Section
from app.guided.guide import BETWEEN_STANDS, COUNT_IN, GET_READY, GUIDES
from app.guided.signals import FADE_SECONDS, OVERTONES, SIGNALS
from app.guided.sound_files import START_AT
from app.said.amounts import amount_text, decimal_text, forms_for_script, protocol_numbers

# What is said aloud and shown during a run. The other words of a run stand in its markup.
SAID = ("started", "half", "ended", "stopped", "title_run")


def guided_context(check: str, words: Section, voice: str, person: str) -> dict[str, object]:
    """Return what the templates of a guided check need; `person` stands for whose check it is."""
    return {
        "check_id": check,
        "guide": GUIDES[check],
        "guide_data": guide_for_script(check, words, voice) | {"person": person},
        "guided": words.section("guided"),
        "sounds": sounds_for_script(words),
        "run_words": words.section("checks", check, "run"),
        "guided_numbers": guided_numbers(check, words),
    }


def ready_context(words: Section, voice: str) -> dict[str, object]:
    """Return what the page before the checks needs: the sound test, and the helper's part."""
    stance = next(check.id for check in CHECKS if check.kind == "hold")
    return {
        "guided": words.section("guided"),
        "sounds": sounds_for_script(words),
        "helper_part": words.texts("checks", stance, "run", voice, "how"),
    }


def sounds_for_script(words: Section) -> dict[str, object]:
    """Return the signals as tones, for static/js/guided/hearing.js, and what its test says."""
    return {
        "signals": {name: [asdict(tone) for tone in tones] for name, tones in SIGNALS.items()},
        "overtones": OVERTONES,
        "fade": FADE_SECONDS,
        "sample": words.text("guided", "card", "voice_sample"),
    }


def guided_numbers(check: str, words: Section) -> dict[str, str]:
    """Return the numbers that the words of a run may name, as the language writes them."""
    guide = GUIDES[check]
    return protocol_numbers(words, check) | {
        "start": amount_text(words, "seconds", START_AT.value),
        "limit": amount_text(words, "seconds", guide.seconds),
        "at_most": decimal_text(words, guide.most),
    }


def guide_for_script(check: str, words: Section, voice: str) -> dict[str, object]:
    """Return what static/js/guided/ reads from the page, as plain values.

    Times are in seconds. A sentence that has no part in this check is not there. A clinician tests
    by the published protocol, which says nothing between start and stop: so neither does the page.
    """
    guide = GUIDES[check]
    if voice == "clinician":
        guide = replace(guide, half=None, left=())
    own = words.section("checks", check, "run")
    said: dict[str, object] = {
        key: own.text(key, **protocol_numbers(words, check)) for key in SAID if key in own
    }
    if guide.left:
        # By the seconds that are left when it is spoken.
        spoken = {each: amount_text(words, "seconds", each) for each in guide.left}
        said["left"] = {each: own.text("left", left=amount) for each, amount in spoken.items()}
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
        "betweenStands": BETWEEN_STANDS.value,
        "said": said | {each: run.text(each) for each in ("get_ready", "practice")},
        # The numbers of a run are known to the script alone, so it says them too.
        "units": forms_for_script(words, "seconds", "stands"),
    }
