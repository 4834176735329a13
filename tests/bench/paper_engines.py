"""The summary drawn by fpdf2 and by WeasyPrint, to be measured beside our own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial
from html import escape
from importlib import import_module
from importlib.resources import files
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from app.illustrations.library import most_telling
from app.illustrations.scale import TEXT, WIDTH
from app.illustrations.svg import scale_svg
from app.result.records import Result, Scale
from app.result.scale import drawing_of
from app.said.block import Block
from app.said.exercise import ExerciseFact
from app.said.log import Log
from app.web.illustrations import frame_files

STATIC = Path(__file__).parents[2] / "static"
FRAMES = frame_files(STATIC / "illustrations")
FONTS = Path(str(files("font_source_sans_pro"))) / "files"
REGULAR, BOLD = FONTS / "SourceSansPro-Regular.ttf", FONTS / "SourceSansPro-Bold.ttf"
MM, LEADING = 72 / 25.4, 1.16
MARGIN, ACROSS, GAP = 15.0, 185.9, 4.0  # mm; ACROSS lies between the margins of a Letter page
HEADINGS = {"h1": (1.5, 0), "h2": (1.22, 20), "h3": (1.08, 90)}  # size; mm that have to follow
Picture = tuple[Path | str, float, float, str]  # an SVG file or its text, mm wide and high, alt


class Part(NamedTuple):
    """A heading, p, ol, ul, row of pictures, table or page break."""

    kind: str
    words: str = ""  # a paragraph a line
    label: str = ""
    entries: Sequence[str] = ()  # items of a list, words under pictures, or a table's head
    pictures: Sequence[Picture] = ()
    rows: Sequence[Sequence[str]] = ()
    widths: Sequence[float] = ()  # of columns, to each other


def fpdf2_summary(result: Result, text_size: int = 16) -> bytes:
    """Return the summary as fpdf2 draws it."""
    pdf = import_module("fpdf").FPDF(format="letter")
    pdf.set_title(result.title)
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
    for part in _story(result, text_size):
        _fpdf2_part(pdf, part, text_size)
    return bytes(pdf.output())


def weasyprint_summary(result: Result, text_size: int = 16) -> bytes:
    """Return the summary as WeasyPrint draws it, tagged for PDF/UA."""
    head = f'<html lang="{result.language}"><title>{escape(result.title)}</title>'
    html = head + "".join(map(_html, _story(result, text_size)))
    document = import_module("weasyprint").HTML(string=html, base_url=STATIC.as_uri())
    return bytes(document.write_pdf(**_weasyprint_options(text_size, result.page_of)))


def _story(result: Result, text_size: int) -> Iterator[Part]:
    core = [each for group in result.groups if group.id == "core" for each in group.exercises]
    stills = [_frames(each, 26)[most_telling(each.id)] for each in core]
    short = [f"{n}. {each.name}: {each.dose_in_short}" for n, each in enumerate(core, start=1)]
    yield Part("h1", result.title)
    yield Part("p", f"{result.date}\n{result.name_line} {'_' * 18}\n{result.disclaimer}")
    yield from _blocks(result.strengths)
    yield Part("h2", result.category_heading)
    yield Part("p", "\n".join((*result.category_text, result.working_on_in_short)))
    yield from _framed(result.call)
    yield Part("row", pictures=stills, entries=short)
    yield from _framed(result.stop)
    yield Part("h2", result.checks_heading)
    for check in result.checks:
        yield Part("p", check.result, f"{check.name}:")
        yield Part("row", pictures=[_scale(check.scale, text_size)] if check.scale else [])
        yield Part("p", f"{check.meaning} {check.why} ({check.source})")
    yield from _blocks(result.missing, result.working_on, result.notes, result.bring, result.ask)
    yield from _blocks(result.plan, result.rules, result.alone, result.weeks)
    for stage in result.stages:
        yield Part("p", f"{stage.text} {stage.days} {stage.minutes}", f"{stage.weeks}:")
    yield from _blocks(result.recheck, result.limits)
    yield from _exercises(result)
    yield from _log(result.log) if result.log else ()
    yield Part("page")
    yield from _blocks(result.clinician)
    yield Part("table", rows=result.clinician_rows, widths=(0.27, 0.73))


def _blocks(*blocks: Block) -> Iterator[Part]:
    for block in blocks:
        yield Part("h2", block.heading)
        yield Part("p", "\n".join(block.paragraphs))
        yield Part("ul", entries=block.items)


def _framed(block: Block) -> Iterator[Part]:
    inside = "\n".join((*block.paragraphs, *(f"• {each}" for each in block.items)))
    yield Part("table", entries=[block.heading], rows=[[inside]] if inside else [], widths=[1])


def _scale(scale: Scale, text_size: int) -> Picture:
    drawing, unit = drawing_of(scale), text_size / TEXT / MM
    root = '<svg xmlns="http://www.w3.org/2000/svg" font-family="source"'
    svg = scale_svg(drawing, scale.text).replace("<svg", root)
    return svg, WIDTH * unit, drawing.height * unit, scale.text


def _frames(exercise: ExerciseFact, highest: float) -> list[Picture]:
    """Return the pictures to one scale, as high (mm) as asked or as wide as their columns."""
    found = FRAMES[exercise.id]
    wide = (ACROSS / len(found) - GAP) / max(each.width for each in found)
    unit = min(highest / max(each.height for each in found), wide)
    sizes = [(STATIC / each.path, each.width * unit, each.height * unit) for each in found]
    return [(*size, alt) for size, alt in zip(sizes, exercise.frames, strict=True)]


def _exercises(result: Result) -> Iterator[Part]:
    labels, number = result.labels, count(1)
    for group in result.groups:
        yield Part("page")
        yield from _blocks(Block(id="", heading=group.heading, paragraphs=(group.intro,)))
        for each in group.exercises:
            yield Part("h3", each.name if group.id == "warm_up" else f"{next(number)}. {each.name}")
            yield Part("row", pictures=_frames(each, 62 if group.id == "core" else 24))
            yield Part("p", each.dose, labels.dose)
            yield Part("p", " ".join(each.because), labels.because)
            yield Part("p", " ".join(each.changed), labels.changed)
            yield Part("p", each.start, labels.start)
            yield Part("ol", entries=each.steps)
            yield Part("p", each.stop_if)
            yield Part("p", each.easier, labels.easier)
            yield Part("p", each.harder, labels.harder)


def _log(log: Log) -> Iterator[Part]:
    blank = [""] * len(log.exercises)
    head = [log.day, *(f"{place}." for place, _ in enumerate(blank, start=1)), log.fall]
    yield Part("page")
    yield from _blocks(log.intro)
    yield Part("ol", entries=log.exercises)
    rows = [[f"{week}, {day}", *blank, ""] for week in log.weeks for day in log.days]
    yield Part("table", entries=head, rows=rows, widths=[7.4, *(2.3 for _ in blank), 14])
    yield Part("p", log.recheck)


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
