"""One sheet: the front for the fridge, the back with short steps, weeks, checks and questions."""

from __future__ import annotations

from functools import partial

from reportlab.platypus import Flowable

from app.content.words import Section
from app.pdf.arrange import Room, Stack, high_of
from app.pdf.document import Titles, build_document
from app.pdf.glances import LEAST_PICTURE, Cards, Rows
from app.pdf.heads import opened, owner_high, page_head
from app.pdf.panels import plain_panel, stop_panel
from app.pdf.paper import LARGE, PaperOptions
from app.pdf.sheet_back import MOST_MORE, SHAPES, Back, Shape, get_ready, large_backs
from app.pdf.sheet_without_plan import sheet_without_plan
from app.pdf.text import Styles, led, text, texts
from app.pdf.this_week import this_week
from app.result.records import Result

# How high the pictures in front should be, in points: the first that there is a back for.
SENTENCES = (9, 2, 1)  # of what to do, in front: in very large print the others can go on
LEAST_PICTURES = (130.0, 100.0, 75.0, 50.0)


def build_sheet(result: Result, words: Section, options: PaperOptions) -> bytes:
    """Return the PDF of one sheet: two pages, four in very large print."""
    story = partial(sheet, result, words)
    return build_document(story, titles_of(result, words, "sheet"), options)


def titles_of(result: Result, words: Section, part: str) -> Titles:
    """Return what one of the three papers says of itself, and what each of its pages carries."""
    own = words.section("paper")
    return Titles(
        title=result.sheet_title,
        subject=result.date,
        language=result.language,
        page_of=result.page_of,
        part=own.text(part),
        dated=result.letter.date,
        owner=owner_of(words),
    )


def owner_of(words: Section) -> tuple[str, str]:
    own = words.section("paper")
    return own.text("name_line"), own.text("birth_line")


def sheet(
    result: Result,
    words: Section,
    styles: Styles,
    width: float,
    height: float,
    *,
    steps: bool = True,
) -> list[Flowable]:
    """Return the pages of one sheet. Without exercises it has a shape of its own.

    `steps`: in very large print, with the page of the steps in short.
    """
    # A page that opens with a head has the room of the running head too.
    room = Room(width, height + owner_high(styles["text"].fontSize))
    if not result.glance:
        return sheet_without_plan(result, words, styles, room, owner_of(words))
    own = words.section("paper")
    head = partial(page_head, labels=owner_of(words), styles=styles, part=own.text("sheet"))
    if styles["text"].fontSize >= LARGE:
        for sentences in SENTENCES:
            front = Front(result, words, styles, room, sentences)
            if front.picture_with([]) >= LEAST_PICTURE:
                break
        left = result.week.text[sentences:]
        story = front.page([])
        pages = large_backs(result, words, styles, room, left)[0 if steps else 1 :]
    else:
        front = Front(result, words, styles, room)
        parts, to_front = _back(result, words, styles, room, front)
        story = front.page(to_front)
        pages = [(own.text("how_to"), parts)]
    for place, (title, parts) in enumerate(pages):
        story += opened(head(title, key=f"sheet-{place}"))
        story.append(Stack(parts))
    return story


def _back(
    result: Result, words: Section, styles: Styles, room: Room, front: Front
) -> tuple[list[Flowable], list[Flowable]]:
    """Return the richest back with which the pictures in front stay large, and what goes there."""
    back = Back(result, words, styles)
    head = page_head("X", ("X",), styles, part="", key="")
    fitting: list[tuple[float, float, Shape]] = []  # how high the pictures are, what is free
    for shape in SHAPES:
        free = room.height - high_of([*head, *back.parts(shape)], room.width) - 1
        if free < 0:
            continue
        fitting.append((front.picture_with(back.left(shape)), free, shape))
        if fitting[-1][0] >= LEAST_PICTURES[0]:
            break
    for least in LEAST_PICTURES:
        for picture, free, shape in fitting:
            if picture >= least:
                back.to_tick.resize(back.to_tick.height + min(free, MOST_MORE))
                return back.parts(shape), back.left(shape)
    return back.parts(SHAPES[-1]), back.left(SHAPES[-1])


class Front:
    """The side for the fridge, its pictures as large as the page lets them be."""

    def __init__(
        self,
        result: Result,
        words: Section,
        styles: Styles,
        room: Room,
        sentences: int = SENTENCES[0],
    ) -> None:
        self.room = room
        own, plain = words.section("paper"), styles["cell"]
        large = styles["text"].fontSize >= LARGE
        self.cards: Cards | Rows = (Rows if large else Cards)(result.glance, styles)
        title = result.sheet_title
        self.above: list[Flowable] = [
            *page_head(
                title, owner_of(words), styles, part=own.text("sheet"), key="sheet", first=True
            ),
            this_week(result, styles, in_columns=not large, sentences=sentences),
            text(result.glance_heading, styles["heading"]),
            *([] if large else get_ready(result, words, styles)),
        ]
        said = [led(result.stop_line, plain)]
        self.stop: list[Flowable] = [
            stop_panel(own.text("stop_word"), said, styles, room.width),
            *([plain_panel([text(result.crisis, plain)])] if result.crisis else []),
        ]
        again = [] if large else texts((result.recheck_line,), styles["again"])
        self.foot: list[Flowable] = [*again, text(result.disclaimer, plain)]

    def picture_with(self, more: list[Flowable]) -> float:
        """Return how high the pictures are, in points, if this stands on the page too."""
        parts = [*self.above, self.cards, *self.stop, *more, *self.foot]
        taken = high_of(parts, self.room.width) - self.cards.height
        self.cards.resize_in(self.room.width, self.room.height - taken - 1)
        return self.cards.picture

    def page(self, more: list[Flowable]) -> list[Flowable]:
        self.picture_with(more)
        return [Stack([*self.above, self.cards, *self.stop, *more, *self.foot])]
