"""The sound files, listened to: where sounds begin and how high they are, read from the samples."""

import array
import io
import math
import sys
import wave
from pathlib import Path

import pytest

from app.guided.sound_files import sound_files

FOLDER = Path(__file__).parents[2] / "static" / "audio"
EXACT = 0.05  # seconds
# The published length of each check, from the start signal to the end signal.
LENGTHS = {"stances.wav": 10, "chair_stands.wav": 30, "timed_up_and_go_seconds.wav": 180}


def samples_of(content: bytes) -> tuple[array.array, int]:
    with wave.open(io.BytesIO(content)) as reader:
        assert (reader.getnchannels(), reader.getsampwidth()) == (1, 2)
        samples = array.array("h", reader.readframes(reader.getnframes()))
        if sys.byteorder == "big":
            samples.byteswap()
        return samples, reader.getframerate()


def sounds_in(content: bytes) -> list[tuple[float, float]]:
    """Return each sound's beginning and end in seconds: what silence of 30 ms or more parts."""
    samples, rate = samples_of(content)
    block = rate // 200  # five milliseconds
    loud = [
        max(map(abs, samples[first : first + block])) > 300
        for first in range(0, len(samples), block)
    ]
    found: list[tuple[float, float]] = []
    for place, each in enumerate(loud):
        at = place * block / rate
        if not each:
            continue
        if found and at - found[-1][1] < 0.03:
            found[-1] = (found[-1][0], at + block / rate)
        else:
            found.append((at, at + block / rate))
    return found


def height(content: bytes, begins: float, ends: float) -> float:
    """Return the frequency of a sound in hertz, from how often it crosses zero upwards."""
    samples, rate = samples_of(content)
    part = samples[round((begins + 0.02) * rate) : round((ends - 0.02) * rate)]
    rises = [i for i in range(1, len(part)) if part[i - 1] < 0 <= part[i]]
    return (len(rises) - 1) * rate / (rises[-1] - rises[0])


@pytest.mark.parametrize("name", LENGTHS)
def test_the_time_between_start_and_end_is_exact(name: str) -> None:
    sounds = sounds_in((FOLDER / name).read_bytes())
    begins = [begin for begin, _ in sounds]
    start, end = begins[3], begins[-3]
    assert start == pytest.approx(10, abs=EXACT), "the page says: take ten away"
    assert end - start == pytest.approx(LENGTHS[name], abs=EXACT)


@pytest.mark.parametrize("name", LENGTHS)
def test_three_sounds_count_in_a_second_apart(name: str) -> None:
    begins = [begin for begin, _ in sounds_in((FOLDER / name).read_bytes())]
    assert begins[:3] == pytest.approx([7, 8, 9], abs=EXACT)


@pytest.mark.parametrize("name, half", [("stances.wav", 5), ("chair_stands.wav", 15)])
def test_two_short_sounds_tell_half_time(name: str, half: float) -> None:
    sounds = sounds_in((FOLDER / name).read_bytes())
    assert len(sounds) == 3 + 1 + 2 + 3
    assert sounds[4][0] == pytest.approx(10 + half, abs=EXACT)
    assert all(ends - begins < 0.2 for begins, ends in sounds[4:6])


def test_a_walk_hears_nothing_on_its_way() -> None:
    assert len(sounds_in((FOLDER / "timed_up_and_go_seconds.wav").read_bytes())) == 3 + 1 + 3


@pytest.mark.parametrize("name", LENGTHS)
def test_the_end_sounds_unlike_the_start(name: str) -> None:
    content = (FOLDER / name).read_bytes()
    sounds = sounds_in(content)
    start, end = sounds[3], sounds[-3:]
    assert start[1] - start[0] > 0.7, "one long sound"
    falling = [height(content, *each) for each in end]
    assert falling == sorted(falling, reverse=True)
    assert falling[-1] < 0.7 * height(content, *start)


@pytest.mark.parametrize("name", LENGTHS)
def test_loud_and_not_clipped(name: str) -> None:
    samples, _ = samples_of((FOLDER / name).read_bytes())
    assert 0.3 < max(map(abs, samples)) / 32767 < 0.95


@pytest.mark.parametrize("name", LENGTHS)
def test_no_sound_clicks_as_it_begins_or_ends(name: str) -> None:
    content = (FOLDER / name).read_bytes()
    samples, rate = samples_of(content)
    for begins, ends in sounds_in(content):
        part = samples[round((begins - 0.005) * rate) : round((ends + 0.005) * rate)]
        heard = [place for place, each in enumerate(part) if each]
        first, last = heard[0], heard[-1]
        peak = max(map(abs, part))
        millisecond = rate // 1000
        assert max(map(abs, part[first : first + millisecond])) < 0.1 * peak
        assert max(map(abs, part[last - millisecond : last])) < 0.1 * peak


def test_the_files_are_those_of_the_signals() -> None:
    """If not: make sounds. One step of a sample may differ between machines."""
    made = sound_files()
    assert sorted(made) == sorted(path.name for path in FOLDER.iterdir())
    for name, content in made.items():
        kept, made_now = samples_of((FOLDER / name).read_bytes())[0], samples_of(content)[0]
        assert len(kept) == len(made_now)
        assert max(abs(a - b) for a, b in zip(kept, made_now, strict=True)) <= 1


def test_silence_is_silent() -> None:
    samples, rate = samples_of((FOLDER / "timed_up_and_go_seconds.wav").read_bytes())
    walk = samples[12 * rate : 189 * rate]
    assert math.isclose(max(map(abs, walk)), 0)
