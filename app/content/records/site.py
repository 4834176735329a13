"""The words that stand on many pages."""

from __future__ import annotations

from app.content.record import Record, takes


class Notices(Record):
    """What a page says once, above all else."""

    cookie_unreadable: str
    deleted: str
    press_again: str
    unticked: str
    untaken: str


class Site(Record):
    """Menu, footer, buttons, and how an answer is said."""

    name: str
    skip_link: str
    menu_label: str
    nav_start: str
    nav_exercises: str
    nav_learn: str
    nav_clinicians: str
    nav_evidence: str
    nav_privacy: str
    footer_label: str
    footer_delete: str
    footer_information: str
    footer_not_for_emergency: str
    back: str
    continue_: str
    change: str
    or_: str
    why_label: str
    error_prefix: str
    error_title: str
    progress: str = takes("page", "pages")
    leave: str
    leave_hint: str
    footer_answers: str
    means_label: str
    list_joint: str
    form_expired: str
    meant_yes: str
    cut: str
    cookies_off: str
    stop_heading: str
    how_heading: str
    set_up_heading: str
    steps_label: str
    sound_label: str
    not_today: str
    none_cleared: str
    sign_cleared: str
    notices: Notices
