"""The words of what a clinician hands out: blank forms, the helper card, fixed exercise sheets."""

from __future__ import annotations

from app.content.record import ById, Record, in_some, may_be_empty, takes


class Document(Record):
    """A sheet as it is offered. `for_`: who an exercise sheet is for."""

    name: str
    about: str
    for_: str | None = in_some()


class FormPart(Record):
    """A part of the blank form; its heading may say it all."""

    heading: str
    text_: str = may_be_empty("closed")


class Questionnaire(Record):
    """The blank form."""

    title: str
    intro: tuple[str, ...]
    age: str
    thanks: str
    clinic_heading: str
    points: str = takes("two", "one", "maximum")
    at_risk: str = takes("cut_off", "sources")
    sections: ById[FormPart]


class RecordSheet(Record):
    """The sheet for results."""

    title: str
    before_heading: str
    before: tuple[str, ...]
    stop_heading: str
    stop: tuple[str, ...]
    stances: str = takes("full")
    seconds_line: str
    count_line: str
    instead: tuple[str, ...]
    cut_offs_heading: str
    ages: str = takes("first", "last")
    age: str
    below: str = takes("sex")
    usual: str = takes("sex")
    usual_range: str = takes("low", "high")
    female: str
    male: str
    walk_seconds: str
    sources_heading: str


class HelperCard(Record):
    """The card for who stands beside."""

    title: str
    stand_heading: str
    stand: tuple[str, ...]
    stop_heading: str
    stop: tuple[str, ...]
    write_heading: str
    write_stances: str = takes("stances")


class ExerciseSheets(Record):
    """What all exercise sheets say."""

    for_heading: str
    ask_first: str
    leave_out: str
    more_heading: str
    more_intro: str
    own_amounts: str


class Handouts(Record):
    """Everything that is handed out."""

    stamp: str
    name: str
    date: str
    age_and_sex: str
    tester: str
    documents: ById[Document]
    questionnaire: Questionnaire
    record_sheet: RecordSheet
    helper_card: HelperCard
    exercises: ExerciseSheets
