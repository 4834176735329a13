"""The words of the guided run of a check: what is shown and spoken while its clock runs."""

from __future__ import annotations

from collections.abc import Mapping

from app.content.record import Record, in_some, takes

# What a run says besides the shared words, by the kind of its check.
RUN_KEYS: Mapping[str, tuple[str, ...]] = {
    "hold": (
        *("half", "full_title", "early_title", "early", "false_start", "use_short", "once_more"),
        *("when_title", "when_hint", "when_first", "back", "tap"),
    ),
    "count": (
        *("half", "left", "stopped_at", "why", "count", "less", "more", "over_half_title"),
        *("over_half_yes", "over_half_no", "back", "not_a_count", "use_count"),
    ),
    "walk": ("finished_yes", "too_short", "too_long", "too_long_use", "tap"),
}
# The same of what is said to whom is at the screen.
RUN_VOICE_KEYS: Mapping[str, tuple[str, ...]] = {
    "hold": ("question", "held", "not_held"),
    "count": ("question", "over_half", "tired", "arms"),
    "walk": ("finished", "finished_no"),
}


class RunVoice(Record):
    """A run, to whom is at the screen."""

    how: tuple[str, ...]
    practice_hint: str
    unwell: str
    unwell_title: str
    question: str | None = in_some()
    held: str | None = in_some()
    not_held: str | None = in_some()
    over_half: str | None = in_some()
    tired: str | None = in_some()
    arms: str | None = in_some()
    finished: str | None = in_some()
    finished_no: str | None = in_some()


class Run(Record):
    """A run. Placeholders that the rules do not fill are filled in the browser."""

    interrupted_title: str
    title_run: str
    started: str
    ended: str
    stopped: str
    read_off: str = takes("start")
    half: str | None = in_some()
    left: str | None = in_some("left")
    full_title: str | None = in_some("full")
    early_title: str | None = in_some()
    early: str | None = in_some("seconds")
    false_start: str | None = in_some()
    use_short: str | None = in_some("seconds")
    once_more: str | None = in_some()
    when_title: str | None = in_some()
    when_hint: str | None = in_some()
    when_first: str | None = in_some()
    back: str | None = in_some()
    tap: str | None = in_some()
    stopped_at: str | None = in_some("seconds")
    why: str | None = in_some()
    count: str | None = in_some()
    less: str | None = in_some()
    more: str | None = in_some()
    over_half_title: str | None = in_some()
    over_half_yes: str | None = in_some("more")
    over_half_no: str | None = in_some("count")
    not_a_count: str | None = in_some("at_most")
    use_count: str | None = in_some()
    finished_yes: str | None = in_some("seconds")
    too_short: str | None = in_some("seconds")
    too_long: str | None = in_some("limit")
    too_long_use: str | None = in_some()
    self_: RunVoice
    helper: RunVoice
    clinician: RunVoice
