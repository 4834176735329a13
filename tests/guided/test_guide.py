"""The clock of each check is that of the published protocol."""

from itertools import pairwise

import pytest

from app.clinical.questions import CHECK_IDS, STANCE_IDS
from app.guided.guide import GUIDES
from app.guided.signals import SIGNALS
from app.guided.sound_files import START_AT, timeline

# 4-Stage Balance Test: each stance for 10 seconds. 30-Second Chair Stand: 30 seconds.
PUBLISHED_SECONDS = {**dict.fromkeys(STANCE_IDS, 10), "chair_stands": 30}


def test_every_check_has_a_clock() -> None:
    assert set(GUIDES) == set(CHECK_IDS)


@pytest.mark.parametrize("check", PUBLISHED_SECONDS)
def test_the_clock_ends_when_the_protocol_does(check: str) -> None:
    guide = GUIDES[check]
    assert guide.seconds == PUBLISHED_SECONDS[check]
    assert guide.half == PUBLISHED_SECONDS[check] / 2


def test_a_walk_ends_when_the_person_is_seated_and_has_no_half() -> None:
    guide = GUIDES["timed_up_and_go_seconds"]
    assert (guide.shortest, guide.seconds, guide.half) == (3, 180, None)


@pytest.mark.parametrize("check", CHECK_IDS)
def test_nothing_sounds_between_start_and_end_but_half_time(check: str) -> None:
    """A beat would set the pace of a walk or of standing up."""
    names = [signal for _, signal in timeline(GUIDES[check])]
    half = ["half"] if GUIDES[check].half else []
    assert names == ["count", "count", "count", "start", *half, "end"]


@pytest.mark.parametrize("check", CHECK_IDS)
def test_one_signal_is_over_before_the_next(check: str) -> None:
    begins = timeline(GUIDES[check])
    for (at, signal), (following, _) in pairwise(begins):
        last = SIGNALS[signal][-1]
        assert at + last.at + last.seconds < following
    assert begins[0][0] < START_AT.value


def test_every_tone_can_be_heard_on_a_small_speaker_by_old_ears() -> None:
    for tones in SIGNALS.values():
        for tone in tones:
            assert 500 <= tone.hertz <= 1000
            assert 0 < tone.loudness <= 1
