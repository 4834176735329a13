"""The words of the exercise pages, and the names of kinds, levels, supports and equipment."""

from __future__ import annotations

from app.content.record import ById, Record, takes
from app.content.records.said import Forms


class Library(Record):
    """The list of exercises and the page of one."""

    title: str
    lead: str
    first: str
    first_link: str
    care_heading: str
    care: tuple[str, ...]
    filter_heading: str
    kind_label: str
    level_label: str
    equipment_label: str
    any: str
    filter_button: str
    show_all: str
    found: Forms
    ask_first: str
    found_none: str
    unknown_choice: str
    not_for_you: str
    not_for_you_short: str
    not_now: str
    standing_not_for_you: str
    play: str
    stop_movement: str
    next_frame: str
    why_heading: str
    start_heading: str
    steps_heading: str
    full_heading: str
    more_heading: str
    levels_heading: str
    slip_heading: str
    move_on_heading: str
    step_back_heading: str
    easier_heading: str
    harder_heading: str
    changes_heading: str = takes("whom")
    not_for_heading: str
    sources_heading: str
    sources_intro: str
    sources_none: str
    print_hint: str
    back_to_all: str
    help_heading: str
    help: tuple[str, ...]
    kind: ById[str]
    level: ById[str]
    support: ById[str]
    equipment: ById[str]
    changed_for: ById[str]
    changed_for_in_short: ById[str]
    not_for: ById[str]
    not_for_in_short: ById[str]
