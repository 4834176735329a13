"""The words of the guided checks: the card, the news, the sound file, and what every run says."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import GUIDED_NUMBERS


class Card(Record):
    """The card before a run."""

    heading: str
    lead: str
    start: str
    practice: str
    no_stay_awake: str
    sound_heading: str
    sound_hint: str
    sound_test: str
    sound_question: str
    sound_yes: str
    sound_no: str
    sound_good: str
    sound_hints_heading: str
    sound_hints: tuple[str, ...]
    sound_off: str
    sound_on: str
    voice_off: str
    voice_on: str
    voice_hint: str
    no_voice: str
    no_sound: str
    muted: str
    voice_sample: str


class News(Record):
    """What came of the run before."""

    interrupted: str
    waiting: str
    waiting_button: str
    uncounted: str
    restored: str
    noted_seconds: str = takes("seconds")
    noted_about: str = takes("seconds")
    noted_full: str = takes("full")
    noted_stands: str = takes("stands")
    noted_arms_used: str
    noted_could_not: str
    one_try: str


class SoundFile(Record):
    """Timing with a sound file."""

    heading: str
    player: str
    times: str = takes(*GUIDED_NUMBERS)
    half: str
    walk_over: str = takes(*GUIDED_NUMBERS)


class Run(Record):
    """What every run says."""

    get_ready: str
    stop: str
    practice: str
    practice_stop: str
    interrupted_hidden: str
    interrupted_sound: str
    interrupted: str
    cancelled_title: str
    cancelled: str
    practiced_title: str
    practiced: str
    practice_again: str
    again: str
    close: str
    mistake: str
    use_time: str
    unwell_now: str
    unwell: tuple[str, ...]
    unwell_go_on: str


class Guided(Record):
    """Placeholders that the rules do not fill are filled in the browser."""

    card: Card
    news: News
    file: SoundFile
    run: Run
