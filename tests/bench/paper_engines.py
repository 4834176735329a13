"""One sheet and my plan drawn by fpdf2 and by WeasyPrint, to be measured beside our own."""

from __future__ import annotations

from functools import cache, partial
from html import escape
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.result.records import Result
from tests.bench.paper_story import ACROSS, GAP, STATIC, Part, Picture, story_of

FONTS = Path(str(files("font_source_sans_pro"))) / "files"
REGULAR, BOLD = FONTS / "SourceSansPro-Regular.ttf", FONTS / "SourceSansPro-Bold.ttf"
MM, LEADING = 72 / 25.4, 1.25
MARGIN = 15.0  # mm
HEADINGS = {"h1": (1.5, 0), "h2": (1.22, 20), "h3": (1.08, 90)}  # size; mm that have to follow


def fpdf2_paper(result: Result, kind: str, text_size: int = 16) -> bytes:
    """Return the paper as fpdf2 draws it."""
    pdf = import_module("fpdf").FPDF(format="letter")
    pdf.set_title(result.sheet_title)
    pdf.set_lang(result.language)
    pdf.set_margin(MARGIN)
    pdf.add_font("source", "", REGULAR)
    pdf.add_font("source", "B", BOLD)
    pdf.set_font("source", size=text_size)

    def foot() -> None:
        pdf.set_y(4 - MARGIN)
        pdf.cell(text=result.page_of.format(page=pdf.page_no(), pages="{nb}"))

    pdf.footer = foot
    pdf.add_page()
    for part in story_of(result, kind):
        _fpdf2_part(pdf, part, text_size)
    return bytes(pdf.output())


def weasyprint_paper(result: Result, kind: str, text_size: int = 16) -> bytes:
    """Return the paper as WeasyPrint draws it, tagged for PDF/UA."""
    head = f'<html lang="{result.language}"><title>{escape(result.sheet_title)}</title>'
    html = head + "".join(map(_html, story_of(result, kind)))
    document = import_module("weasyprint").HTML(string=html, base_url=STATIC.as_uri())
    return bytes(document.write_pdf(**_weasyprint_options(text_size, result.page_of)))


def _fpdf2_part(pdf: Any, part: Part, size: int) -> None:
    kind, words, label, entries, pictures, rows, widths = part
    line = size * LEADING / MM
    lines = partial(pdf.multi_cell, align="L", new_x="LMARGIN", new_y="NEXT")
    factor, room = HEADINGS.get(kind, (1, 0))
    tallest = max((high for _, _, high, _ in pictures), default=0.0)
    needed = tallest + 2 * line * len(entries) if pictures else room * bool(words)
    if kind == "page" or pdf.will_page_break(needed):
        pdf.add_page()
    if kind == "p" and words:
        lines(0, line, f"**{label}** {words}" if label else words, markdown=bool(label))
    elif kind in HEADINGS and words:
        pdf.start_section(words, int(kind[1]) - 1, strict=False)
        pdf.set_font(style="B", size=size * factor)
        lines(0, line * factor * 1.3, words)
        pdf.set_font(style="", size=size)
    elif kind in ("ol", "ul"):
        for place, words in enumerate(entries, start=1):
            pdf.cell(1.4 * size / MM, line, f"{place}." if kind == "ol" else "•")
            lines(0, line, words)
    elif kind == "table" and rows:
        table = partial(pdf.table, col_widths=widths, line_height=line, text_align="L", padding=1)
        with table([entries, *rows] if entries else rows, first_row_as_headings=bool(entries)):
            pdf.ln(GAP / 2)
    elif pictures:
        column, top, lowest = ACROSS / len(pictures), pdf.y, pdf.y + tallest
        for place, (source, wide, high, _) in enumerate(pictures):
            left = MARGIN + place * column
            _, _, path = _parsed(source).transform_to_rect_viewport(1, wide, high, True, True)
            path.transform @= import_module("fpdf.drawing").Transform.translation(left, top)
            pdf.draw_path(path, copy=False)
            if entries:
                pdf.set_xy(left, top + tallest)
                lines(column - GAP, line, entries[place])
                lowest = max(lowest, pdf.y)
        pdf.set_y(lowest)


@cache
def _parsed(source: Path | str) -> Any:
    svg = source if isinstance(source, str) else source.read_text("utf-8")
    return import_module("fpdf.svg").SVGObject(svg)


def _html(part: Part) -> str:
    kind, words, label, entries, pictures, rows, widths = part
    if kind == "p" and words:
        bold = f"<b>{escape(label)}</b> " if label else ""
        return f"<p>{bold}{escape(words)}</p>".replace("\n", "</p><p>")
    if kind in ("ol", "ul") and entries:
        return f"<{kind}>{''.join(f'<li>{escape(each)}</li>' for each in entries)}</{kind}>"
    if kind == "table" and rows:
        columns = "".join(f'<col style="width:{each / sum(widths):.2%}">' for each in widths)
        head = f"<thead><tr><th>{'</th><th>'.join(map(escape, entries))}</thead>" if entries else ""
        cells = "<tr>".join(f"<td>{'</td><td>'.join(map(escape, row))}</td>" for row in rows)
        return f"<table>{columns}{head}<tr>{cells}</table>"
    if pictures:
        drawn = map(_image, pictures, entries or [""] * len(pictures))
        return f'<div class="row"><div>{"</div><div>".join(drawn)}</div></div>'
    return f"<{kind}>{escape(words)}</{kind}>" if words or kind == "page" else ""


def _image(picture: Picture, words: str) -> str:
    source, wide, high, alt = picture
    address = source.as_uri() if isinstance(source, Path) else f"data:image/svg+xml,{quote(source)}"
    size = f"width:{wide:.1f}mm;height:{high:.1f}mm"
    return f'<img src="{address}" alt="{escape(alt)}" style="{size}">{escape(words)}'


@cache
def _weasyprint_options(text_size: int, page_of: str) -> dict[str, Any]:
    """Return the options, with what WeasyPrint keeps from one document to the next."""
    foot = page_of.format(page='" counter(page) "', pages='" counter(pages) "')
    css = f"""
@font-face {{ font-family: source; src: url({REGULAR.as_uri()}) }}
@font-face {{ font-family: source; src: url({BOLD.as_uri()}); font-weight: bold }}
@page {{ size: letter; margin: {MARGIN}mm; @bottom-left {{ content: "{foot}" }} }}
html {{ font: {text_size}pt/{LEADING} source }} body, p, ul, ol {{ margin: 0 }}
{" ".join(f"{each} {{ font-size: {size}em }}" for each, (size, _) in HEADINGS.items())}
ul, ol {{ padding-left: 1.4em }} h1, h2, h3 {{ margin: .3em 0 0; break-after: avoid }}
.row {{ break-after: avoid }} .row, tr {{ break-inside: avoid }} page {{ break-after: page }}
page, img {{ display: block }} .row {{ display: flex }} .row div {{ flex: 1 }}
table {{ width: 100%; border-collapse: collapse; table-layout: fixed; margin: 1mm 0;
  text-align: left; white-space: pre-line }} td, th {{ border: .2mm solid; padding: 1mm }}
"""
    fonts = import_module("weasyprint.text.fonts").FontConfiguration()
    sheet = import_module("weasyprint").CSS(string=css, font_config=fonts)
    return {"stylesheets": [sheet], "font_config": fonts, "cache": {}, "pdf_variant": "pdf/ua-1"}
