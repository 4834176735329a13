"""The checks that were done, as a table: mine, the mark, and how they compare."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from app.content.words import Section
from app.pdf.arrange import Stack
from app.pdf.paper import LARGE, LINE, TINT
from app.pdf.tables import COLUMN_HEADER, ROW_HEADER
from app.pdf.text import Bookmark, Styles, text
from app.result.records import CheckRow, Result

PAD = 5.0


class RuledTable(Flowable):
    """A table with a head row and a first column of names; `shares` are parts of the width."""

    def __init__(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[float],
        styles: Styles,
    ) -> None:
        super().__init__()
        bold, plain = styles["cell_head"], styles["cell"]
        self.rows = [[text(each, bold) for each in head]]
        self.rows += [[text(each, plain) for each in row] for row in rows]
        self.shares = tuple(shares)
        self.spaceBefore, self.spaceAfter = 3, 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.widths = [width * each / sum(self.shares) for each in self.shares]
        self.highs = [
            max(
                cell.wrap(wide - 2 * PAD, height)[1]
                for cell, wide in zip(row, self.widths, strict=True)
            )
            + 3
            for row in self.rows
        ]
        self.width, self.height = width, sum(self.highs)
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            self._rule()
        with canvas.element("Table"):
            top = self.height
            for place, (row, high) in enumerate(zip(self.rows, self.highs, strict=True)):
                with canvas.element("TR"):
                    self._draw_row(row, top, head=place == 0)
                top -= high

    def _draw_row(self, row: Sequence[Flowable], top: float, *, head: bool) -> None:
        right = 0.0
        for place, (cell, wide) in enumerate(zip(row, self.widths, strict=True)):
            kind = "TH" if head or place == 0 else "TD"
            scope = COLUMN_HEADER if head else ROW_HEADER
            details = {"attributes": scope} if kind == "TH" else {}
            with self.canv.element(kind, **details):
                cell.drawOn(self.canv, right + PAD, top - cell.height - 1)
            right += wide

    def _rule(self) -> None:
        canvas = self.canv
        canvas.setFillColor(TINT)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.rect(0, self.height - self.highs[0], self.width, self.highs[0], stroke=0, fill=1)
        tops = [self.height - sum(self.highs[:n]) for n in range(len(self.highs) + 1)]
        lefts = [sum(self.widths[:n]) for n in range(len(self.widths) + 1)]
        across = [(0, top, self.width, top) for top in tops]
        canvas.lines([*across, *((left, 0, left, self.height) for left in lefts)])


def check_table(result: Result, words: Section, styles: Styles) -> list[Flowable]:
    """Return the checks that were done; nothing where none was."""
    if not result.check_rows:
        return []
    label = words.section("paper").text
    large = styles["text"].fontSize >= LARGE
    head = [label("check"), label("mine"), label("mark"), label("verdict")]
    rows = [_cells(each) for each in result.check_rows]
    shares = (2.1, 1.5, 1.35, 1.5) if large else (2.2, 1.3, 1.3, 1.4)
    return [
        Bookmark(label("checks"), "my-checks"),
        Stack([text(label("checks"), styles["heading"]), RuledTable(head, rows, shares, styles)]),
    ]


def _cells(row: CheckRow) -> tuple[str, ...]:
    return row.name, row.mine, row.mark, row.verdict
