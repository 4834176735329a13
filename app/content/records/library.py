"""The words of the exercise pages, and the names of kinds, levels, supports and equipment."""

from __future__ import annotations

from app.content.record import ById, Record
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
    need_label: str
    any: str
    filter_button: str
    show_all: str
    found: Forms
    ask_first: str
    found_none: str
    unknown_choice: str
    support_label: str
    not_for_you: str
    not_for_you_short: str
    not_now: str
    standing_not_for_you: str
    play: str
    stop_movement: str
    next_frame: str
    dose_heading: str
    why_heading: str
    start_heading: str
    steps_heading: str
    slip_heading: str
    move_on_heading: str
    step_back_heading: str
    stop_if_heading: str
    easier_heading: str
    harder_heading: str
    changes_heading: str
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
    not_for: ById[str]
