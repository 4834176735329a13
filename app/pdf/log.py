"""The four weeks to tick: a row a week, on each day the numbers of the exercises that it has."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.content.words import Section
from app.pdf.arrange import Stack
from app.pdf.blanks import WritingLines
from app.pdf.paper import BOLD, INK, LINE, REGULAR, TINT
from app.pdf.pictures import Figure
from app.pdf.text import Bookmark, Styles, heading, items, text, texts
from app.said.log import Log

HIGHEST_ROW, LOWEST_ROW = 40.0, 1.3  # points; times the size of the text
HATCH = 8.0  # points from one slanted line to the next
MOST_NUMBERS = 3  # what a day has room for in a row of seven days


def days_of(said: str, days: Sequence[str]) -> tuple[int, ...]:
    """Return which days of the week are named; all of them where none is."""
    named = said.replace(",", " ").split()
    return tuple(place for place, day in enumerate(days) if day in named) or tuple(range(len(days)))


class WeeksToTick(Figure):
    """The table. It is a picture to those who do not see it: its cells are there for a pen.

    `on_days`: for each exercise, the days of the week on which it is done, Monday as 0. None of
    them: each day has one free place.
    """

    def __init__(
        self, log: Log, on_days: Sequence[Sequence[int]], words: Section, size: float
    ) -> None:
        super().__init__(words.text("paper", "log", "picture"))
        self.size, self.log, self.on_days = size, log, tuple(on_days)
        self.week = words.text("paper", "log", "week")
        self.weeks = [str(place) for place in range(1, len(log.weeks) + 1)]
        self.row_high = LOWEST_ROW * size
        self.spaceBefore = self.spaceAfter = 5

    def resize(self, height: float) -> None:
        """Make the table at most this high, in points, with room for a pen in its rows."""
        high = (height - self.head_high) / len(self.weeks)
        self.row_high = max(LOWEST_ROW * self.size, min(HIGHEST_ROW, high))

    @property
    def head_high(self) -> float:
        return 1.4 * self.size

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = self.head_high + self.row_high * len(self.weeks)
        return self.width, self.height

    def paint(self) -> None:
        canvas, size = self.canv, self.size
        first = stringWidth(self.week, BOLD, size) + 14
        wide = (self.width - first) / len(self.log.days)
        canvas.setFillColor(TINT)
        canvas.rect(0, self.height - self.head_high, self.width, self.head_high, stroke=0, fill=1)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, size)
        base = self.height - self.head_high / 2 - 0.34 * size
        canvas.drawCentredString(first / 2, base, self.week)
        for place, day in enumerate(self.log.days):
            canvas.drawCentredString(first + (place + 0.5) * wide, base, day)
        canvas.setFont(REGULAR, size)
        for row, week in enumerate(self.weeks):
            base = self._top(row) - self.row_high / 2 - 0.34 * size
            canvas.drawCentredString(first / 2, base, week)
        self._cells(first, wide)
        self._lines(first, wide)

    def _cells(self, first: float, wide: float) -> None:
        """Write the numbers of each day, and shade the places where nothing is to do."""
        canvas, part = self.canv, wide / max(1, len(self.on_days))
        bases = [self._top(row) - self.row_high / 2 - 0.34 * self.size for row in self._rows]
        for day in range(len(self.log.days)):
            to_do = [place for place, days in enumerate(self.on_days) if day in days]
            left = first + day * wide
            if self.on_days and not to_do:
                self._shade(left, wide)
                continue
            for place in range(len(self.on_days)):
                if place not in to_do:
                    self._shade(left + place * part, part)
            canvas.setFillColor(INK)
            for place in to_do:
                for base in bases:
                    canvas.drawCentredString(left + (place + 0.5) * part, base, str(place + 1))

    def _shade(self, left: float, wide: float) -> None:
        """Draw slanted lines over a place: it says "not today" in gray too."""
        canvas, high = self.canv, self.row_high * len(self.weeks)
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(left, 0, wide, high)
        canvas.clipPath(path, stroke=0)
        canvas.setStrokeColorRGB(0.76, 0.80, 0.79)
        canvas.setLineWidth(1)
        count = int((high + wide) / HATCH) + 1
        ups = [n * HATCH - wide for n in range(count)]
        canvas.lines([(left, up, left + wide, up + wide) for up in ups])
        canvas.restoreState()

    def _lines(self, first: float, wide: float) -> None:
        canvas, top = self.canv, self.height - self.head_high
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.4)
        part, places = wide / max(1, len(self.on_days)), range(1, len(self.on_days))
        days = range(len(self.log.days))
        lefts = [first + day * wide + place * part for day in days for place in places]
        if lefts:
            canvas.lines([(left, 0, left, top) for left in lefts])
        canvas.setLineWidth(0.9)
        tops = (self.height, *(self._top(row) for row in self._rows), 0.0)
        edges = (0.0, *(first + day * wide for day in days), self.width)
        across = [(0, up, self.width, up) for up in tops]
        canvas.lines([*across, *((left, 0, left, self.height) for left in edges)])

    @property
    def _rows(self) -> range:
        return range(len(self.weeks))

    def _top(self, row: int) -> float:
        return self.height - self.head_high - row * self.row_high


class Blank(Flowable):
    """A label with a line to write on, as long as the rest of the width."""

    def __init__(self, label: str, styles: Styles) -> None:
        super().__init__()
        self.said = text(label, styles["text"])
        self.size = styles["text"].fontSize
        self.spaceBefore, self.spaceAfter = 3, 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.said.wrap(width, height)
        style = self.said.style
        frag = self.said.frags[0].text if self.said.frags else ""
        self.ends = stringWidth(frag, style.fontName, style.fontSize) + 6
        self.width, self.height = width, self.said.height + 2
        return self.width, self.height

    def draw(self) -> None:
        self.said.drawOn(self.canv, 0, 2)
        with self.canv.artifact():
            self.canv.setStrokeColor(INK)
            self.canv.setLineWidth(1)
            if self.ends < self.width:
                self.canv.line(self.ends, 1, self.width, 1)


def four_weeks(
    log: Log, days: Sequence[str], words: Section, styles: Styles, *, heading: bool
) -> tuple[list[Flowable], WeeksToTick]:
    """Return the table with a line for a fall; and the table, to be resized.

    `days`: in words, the days of each exercise. `heading`: with its own heading.
    """
    own = words.section("paper", "log")
    named = [days_of(each, log.days) for each in days]
    table = WeeksToTick(log, named[:MOST_NUMBERS], words, styles["text"].fontSize)
    fall = Blank(own.text("fall"), styles)
    if not heading:
        return [table, fall], table
    head = text(own.text("heading"), styles["heading"])
    return [Bookmark(own.text("heading"), "weeks"), Stack([head, table]), fall], table


def log_pages(log: Log, words: Section, styles: Styles) -> list[Flowable]:
    """Return the four weeks of a fixed sheet, with its exercises named and each day free."""
    plain = styles["text"]
    table = WeeksToTick(log, (), words, plain.fontSize)
    table.resize(1000)
    return [
        *heading(log.intro.heading, log.intro.id, styles),
        *texts(log.intro.paragraphs, plain),
        *items(log.exercises, styles, numbered=True),
        table,
        Blank(words.text("paper", "log", "fall"), styles),
        WritingLines(2),
    ]
