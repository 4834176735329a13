"""The sound files: a check's count-in, start, half-time and end in one file, sample by sample.

They are for those whose browser runs no scripts: any audio player plays them.
"""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from collections.abc import Iterator

from app.clinical.numbers import Design
from app.guided.guide import COUNT_IN, GUIDES, Guide
from app.guided.signals import FADE_SECONDS, OVERTONES, SIGNALS, Signal, Tone

SAMPLES_PER_SECOND = 8000  # twice the highest overtone and more; 16 bits, one channel
FULL_SCALE = 32767
# The player shows whole seconds, so a start at ten makes reading off easy: "take ten away". It is
# also the time to walk from the player to the person.
START_AT = Design(10, "seconds", "time to stand beside the person; easy to take away")
AFTER_THE_END = 2  # seconds of silence, so that a player that cuts its end cuts no tone


def timeline(guide: Guide) -> tuple[tuple[float, Signal], ...]:
    """Return when which signal begins, in seconds from the beginning of the file."""
    start = START_AT.value
    count_in: list[tuple[float, Signal]] = [
        (start - left, "count") for left in range(COUNT_IN.value, 0, -1)
    ]
    half: list[tuple[float, Signal]] = [(start + guide.half, "half")] if guide.half else []
    # Nothing ticks meanwhile: a beat would set the pace of a walk or of standing up.
    return (*count_in, (start, "start"), *half, (start + guide.seconds, "end"))


def sound_files() -> dict[str, bytes]:
    """Return the content of each sound file by its name. Checks of one timeline share a file."""
    return {
        guide.sound: wave_file(guide)
        for guide in {each.sound: each for each in GUIDES.values()}.values()
    }


def wave_file(guide: Guide) -> bytes:
    """Return the WAV file of a check: 16 bits a sample, one channel."""
    seconds = START_AT.value + guide.seconds + AFTER_THE_END
    samples = array.array("h", bytes(2 * SAMPLES_PER_SECOND * seconds))
    for begins, signal in timeline(guide):
        for tone in SIGNALS[signal]:
            first = round((begins + tone.at) * SAMPLES_PER_SECOND)
            for place, level in enumerate(_levels(tone)):
                samples[first + place] = round(level * FULL_SCALE)
    if sys.byteorder == "big":
        samples.byteswap()  # a WAV file has the small byte first
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(SAMPLES_PER_SECOND)
        writer.writeframes(samples.tobytes())
    return file.getvalue()


def _levels(tone: Tone) -> Iterator[float]:
    """Give the level of each sample of a tone, between -1 and 1."""
    count = round(tone.seconds * SAMPLES_PER_SECOND)
    fade = round(FADE_SECONDS * SAMPLES_PER_SECOND)
    share = tone.loudness / sum(OVERTONES)
    for place in range(count):
        turn = 2 * math.pi * tone.hertz * place / SAMPLES_PER_SECOND
        level = sum(part * math.sin(n * turn) for n, part in enumerate(OVERTONES, 1))
        # Swells and fades as half a cosine: no corner that could be heard.
        edge = min(place, count - 1 - place, fade) / fade
        yield share * level * (1 - math.cos(math.pi * edge)) / 2
