"""Tags in a PDF: what is a heading, a paragraph, a list, a picture, in reading order (PDF/UA-1).

ReportLab draws, but says nothing about what it draws. The canvas here keeps a tree of elements
beside the drawing and writes both. Sources: ISO 32000-1, 14.7 and 14.8 (structure), ISO 14289-1
(PDF/UA-1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from typing import Any

from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

_unicode_map = ttfonts.makeToUnicodeCMap


def _unicode_map_without_null(name: str, subset: list[int]) -> Any:
    """Map codes that no glyph uses to a space: PDF/UA-1, 7.21.7, forbids U+0000."""
    return _unicode_map(name, [code or 0x20 for code in subset])


ttfonts.makeToUnicodeCMap = _unicode_map_without_null

# Annotations have their own numbers in the tree, above any number of pages.
FIRST_ANNOTATION_KEY = 100_000


@dataclass(eq=False)
class Element:
    """A node of the structure tree. `kind` is a standard structure type such as P, H1 or Figure.

    `alt` describes a picture; `language` is set where it differs from the document's;
    `attributes` are those of the element's owner, such as the Scope of a table header.
    """

    kind: str
    alt: str = ""
    language: str = ""
    attributes: Mapping[str, Any] = field(default_factory=dict)
    children: list[Element | MarkedContent | AnnotationPlace] = field(default_factory=list)


@dataclass(frozen=True)
class MarkedContent:
    """Something drawn: on which page, counted from 0, and its number there."""

    page: int
    number: int


@dataclass(frozen=True)
class AnnotationPlace:
    """A link's clickable area."""

    page: int
    annotation: Any


class Shared:
    """An element that several drawings go on with: a list, or a paragraph cut by a page's end."""

    element: Element | None = None


class _PlainMetadata(pdfdoc.PDFStream):
    """The metadata stream. ReportLab's own would write an empty list of filters, which is wrong."""

    def __init__(self, text: str) -> None:
        kind = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
        super().__init__(PDFDictionary(kind), text.encode("utf-8"))

    def format(self, document: Any) -> Any:
        entries = dict(self.dictionary.dict, Length=len(self.content))
        head = pdfdoc.format(PDFDictionary(entries), document)
        return head + b"\nstream\n" + self.content + b"\nendstream\n"


class _Entries(PDFDictionary):
    """A dictionary written short: there are hundreds of them in the tree."""

    def format(self, document: Any, IND: bytes = b"") -> bytes:
        parts = ["<<"]
        for name, value in self.dict.items():
            said = str(value) if isinstance(value, int) else _said(value, document)
            parts.append(f"/{name}{'' if said[0] in '/([<' else ' '}{said}")
        return "".join([*parts, ">>"]).encode("latin-1")


def _said(value: Any, document: Any) -> str:
    if isinstance(value, pdfdoc.PDFObjectReference):
        number, version = document.idToObjectNumberAndVersion[value.name]
        return f"{number} {version} R"
    found = value if isinstance(value, str) else pdfdoc.format(value, document)
    return found if isinstance(found, str) else str(found, "latin-1")


class TaggedCanvas(Canvas):
    """A canvas that writes PDF/UA-1.

    `page_line(page, pages)` is drawn at the foot of every page once the number of pages is known:
    its text, font, size, and where it starts.
    """

    def __init__(
        self,
        *args: Any,
        page_line: Callable[[int, int], tuple[str, str, float, float, float]] | None = None,
        **options: Any,
    ) -> None:
        options.setdefault("pdfVersion", (1, 7))
        self._page_line = page_line
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
        self._number_pages()
        self._write_tree()
        self._write_metadata()
        self._doc.SaveToFile(self._filename, self)

    def _number_pages(self) -> None:
        if self._page_line is None:
            return
        for number, page in enumerate(self._page_objects, start=1):
            text, font, size, right, up = self._page_line(number, len(self._page_objects))
            self._code: list[str] = []
            with self.artifact("Pagination"):
                self.setFillColorRGB(0, 0, 0)
                self.setFont(font, size)
                self.drawString(right, up, text)
            page.stream += "\n".join(self._code) + "\n"

    def _write_tree(self) -> None:
        document = self._doc
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        pages = [self._reference(page) for page in document.Pages.pages]
        references: dict[int, Any] = {}
        root["K"] = self._written(self._tree, document.Reference(root), pages, references)
        numbers: list[Any] = []
        for place, elements in enumerate(self._marked[: len(pages)]):
            kept = PDFArray([references[id(each)] for each in elements])
            numbers += [place, document.Reference(kept)]
        for place, element in enumerate(self._links):
            numbers += [FIRST_ANNOTATION_KEY + place, references[id(element)]]
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = FIRST_ANNOTATION_KEY + len(self._links)
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _reference(self, thing: Any) -> Any:
        is_reference = isinstance(thing, pdfdoc.PDFObjectReference)
        return thing if is_reference else self._doc.Reference(thing)

    def _written(
        self, element: Element, parent: Any, pages: list[Any], references: dict[int, Any]
    ) -> Any:
        entries = _Entries({"S": f"/{element.kind}", "P": parent})
        references[id(element)] = reference = self._doc.Reference(entries)
        if element.alt:
            entries["Alt"] = PDFString(element.alt)
        if element.language:
            entries["Lang"] = PDFString(element.language)
        if element.attributes:
            entries["A"] = _Entries(dict(element.attributes))
        drawn = [each.page for each in element.children if isinstance(each, MarkedContent)]
        if drawn:
            entries["Pg"] = pages[drawn[0]]
        kids: list[Any] = []
        for child in element.children:
            if isinstance(child, Element):
                kids.append(self._written(child, reference, pages, references))
            elif isinstance(child, AnnotationPlace):
                area = self._doc.Reference(child.annotation)
                place = {"Type": PDFName("OBJR"), "Pg": pages[child.page], "Obj": area}
                kids.append(_Entries(place))
            elif child.page == drawn[0]:
                kids.append(child.number)
            else:
                place = {"Type": PDFName("MCR"), "Pg": pages[child.page], "MCID": child.number}
                kids.append(_Entries(place))
        if kids:
            entries["K"] = kids[0] if len(kids) == 1 else PDFArray(kids)
        return reference

    def _write_metadata(self) -> None:
        self.setViewerPreference("DisplayDocTitle", "true")
        title = escape(self._doc.info.title or "")
        self._doc.Catalog.Metadata = _PlainMetadata(
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
            "<pdfuaid:part>1</pdfuaid:part>"
            "</rdf:Description></rdf:RDF></x:xmpmeta>"
            '<?xpacket end="w"?>'
        )
