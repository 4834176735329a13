"""What a clinician hands out, as PDF documents; each is the same for everybody."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from html import escape

from reportlab.platypus import Flowable, Spacer

from app.clinical.handout_plans import HANDOUT_PLANS_BY_ID
from app.content.words import Section
from app.handouts.exercise_sheet import exercise_sheet
from app.handouts.forms import FormQuestion, FormSection, questionnaire
from app.handouts.helper_card import HelperCard, helper_card
from app.handouts.record_sheet import CheckToRecord, NormTable, TableRow, record_sheet
from app.pdf.arrange import Columns, Repeated, Stack, fits, new_page
from app.pdf.blanks import CutLine, WritingLines, form_head, tick_line, tick_list
from app.pdf.document import Titles, build_document
from app.pdf.exercise_sheets import exercise_pages_of
from app.pdf.panels import Box
from app.pdf.paper import CLOSE, PaperOptions
from app.pdf.tables import TABLE_STYLE, DataTable
from app.pdf.text import Item, Link, Styles, items, text, texts
from app.said.amounts import locale_of

DOCUMENTS = ("questionnaire", "record_sheet", "helper_card", *HANDOUT_PLANS_BY_ID)
# All options of a question together, in letters: beside it, or on one line below it.
BESIDE, ON_A_LINE = 16, 76
NARROW = 2  # columns: such a table needs half the width
ABOVE_THE_CUT = 14.0  # points
FORM = 1.1  # from line to line, in sizes of the text: staff fill it in at a desk


@cache
def build_handout(document: str, words: Section, options: PaperOptions) -> bytes:
    """Return one of `DOCUMENTS`. Raises KeyError for another; made once, since nobody is in it."""
    story: Callable[[Styles, float, float], list[Flowable]]
    if document in HANDOUT_PLANS_BY_ID:
        sheet = exercise_sheet(words, HANDOUT_PLANS_BY_ID[document])
        story = partial(exercise_pages_of, words, sheet)
    else:
        stories = {
            "questionnaire": _questionnaire,
            "record_sheet": _record_sheet,
            "helper_card": _helper_card,
        }
        story = partial(stories[document], words)
    titles = Titles(
        title=words.text("handouts", "documents", document, "name"),
        subject=words.text("handouts", "documents", document, "about"),
        language=locale_of(words),
        page_of=words.text("said", "page_of", page="{page}", pages="{pages}"),
        part=words.text("handouts", "documents", document, "name"),
        # The card is for a helper, and the two on its page are cut apart.
        owner=() if document == "helper_card" else _owner(words),
        lead=FORM if document == "record_sheet" else CLOSE,
    )
    return build_document(story, titles, options)


def _owner(words: Section) -> tuple[str, str]:
    own = words.section("handouts")
    return own.text("name").rstrip(":"), own.text("date").rstrip(":")


# The questionnaire


def _questionnaire(words: Section, styles: Styles, width: float, height: float) -> list[Flowable]:
    form = questionnaire(words)
    story: list[Flowable] = [
        *form_head(words, form.title, styles, ("name",), ("date",)),
        *texts(form.intro, styles["text"]),
    ]
    for section in form.sections:
        story += _section(section, styles)
    clinic = Box([text(form.clinic_heading, styles["name"]), *texts(form.clinic, styles["text"])])
    story += [Stack([text(form.thanks, styles["text"]), WritingLines(2)]), clinic]
    return story


def _section(section: FormSection, styles: Styles) -> list[Flowable]:
    """Return a section; a page may end between two questions, or late in a list of boxes."""
    head: list[Flowable] = [text(section.heading, styles["heading"])]
    head += [text(section.text, styles["bold"])] if section.text else []
    parts = [part for question in section.questions for part in _question(question, styles)]
    parts[0] = [*head, *parts[0]]
    story: list[Flowable] = []
    for part in parts:
        boxes = [each for each in part if isinstance(each, Item)]
        # Two boxes stay with the question, two with each other at the end.
        loose = boxes[2:-2]
        firm = [each for each in part if each not in boxes[2:]]
        story += [Stack(firm), *loose, *([Stack(boxes[2:][-2:])] if boxes[2:] else [])]
    return story


def _question(question: FormQuestion, styles: Styles) -> list[list[Flowable]]:
    plain = styles["text"]
    if not question.groups:
        return [[text(f"{question.label} ________", plain)]]
    hint = [text(question.hint, plain)] if question.hint else []
    label = [text(question.label, styles["question"])] if question.label else []
    options = [each for _, group in question.groups for each in group]
    if question.length < BESIDE:
        return [[Columns((label, [tick_line(options, styles)]), (3.2, 1)), *hint]]
    if question.length < ON_A_LINE:
        return [[*label, *hint, tick_line(options, styles)]]
    parts = [
        [*([text(name, styles["bold"])] if name else []), *tick_list(options, styles)]
        for name, options in question.groups
    ]
    parts[0] = [*label, *hint, *parts[0]]
    return parts


# The record sheet


def _record_sheet(words: Section, styles: Styles, width: float, height: float) -> list[Flowable]:
    sheet = record_sheet(words)
    plain = styles["text"]
    stop = Box([text(sheet.stop_heading, styles["name"]), *items(sheet.stop, styles)])
    return [
        *form_head(words, sheet.title, styles, ("name", "age_and_sex"), ("date", "tester")),
        text(sheet.before_heading, styles["heading"]),
        *items(sheet.before, styles),
        stop,
        text(sheet.stances, plain),
        *(_check(each, styles) for each in sheet.checks),
        new_page(height),
        text(sheet.cut_offs_heading, styles["heading"]),
        *items(sheet.cut_offs, styles),
        *(_norms(table, styles, width) for table in sheet.tables),
        Stack(
            [
                text(sheet.sources_heading, styles["name"]),
                *(
                    Link(escape(name), plain, address=address) if address else text(name, plain)
                    for name, address in sheet.sources
                ),
            ]
        ),
    ]


def _check(check: CheckToRecord, styles: Styles) -> Flowable:
    plain = styles["spaced"]
    return Stack(
        [
            text(check.protocol, plain, f"{check.name}:"),
            tick_line(check.answers, styles, before=check.line),
        ]
    )


def _norms(table: NormTable, styles: Styles, width: float) -> Flowable:
    narrow = len(table.rows[0]) <= NARROW
    parts = [
        text(table.heading, styles["name"]),
        _table(table.rows, styles, width * 0.55 if narrow else width),
    ]
    return Stack([*parts, text(table.note, styles["text"])] if table.note else parts)


def _table(rows: tuple[TableRow, ...], styles: Styles, width: float) -> DataTable:
    head, *rest = rows
    cells = [[text(each, styles["bold"]) for each in head]]
    cells += [
        [text(first, styles["bold"]), *(text(each, styles["text"]) for each in others)]
        for first, *others in rest
    ]
    table = DataTable(cells, colWidths=[width / len(head)] * len(head), repeatRows=1, hAlign="LEFT")
    table.setStyle(TABLE_STYLE)
    return table


# The helper card


def _helper_card(words: Section, styles: Styles, width: float, height: float) -> list[Flowable]:
    """Return two cards on a page where half a page is enough, else one."""
    card = helper_card(words)
    first, second = _card(card, styles), Repeated(_card(card, styles))
    half = (height - 2 * ABOVE_THE_CUT) / 2
    if not fits([first], width, half):
        return [first]
    return [first, Spacer(width, ABOVE_THE_CUT), CutLine(), Spacer(width, ABOVE_THE_CUT), second]


def _card(card: HelperCard, styles: Styles) -> Flowable:
    left = [text(card.stand.heading, styles["heading"]), *items(card.stand.items, styles)]
    right = [text(card.stop.heading, styles["heading"]), *items(card.stop.items, styles)]
    write = [text(card.write.heading, styles["heading"]), *items(card.write.items, styles)]
    return Box([text(card.title, styles["title"]), Columns((left, right), (1, 1)), *write])
