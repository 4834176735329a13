"""Words on paper, tagged for what they are: paragraphs, headings, links, lists, outline entries."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.platypus import CondPageBreak, Flowable, Paragraph
from reportlab.platypus.paraparser import ParaFrag

from app.pdf.paper import BOLD
from app.pdf.structure import Shared
from app.result.hub_records import Led
from app.said.block import Block

Styles = dict[str, ParagraphStyle]
NUMBERED = {"O": PDFName("List"), "ListNumbering": PDFName("Decimal")}
BULLETED = {"O": PDFName("List"), "ListNumbering": PDFName("Disc")}

# How the lines of paragraphs break, by what is said and how wide; most are said to many people.
# What holds a number is not kept: it may be somebody's age, count or day.
MOST_KEPT = 5_000
BROKEN: dict[tuple[Any, ...], tuple[Any, float]] = {}


def _keep(key: tuple[Any, ...], found: tuple[Any, float]) -> None:
    if len(BROKEN) >= MOST_KEPT:
        BROKEN.clear()
    BROKEN[key] = found


class Text(Paragraph):
    """A paragraph or a heading, as its style says."""

    def __init__(self, markup: str | None, style: ParagraphStyle, **more: Any) -> None:
        super().__init__(markup, style, **more)
        frags = self.frags
        plain = all(hasattr(each, "text") and not each.link for each in frags)
        # None for a link, whose lines know where it leads, and for what a page's end has parted.
        self.said = tuple((each.text, each.fontName) for each in frags) if plain else None
        self.shared = Shared()
        self.tried: dict[float, tuple[Any, float]] = {}

    blPara: Any
    height: float

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines once for each width: a page is tried with several sizes of picture."""
        found = self.tried.get(width)
        if found is None:
            key = self._key(width)
            found = BROKEN.get(key) if key else None
            if found is None:
                super().wrap(width, height)
                found = self.blPara, self.height
                if key:
                    _keep(key, found)
            self.tried[width] = found
        self.blPara, self.height = found
        self.width = width
        return width, self.height

    def _key(self, width: float) -> tuple[Any, ...] | None:
        """Return what the lines follow from; None where they are not to be kept."""
        if self.said is None or any(sign.isdigit() for text, _ in self.said for sign in text):
            return None
        style = self.style
        indents = (style.leftIndent, style.firstLineIndent)
        return (self.said, style.name, style.fontSize, style.leading, indents, width)

    def split(self, width: float, height: float) -> list[Flowable]:
        parts: list[Any] = super().split(width, height)
        if len(parts) > 1:
            for part in parts:
                part.shared = self.shared
        return parts

    def draw(self) -> None:
        canvas = self.canv
        kind = getattr(self.style, "kind", "P")
        with canvas.element(kind, shared=self.shared), canvas.marked():
            super().draw()


class Link(Text):
    """A paragraph that is one link; `markup` holds the words, `address` where it leads."""

    def __init__(
        self, markup: str | None, style: ParagraphStyle, address: str = "", **more: Any
    ) -> None:
        if markup is not None:
            markup = f'<a href="{escape(address)}">{markup}</a>'
        super().__init__(markup, style, **more)

    def draw(self) -> None:
        canvas = self.canv
        with (
            canvas.element("P", shared=self.shared),
            canvas.element("Link"),
            canvas.marked(),
        ):
            Paragraph.draw(self)


