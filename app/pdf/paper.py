"""The paper: sizes, font, and the style of each kind of text."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from reportlab.lib import pagesizes
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD = "SourceSansPro-Regular", "SourceSansPro-Bold"
INK, LINE = HexColor("#102a2e"), HexColor("#4a5c60")
MARGIN = 15 * mm  # any home printer reaches this far, and a punched hole fits
PAPERS = {"letter": pagesizes.LETTER, "a4": pagesizes.A4}
TEXT_SIZES = (16, 20)  # points; nothing on a page is smaller than the chosen one

for _name in (REGULAR, BOLD):
    pdfmetrics.registerFont(
        TTFont(_name, str(files("font_source_sans_pro") / "files" / f"{_name}.ttf"))
    )
# Bold marks inside a paragraph find the bold file; there are no italics.
pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


@dataclass(frozen=True, kw_only=True)
class PaperOptions:
    """`paper`: letter or a4. `text_size`: the smallest text on any page, 16 or 20 points.

    `log`: the four weeks to tick. `clinician`: the page with raw values for a clinician.
    """

    paper: str = "letter"
    text_size: int = 16
    log: bool = True
    clinician: bool = True

    def __post_init__(self) -> None:
        if self.paper not in PAPERS:
            raise ValueError(f"paper is one of {', '.join(PAPERS)}, not {self.paper!r}")
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text size is one of {TEXT_SIZES}, not {self.text_size!r}")


def styles_for(text_size: int) -> dict[str, ParagraphStyle]:
    """Return the styles by role.

    title, heading, name; said (a name in bold with what is said of it); question; text, bold,
    item; spaced (text with room above it).
    `kind` is the structure type that the role has in the PDF's tags.
    """
    leading = text_size * 1.16
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
            leading=leading * factor,
            spaceBefore=text_size * before,
            keepWithNext=True,
            kind=kind,
        )

    name = bold("name", 1.08, 0.5, "H3")
    return {
        "text": text,
        "title": bold("title", 1.5, 0, "H1"),
        "heading": bold("heading", 1.22, 0.65, "H2"),
        "name": name,
        "question": ParagraphStyle(
            "question", parent=text, fontName=BOLD, spaceBefore=text_size * 0.3
        ),
        "spaced": ParagraphStyle("spaced", parent=text, spaceBefore=text_size * 0.2),
        "said": ParagraphStyle("said", parent=name, fontName=REGULAR),
        "bold": ParagraphStyle("bold", parent=text, fontName=BOLD),
        "item": ParagraphStyle("item", parent=text, leftIndent=text_size * 1.4),
    }
