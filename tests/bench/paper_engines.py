"""The summary drawn by fpdf2 and by WeasyPrint, to be measured beside our own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from importlib import import_module
from importlib.resources import files
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from app.illustrations.scale import TEXT, WIDTH, ScaleDrawing
from app.illustrations.svg import scale_svg
from app.pdf.pictures import most_telling
from app.result.records import Block, ExerciseFact, Log, Result
from app.result.scale import drawing_of
from app.web.illustrations import frame_files

STATIC = Path(__file__).parents[2] / "static"
FRAMES = frame_files(STATIC / "illustrations")
FONTS = Path(str(files("font_source_sans_pro"))) / "files"
REGULAR, BOLD = FONTS / "SourceSansPro-Regular.ttf", FONTS / "SourceSansPro-Bold.ttf"
MM, LEADING = 72 / 25.4, 1.16
MARGIN, ACROSS, GAP = 15.0, 185.9, 4.0  # mm; ACROSS lies between the margins of a Letter page
HEADINGS = {1: 1.5, 2: 1.22, 3: 1.08}  # in heights of the text
GLANCE, LARGE, SMALL = 26.0, 70.0, 34.0  # mm; how high pictures are
# fpdf2 divides by zero at an arc that ends where it began, which the format says to leave out.
NO_ARC = re.compile(r"a\d+ \d+ 0 [01]00 0(?=\D)")


class Picture(NamedTuple):
    """One frame, its width and height in mm."""

    path: Path
    width: float
    height: float
    alt: str


def fpdf2_summary(result: Result, text_size: int = 16) -> bytes:
    """Return the summary as fpdf2 draws it."""
    paper = Fpdf2(result, text_size)
    _draw(result, paper)
    return bytes(paper.pdf.output())


def weasyprint_summary(result: Result, text_size: int = 16) -> bytes:
    """Return the summary as WeasyPrint draws it, tagged for PDF/UA."""
    page = Html()
    _draw(result, page)
    head = f'<meta charset="utf-8"><title>{escape(result.title)}</title>'
    html = f'<html lang="{result.language}">{head}<body>{"".join(page.parts)}'
    document = import_module("weasyprint").HTML(string=html, base_url=STATIC.as_uri())
    data: bytes = document.write_pdf(
        stylesheets=[_stylesheet(text_size, result.page_of)],
        font_config=_font_configuration(),
        cache=_read_pictures(),
        pdf_variant="pdf/ua-1",
    )
    return data


def _draw(result: Result, paper: Fpdf2 | Html) -> None:
    paper.heading(result.title, 1)
    paper.texts(result.date, f"{result.name_line} {'_' * 18}", result.disclaimer)
    _blocks(paper, result.strengths)
    paper.heading(result.category_heading)
    paper.texts(*result.category_text, result.working_on_in_short)
    paper.frame(result.call)
    if core := [each for group in result.groups if group.id == "core" for each in group.exercises]:
        row = [_row(each, GLANCE)[most_telling(each.id)] for each in core]
        paper.pictures(row, [f"{n}. {e.name}: {e.dose_in_short}" for n, e in enumerate(core, 1)])
    paper.frame(result.stop)
    paper.new_page()
    paper.heading(result.checks_heading)
    for check in result.checks:
        paper.text(check.result, check.name)
        if check.scale:
            paper.scale(drawing_of(check.scale), check.scale.text)
        paper.text(f"{check.meaning} {check.why} ({check.source})")
    _blocks(paper, result.missing, result.working_on, result.notes, result.bring, result.ask)
    _blocks(paper, result.plan, result.rules, result.alone, result.path)
    for stage in result.stages:
        paper.text(f"{stage.text} {stage.days} {stage.minutes}", stage.weeks)
    _blocks(paper, result.recheck, result.limits)
    paper.heading(result.sources_heading)
    links = {each.source: each.source_link for each in result.checks if each.source_link}
    for name, address in links.items():
        paper.text(name, address=address)
    _exercises(result, paper)
    if result.log:
        _log(result.log, paper)
    paper.new_page()
    _blocks(paper, result.clinician)
    paper.table((), result.clinician_rows, (0.27, 0.73))


def _blocks(paper: Fpdf2 | Html, *blocks: Block) -> None:
    for block in blocks:
        if not block.empty:
            paper.heading(block.heading)
            paper.texts(*block.paragraphs)
            paper.items(block.items)


def _exercises(result: Result, paper: Fpdf2 | Html) -> None:
    labels, numbers = result.labels, count(1)
    for group in result.groups:
        high = LARGE if group.id == "core" else SMALL
        for place, each in enumerate(group.exercises):
            if place == 0 or group.id == "core":
                paper.new_page()
            if place == 0:
                paper.heading(group.heading)
                paper.text(group.intro)
            warm_up = group.id == "warm_up"
            paper.heading(each.name if warm_up else f"{next(numbers)}. {each.name}", 3, high + 20)
            paper.pictures(_row(each, high))
            paper.text(each.dose, labels.dose)
            paper.text(" ".join(each.because), labels.because)
            paper.text(" ".join(each.changes), labels.changes)
            paper.text(each.start, labels.start)
            paper.items(each.steps, numbered=True)
            paper.text(each.stop_if)
            paper.text(each.easier, labels.easier)
            paper.text(each.harder, labels.harder)
            if not warm_up:
                paper.text("   ".join(f"☐ {week}" for week in labels.weeks), labels.steady[:-1])


def _row(exercise: ExerciseFact, high: float) -> list[Picture]:
    """Return the frames to one scale, as high as asked or as wide as the page."""
    found = FRAMES[exercise.id]
    wide = (ACROSS - GAP * len(found)) / sum(each.width for each in found)
    unit = min(high / max(each.height for each in found), wide)
    return [
        Picture(STATIC / each.path, each.width * unit, each.height * unit, alt)
        for each, alt in zip(found, exercise.frames, strict=True)
    ]


def _log(log: Log, paper: Fpdf2 | Html) -> None:
    ticks = len(log.exercises)
    head = [log.day, *(f"{place}." for place in range(1, ticks + 1)), log.fall]
    for first in range(0, len(log.weeks), 2):
        paper.new_page()
        if first == 0:
            _blocks(paper, log.intro)
        paper.items(log.exercises, numbered=True)
        weeks = log.weeks[first : first + 2]
        days = [(f"{week}, " * (day == log.days[0])) + day for week in weeks for day in log.days]
        rows = [[day, *[""] * (ticks + 1)] for day in days]
        paper.table(head, rows, [6.6, *[2.3] * ticks, 14.8])
    paper.text(log.recheck)


class Fpdf2:
    """Draws the summary with fpdf2, one part under the other."""

    def __init__(self, result: Result, text_size: int) -> None:
        self.pdf = pdf = import_module("fpdf").FPDF(format="letter")
        self.size, self.line = text_size, text_size * LEADING / MM
        self.page_of = result.page_of
        pdf.set_title(result.title)
        pdf.set_lang(result.language)
        pdf.set_margin(MARGIN)
        pdf.add_font("source", "", REGULAR)
        pdf.add_font("source", "B", BOLD)
        pdf.set_font("source", size=text_size)
        pdf.footer = self.foot
        pdf.add_page()
        self.new_page = pdf.add_page

    def foot(self) -> None:
        self.pdf.set_y(3 - MARGIN)
        self.pdf.set_font("source", "", self.size)
        words = self.page_of.format(page=self.pdf.page_no(), pages="{nb}")
        self.pdf.cell(0, self.line, words, align="C")

    def room(self, high: float) -> None:
        if self.pdf.will_page_break(high):
            self.pdf.add_page()

    def lines(self, words: str, width: float = 0, factor: float = 1) -> None:
        high = self.line * factor
        self.pdf.multi_cell(width, high, words, align="L", new_x="LMARGIN", new_y="NEXT")

    def heading(self, words: str, level: int = 2, room: float = 20) -> None:
        self.room(room)
        self.pdf.ln(self.line / 3)
        self.pdf.start_section(words, level - 1, strict=False)
        self.pdf.set_font("source", "B", self.size * HEADINGS[level])
        self.lines(words, factor=HEADINGS[level])
        self.pdf.set_font("source", "", self.size)

    def text(self, words: str, before: str = "", address: str = "") -> None:
        if words:
            self.pdf.set_font(style="B")
            self.pdf.write(self.line, f"{before}: " if before else "")
            self.pdf.set_font(style="")
            self.pdf.write(self.line, words, address)
            self.pdf.ln(1.14 * self.line)

    def texts(self, *paragraphs: str) -> None:
        for words in paragraphs:
            self.text(words)

    def items(self, entries: Iterable[str], numbered: bool = False) -> None:
        for place, words in enumerate(entries, start=1):
            self.pdf.cell(1.4 * self.size / MM, self.line, f"{place}." if numbered else "•")
            self.lines(words)

    def frame(self, block: Block) -> None:
        if not block.empty:
            inside = "\n".join((*block.paragraphs, *(f"• {each}" for each in block.items)))
            self.table([block.heading], [[inside]], (1,), borders_layout="NO_HORIZONTAL_LINES")

    def table(
        self, head: Sequence[str], rows: Any, widths: Sequence[float], **options: Any
    ) -> None:
        bold = import_module("fpdf.fonts").FontFace(emphasis="BOLD")
        with self.pdf.table(
            col_widths=widths,
            first_row_as_headings=bool(head),
            line_height=self.line,
            text_align="LEFT",
            padding=1.5,
            **options,
        ) as table:
            for cells in [head, *rows] if head else rows:
                row = table.row()
                for place, words in enumerate(cells):
                    row.cell(words, style=None if place or len(cells) == 1 else bold)
        self.pdf.ln(GAP)

    def pictures(self, row: Sequence[Picture], words: Sequence[str] = ()) -> None:
        high, column = max(each.height for each in row), ACROSS / len(row)
        self.room(high + len(words) * 2 * self.line)
        left, top = self.pdf.x, self.pdf.y
        for each in row:
            self.svg(_fpdf2_svg(each.path), left, each.width, each.height)
            left += column if words else each.width + GAP
        lowest = top + high + GAP / 2
        for place, said in enumerate(words):
            self.pdf.set_xy(self.pdf.l_margin + place * column, top + high)
            self.lines(said, column - GAP)
            lowest = max(lowest, self.pdf.y + GAP)
        self.pdf.set_y(lowest)

    def scale(self, drawing: ScaleDrawing, alt: str) -> None:
        unit = self.size / TEXT / MM
        self.room(drawing.height * unit)
        text = scale_svg(drawing, alt).replace("<text", '<text font-family="source"')
        parsed = import_module("fpdf.svg").SVGObject(text)
        self.svg(parsed, self.pdf.x, WIDTH * unit, drawing.height * unit)
        self.pdf.ln(drawing.height * unit)

    def svg(self, parsed: Any, left: float, width: float, height: float) -> None:
        x, y = self.pdf.x, self.pdf.y
        _, _, path = parsed.transform_to_rect_viewport(1, width, height, ignore_svg_top_attrs=True)
        path.transform @= import_module("fpdf.drawing").Transform.translation(left, y)
        self.pdf.set_xy(0, 0)
        self.pdf.draw_path(path, copy=False)
        self.pdf.set_xy(x, y)


@cache
def _fpdf2_svg(path: Path) -> Any:
    return import_module("fpdf.svg").SVGObject(NO_ARC.sub("", path.read_text("utf-8")))


class Html:
    """Writes the summary as HTML."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def new_page(self) -> None:
        self.parts.append('<div class="page"></div>')

    def heading(self, words: str, level: int = 2, room: float = 0) -> None:
        if words:
            self.parts.append(f"<h{level}>{escape(words)}</h{level}>")

    def text(self, words: str, before: str = "", address: str = "") -> None:
        if words:
            said = f'<a href="{escape(address)}">{escape(words)}</a>' if address else escape(words)
            self.parts.append(f"<p>{f'<b>{escape(before)}:</b> ' if before else ''}{said}</p>")

    def texts(self, *paragraphs: str) -> None:
        for words in paragraphs:
            self.text(words)

    def items(self, entries: Iterable[str], numbered: bool = False) -> None:
        if said := "".join(f"<li>{escape(each)}</li>" for each in entries):
            self.parts.append(f"<ol>{said}</ol>" if numbered else f"<ul>{said}</ul>")

    def frame(self, block: Block) -> None:
        if not block.empty:
            self.parts.append('<div class="frame">')
            _blocks(self, block)
            self.parts.append("</div>")

    def pictures(self, row: Sequence[Picture], words: Sequence[str] = ()) -> None:
        width = f' style="width:{ACROSS / len(row) - 0.1:.1f}mm"' if words else ""
        self.parts.append('<div class="row">')
        for place, each in enumerate(row):
            size = f"width:{each.width:.1f}mm;height:{each.height:.1f}mm"
            image = f'<img src="{each.path.as_uri()}" alt="{escape(each.alt)}" style="{size}">'
            said = f"<p>{escape(words[place])}</p>" if words else ""
            self.parts.append(f"<div{width}>{image}{said}</div>")
        self.parts.append("</div>")

    def scale(self, drawing: ScaleDrawing, alt: str) -> None:
        size = f'<svg style="width:{WIDTH / TEXT}em;height:{drawing.height / TEXT}em"'
        svg = scale_svg(drawing, alt).replace("<text", '<text font-family="source"')
        svg = svg.replace("<svg", size, 1).replace("><", f"><title>{escape(alt)}</title><", 1)
        self.parts.append(svg)

    def table(self, head: Sequence[str], rows: Any, widths: Sequence[float]) -> None:
        columns = "".join(f'<col style="width:{each / sum(widths):.2%}">' for each in widths)
        names = "".join(f'<th scope="col">{escape(each)}</th>' for each in head)
        self.parts.append(f"<table>{columns}{f'<thead><tr>{names}</thead>' if head else ''}<tbody>")
        for first, *rest in rows:
            cells = "".join(f"<td>{escape(each)}</td>" for each in rest)
            self.parts.append(f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>')
        self.parts.append("</tbody></table>")


@cache
def _read_pictures() -> dict[str, Any]:
    """Return what WeasyPrint keeps its parsed pictures in, from one document to the next."""
    return {}


@cache
def _font_configuration() -> Any:
    return import_module("weasyprint.text.fonts").FontConfiguration()


@cache
def _stylesheet(text_size: int, page_of: str) -> Any:
    foot = page_of.format(page='" counter(page) "', pages='" counter(pages) "')
    css = f"""
@font-face {{ font-family: source; src: url({REGULAR.as_uri()}) }}
@font-face {{ font-family: source; src: url({BOLD.as_uri()}); font-weight: bold }}
@page {{ size: letter; margin: {MARGIN}mm;
  @bottom-center {{ content: "{foot}"; font: {text_size}pt source }} }}
body {{ margin: 0; font: {text_size}pt/{LEADING} source }}
h1, h2, h3 {{ margin: .3em 0 0; break-after: avoid }}
h1 {{ font-size: {HEADINGS[1]}em }} h2 {{ font-size: {HEADINGS[2]}em }}
h3, .frame h2 {{ font-size: {HEADINGS[3]}em }}
p, ul, ol {{ margin: 0 0 .16em }} ul, ol {{ padding-left: 1.4em }}
.frame {{ border: .4mm solid; padding: 0 1.5mm; break-inside: avoid }}
.row {{ break-inside: avoid; break-after: avoid; margin-bottom: {GAP / 2}mm }}
.row div {{ display: inline-block; vertical-align: top; padding-right: {GAP}mm;
  box-sizing: border-box }}
img, svg {{ display: block }} svg {{ break-before: avoid; break-after: avoid }}
table {{ width: 100%; border-collapse: collapse; table-layout: fixed }}
td, th {{ border: .2mm solid; padding: 1.5mm; text-align: left; vertical-align: top }}
tr {{ break-inside: avoid }} .page {{ break-after: page }}
"""
    return import_module("weasyprint").CSS(string=css, font_config=_font_configuration())
