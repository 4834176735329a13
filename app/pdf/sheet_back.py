"""The back of one sheet: the steps in short, four weeks to tick, the checks, and the visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.content.words import Section
from app.pdf.arrange import Columns, Room, high_of
from app.pdf.blanks import WritingLines, tick_list
from app.pdf.check_table import check_table
from app.pdf.glances import fit, glance_still
from app.pdf.log import Blank, WeeksToTick, four_weeks
from app.pdf.panels import boxed, panel
from app.pdf.paper import GAP, LARGE
from app.pdf.text import Styles, items, led, text, texts
from app.result.hub_records import Glance
from app.result.records import Result

# Pages with their titles.
Pages = list[tuple[str, list[Flowable]]]


@dataclass(frozen=True, kw_only=True)
class Shape:
    """What the back holds beside the steps, the weeks and the checks; what is left goes in front.

    `well`: what went well, and how far the tables go. `answer`: room for the doctor's answer.
    `ask`, `bring`: for the visit.
    """

    well: bool = True
    answer: bool = True
    ask: bool = True
    bring: bool = True


# From rich to lean: the first is taken that both sides have room for.
SHAPES = (
    Shape(),
    Shape(answer=False),
    Shape(answer=False, well=False),
    Shape(answer=False, well=False, bring=False),
    Shape(answer=False, well=False, ask=False),
    Shape(answer=False, well=False, ask=False, bring=False),
)
MOST_QUESTIONS = 3
HEAD_ROOM = 95.0  # points: the head of a page in very large print
MOST_MORE = 60.0  # points by which the rows of the weeks grow, where there is room


class Back:
    """The one page of the back, made once and put together for the room there is."""

    def __init__(self, result: Result, words: Section, styles: Styles) -> None:
        self.steps = [*steps_in_short(result, styles), *changes(result, styles)]
        self.weeks, self.to_tick = weeks_of(result, words, styles)
        self.well = [led(result.well, styles["text"])] if result.well.text else []
        self.table = check_table(result, words, styles)
        self.age = [text(result.age_note, styles["text"])] if result.age_note else []
        self.ask = ask(result, words, styles)
        self.answer = room_to_answer(words, styles) if self.ask else []
        self.bring = bring(result, styles)

    def parts(self, shape: Shape) -> list[Flowable]:
        return [
            *self.steps,
            *self.weeks,
            *(self.well if shape.well else []),
            *self.table,
            *(self.age if shape.well else []),
            *(self.ask if shape.ask else []),
            *(self.answer if shape.answer else []),
            *(self.bring if shape.bring else []),
        ]

    def left(self, shape: Shape) -> list[Flowable]:
        """Return what has to go in front."""
        return [*([] if shape.ask else self.ask), *([] if shape.bring else self.bring)]


def large_backs(
    result: Result, words: Section, styles: Styles, room: Room, left: Sequence[str]
) -> Pages:
    """Return the steps, then the weeks with the checks, then what to ask and when to stop.

    `left`: sentences that the front had no room for.
    """
    own, plain = words.section("paper"), styles["text"]
    steps = [*get_ready(result, words, styles), *steps_in_short(result, styles)]
    changed = changes(result, styles)
    if changed and high_of([*steps, *changed], room.width) <= room.height - HEAD_ROOM:
        steps, changed = [*steps, *changed], []
    weeks, table = weeks_of(result, words, styles, heading=False)
    well = [led(result.well, plain)] if result.well.text else []
    age = [text(result.age_note, plain)] if result.age_note else []
    shown = [*well, *check_table(result, words, styles), *texts(left, plain), *age]
    free = room.height - HEAD_ROOM - high_of([*changed, *weeks, *shown], room.width)
    table.resize(table.height + max(0.0, free))
    questions = questions_of(result)
    asked = [*tick_list(questions, styles), *room_to_answer(words, styles)] if questions else []
    again = [panel([text(result.recheck_line, styles["cell_head"])])] if result.recheck_line else []
    last = [*asked, *bring(result, styles), *again]
    if high_of([*last, *boxed(result.stop, styles)], room.width) <= room.height - HEAD_ROOM:
        last += boxed(result.stop, styles)
    return [
        (own.text("how_to"), steps),
        (own.text("log", "heading"), [*changed, *weeks, *shown]),
        (own.text("ask") if questions else own.text("how_it_goes_on"), last),
    ]


def weeks_of(
    result: Result, words: Section, styles: Styles, *, heading: bool = True
) -> tuple[list[Flowable], WeeksToTick]:
    assert result.log is not None
    days = [each.days for each in result.glance]
    return four_weeks(result.log, days, words, styles, heading=heading)


def get_ready(result: Result, words: Section, styles: Styles) -> list[Flowable]:
    """Return what somebody needs who exercises on their feet; nothing for somebody on a chair."""
    core = [each for group in result.groups if group.id == "core" for each in group.exercises]
    if all(each.id.startswith("seated_") for each in core):
        return []
    return [text(words.text("paper", "get_ready"), styles["text"])]


def steps_in_short(result: Result, styles: Styles) -> list[Flowable]:
    """Return how the three are done: columns, or one below the other in very large print."""
    columns: list[list[Flowable]] = []
    for place, glance in enumerate(result.glance, start=1):
        name = text(f"{place} {glance.name}", styles["label"])
        columns.append([name, *items(glance.steps, styles, numbered=True, role="step")])
    if styles["text"].fontSize >= LARGE:
        return [
            _with_picture(glance, words, styles)
            for glance, words in zip(result.glance, columns, strict=True)
        ]
    return [Columns(columns, (1,) * len(columns))]


def _with_picture(glance: Glance, words: Sequence[Flowable], styles: Styles) -> Flowable:
    """Return the steps beside the most telling picture, as high as they are."""
    still = glance_still(glance)
    beside = Columns(([still], words), (0.26, 0.74), middle=True)
    fit(still, 125.0, 6.2 * styles["text"].leading)
    beside.spaceBefore = beside.spaceAfter = round(GAP)
    return beside


def changes(result: Result, styles: Styles) -> list[Flowable]:
    """Return how each exercise is changed for this person, behind its number."""
    core = {each.id: each for group in result.groups for each in group.exercises}
    return [
        text(" ".join(core[each.id].changed), styles["text"], f"{place} {result.labels.changed}")
        for place, each in enumerate(result.glance, start=1)
        if core[each.id].changed
    ]


def ask(result: Result, words: Section, styles: Styles) -> list[Flowable]:
    """Return what to ask at the visit, with boxes to tick."""
    asked = questions_of(result)
    if not asked:
        return []
    heading = text(words.text("paper", "ask"), styles["heading"])
    return [heading, *tick_list(asked, styles, role="step")]


def questions_of(result: Result) -> tuple[str, ...]:
    """Return what to ask at the visit, as the letter does."""
    return result.letter.questions[:MOST_QUESTIONS]


def room_to_answer(words: Section, styles: Styles) -> list[Flowable]:
    return [Blank(words.text("paper", "answer"), styles), WritingLines(1)]


def bring(result: Result, styles: Styles) -> list[Flowable]:
    if result.bring.empty:
        return []
    head, plain = result.bring.heading, styles["cell"]
    if styles["text"].fontSize < LARGE:
        said = (*result.bring.paragraphs, *result.bring.items)
        return [panel([text(" ".join(said), plain, head)])]
    listed = items(result.bring.items, styles, role="step")
    return [panel([text(head, styles["label"]), *texts(result.bring.paragraphs, plain), *listed])]
