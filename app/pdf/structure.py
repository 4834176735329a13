"""The structure tree of a PDF: its elements, and how they and the metadata are written (PDF/UA-1).

Sources: ISO 32000-1, 14.7 and 14.8 (structure), ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

# Annotations have their own numbers in the tree, above any number of pages.
FIRST_ANNOTATION_KEY = 100_000


@dataclass(eq=False)
class Element:
    """A node of the structure tree. `kind` is a standard structure type such as P, H1 or Figure.

    `alt` describes a picture; `attributes` are those of the element's owner, such as the Scope of a
    table header.
    """

    kind: str
    alt: str = ""
    attributes: Mapping[str, Any] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)


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


Child = Element | MarkedContent | AnnotationPlace


def write_tree(
    document: Any,
    root: Element,
    marked: Sequence[Sequence[Element]],
    links: Sequence[Element],
) -> None:
    """Write the tree into a ReportLab document.

    `marked`: on each page, the element of each piece of marked content, in the order of their
    numbers. `links`: the element of each annotation, in the order of theirs.
    """
    pages = [_reference(document, page) for page in document.Pages.pages]
    writer = _Writer(document, pages)
    found = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    found["K"] = writer.written(root, document.Reference(found))
    numbers: list[Any] = []
    for place, elements in enumerate(marked[: len(pages)]):
        kept = PDFArray([writer.references[id(each)] for each in elements])
        numbers += [place, document.Reference(kept)]
    for place, element in enumerate(links):
        numbers += [FIRST_ANNOTATION_KEY + place, writer.references[id(element)]]
    found["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
    found["ParentTreeNextKey"] = FIRST_ANNOTATION_KEY + len(links)
    document.Catalog.StructTreeRoot = found
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _reference(document: Any, thing: Any) -> Any:
    is_reference = isinstance(thing, pdfdoc.PDFObjectReference)
    return thing if is_reference else document.Reference(thing)


class _Writer:
    """Writes elements, and remembers the reference of each by its id()."""

    def __init__(self, document: Any, pages: Sequence[Any]) -> None:
        self.document, self.pages = document, pages
        self.references: dict[int, Any] = {}

    def written(self, element: Element, parent: Any) -> Any:
        entries = _Entries({"S": f"/{element.kind}", "P": parent})
        self.references[id(element)] = reference = self.document.Reference(entries)
        if element.alt:
            entries["Alt"] = PDFString(element.alt)
        if element.attributes:
            entries["A"] = _Entries(dict(element.attributes))
        pages = [each.page for each in element.children if isinstance(each, MarkedContent)]
        if pages:
            entries["Pg"] = self.pages[pages[0]]
        kids = [self._kid(each, reference, pages[:1]) for each in element.children]
        if kids:
            entries["K"] = kids[0] if len(kids) == 1 else PDFArray(kids)
        return reference

    def _kid(self, child: Child, reference: Any, first_page: list[int]) -> Any:
        if isinstance(child, Element):
            return self.written(child, reference)
        if isinstance(child, AnnotationPlace):
            area = self.document.Reference(child.annotation)
            place = {"Type": PDFName("OBJR"), "Pg": self.pages[child.page], "Obj": area}
            return _Entries(place)
        if [child.page] == first_page:
            return child.number
        place = {"Type": PDFName("MCR"), "Pg": self.pages[child.page], "MCID": child.number}
        return _Entries(place)


def write_metadata(document: Any) -> None:
    """Write the title and the claim of PDF/UA-1 as XMP."""
    title = escape(document.info.title or "")
    document.Catalog.Metadata = _PlainMetadata(
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
