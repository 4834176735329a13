"""What stands on paper, in order: the result drawn as paragraphs, boxes and a table."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    Table,
)

from app.pdf.paper import INK, LINE, REGULAR
from app.pdf.pictures import PictureRow
from app.result.records import Block, CheckFact, ExerciseFact, Result

Styles = dict[str, ParagraphStyle]
# A table names Helvetica, which is not embedded, unless it is told another font.
EVERY_CELL_IN_OUR_FONT = ("FONTNAME", (0, 0), (-1, -1), REGULAR)


class Bookmark(Flowable):
    """An entry of the outline at this place; it takes no room."""

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self.title, self.key = title, key

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.bookmarkPage(self.key)
        self.canv.addOutlineEntry(self.title, self.key, 0)


def summary_story(result: Result, styles: Styles, width: float) -> list[Flowable]:
    """Return the whole summary: the page for the fridge, the exercises, the clinician's page."""
    return [
        *_first_page(result, styles, width),
        *_block(result.notes, styles),
        *_checks(result, styles),
        *_block(result.missing, styles),
        *_exercises(result, styles),
        *_path(result, styles),
        *_blocks((result.rules, result.alone, result.recheck, result.ask, result.limits), styles),
        *_clinician(result, styles, width),
    ]


def _text(text: str, style: ParagraphStyle, before: str = "") -> Paragraph:
    """Return a paragraph; words are escaped here and nowhere else."""
    lead = f"<b>{escape(before)}</b> " if before else ""
    return Paragraph(lead + escape(text), style)


def _heading(text: str, key: str, styles: Styles) -> list[Flowable]:
    # Room for the heading and three lines behind it, or the next page.
    room = CondPageBreak(styles["heading"].leading + 3 * styles["text"].leading)
    return [room, Bookmark(text, key), _text(text, styles["heading"])]


def _items(items: Iterable[str], styles: Styles, numbered: bool = False) -> list[Flowable]:
    return [
        Paragraph(escape(item), styles["item"], bulletText=f"{place}." if numbered else "•")
        for place, item in enumerate(items, start=1)
    ]


def _block(block: Block, styles: Styles) -> list[Flowable]:
    if block.empty:
        return []
    return [
        *_heading(block.heading, block.id, styles),
        *(_text(paragraph, styles["text"]) for paragraph in block.paragraphs),
        *_items(block.items, styles),
    ]


def _blocks(blocks: Iterable[Block], styles: Styles) -> list[Flowable]:
    return [each for block in blocks for each in _block(block, styles)]


def _box(block: Block, styles: Styles, width: float) -> list[Flowable]:
    """Return a block in a bold frame, which tells it apart without color."""
    if block.empty:
        return []
    rows: list[list[Flowable]] = [
        [_text(block.heading, styles["name"])],
        *([_text(paragraph, styles["text"])] for paragraph in block.paragraphs),
        *([item] for item in _items(block.items, styles)),
    ]
    table = Table(rows, colWidths=[width], spaceBefore=8, spaceAfter=8)
    table.setStyle(
        [
            ("BOX", (0, 0), (-1, -1), 2.5, INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            EVERY_CELL_IN_OUR_FONT,
        ]
    )
    return [KeepTogether([Bookmark(block.heading, block.id), table])]


def _first_page(result: Result, styles: Styles, width: float) -> list[Flowable]:
    core = next((group for group in result.groups if group.id == "core"), None)
    glance: list[Flowable] = []
    if core:
        glance = _heading(core.heading, "at-a-glance", styles)
        glance += [_text(each.dose, styles["text"], each.name + ":") for each in core.exercises]
    return [
        Bookmark(result.title, "title"),
        _text(result.title, styles["title"]),
        _text(result.date, styles["text"]),
        _text(f"{result.name_line} {'_' * 24}", styles["text"]),
        _text(result.disclaimer, styles["text"]),
        *_block(result.strengths, styles),
        *_heading(result.category_heading, "category", styles),
        *(_text(each, styles["text"]) for each in result.category_text),
        *_box(result.call, styles, width),
        *_block(result.working_on, styles),
        *glance,
        *_box(result.stop, styles, width),
    ]


def _checks(result: Result, styles: Styles) -> list[Flowable]:
    if not result.checks:
        return []
    heading, cards = (
        _heading(result.checks_heading, "checks", styles),
        [_check(check, styles) for check in result.checks],
    )
    return [*heading, *cards]


def _check(check: CheckFact, styles: Styles) -> Flowable:
    parts = [_text(check.name, styles["name"]), _text(check.result, styles["bold"])]
    parts += [_text(each, styles["text"]) for each in (check.meaning, check.source) if each]
    return KeepTogether(parts)


def _exercises(result: Result, styles: Styles) -> list[Flowable]:
    story = _block(result.plan, styles)
    for group in result.groups:
        head: list[Flowable] = [
            Bookmark(group.heading, group.id),
            _text(group.heading, styles["heading"]),
            *([_text(group.intro, styles["text"])] if group.intro else []),
        ]
        for exercise in group.exercises:
            # The group's heading stays with its first exercise.
            story.append(KeepTogether([*head, *_exercise(exercise, result, styles)]))
            head = []
    return story


def _exercise(exercise: ExerciseFact, result: Result, styles: Styles) -> list[Flowable]:
    labels, text = result.labels, styles["text"]
    parts: list[Flowable] = [
        _text(exercise.name, styles["name"]),
        PictureRow(exercise.id),
        _text(exercise.dose, text, labels.dose),
        _text(" ".join(exercise.because), text, labels.because),
        *([_text(" ".join(exercise.changes), text, labels.changes)] if exercise.changes else []),
        _text(exercise.start, text, labels.start),
        _text(labels.steps, styles["bold"]),
        *_items(exercise.steps, styles, numbered=True),
    ]
    rows = labels.rows(exercise)
    steps = [row for row in rows if row[0] in (labels.easier, labels.harder)]
    parts += [_text(words, text, label) for label, words in rows if (label, words) not in steps]
    if steps:
        named = (f"<b>{escape(label)}</b> {escape(name)}" for label, name in steps)
        parts.append(Paragraph(" &nbsp; ".join(named), text))
    return parts


def _path(result: Result, styles: Styles) -> list[Flowable]:
    """Return twelve weeks of the plan, two weeks kept together, and how far that goes."""
    if not result.stages:
        return []
    story = _block(result.path, styles)
    for stage in result.stages:
        days = f"{stage.days} {stage.minutes}"
        story.append(
            KeepTogether(
                [
                    _text(stage.weeks, styles["name"]),
                    _text(stage.text, styles["text"]),
                    _text(days, styles["text"]),
                ]
            )
        )
    return [*story, *_block(result.path_goal, styles)]


def _clinician(result: Result, styles: Styles, width: float) -> list[Flowable]:
    if result.clinician.empty and not result.clinician_rows:
        return []
    story: list[Flowable] = [PageBreak(), *_block(result.clinician, styles)]
    rows = [
        [_text(label, styles["bold"]), _text(value, styles["text"])]
        for label, value in result.clinician_rows
    ]
    if rows:
        table = Table(rows, colWidths=[width * 0.36, width * 0.64])
        table.setStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.7, LINE),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                EVERY_CELL_IN_OUR_FONT,
            ]
        )
        story.append(table)
    return story
