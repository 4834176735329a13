"""The drawn pictures on paper: the frames of one movement side by side, each with its alt text."""

from __future__ import annotations

import zlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFName
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.illustrations.library import PICTURES, most_telling
from app.illustrations.pdf_operators import UNITS, operators
from app.illustrations.scale import TEXT, WIDTH, Label, ScaleDrawing
from app.illustrations.shapes import Room
from app.pdf.paper import BOLD, INK, REGULAR

GAP = 10.0  # points between two frames


@cache
def frames_on_paper(picture_id: str) -> tuple[tuple[str, Room], ...]:
    """Return each frame as operators with its room in centimeters; made once, never changed."""
    picture = PICTURES[picture_id]
    return tuple(
        (operators(frame.shapes), room)
        for frame, room in zip(picture.frames, picture.rooms, strict=True)
    )


class Figure(Flowable, ABC):
    """A picture with words for those who do not see it; `paint` draws it from its lower left."""

    def __init__(self, alt: str) -> None:
        super().__init__()
        self.alt = alt

    def draw(self) -> None:
        canvas = self.canv
        left, low = canvas.absolutePosition(0, 0)
        box = (left, low, left + self.width, low + self.height)
        layout = {
            "O": PDFName("Layout"),
            "Placement": PDFName("Block"),
            "BBox": PDFArray([round(each, 1) for each in box]),
        }
        with canvas.element("Figure", alt=self.alt, attributes=layout), canvas.marked():
            canvas.saveState()
            self.paint()
            canvas.restoreState()

    @abstractmethod
    def paint(self) -> None:
        """Draw it on `self.canv`."""


class StillFigure(Figure):
    """One frame, `scale` points to a centimeter; kept once in the file by its `name`."""

    def __init__(self, drawn: tuple[str, Room], alt: str, scale: float, name: str) -> None:
        super().__init__(alt)
        self.name = name
        self.operators, self.room = drawn
        self.rescale(scale)

    def rescale(self, scale: float) -> None:
        _, _, wide, high = self.room
        self.scale, self.width, self.height = scale, wide * scale, high * scale

    def resize(self, height: float) -> None:
        self.rescale(height / self.room[3])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def paint(self) -> None:
        self.canv.scale(self.scale / UNITS, self.scale / UNITS)
        left, low, _, _ = self.room
        self.canv.translate(-left * UNITS, -low * UNITS)
        if not self.canv.hasForm(self.name):
            self._keep()
        self.canv.doForm(self.name)

    def _keep(self) -> None:
        form = KeptForm(self.operators, self.room)
        self.canv._doc.Reference(form, pdfdoc.xObjectName(self.name))


class KeptForm(pdfdoc.PDFObject):
    """A drawing that is kept once in a file; its bytes are made once for all files."""

    def __init__(self, drawn: str, room: Room) -> None:
        self.drawn, self.room = drawn, room

    def format(self, document: Any) -> bytes:
        return _written(self.drawn, self.room)


@cache
def _written(drawn: str, room: Room) -> bytes:
    left, low, wide, high = (each * UNITS for each in room)
    box = " ".join(str(round(each)) for each in (left, low, left + wide, low + high))
    small = zlib.compress(drawn.encode("latin-1"), 9)
    head = f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<<>>/Filter/FlateDecode"
    return b"<<%b/Length %d>>\nstream\n%b\nendstream\n" % (head.encode(), len(small), small)


class PictureRow(Flowable):
    """The frames of a picture in a row, to one scale; `alts` say what each of them shows.

    `places`: which of the frames; all of them unless told. `number_size`: the size in points of
    the number above each frame, 0 for none.
    """

    def __init__(
        self,
        picture_id: str,
        alts: Sequence[str],
        places: Sequence[int] | None = None,
        number_size: float = 0,
    ) -> None:
        super().__init__()
        drawn = frames_on_paper(picture_id)
        self.places = tuple(range(len(drawn)) if places is None else places)
        self.stills = [
            StillFigure(drawn[place], alts[place], 1.0, name=f"{picture_id}-{place}")
            for place in self.places
        ]
        self.gaps = GAP * (len(self.stills) - 1)
        self.number_size = number_size
        self.spaceBefore = self.spaceAfter = 3

    def resize(self, height: float) -> None:
        """Make the highest frame this high, in points."""
        self._rescale(height / max(each.room[3] for each in self.stills))

    def _rescale(self, scale: float) -> None:
        for each in self.stills:
            each.rescale(scale)
        self.width = sum(each.width for each in self.stills) + self.gaps
        self.height = max(each.height for each in self.stills) + self.number_size

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if self.width > width:
            wide = sum(each.room[2] for each in self.stills)
            self._rescale((width - self.gaps) / wide)
        return self.width, self.height

    def draw(self) -> None:
        right = 0.0
        for place, each in zip(self.places, self.stills, strict=True):
            if self.number_size:
                self._draw_number(place + 1, right)
            each.drawOn(self.canv, right, 0)
            right += each.width + GAP

    def _draw_number(self, number: int, right: float) -> None:
        """Draw the number of a frame; the steps beside it are read out with theirs."""
        canvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(INK)
            canvas.setFont(BOLD, self.number_size)
            canvas.drawString(right, self.height - self.number_size * 0.8, str(number))


def telling_still(picture_id: str, alts: Sequence[str]) -> StillFigure:
    place = most_telling(picture_id)
    drawn = frames_on_paper(picture_id)[place]
    return StillFigure(drawn, alts[place], 1.0, name=f"{picture_id}-{place}")


class ScaleFigure(Figure):
    """A measured number on its scale, its words as large as the text."""

    def __init__(self, drawing: ScaleDrawing, alt: str, text_size: float) -> None:
        super().__init__(alt)
        self.drawing, self.factor = drawing, text_size / TEXT
        self.width, self.height = WIDTH * self.factor, drawing.height * self.factor
        self.spaceBefore = self.spaceAfter = 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.room = width / self.factor
        return self.width, self.height

    def paint(self) -> None:
        self.canv.scale(self.factor, self.factor)
        self.canv.saveState()
        self.canv.scale(1 / UNITS, 1 / UNITS)
        self.canv.addLiteral(operators(self.drawing.shapes))
        self.canv.restoreState()
        self.canv.setFillColor(INK)
        for label in self.drawing.labels:
            self._draw(label, BOLD if label.bold else REGULAR)

    def _draw(self, label: Label, font: str) -> None:
        """Draw words where they belong, within the bar; longer ones run on to its right."""
        wide = stringWidth(label.text, font, TEXT)
        before = {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
        end = WIDTH if wide <= WIDTH else self.room
        self.canv.setFont(font, TEXT)
        self.canv.drawString(max(min(label.right - before, end - wide), 0), label.up, label.text)
