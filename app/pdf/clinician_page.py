"""The page for a clinician: the note's lines as a table of label and value."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.pdf.arrange import new_page
from app.pdf.tables import TABLE_STYLE, DataTable
from app.pdf.text import Styles, heading, text, texts
from app.result.records import Result


def clinician_page(result: Result, styles: Styles, width: float, height: float) -> list[Flowable]:
    block = result.clinician
    rows = [
        [text(label, styles["bold"]), text(value, styles["text"])]
        for label, value in result.clinician_rows
    ]
    table = DataTable(rows, colWidths=[width * 0.27, width * 0.73])
    table.setStyle(TABLE_STYLE)
    return [
        new_page(height),
        *heading(block.heading, block.id, styles)[1:],
        text(f"{result.name_line} {'_' * 14}   {result.birth_line} {'_' * 8}", styles["text"]),
        *texts(block.paragraphs, styles["text"]),
        table,
    ]
