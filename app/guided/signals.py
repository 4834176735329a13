"""The four signals: what is heard at the count-in, the start, half-way and the end.

The page plays them with Web Audio and the sound files hold them, both from these tones, so they
sound the same everywhere and in every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Signal = Literal["count", "start", "half", "end"]


@dataclass(frozen=True, kw_only=True)
class Tone:
    """A tone that begins `at` seconds after its signal does. `loudness` is 1 for full scale."""

    at: float
    seconds: float
    hertz: int
    loudness: float


# Between 500 and 1,000 Hz: a phone's small speaker can play it, and hearing that fades with age
# fades from the high tones down. The signals differ in length and rhythm as well as in pitch, for
# those who cannot tell pitches apart. Our own design.
SIGNALS: dict[Signal, tuple[Tone, ...]] = {
    "count": (Tone(at=0, seconds=0.16, hertz=587, loudness=0.6),),
    "start": (Tone(at=0, seconds=0.8, hertz=880, loudness=0.8),),
    "half": (
        Tone(at=0, seconds=0.14, hertz=784, loudness=0.45),
        Tone(at=0.24, seconds=0.14, hertz=784, loudness=0.45),
    ),
    "end": (
        Tone(at=0, seconds=0.3, hertz=880, loudness=0.8),
        Tone(at=0.36, seconds=0.3, hertz=698, loudness=0.8),
        Tone(at=0.72, seconds=0.7, hertz=523, loudness=0.8),
    ),
}

# A pure tone is thin on a small speaker: its two next overtones, with the share of each.
OVERTONES = (1.0, 0.35, 0.15)
# A tone that begins or ends at once clicks: seconds to swell and to fade.
FADE_SECONDS = 0.012
