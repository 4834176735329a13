"""The head of a page: its title, whose it is, a rule in the accent; and where a part begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from app.pdf.paper import ACCENT, INK, REGULAR
from app.pdf.text import Bookmark, Styles, Text, text

# A page with a head of its own, and one that goes on, with the running head that is drawn last.
OPEN, RUNNING = "open", "running"
RULE = 3.0
SHARES = (1.5, 1.0)  # of the width: the name, and the day of birth
BETWEEN = 14.0


def owner_high(size: float) -> float:
    """Return how much of a page the line of whose it is takes, with its rule and the air below."""
    return size * 1.4 + 4 + RULE + 8


def draw_owner(
    canvas: Any, labels: Sequence[str], size: float, left: float, top: float, width: float
) -> None:
    """Draw each label with a line to write on, and the rule under them, from `top` on."""
    base = top - size * 1.15
    canvas.setFillColor(INK)
    canvas.setStrokeColor(INK)
    canvas.setFont(REGULAR, size)
    shares = SHARES[: len(labels)]
    free = width - BETWEEN * (len(labels) - 1)
    right = left
    for label, share in zip(labels, shares, strict=True):
        wide = free * share / sum(shares)
        canvas.drawString(right, base, label)
        canvas.setLineWidth(1.2)
        begins = right + stringWidth(label, REGULAR, size) + 6
        canvas.line(begins, base - 3, right + wide, base - 3)
        right += wide + BETWEEN
    rule = top - size * 1.4 - 4 - RULE / 2
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(RULE)
    canvas.line(left, rule, left + width, rule)


class PageHead(Flowable):
    """The head of a page that opens a part: the title, then whose it is."""

    def __init__(self, title: Text, labels: Sequence[str], size: float, part: str) -> None:
        super().__init__()
        self.title, self.labels, self.size, self.part = title, tuple(labels), size, part

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.title.canv = getattr(self, "canv", None)
        self.title_high = self.title.wrap(width, height)[1] - self.size * 0.15
        self.width, self.height = width, self.title_high + owner_high(self.size)
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.has_head = True
        canvas.part = self.part
        self.title.drawOn(canvas, 0, self.height - self.title_high)
        with canvas.artifact("Pagination"):
            top = self.height - self.title_high
            draw_owner(canvas, self.labels, self.size, 0, top, self.width)


class OwnHead(Flowable):
    """Says that this page has a head of its own, such as a letterhead; it takes no room."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.has_head = True


def page_head(
    title: str, labels: Sequence[str], styles: Styles, *, part: str, key: str, first: bool = False
) -> list[Flowable]:
    """Return the head of a page; the `first` of a document is its title."""
    style = styles["title"] if first else styles["part"]
    head = PageHead(text(title, style), labels, styles["text"].fontSize, part)
    return [Bookmark(title, key), head]


def opened(head: Sequence[Flowable]) -> list[Flowable]:
    """Return a head on a page of its own kind, which the part then goes on from."""
    return [NextPageTemplate(OPEN), PageBreak(), *head, NextPageTemplate(RUNNING)]
