"""Panels: what stands together in a frame, what to do this week, and the octagon that says stop."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sin
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.pdf.arrange import Columns, Stack
from app.pdf.paper import ACCENT, BOLD, GAP, INK, LINE, PAPER_WHITE, STOP, TINT
from app.pdf.text import Bookmark, Styles, items, text, texts
from app.said.block import Block

ROUND = 8.0  # points; how round the corners of a panel are


class Box(Flowable):
    """Flowables in a frame, which tells them apart without color."""

    def __init__(
        self,
        inside: Sequence[Flowable],
        line: float = 2.0,
        *,
        fill: Color | None = None,
        edge: Color = INK,
        pad: float = 9.0,
    ) -> None:
        super().__init__()
        self.stack, self.line, self.fill, self.edge = Stack(inside), line, fill, edge
        self.pad = pad
        self.least = 0.0
        self.spaceBefore = self.spaceAfter = GAP

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.stack.canv = getattr(self, "canv", None)
        high = self.stack.wrap(width - 2 * self.pad, height)[1]
        self.width, self.height = width, max(high + 2 * self.pad, self.least)
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            frame(canvas, self.width, self.height, self.line, self.edge, self.fill)
        free = self.height - 2 * self.pad - self.stack.height
        self.stack.drawOn(canvas, self.pad, self.pad + free / 2)


def frame(
    canvas: Any, width: float, height: float, line: float, edge: Color, fill: Color | None = None
) -> None:
    """Draw a frame with round corners from the lower left, inside its width and height."""
    canvas.setStrokeColor(edge)
    canvas.setLineWidth(line)
    if fill is not None:
        canvas.setFillColor(fill)
    half = line / 2
    canvas.roundRect(
        half, half, width - line, height - line, ROUND, stroke=1, fill=int(fill is not None)
    )


def panel(inside: Sequence[Flowable]) -> Box:
    """Return the panel for what matters most: tinted, in the accent."""
    return Box(inside, 1.2, fill=TINT, edge=ACCENT)


def plain_panel(inside: Sequence[Flowable]) -> Box:
    return Box(inside, 1.2, edge=LINE)


class StopSign(Flowable):
    """The octagon. Its word is white on dark red: as clear in gray."""

    def __init__(self, word: str, size: float) -> None:
        super().__init__()
        self.word, self.size = word, size
        self.width = self.height = max(
            3.1 * size, stringWidth(word, BOLD, size) * 1.18 + 0.2 * size
        )

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, side = self.canv, self.width
        cut = side * (1 - sin(pi / 8) / sin(3 * pi / 8)) / 2  # a regular octagon
        with canvas.artifact():
            canvas.setFillColor(STOP)
            path = canvas.beginPath()
            path.moveTo(cut, 0)
            for right, up in (
                (side - cut, 0),
                (side, cut),
                (side, side - cut),
                (side - cut, side),
                (cut, side),
                (0, side - cut),
                (0, cut),
            ):
                path.lineTo(right, up)
            path.close()
            canvas.drawPath(path, stroke=0, fill=1)
        with canvas.element("P"), canvas.marked():
            canvas.setFillColor(PAPER_WHITE)
            canvas.setFont(BOLD, self.size)
            canvas.drawCentredString(side / 2, side / 2 - 0.34 * self.size, self.word)


def stop_panel(word: str, said: Sequence[Flowable], styles: Styles, width: float) -> Box:
    """Return when to stop, beside the octagon; `width` is that of the page's text."""
    sign = StopSign(word, styles["text"].fontSize)
    beside = Columns(([sign], said), (sign.width, width - 32 - sign.width), middle=True)
    beside.spaceBefore = beside.spaceAfter = 0
    return Box([beside], 2.5)


def boxed(block: Block, styles: Styles, *, items_first: bool = False) -> list[Flowable]:
    """Return a block in a bold frame; nothing where it is empty."""
    if block.empty:
        return []
    said = [texts(block.paragraphs, styles["text"]), items(block.items, styles)]
    first, second = reversed(said) if items_first else said
    inside = [text(block.heading, styles["name"]), *first, *second]
    return [Bookmark(block.heading, block.id), Box(inside)]
