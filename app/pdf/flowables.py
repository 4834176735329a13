"""What stands on paper, each tagged for what it is: text, lists, boxes, columns, tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Protocol

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table
from reportlab.platypus.paraparser import ParaFrag

from app.pdf.paper import BOLD, INK, LINE, REGULAR
from app.pdf.tagging import Shared
from app.result.records import Block

Styles = dict[str, ParagraphStyle]
NUMBERED = {"O": PDFName("List"), "ListNumbering": PDFName("Decimal")}
BULLETED = {"O": PDFName("List"), "ListNumbering": PDFName("Disc")}
COLUMN_HEADER = {"O": PDFName("Table"), "Scope": PDFName("Column")}
ROW_HEADER = {"O": PDFName("Table"), "Scope": PDFName("Row")}


class Text(Paragraph):
    """A paragraph or a heading, as its style says; `language` only where it is another one."""

    def __init__(
        self, markup: str | None, style: ParagraphStyle, language: str = "", **more: Any
    ) -> None:
        super().__init__(markup, style, **more)
        self.language = language
        self.shared = Shared()
        self.tried: dict[float, tuple[Any, float]] = {}

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines once for each width: a page is tried with several sizes of picture."""
        if width in self.tried:
            self.blPara, self.height = self.tried[width]
            self.width = width
            return width, self.height
        super().wrap(width, height)
        self.tried[width] = self.blPara, self.height
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        parts: list[Any] = super().split(width, height)
        if len(parts) > 1:
            for part in parts:
                part.language, part.shared = self.language, self.shared
        return parts

    def draw(self) -> None:
        canvas = self.canv
        kind = getattr(self.style, "kind", "P")
        details = {"language": self.language} if self.language else {}
        with canvas.element(kind, shared=self.shared, **details), canvas.marked():
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
        details = {"language": self.language} if self.language else {}
        with (
            canvas.element("P", shared=self.shared, **details),
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


class Stack(Flowable):
    """Flowables above each other that part only where they are higher than a whole page."""

    def __init__(self, inside: Sequence[Flowable]) -> None:
        super().__init__()
        self.inside = tuple(inside)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.places: list[tuple[Flowable, float]] = []
        down, room_below = 0.0, 0.0
        for each in self.inside:
            _, high = each.wrapOn(self.canv, width, height)
            if self.places and high:
                down += max(room_below, each.getSpaceBefore())
            down += high
            self.places.append((each, down))
            if high:
                room_below = each.getSpaceAfter()
        self.width, self.height = width, down
        return width, down

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        return list(self.inside) if self.height > self._frame._height else []

    def getSpaceBefore(self) -> float:
        return max((each.getSpaceBefore() for each in self.inside[:2]), default=0.0)

    def draw(self) -> None:
        for each, down in self.places:
            each.drawOn(self.canv, 0, self.height - down)


class Resizable(Protocol):
    """Something whose height may be chosen."""

    def resize(self, height: float) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Parts that stand together, and how high the pictures among them are, in points."""

    parts: Sequence[Flowable]
    pictures: Sequence[Resizable]
    height: float

    def stack(self) -> Stack:
        for each in self.pictures:
            each.resize(self.height)
        return Stack(self.parts)


class LargestThatFits(Flowable):
    """The first of several layouts, largest first, that has room where the page has come to.

    Where even the last is higher than a whole page, its parts follow each other over two.
    """

    def __init__(self, layouts: Sequence[Layout], page_height: float) -> None:
        super().__init__()
        self.layouts, self.page_height = tuple(layouts), page_height
        self.stack = self.layouts[0].stack()

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        for layout in self.layouts:
            self.stack = layout.stack()
            self.stack.canv = self.canv
            self.width, self.height = self.stack.wrap(width, height)
            if self.height <= height:
                break
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        if self.height <= self.page_height:
            return []
        # Over two pages there is room for a larger layout again.
        for layout in self.layouts:
            first, *rest = layout.stack().inside
            if all(fits([part], width, self.page_height) for part in (first, *rest)):
                # Where the first part has no room it waits for the next page.
                return [first, *rest] if fits([first], width, height) else []
        return [each for part in (first, *rest) for each in part.inside]

    def getSpaceBefore(self) -> float:
        return self.stack.getSpaceBefore()

    def draw(self) -> None:
        self.stack.drawOn(self.canv, 0, 0)


class Box(Flowable):
    """Flowables in a frame, which tells them apart without color."""

    PAD = 7.0

    def __init__(self, inside: Sequence[Flowable], line: float = 2.0) -> None:
        super().__init__()
        self.stack, self.line = Stack(inside), line
        self.spaceBefore = self.spaceAfter = 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.stack.canv = self.canv
        high = self.stack.wrap(width - 2 * self.PAD, height)[1]
        self.width, self.height = width, high + 2 * self.PAD
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(self.line)
            half = self.line / 2
            canvas.roundRect(half, half, self.width - self.line, self.height - self.line, 5)
        self.stack.drawOn(canvas, self.PAD, self.PAD)


class Repeated(Flowable):
    """What stands on the page a second time, to be cut off: read out once, drawn twice."""

    def __init__(self, inside: Flowable) -> None:
        super().__init__()
        self.inside = inside

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self.inside.wrapOn(self.canv, width, height)
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.inside.drawOn(self.canv, 0, 0)


class Columns(Flowable):
    """Stacks beside each other, read one after the other; `shares` are parts of the width."""

    GAP = 14.0

    def __init__(self, columns: Sequence[Sequence[Flowable]], shares: Sequence[float]) -> None:
        super().__init__()
        self.stacks = [Stack(each) for each in columns]
        self.shares = tuple(shares)
        self.spaceBefore = self.spaceAfter = 5

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        free = width - self.GAP * (len(self.stacks) - 1)
        self.widths = [free * share / sum(self.shares) for share in self.shares]
        highs = []
        for stack, wide in zip(self.stacks, self.widths, strict=True):
            stack.canv = self.canv
            highs.append(stack.wrap(wide, height)[1])
        self.width, self.height = width, max(highs)
        return self.width, self.height

    def draw(self) -> None:
        right = 0.0
        for stack, wide in zip(self.stacks, self.widths, strict=True):
            stack.drawOn(self.canv, right, self.height - stack.height)
            right += wide + self.GAP


class DataTable(Table):
    """A table whose first `repeatRows` rows and, if wanted, first column are headers.

    Lines and shades are artifacts, and so is a header row that is repeated on the next page.
    """

    def __init__(self, data: Any, *args: Any, row_headers: bool = True, **more: Any) -> None:
        super().__init__(data, *args, **more)
        self.row_headers = row_headers
        self.shared, self.is_first = Shared(), True

    @property
    def header_rows(self) -> int:
        return int(self.repeatRows)

    def _splitRows(self, *args: Any, **more: Any) -> list[Any]:
        parts: list[Any] = super()._splitRows(*args, **more)
        for place, part in enumerate(parts):
            part.row_headers = self.row_headers
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
        if self.row_headers and column == 0:
            return self.canv.element("TH", attributes=ROW_HEADER)
        return self.canv.element("TD")


# A table names Helvetica, which is not embedded, unless it is told another font.
TABLE_STYLE = [
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LINEBELOW", (0, 0), (-1, -1), 0.7, LINE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
]


def fits(story: Sequence[Flowable], width: float, height: float) -> bool:
    """Say whether flowables have room on one page."""
    stack = Stack(story)
    stack.canv = None
    return bool(stack.wrap(width, height)[1] <= height)


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


def text(words: str, style: ParagraphStyle, before: str = "", language: str = "") -> Text:
    """Return a paragraph, with `before` in bold if there is one."""
    said = ((before, True), (f" {words}", False)) if before else ((words, False),)
    return Text(None, style, language=language, frags=pieces(style, *said))


def texts(paragraphs: Iterable[str], style: ParagraphStyle) -> list[Flowable]:
    return [text(each, style) for each in paragraphs]


def items(entries: Iterable[str], styles: Styles, numbered: bool = False) -> list[Flowable]:
    of, style = Shared(), styles["item"]
    return [
        Item(
            None,
            style,
            label=f"{place}." if numbered else "•",
            of=of,
            frags=pieces(style, (each, False)),
        )
        for place, each in enumerate(entries, start=1)
    ]


def heading(words: str, key: str, styles: Styles) -> list[Flowable]:
    """Return a heading with its bookmark, and room for three lines behind it on the same page."""
    room = styles["heading"].leading + 3 * styles["text"].leading
    return [CondPageBreak(room), Bookmark(words, key), text(words, styles["heading"])]


def new_page(height: float) -> Flowable:
    """Go on with a new page, or with this one if nothing stands on it yet."""
    return CondPageBreak(height - 1)


def block(found: Block, styles: Styles) -> list[Flowable]:
    """Return a heading with its paragraphs and items; nothing where there is nothing to say."""
    if found.empty:
        return []
    return [
        *heading(found.heading, found.id, styles),
        *texts(found.paragraphs, styles["text"]),
        *items(found.items, styles),
    ]
