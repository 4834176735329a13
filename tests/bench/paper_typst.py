"""One sheet and my plan drawn by typst, to be measured beside our own."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from app.result.records import Result
from tests.bench.paper_engines import FONTS, HEADINGS, LEADING, MARGIN
from tests.bench.paper_story import STATIC, Part, story_of

ROOT = STATIC.parent


def typst_paper(result: Result, kind: str, text_size: int = 16) -> bytes:
    """Return the paper as typst draws it, tagged for PDF/UA."""
    source = "\n".join([_head(result, text_size), *map(_part, story_of(result, kind))])
    typst, fonts = import_module("typst"), _fonts()
    made: Any = typst.compile(
        source.encode(), root=str(ROOT), font_paths=fonts, format="pdf", pdf_standards=["ua-1"]
    )
    return bytes(made)


@cache
def _fonts() -> Any:
    """Return the typeface, found once for all papers."""
    return import_module("typst").Fonts(font_paths=[str(FONTS)], include_system_fonts=False)


def _head(result: Result, text_size: int) -> str:
    foot = _text(result.page_of).replace("{page}", '" + str(here().page()) + "')
    foot = foot.replace("{pages}", '" + str(counter(page).final().first()) + "')
    sizes = "\n".join(
        f"#show heading.where(level: {name[1]}): set text(size: {size}em)"
        for name, (size, _) in HEADINGS.items()
    )
    return f"""
#set document(title: {_text(result.sheet_title)})
#set page(paper: "us-letter", margin: {MARGIN}mm, footer: context [#({foot})])
#set text(font: "Source Sans Pro", size: {text_size}pt, lang: "{result.language}")
#set par(leading: {LEADING - 0.75:.2f}em, spacing: 0.5em)
{sizes}
"""


def _text(said: str) -> str:
    """Return words as typst writes them in its code."""
    return '"' + said.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _part(part: Part) -> str:
    kind, words, label, entries, pictures, rows, widths = part
    if kind == "page":
        return "#pagebreak(weak: true)"
    if kind == "p" and words:
        bold = f"#strong({_text(label)}) " if label else ""
        return "\n\n".join(f"{bold}#({_text(each)})" for each in words.split("\n"))
    if kind in ("ol", "ul") and entries:
        name = "enum" if kind == "ol" else "list"
        return f"#{name}({', '.join(f'[#({_text(each)})]' for each in entries)})"
    if kind == "table" and rows:
        return _table(entries, rows, widths)
    if pictures:
        drawn = [
            f"[#image({_text('/' + str(Path(path).relative_to(ROOT)))}, height: {high:.1f}mm,"
            f" alt: {_text(alt)}) #({_text(words)})]"
            for (path, _, high, alt), words in zip(
                pictures, entries or [""] * len(pictures), strict=True
            )
        ]
        columns = ", ".join(["1fr"] * len(pictures))
        return f"#grid(columns: ({columns},), gutter: 4mm, {', '.join(drawn)})"
    if kind[0] == "h" and words:
        return f"#heading(level: {kind[1]}, {_text(words)})"
    return ""


def _table(entries: Any, rows: Any, widths: Any) -> str:
    columns = ", ".join(f"{each}fr" for each in widths)
    head = ", ".join(f"[#({_text(each)})]" for each in entries)
    cells = ", ".join(f"[#({_text(each)})]" for row in rows for each in row)
    head = f"table.header({head}), " if head else ""
    return f"#table(columns: ({columns},), {head}{cells})"
