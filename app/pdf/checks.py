"""What the checks show, on paper: each number on its scale, what it means, where that is from."""

from __future__ import annotations

from html import escape

from reportlab.platypus import Flowable

from app.pdf.arrange import Stack
from app.pdf.pictures import ScaleFigure
from app.pdf.text import Link, Styles, heading, text
from app.result.records import CheckFact, Result, Scale
from app.result.scale import drawing_of


def checks(result: Result, styles: Styles) -> list[Flowable]:
    if not result.checks:
        return []
    return [
        *heading(result.checks_heading, "checks", styles),
        *(_check(each, styles) for each in result.checks),
    ]


def _check(check: CheckFact, styles: Styles) -> Flowable:
    parts: list[Flowable] = [
        text(check.result, styles["said"], f"{check.name}:"),
    ]
    if check.scale:
        parts.append(scale_figure(check.scale, styles))
    said = [each for each in (check.meaning, check.why) if each]
    if check.source:
        said.append(f"({check.source})")
    if said:
        parts.append(text(" ".join(said), styles["text"]))
    return Stack(parts)


def sources(result: Result, styles: Styles) -> list[Flowable]:
    """Return where the marks of the checks come from, each as a link."""
    done = [check for check in result.checks if check.outcome != "not_done"]
    links = {each.source: each.source_link for each in done if each.source_link}
    if not links:
        return []
    return [
        Stack(
            [
                *heading(result.sources_heading, "sources", styles)[1:],
                *(
                    Link(escape(name), styles["text"], address=address)
                    for name, address in links.items()
                ),
            ]
        )
    ]


def scale_figure(scale: Scale, styles: Styles) -> ScaleFigure:
    return ScaleFigure(drawing_of(scale), scale.text, styles["text"].fontSize)
