"""What is filled in with a pen: boxes to tick, lines to write on, a place for a stamp."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from app.content.words import Section
from app.pdf.arrange import Columns
from app.pdf.heads import OwnHead
from app.pdf.paper import INK, LINE, REGULAR
from app.pdf.structure import Shared
from app.pdf.text import Item, Styles, pieces, text

BOX, NO_BREAK = "☐", "\u00a0"


def tick_list(options: Iterable[str], styles: Styles, role: str = "item") -> list[Flowable]:
    """Return a list with a box before each entry; `role` names its style."""
    of, style = Shared(), styles[role]
    return [
        Item(None, style, label=BOX, of=of, frags=pieces(style, (each, False))) for each in options
    ]


def tick_line(options: Iterable[str], styles: Styles, before: str = "") -> Flowable:
    """Return boxes in one line; a box and its words stay together."""
    boxes = (f"{BOX} {each}".replace(" ", NO_BREAK) for each in options)
    return text(f"{NO_BREAK}{NO_BREAK} ".join(boxes), styles["text"], before)


class WritingLines(Flowable):
    """Empty lines for handwriting, as far apart as a pen in a shaky hand needs."""

    def __init__(self, count: int, apart: float = 30.0) -> None:
        super().__init__()
        self.count, self.apart = count, apart

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self.count * self.apart
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(1)
            for line in range(self.count):
                canvas.line(0, line * self.apart + 2, self.width, line * self.apart + 2)


class StampBox(Flowable):
    """An empty frame for the clinic's stamp or name."""

    def __init__(self, label: str, size: float, high: float = 66.0) -> None:
        super().__init__()
        self.label, self.size, self.high = label, size, high

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self.high
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(1)
            canvas.setDash(4, 4)
            canvas.roundRect(0.5, 0.5, self.width - 1, self.height - 1, 5)
            canvas.setDash()
        with canvas.element("P"), canvas.marked():
            canvas.setFillColor(INK)
            canvas.setFont(REGULAR, self.size)
            canvas.drawString(8, self.height - self.size * 1.25, self.label)


class CutLine(Flowable):
    """A dashed line to cut along."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, 1
        return width, 1

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(1)
            canvas.setDash(7, 6)
            canvas.line(0, 0, self.width, 0)
            canvas.setDash()


def letterhead(
    title: str, lines: Iterable[Sequence[str]], stamp: str, styles: Styles
) -> list[Flowable]:
    """Return the head of a form: its title, lines of one or two labels, the stamp at the right."""
    plain = styles["text"]
    left: list[Flowable] = [text(title, styles["title"])]
    for labels in lines:
        blank = "_" * (22 if len(labels) == 1 else 9)
        left.append(text("  ".join(f"{label} {blank}" for label in labels), plain))
    return [Columns((left, [StampBox(stamp, plain.fontSize)]), (1.45, 1))]


def form_head(
    words: Section, title: str, styles: Styles, *lines: tuple[str, ...]
) -> list[Flowable]:
    """Return the letterhead of a form in the words of the handouts; `lines`: keys of labels."""
    own = words.section("handouts")
    labels = [tuple(own.text(each) for each in line) for line in lines]
    return [OwnHead(), *letterhead(title, labels, own.text("stamp"), styles)]
