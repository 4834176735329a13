"""The three exercises at a glance: cards beside each other, or rows, their pictures to grow."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from app.pdf.arrange import Stack
from app.pdf.panels import frame
from app.pdf.paper import GAP, LINE
from app.pdf.pictures import StillFigure, telling_still
from app.pdf.text import Styles, text
from app.result.records import Glance

PAD = 8.0
LEAST_PICTURE = 60.0  # points; below it nobody sees how somebody stands
ROW_SHARE = 0.3  # of a row, for its picture


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
        self.days = [text(each.days, styles["cell_head"]) for each in glances]
        self.picture = LEAST_PICTURE
        self.spaceBefore = self.spaceAfter = GAP

    def _measure(self, width: float) -> None:
        count = len(self.stills)
        self.width = width
        self.wide = (width - GAP * (count - 1)) / count
        inside = self.wide - 2 * PAD
        highs = []
        for words, days in zip(self.words, self.days, strict=True):
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
        self.words = [
            Stack(
                [
                    _name(place, each, styles),
                    text(each.dose, styles["cell"]),
                    text(each.days, styles["cell_head"]),
                ]
            )
            for place, each in enumerate(glances, start=1)
        ]
        self.row = 0.0
        self.spaceBefore = self.spaceAfter = GAP

    def _measure(self, width: float) -> None:
        self.width = width
        self.left = width * ROW_SHARE
        for words in self.words:
            words.canv = getattr(self, "canv", None)
            words.wrap(width - self.left - 2 * PAD, 1000)
        self.least = max(words.height for words in self.words) + 2 * PAD - 4

    def resize_in(self, width: float, height: float) -> None:
        """Take this height, in points."""
        self._measure(width)
        count = len(self.words)
        self.row = (height - GAP * (count - 1)) / count

    @property
    def picture(self) -> float:
        return self.row - PAD

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._measure(width)
        self.row = max(self.row, self.least)
        self.height = self.row * len(self.words) + GAP * (len(self.words) - 1)
        return self.width, self.height

    def draw(self) -> None:
        canvas, low = self.canv, self.height
        for still, words in zip(self.stills, self.words, strict=True):
            low -= self.row
            with canvas.artifact():
                canvas.saveState()
                canvas.translate(0, low)
                frame(canvas, self.width, self.row, 1.2, LINE)
                canvas.restoreState()
            fit(still, self.left - 2 * PAD, self.row - PAD)
            still.drawOn(canvas, (self.left - still.width) / 2, low + (self.row - still.height) / 2)
            words.drawOn(canvas, self.left + PAD / 2, low + (self.row - words.height) / 2)
            low -= GAP


def _name(place: int, glance: Glance, styles: Styles) -> Flowable:
    return text(f"{place} {glance.name}", styles["label"])
