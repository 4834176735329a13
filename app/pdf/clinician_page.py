"""The lines for a clinician: the note's lines as a table of label and value."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.pdf.tables import TABLE_STYLE, DataTable
from app.pdf.text import Styles, text
from app.result.records import Result


def clinician_table(result: Result, styles: Styles, width: float) -> Flowable:
    rows = [
        [text(label, styles["cell_head"]), text(value, styles["cell"])]
        for label, value in result.clinician_rows
    ]
    table = DataTable(rows, colWidths=[width * 0.28, width * 0.72])
    table.setStyle(TABLE_STYLE)
    return table
