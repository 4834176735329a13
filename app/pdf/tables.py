"""Tables on paper, with headers that say of which row or column they are."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.platypus import Table

from app.pdf.paper import LINE, REGULAR
from app.pdf.structure import Shared

COLUMN_HEADER = {"O": PDFName("Table"), "Scope": PDFName("Column")}
ROW_HEADER = {"O": PDFName("Table"), "Scope": PDFName("Row")}
# A table names Helvetica, which is not embedded, unless it is told another font.
TABLE_STYLE = [
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LINEBELOW", (0, 0), (-1, -1), 0.7, LINE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
]


class DataTable(Table):
    """A table whose first `repeatRows` rows and first column are headers.

    Lines and shades are artifacts, and so is a header row that is repeated on the next page.
    """

    def __init__(self, data: Any, *args: Any, **more: Any) -> None:
        super().__init__(data, *args, **more)
        self.shared, self.is_first = Shared(), True

    @property
    def header_rows(self) -> int:
        return int(self.repeatRows)

    def _splitRows(self, *args: Any, **more: Any) -> list[Any]:
        parts: list[Any] = super()._splitRows(*args, **more)
        for place, part in enumerate(parts):
            part.shared, part.is_first = self.shared, self.is_first and place == 0
        return parts

    def draw(self) -> None:
        self._open: list[Any] = []
        self._renderCB = self._tag
        with self.canv.element("Table", shared=self.shared):
            super().draw()
        del self._renderCB

    def _enter(self, context: Any) -> None:
        context.__enter__()
        self._open.append(context)

    def _tag(self, table: Any, what: str, *where: Any) -> None:
        canvas = self.canv
        if what == "startRow":
            self._repeated = where[0] < self.header_rows and not self.is_first
            self._enter(canvas.artifact("Pagination") if self._repeated else canvas.element("TR"))
        elif what in ("startBG", "startLines"):
            self._enter(canvas.artifact())
        elif what == "startCell" and not self._repeated:
            self._enter(self._cell(*where[:2]))
        elif what in ("endBG", "endLines", "endRow") or (what == "endCell" and not self._repeated):
            self._open.pop().__exit__(None, None, None)

    def _cell(self, row: int, column: int) -> Any:
        if row < self.header_rows:
            return self.canv.element("TH", attributes=COLUMN_HEADER)
        if column == 0:
            return self.canv.element("TH", attributes=ROW_HEADER)
        return self.canv.element("TD")
