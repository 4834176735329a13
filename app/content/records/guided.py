"""The words of the guided checks: the card, the news, the sound file, and the run of each kind."""

from __future__ import annotations

from app.content.record import Record, takes
from app.content.records.numbers import GUIDED_NUMBERS


class Card(Record):
    """The card before a run."""

    go_to: str
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
    read_off_stance: str = takes(*GUIDED_NUMBERS)
    read_off_chair_stand: str = takes(*GUIDED_NUMBERS)
    read_off_timed_up_and_go: str = takes(*GUIDED_NUMBERS)
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


class StanceVoice(Record):
    """A stance, to whom is at the screen."""

    how: tuple[str, ...]
    practice_hint: str
    question: str
    held: str
    not_held: str
    unwell: str
    unwell_title: str


class Stance(Record):
    """The run of a stance."""

    interrupted_title: str
    title_run: str
    started: str
    half: str
    ended: str
    stopped: str
    full_title: str = takes("full")
    early_title: str
    early: str = takes("seconds")
    false_start: str
    use_short: str = takes("seconds")
    once_more: str
    when_title: str
    when_hint: str
    when_first: str
    back: str
    tap: str
    self_: StanceVoice
    helper: StanceVoice
    clinician: StanceVoice


class ChairStandVoice(Record):
    """A chair stand, to whom is at the screen."""

    how: tuple[str, ...]
    practice_hint: str
    question: str
    over_half: str
    tired: str
    arms: str
    unwell: str
    unwell_title: str


class ChairStand(Record):
    """The run of a chair stand."""

    interrupted_title: str
    title_run: str
    started: str
    half: str
    left: str = takes("left")
    ended: str
    stopped: str
    stopped_at: str = takes("seconds")
    why: str
    count: str
    less: str
    more: str
    over_half_title: str
    over_half_yes: str = takes("more")
    over_half_no: str = takes("count")
    back: str
    not_a_count: str = takes("at_most")
    use_count: str
    self_: ChairStandVoice
    helper: ChairStandVoice
    clinician: ChairStandVoice


class TimedUpAndGoVoice(Record):
    """A Timed Up and Go, to whom is at the screen."""

    how: tuple[str, ...]
    practice_hint: str
    seated: str
    seated_no: str
    unwell: str
    unwell_title: str


class TimedUpAndGo(Record):
    """The run of a Timed Up and Go."""

    interrupted_title: str
    title_run: str
    started: str
    stopped: str
    ended: str
    seated_yes: str = takes("seconds")
    too_short: str = takes("seconds")
    too_long: str = takes("limit")
    too_long_use: str
    tap: str
    self_: TimedUpAndGoVoice
    helper: TimedUpAndGoVoice
    clinician: TimedUpAndGoVoice


class Guided(Record):
    """Placeholders that the rules do not fill are filled in the browser."""

    card: Card
    news: News
    file: SoundFile
    run: Run
    stance: Stance
    chair_stand: ChairStand
    timed_up_and_go: TimedUpAndGo
