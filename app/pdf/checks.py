"""What the checks show, on paper: each number on its scale, its meaning, where its mark is from."""

from __future__ import annotations

from html import escape

from reportlab.platypus import Flowable

from app.pdf.arrange import Columns, Stack
from app.pdf.paper import LARGE
from app.pdf.pictures import ScaleFigure
from app.pdf.text import Link, Styles, heading, text
from app.result.records import CheckFact, Result, Scale
from app.result.scale import drawing_of


def checks(result: Result, styles: Styles) -> list[Flowable]:
    """Return every check under their heading, each number on its scale; nothing without one."""
    if not result.checks:
        return []
    *before, head = heading(result.checks_heading, "checks", styles)
    first, *rest = (_check(each, styles) for each in result.checks)
    return [*before, Stack([head, first]), *rest]


def checks_in_words(result: Result, styles: Styles) -> list[Flowable]:
    """Return the checks that were done, in a line or two each; nothing where none was."""
    done = [each for each in result.checks if each.outcome != "not_done"]
    if not done:
        return []
    said = [
        text(f"{check.result} {check.meaning}", styles["text"], f"{check.name}:") for check in done
    ]
    return [text(result.checks_heading, styles["heading"]), *said]


def _check(check: CheckFact, styles: Styles) -> Flowable:
    """Return a check: its scale with what it means beside it, or below in very large print."""
    head = text(check.result, styles["said"], f"{check.name}:")
    plain = styles["text"]
    said = " ".join(each for each in (check.meaning, check.why) if each)
    words = [text(said, plain)] if said else []
    source = _source(check, styles)
    if not check.scale:
        return Stack([head, *words, *source])
    figure = scale_figure(check.scale, styles)
    if plain.fontSize >= LARGE or not words:
        return Stack([head, figure, *words, *source])
    return Stack([head, Columns(([figure, *source], words), (1.1, 1))])


def _source(check: CheckFact, styles: Styles) -> list[Flowable]:
    """Return where the mark of a check is from, as a link where there is an address."""
    if not check.source:
        return []
    if not check.source_link:
        return [text(check.source, styles["text"])]
    return [Link(escape(check.source), styles["text"], address=check.source_link)]


def scale_figure(scale: Scale, styles: Styles) -> ScaleFigure:
    return ScaleFigure(drawing_of(scale), scale.text, styles["text"].fontSize)
