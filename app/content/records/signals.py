"""The signs that need somebody to be called: their names, whom to call and when, and what else."""

from __future__ import annotations

from app.content.record import ById, Record, takes


class Sign(Record, takes=("emergency_numbers", "systolic", "diastolic")):
    """One sign: its name, what else to do, how to say it on the phone, its line for a clinician."""

    name: str
    more: str
    say: str
    flag: str


class Closed(Record):
    """What to do when nobody answers."""

    text_: str


class Signals(Record):
    """`call`: whom to call, and by when. `search`: what people write who look for a sign."""

    call: ById[ById[str]] = takes("emergency_numbers")
    on_paper: ById[str] = takes("option")
    closed: Closed
    signs: ById[Sign]
    precautions: ById[str]
    search: ById[tuple[str, ...]]
