"""The four weeks to tick: two weeks a page where they fit, a row a day, a column an exercise."""

from __future__ import annotations

from reportlab.lib.utils import simpleSplit
from reportlab.platypus import Flowable

from app.pdf.arrange import new_page
from app.pdf.paper import BOLD, INK, REGULAR
from app.pdf.pictures import Figure
from app.pdf.text import Styles, heading, items, text, texts
from app.said.log import Log

WEEKS_A_PAGE = (2, 1)  # the first that leaves rows high enough
PAD = 5.0
HIGHEST_ROW = 36.0  # points; room for handwriting
LOWEST_ROW = 1.15  # times the size of the text


def log_pages(log: Log, styles: Styles, width: float, height: float) -> list[Flowable]:
    for weeks in WEEKS_A_PAGE:
        starts = range(0, len(log.weeks), weeks)
        pages = [_page(log, first, weeks, styles, width, height) for first in starts]
        tables = [each for page in pages for each in page if isinstance(each, WeeksToTick)]
        if min(table.row_high / table.size for table in tables) >= LOWEST_ROW:
            break
    return [each for page in pages for each in (new_page(height), *page)]


def _page(
    log: Log, first: int, count: int, styles: Styles, width: float, height: float
) -> list[Flowable]:
    weeks = log.weeks[first : first + count]
    above: list[Flowable] = []
    if first == 0:
        above += heading(log.intro.heading, log.intro.id, styles)[1:]
        above += texts(log.intro.paragraphs, styles["text"])
    above += items(log.exercises, styles, numbered=True)
    is_last = weeks[-1] == log.weeks[-1]
    below = [text(log.recheck, styles["bold"])] if is_last and log.recheck else []
    taken = sum(_high(each, width, height) for each in (*above, *below))
    table = WeeksToTick(log, weeks, styles["text"].fontSize, width, height - taken)
    return [*above, table, *below]


def _high(each: Flowable, width: float, height: float) -> float:
    return float(each.wrap(width, height)[1] + each.getSpaceBefore() + each.getSpaceAfter())


class WeeksToTick(Figure):
    """The table. It is a picture to those who do not see it: its cells are there for a pen."""

    def __init__(
        self, log: Log, weeks: tuple[str, ...], size: float, width: float, room: float
    ) -> None:
        super().__init__(log.picture)
        self.size = size
        self.head = [
            log.day,
            *(f"{place}." for place in range(1, len(log.exercises) + 1)),
        ]
        self.rows = [
            f"{week}, {day}" if place == 0 else day
            for week in weeks
            for place, day in enumerate(log.days)
        ]
        self.week = len(log.days)
        self.spaceBefore = self.spaceAfter = 6
        first, tick = 6.6 * size, 2.3 * size
        ticks = len(log.exercises)
        self.columns = [0, first, *(first + tick * n for n in range(1, ticks + 1)), width]
        last = self.columns[-1] - self.columns[-2] - 2 * PAD
        self.last_head = simpleSplit(log.fall, BOLD, size, last)
        self.head_high = (0.55 + 1.15 * len(self.last_head)) * size
        self.row_high = min(HIGHEST_ROW, (room - 14 - self.head_high) / len(self.rows))
        self.width, self.height = width, self.head_high + self.row_high * len(self.rows)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def paint(self) -> None:
        canv = self.canv
        canv.setFillColor(INK)
        canv.setStrokeColor(INK)
        tops = [self.height, *(self._top(row) for row in range(len(self.rows)))]
        canv.setFont(BOLD, self.size)
        for left, words in zip(self.columns, self.head, strict=False):
            canv.drawString(left + PAD, tops[1] + 0.45 * self.size, words)
        for line, words in enumerate(reversed(self.last_head)):
            canv.drawString(
                self.columns[-2] + PAD, tops[1] + (0.45 + 1.15 * line) * self.size, words
            )
        canv.setFont(REGULAR, self.size)
        for row, words in enumerate(self.rows):
            canv.drawString(PAD, self._top(row) - self.row_high / 2 - self.size * 0.33, words)
        for line, top in enumerate([*tops, 0]):
            of_week = line == 0 or (line - 1) % self.week == 0
            canv.setLineWidth(2 if of_week else 0.7)
            canv.line(0, top, self.width, top)
        for place, left in enumerate(self.columns):
            canv.setLineWidth(2 if place in (0, len(self.columns) - 1) else 0.7)
            canv.line(left, 0, left, self.height)

    def _top(self, row: int) -> float:
        return self.height - self.head_high - row * self.row_high