class Item(Text):
    """An item of a list, behind its `label`; items with the same `of` are one list."""

    def __init__(
        self,
        markup: str | None,
        style: ParagraphStyle,
        label: str = "",
        of: Shared | None = None,
        **more: Any,
    ) -> None:
        super().__init__(markup, style, **more)
        self.label, self.of = label, of or Shared()
        self.body = Shared()

    def split(self, width: float, height: float) -> list[Flowable]:
        parts = super().split(width, height)
        if len(parts) > 1:
            for place, part in enumerate(parts):
                part.label = self.label if place == 0 else ""
                part.of, part.body = self.of, self.body
        return parts

    def draw(self) -> None:
        canvas = self.canv
        numbered = self.label[:1].isdigit()
        with (
            canvas.element("L", shared=self.of, attributes=NUMBERED if numbered else BULLETED),
            canvas.element("LI", shared=self.shared),
        ):
            if self.label:
                with canvas.element("Lbl"), canvas.marked():
                    self._draw_label()
            with canvas.element("LBody", shared=self.body), canvas.marked():
                Paragraph.draw(self)

    def _draw_label(self) -> None:
        style = self.style
        # Where ReportLab puts the first line of the words.
        up = self.height - style.fontSize
        self.canv.setFillColor(style.textColor)
        self.canv.setFont(style.fontName, style.fontSize)
        self.canv.drawString(0, up, self.label)


class Bookmark(Flowable):
    """An entry of the outline at this place; it takes no room."""

    def __init__(self, title: str, key: str, level: int = 0) -> None:
        super().__init__()
        self.title, self.key, self.level = title, key, level

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self.key, 0, self.height)
        self.canv.addOutlineEntry(self.title, self.key, self.level)


def pieces(style: ParagraphStyle, *said: tuple[str, bool]) -> list[ParaFrag]:
    """Return words with whether they are bold, as a paragraph takes them."""
    return [
        ParaFrag(
            text=words,
            fontName=BOLD if bold else style.fontName,
            fontSize=style.fontSize,
            textColor=style.textColor,
            bold=int(bold),
            italic=0,
            rise=0,
            greek=0,
            link=[],
            us_lines=[],
        )
        for words, bold in said
    ]


def text(words: str, style: ParagraphStyle, before: str = "") -> Text:
    """Return a paragraph, with `before` in bold and a colon if there is one."""
    label = before if before.endswith((":", "?", "_")) else f"{before}:"
    said = ((label, True), (f" {words}", False)) if before else ((words, False),)
    return Text(None, style, frags=pieces(style, *said))


def texts(paragraphs: Iterable[str], style: ParagraphStyle) -> list[Flowable]:
    return [text(each, style) for each in paragraphs]


def items(
    entries: Iterable[str],
    styles: Styles,
    numbered: bool = False,
    mark: str = "•",
    role: str = "item",
) -> list[Flowable]:
    """Return a list, each entry behind its number or behind a mark; `role` names its style."""
    of, style = Shared(), styles[role]
    return [
        Item(
            None,
            style,
            label=f"{place}." if numbered else mark,
            of=of,
            frags=pieces(style, (each, False)),
        )
        for place, each in enumerate(entries, start=1)
    ]


def heading(words: str, key: str, styles: Styles) -> list[Flowable]:
    """Return a heading with its bookmark, and room for three lines behind it on the same page."""
    room = styles["heading"].leading + 3 * styles["text"].leading
    return [CondPageBreak(room), Bookmark(words, key), text(words, styles["heading"])]


def block(found: Block, styles: Styles) -> list[Flowable]:
    """Return a heading with its paragraphs and items; nothing where there is nothing to say."""
    if found.empty:
        return []
    return [
        *heading(found.heading, found.id, styles),
        *texts(found.paragraphs, styles["text"]),
        *items(found.items, styles),
    ]


def led(said: Led, style: ParagraphStyle) -> Text:
    """Return a sentence with its first words in bold."""
    return Text(None, style, frags=pieces(style, (f"{said.lead} ", True), (said.text, False)))


def run_in(said: Iterable[tuple[str, str]], style: ParagraphStyle) -> Text:
    """Return one paragraph of several pairs: words in bold, then plain ones."""
    runs = [run for bold, plain in said for run in ((f"{bold} ", True), (f"{plain} ", False))]
    return Text(None, style, frags=pieces(style, *(run for run in runs if run[0].strip())))
