"""A canvas that tags what it draws: a heading, a paragraph, a list, a picture, in reading order.

ReportLab draws, but says nothing about what it draws. The canvas here keeps a tree of elements
beside the drawing and writes both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.pdfdoc import PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from app.pdf.packing import packed
from app.pdf.structure import (
    FIRST_ANNOTATION_KEY,
    AnnotationPlace,
    Element,
    MarkedContent,
    Shared,
    write_metadata,
    write_tree,
)

_unicode_map = ttfonts.makeToUnicodeCMap


def _unicode_map_without_null(name: str, subset: list[int]) -> Any:
    """Map codes that no glyph uses to a space: PDF/UA-1, 7.21.7, forbids U+0000."""
    return _unicode_map(name, [code or 0x20 for code in subset])


ttfonts.makeToUnicodeCMap = _unicode_map_without_null


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One page once the number of pages is known; `has_head`: its head is drawn already."""

    number: int
    pages: int
    part: str
    has_head: bool


class TaggedCanvas(Canvas):
    """A canvas that writes PDF/UA-1, into an open file.

    `furniture(canvas, sheet)` draws what every page carries, once the number of pages is known.
    `part` names what the page belongs to; `has_head` says that the page draws its own head.
    """

    def __init__(
        self,
        *args: Any,
        furniture: Callable[[TaggedCanvas, Sheet], None] | None = None,
        **options: Any,
    ) -> None:
        options.setdefault("pdfVersion", (1, 7))
        self._furniture = furniture
        self.part, self.has_head = "", False
        self._sheets: list[tuple[str, bool]] = []
        self._tree = self._current = Element("Document")
        self._marked: list[list[Element]] = [[]]
        self._links: list[Element] = []
        self._page_objects: list[Any] = []
        self._inside_mark = False
        super().__init__(*args, **options)

    @contextmanager
    def element(
        self, kind: str, *, shared: Shared | None = None, **details: Any
    ) -> Iterator[Element]:
        """Open an element inside the current one, or go on with the one that is `shared`."""
        before = self._current
        found = shared.element if shared else None
        if found is None:
            found = Element(kind, **details)
            if not self._inside_mark:
                before.children.append(found)
            if shared:
                shared.element = found
        self._current = found
        try:
            yield found
        finally:
            self._current = before

    @contextmanager
    def marked(self) -> Iterator[None]:
        """What is drawn inside belongs to the current element."""
        if self._inside_mark:
            yield
            return
        on_page, element = self._marked[-1], self._current
        element.children.append(MarkedContent(len(self._marked) - 1, len(on_page)))
        with self._mark(f"/{element.kind} <</MCID {len(on_page)}>> BDC"):
            on_page.append(element)
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside has no meaning of its own: a line, a frame, a page number."""
        if self._inside_mark:
            yield
            return
        with self._mark(f"/Artifact <</Type /{kind}>> BDC"):
            yield

    @contextmanager
    def _mark(self, operator: str) -> Iterator[None]:
        self._inside_mark = True
        self._code.append(operator)
        try:
            yield
        finally:
            self._code.append("EMC")
            self._inside_mark = False

    # What follows overrides ReportLab's canvas.

    def beginText(self, *args: Any, **options: Any) -> Any:
        """Keep the space at the end of a line, or whoever reads the text joins two words."""
        text_object = super().beginText(*args, **options)
        put = text_object._textOut

        def put_with_space(text: Any, TStar: int = 0) -> None:
            ends_open = isinstance(text, str) and text and text[-1] not in " -"
            put(f"{text} " if TStar and ends_open else text, TStar)

        text_object._textOut = put_with_space
        return text_object

    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._marked) - 1
        page.Tabs = PDFName("S")
        self._page_objects.append(page)
        self._sheets.append((self.part, self.has_head))
        self.has_head = False
        self._marked.append([])

    def _addAnnotation(self, annotation: Any, name: Any = None, addtopage: int = 1) -> Any:
        entries = annotation.dict
        entries["StructParent"] = FIRST_ANNOTATION_KEY + len(self._links)
        entries["F"] = 4  # printed with the page
        entries.setdefault("Contents", PDFString(str(entries["A"].dict["URI"].s)))
        place = AnnotationPlace(len(self._marked) - 1, annotation)
        self._current.children.append(place)
        self._links.append(self._current)
        return super()._addAnnotation(annotation, name, addtopage)

    def save(self) -> None:
        if self._code:
            self.showPage()
        self._draw_furniture()
        write_tree(self._doc, self._tree, self._marked, self._links)
        self.setViewerPreference("DisplayDocTitle", "true")
        # A sheet is turned over like a page of a book, where the printer can.
        self.setViewerPreference("Duplex", "DuplexFlipLongEdge")
        write_metadata(self._doc)
        self._filename.write(packed(self._doc.GetPDFData(self), self._doc))

    def _draw_furniture(self) -> None:
        if self._furniture is None:
            return
        pages = len(self._page_objects)
        for place, page in enumerate(self._page_objects):
            part, has_head = self._sheets[place]
            self._code: list[str] = []
            with self.artifact("Pagination"):
                self._furniture(
                    self, Sheet(number=place + 1, pages=pages, part=part, has_head=has_head)
                )
            page.stream += "\n".join(self._code) + "\n"
