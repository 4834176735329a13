"""The words of each page, in the order in which a person meets them."""

from __future__ import annotations

from app.content.record import ById, Record, may_be_empty, takes


class Start(Record):
    """The first page."""

    title: str
    lead: str
    start: str = takes("minutes")
    continue_heading: str
    continue_hint: str
    plan: str
    continue_: str
    start_again: str
    start_again_hint: str
    need_heading: str
    need: tuple[str, ...]
    alone_heading: str
    alone: str
    get_heading: str
    get: tuple[str, ...]
    card_heading: str
    card: str
    card_link: str
    clinicians_link: str
    not_heading: str
    not_: str
    stop_heading: str
    stop: str


class WalkPage(Record):
    """A page with more than one question."""

    title: str
    intro: str = may_be_empty()


class Ready(Record):
    """The page before the checks, beside its question: when to stop, and what is folded."""

    stop_heading: str
    stop: tuple[str, ...]
    helper_heading: str
    extra_heading: str
    extra: tuple[str, ...]


class EmergencyNumbers(Record):
    """The numbers to call, and where each is called."""

    us: str
    us_where: str
    uk: str
    uk_where: str
    eu: str
    eu_where: str


class EmergencyMore(Record):
    """What to say, and what to do while waiting."""

    say_heading: str
    say: tuple[str, ...]
    wait_heading: str
    wait: tuple[str, ...]
    no_checks: str
    mistake: str


class Emergency(Record):
    """The page after an emergency sign."""

    title: str
    lead: str
    call: str
    numbers: EmergencyNumbers
    more: EmergencyMore


class SeeSomeoneFirst(Record):
    """The page after a sign to be looked at first."""

    title: str
    lead: str
    stop: str
    go_on: str
    go_on_hint: str
    change: str


class Stopped(Record):
    """The page after a check was stopped."""

    title: str
    lead: str
    now_heading: str
    now: tuple[str, ...]
    result: str
    mistake: str


class CheckYourAnswers(Record):
    """The list of answers."""

    title: str
    lead: str
    kept_heading: str
    kept: str
    result: str
    continue_: str


class Privacy(Record):
    """What is kept, and where."""

    title: str
    lead: str
    kept_heading: str
    kept: tuple[str, ...]
    where_heading: str
    where: tuple[str, ...]
    search_heading: str
    search: str
    how_long_heading: str
    how_long: str
    shared_heading: str
    shared: str
    paper_heading: str
    paper: str
    delete: str


class Delete(Record):
    """Deleting all answers."""

    title: str
    lead: str
    paper: str
    button: str
    cancel: str


class ResultPage(Record):
    """What stands around the result."""

    size_legend: str
    size_16: str
    size_20: str
    paper_legend: str
    paper_letter: str
    paper_a4: str
    calendar_heading: str
    calendar_hint: str
    calendar: str
    helper: str


class Clinicians(Record):
    """What clinicians print."""

    title: str
    lead: str
    care: str
    how_heading: str
    how: tuple[str, ...]
    patient: str
    options_heading: str
    documents_heading: str
    exercises_heading: str
    topics_heading: str
    topics: str
    topic_label: str
    print_topic: str
    print: str = takes("name")
    numbers: str
    help_heading: str
    help: str


class Error(Record):
    """What went wrong."""

    title: str
    lead: str


class ErrorGo(Record):
    """Where to go from there."""

    start: str


class Errors(Record):
    """The pages of errors."""

    not_found: Error
    our_mistake: Error
    too_much: Error
    go: ErrorGo


class Pages(Record):
    """Every page."""

    parts: ById[str]
    start: Start
    walk_pages: ById[WalkPage]
    ready: Ready
    emergency: Emergency
    see_someone_first: SeeSomeoneFirst
    stopped: Stopped
    check_your_answers: CheckYourAnswers
    privacy: Privacy
    delete: Delete
    result: ResultPage
    clinicians: Clinicians
    errors: Errors
