"""The paper: sizes, font, colors, and the style of each kind of text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from reportlab.lib import pagesizes
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD = "SourceSansPro-Regular", "SourceSansPro-Bold"
# One accent, dark enough to stay a dark line in gray; its tint is nearly white there.
INK, LINE = HexColor("#102a2e"), HexColor("#4a5c60")
ACCENT, TINT = HexColor("#0b464c"), HexColor("#e4f0ee")
STOP, PAPER_WHITE = HexColor("#8a1212"), HexColor("#ffffff")
MARGIN = 14 * mm  # left and right: a punched hole fits
EDGE = 12 * mm  # above and below: any home printer reaches this far
GAP = 9.0  # points between two panels
PAPERS = {"letter": pagesizes.LETTER, "a4": pagesizes.A4}
TEXT_SIZES = (16, 20)  # points; nothing on a page is smaller than the chosen one
LARGE = 20  # from this size on, what stands in columns stands in rows
# From line to line, in sizes of the text: the sheet and my plan, handouts, everything.
AIRY, CLOSE, DENSE = 1.25, 1.16, 1.13
LARGE_LEAD = 1.2  # at most: very large print is airy by itself
LARGE_LEAD = 1.2

for _name in (REGULAR, BOLD):
    pdfmetrics.registerFont(
        TTFont(_name, str(files("font_source_sans_pro") / "files" / f"{_name}.ttf"))
    )
# Bold marks inside a paragraph find the bold file; there are no italics.
pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


@dataclass(frozen=True, kw_only=True)
class PaperOptions:
    """`paper`: letter or a4. `text_size`: the smallest text on any page, 16 or 20 points."""

    paper: str = "letter"
    text_size: int = 16

    def __post_init__(self) -> None:
        if self.paper not in PAPERS:
            raise ValueError(f"paper is one of {', '.join(PAPERS)}, not {self.paper!r}")
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text size is one of {TEXT_SIZES}, not {self.text_size!r}")


@cache
def styles_for(text_size: int, lead: float) -> dict[str, ParagraphStyle]:
    """Return the styles by role; they are made once, and nothing changes them.

    title, part (the title of a page), heading, name; said (a name in bold with what is said of
    it); question; text, bold; item, step (of a narrow list); spaced (text with room above it);
    label and panel (headings with no room around them); again; cell, cell_head (with no room
    after it).
    `kind` is the structure type that the role has in the PDF's tags.
    """
    leading = text_size * (lead if text_size < LARGE else min(lead, LARGE_LEAD))
    text = ParagraphStyle(
        "text",
        fontName=REGULAR,
        fontSize=text_size,
        leading=leading,
        textColor=INK,
        spaceAfter=text_size * 0.16,
        splitLongWords=True,
        allowWidows=0,
        allowOrphans=0,
        kind="P",
    )

    def bold(name: str, factor: float, before: float, kind: str) -> ParagraphStyle:
        return ParagraphStyle(
            name,
            parent=text,
            fontName=BOLD,
            fontSize=text_size * factor,
            leading=text_size * factor * 1.14,
            textColor=ACCENT,
            spaceBefore=text_size * before,
            keepWithNext=True,
            kind=kind,
        )

    name = bold("name", 1.1, 0.5, "H3")
    return {
        "text": text,
        "title": bold("title", 1.65, 0, "H1"),
        "part": bold("part", 1.45, 0, "H2"),
        "heading": bold("heading", 1.2, 0.55, "H2"),
        "name": name,
        "label": ParagraphStyle("label", parent=name, spaceBefore=0, spaceAfter=0),
        "panel": ParagraphStyle("panel", parent=name, spaceBefore=0, spaceAfter=0, kind="H2"),
        "question": ParagraphStyle(
            "question", parent=text, fontName=BOLD, spaceBefore=text_size * 0.3
        ),
        "spaced": ParagraphStyle("spaced", parent=text, spaceBefore=text_size * 0.2),
        "said": ParagraphStyle(
            "said", parent=name, fontName=REGULAR, fontSize=text_size, leading=leading
        ),
        "bold": ParagraphStyle("bold", parent=text, fontName=BOLD),
        "item": ParagraphStyle("item", parent=text, leftIndent=text_size * 1.4),
        "step": ParagraphStyle(
            "step", parent=text, leftIndent=text_size * 1.15, spaceAfter=text_size * 0.06
        ),
        "cell": ParagraphStyle("cell", parent=text, spaceAfter=0),
        "again": ParagraphStyle(
            "again", parent=text, fontName=BOLD, spaceBefore=text_size * 0.5, spaceAfter=0
        ),
        "cell_head": ParagraphStyle("cell_head", parent=text, fontName=BOLD, spaceAfter=0),
    }
