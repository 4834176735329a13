"""What a person can read, or hear, of an answer: a page, a paper, a calendar, plain text."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Any

import pypdf
from icalendar import Calendar
from werkzeug.http import parse_options_header
from werkzeug.wrappers import Response

PLACEHOLDER = re.compile(r"(\{[^{}]*\})")
# Attributes that no person reads. One that is not named here has to hold words of the language.
# fmt: off
_TECHNICAL = frozenset(
    (
        "action", "autocomplete", "autofocus", "charset", "checked", "class", "controls",
        "disabled", "for", "form", "formaction", "height", "hidden", "href", "id", "inputmode",
        "lang",
        "loading", "max", "maxlength", "method", "name", "novalidate", "open", "preload",
        "readonly", "rel", "role", "rows", "selected", "spellcheck", "src", "tabindex",
        "type", "width",
        "aria-describedby", "aria-hidden", "aria-invalid", "aria-labelledby",
        "data-asked", "data-copy", "data-do", "data-forget", "data-heard", "data-kind",
        "data-movement", "data-news", "data-noted", "data-panel", "data-print", "data-reason",
        "data-toggle", "data-trouble", "data-while",
        # Of drawings.
        "d", "fill", "font-size", "font-weight", "paint-order", "stroke", "stroke-linecap",
        "stroke-linejoin", "stroke-width", "text-anchor", "viewbox", "x", "xmlns", "y",
    )
)
# fmt: on
_TECHNICAL_META = ("viewport", "color-scheme", "theme-color")
_BUTTONS = ("submit", "button", "reset")  # inputs whose value is what they say
_FILLED_BY_SCRIPT = ("data-text", "data-guide")  # may hold {seconds} and the like
# Of the guide's data: compared and kept by the script, never shown or spoken.
_IDS_FOR_SCRIPT = ("check", "kind", "person")
_DATA_FOR_SCRIPT = ("data-guide", "data-sounds")
_NO_WORDS = ("script", "style")
_VOID = "area base br col embed hr img input link meta source track wbr"
# Of a calendar file, by what the standard says of them: names, times, ids.
_CALENDAR_WORDS = ("SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "LOCATION", "COMMENT")


def what_is_read(response: Response) -> Iterator[str]:
    """Return each piece of an answer that is read by a person, the name of its file as well.

    Left out: ids and the like, addresses, what a person typed, and publications in their list.
    """
    said: Iterable[str] = {
        "text/html": lambda: _of_page(response.get_data(as_text=True)),
        "text/plain": lambda: response.get_data(as_text=True).splitlines(),
        "text/calendar": lambda: _of_calendar(response.get_data(as_text=True)),
        "application/pdf": lambda: of_paper(response.get_data()),
    }[str(response.mimetype)]()
    yield from (" ".join(each.split()) for each in said)
    _, options = parse_options_header(response.headers.get("Content-Disposition", ""))
    name, _, _ = options.get("filename", "").rpartition(".")
    yield name


def _of_page(html: str) -> list[str]:
    page = _Page()
    page.feed(html)
    page.close()
    return page.words


class _Page(HTMLParser):
    """Collects the texts and attributes of a page, but for what is marked as another language."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.inside: list[str] = []
        self.own: list[str] = []  # from the element of another language inward

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        # Publications alone, in their list, are named in their own language.
        other = tag == "li" and "lang" in given
        if tag not in _VOID.split():
            (self.own if self.own or other else self.inside).append(tag)
        if not self.own:
            self.words += _of_attributes(tag, given)

    def handle_endtag(self, tag: str) -> None:
        stack = self.own or self.inside
        assert stack.pop() == tag, f"</{tag}> closes nothing"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.own:
            self.words += _of_attributes(tag, {name: value or "" for name, value in attrs})

    def handle_data(self, data: str) -> None:
        if not self.own and self.inside[-1:] not in [[each] for each in _NO_WORDS]:
            self.words.append(data)


def _of_attributes(tag: str, given: dict[str, str]) -> Iterator[str]:
    for name, value in given.items():
        technical = (
            name in _TECHNICAL
            or (name == "content" and given.get("name") in _TECHNICAL_META)
            # The ids of answers, and what a person typed.
            or (name == "value" and not (tag == "input" and given.get("type") in _BUTTONS))
        )
        if technical:
            continue
        texts = _of_guide(json.loads(value)) if name in _DATA_FOR_SCRIPT else [value]
        for text in texts:
            yield PLACEHOLDER.sub("", text) if name in _FILLED_BY_SCRIPT else text


def _of_guide(data: object, key: str = "") -> Iterator[str]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _of_guide(value, name)
    elif isinstance(data, list):
        for value in data:
            yield from _of_guide(value)
    elif isinstance(data, str) and key not in _IDS_FOR_SCRIPT:
        yield data


def _of_calendar(data: str) -> list[str]:
    calendar = Calendar.from_ical(data)
    return [
        str(value)
        for part in calendar.walk()
        for name, value in part.property_items(recursive=False)
        if name in _CALENDAR_WORDS
    ]


def of_paper(data: bytes) -> Iterator[str]:
    """Return what is drawn, what is read out for pictures, the outline, and what the file says."""
    reader: Any = pypdf.PdfReader(io.BytesIO(data))
    for page in reader.pages:
        yield from page.extract_text().splitlines()
        for each in page.get("/Annots", []):
            note = each.get_object()
            told, address = str(note.get("/Contents", "")), note["/A"]["/URI"]
            yield "" if told == address else told
    root = reader.trailer["/Root"]
    yield from _read_out(root["/StructTreeRoot"]["/K"])
    yield from (entry.title for entry in _flat(reader.outline))
    about = reader.metadata
    yield from (about.title or "", about.subject or "", about.get("/Keywords") or "")
    yield re.sub(r"<[^>]*>|\s", " ", reader.xmp_metadata.dc_title["x-default"])


def _read_out(node: Any) -> Iterator[str]:
    node = node.get_object()
    if isinstance(node, list):
        for each in node:
            yield from _read_out(each)
    elif isinstance(node, dict):
        for key in ("/Alt", "/ActualText", "/E", "/T"):
            yield str(node.get(key, ""))
        if "/K" in node:
            yield from _read_out(node["/K"])


def _flat(outline: list[Any]) -> Iterator[Any]:
    for entry in outline:
        yield from _flat(entry) if isinstance(entry, list) else [entry]
