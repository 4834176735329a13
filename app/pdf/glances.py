"""The three exercises at a glance: cards beside each other, or rows, their pictures to grow."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from app.pdf.arrange import Stack
from app.pdf.blanks import NO_BREAK
from app.pdf.panels import frame
from app.pdf.paper import GAP, LINE
from app.pdf.pictures import StillFigure, telling_still
from app.pdf.text import Styles, Text, pieces, text
from app.result.hub_records import Glance

PAD = 8.0
LEAST_PICTURE = 60.0  # points; below it nobody sees how somebody stands
ROW_SHARE = 0.26  # of a row, for its picture


def glance_still(glance: Glance) -> StillFigure:
    return telling_still(glance.id, glance.frames)


def fit(still: StillFigure, width: float, height: float) -> None:
    """Make a picture as large as the room lets it be."""
    _, _, wide, high = still.room
    still.rescale(min(width / wide, height / high))


class Cards(Flowable):
    """The exercises in columns, each in a frame: picture, name, dose, and the days at the foot."""

    def __init__(self, glances: Sequence[Glance], styles: Styles) -> None:
        super().__init__()
        self.stills = [glance_still(each) for each in glances]
        self.words = [
            Stack([_name(place, each, styles), text(each.dose, styles["cell"])])
            for place, each in enumerate(glances, start=1)
        ]
        self.days = [text(together(each.days), styles["cell_head"]) for each in glances]
        self.picture = LEAST_PICTURE
        self.spaceBefore = self.spaceAfter = GAP

    def _measure(self, width: float) -> None:
        count = len(self.stills)
        self.width = width
        self.wide = (width - GAP * (count - 1)) / count
        inside = self.wide - 2 * PAD
        highs = []
        for words in self.words:
            words.canv = getattr(self, "canv", None)
            highs.append(words.wrap(inside, 1000)[1])
        self.days_high = max(days.wrap(inside, 1000)[1] for days in self.days)
        self.words_high = max(highs)

    def resize_in(self, width: float, height: float) -> None:
        """Take this height, in points."""
        self._measure(width)
        self.picture = height - self.words_high - self.days_high - 2 * PAD - 16

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._measure(width)
        self.height = self.picture + self.words_high + self.days_high + 2 * PAD + 16
        return self.width, self.height

    def draw(self) -> None:
        canvas, left = self.canv, 0.0
        for still, words, days in zip(self.stills, self.words, self.days, strict=True):
            inside = self.wide - 2 * PAD
            foot = PAD + self.days_high
            with canvas.artifact():
                canvas.saveState()
                canvas.translate(left, 0)
                frame(canvas, self.wide, self.height, 1.2, LINE)
                canvas.setLineWidth(1.0)
                canvas.line(PAD, foot + 3, self.wide - PAD, foot + 3)
                canvas.restoreState()
            fit(still, inside, self.picture)
            ground = self.height - PAD - self.picture
            still.drawOn(canvas, left + (self.wide - still.width) / 2, ground)
            words.drawOn(canvas, left + PAD, ground - 8 - words.height)
            days.drawOn(canvas, left + PAD, PAD + self.days_high - days.height)
            left += self.wide + GAP


class Rows(Flowable):
    """The exercises above each other, for very large print: picture, and words beside it."""

    def __init__(self, glances: Sequence[Glance], styles: Styles) -> None:
        super().__init__()
        self.stills = [glance_still(each) for each in glances]
        plain = styles["cell"]
        self.words = [
            Stack(
                [
                    _name(place, each, styles),
                    dose_and_days(each, plain),
                ]
            )
            for place, each in enumerate(glances, start=1)
        ]
        self.more = 0.0
        self.spaceBefore = self.spaceAfter = GAP

    def _measure(self, width: float) -> None:
        self.width = width
        self.left = width * ROW_SHARE
        for words in self.words:
            words.canv = getattr(self, "canv", None)
            words.wrap(width - self.left - 2 * PAD, 1000)
        self.least = [max(words.height + PAD, LEAST_PICTURE + PAD) for words in self.words]
        self.gaps = GAP * (len(self.words) - 1)

    def resize_in(self, width: float, height: float) -> None:
        """Take this height, in points: what is over is shared."""
        self._measure(width)
        self.more = (height - sum(self.least) - self.gaps) / len(self.words)

    @property
    def picture(self) -> float:
        return min(self.least) + self.more - PAD

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._measure(width)
        self.more = max(0.0, self.more)
        self.rows = [least + self.more for least in self.least]
        self.height = sum(self.rows) + self.gaps
        return self.width, self.height

    def draw(self) -> None:
        canvas, low = self.canv, self.height
        for still, words, row in zip(self.stills, self.words, self.rows, strict=True):
            low -= row
            with canvas.artifact():
                canvas.saveState()
                canvas.translate(0, low)
                frame(canvas, self.width, row, 1.2, LINE)
                canvas.restoreState()
            fit(still, self.left - 2 * PAD, row - PAD)
            still.drawOn(canvas, (self.left - still.width) / 2, low + (row - still.height) / 2)
            words.drawOn(canvas, self.left + PAD / 2, low + (row - words.height) / 2)
            low -= GAP


def dose_and_days(glance: Glance, style: ParagraphStyle) -> Flowable:
    said = pieces(style, (f"{glance.dose} ", False), (together(glance.days), True))
    return Text(None, style, frags=said)


def together(days: str) -> str:
    """Return the days as one piece, which no line's end parts."""
    return days.replace(" ", NO_BREAK)


def _name(place: int, glance: Glance, styles: Styles) -> Flowable:
    return text(f"{place} {glance.name}", styles["label"])
