"""Shapes as PDF operators for paper: one unchanging text a frame, made once, drawn many times."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, cos, radians, sin, tan

from app.illustrations.shapes import Arc, Area, Line, Outline, Shape, quadratic

# Whole numbers of this many to a centimeter are shorter than decimals, and compress better.
UNITS = 5


def operators(shapes: Sequence[Shape]) -> str:
    """Return the operators, in `UNITS` to the centimeter; scale and place them with the canvas.

    They set colors and widths, so save the state before and restore it after.
    """
    return "\n".join(["1 J 1 j", *(_area(s) if isinstance(s, Area) else _line(s) for s in shapes)])


def _area(area: Area) -> str:
    path = " ".join(_outline(each) for each in area.outlines)
    parts = []
    if area.edge:
        # The edge first, then the color over what lies inside the joined outlines.
        parts.append(f"{_color(area.edge)} RG {_units(2 * area.edge_width)} w {path} S")
    parts.append(f"{_color(area.fill)} rg {path} f")
    return "\n".join(parts)


def _outline(outline: Outline) -> str:
    parts: list[str] = []
    for arc in outline:
        begin = arc.at(arc.start)
        parts.append(f"{_pair(*begin)} {'l' if parts else 'm'}")
        if arc.radius and arc.end - arc.start > 0.5:
            parts += _curves(arc)
    return " ".join([*parts, "h"])


def _curves(arc: Arc) -> list[str]:
    """Return an arc as Bezier curves of a quarter circle or less."""
    turn = arc.end - arc.start
    pieces = ceil(turn / 90)
    step = turn / pieces
    pull = 4 / 3 * tan(radians(step) / 4) * arc.radius
    found = []
    for piece in range(pieces):
        a, b = radians(arc.start + piece * step), radians(arc.start + (piece + 1) * step)
        (ax, ay), (bx, by) = (
            arc.at(arc.start + piece * step),
            arc.at(arc.start + (piece + 1) * step),
        )
        found.append(
            f"{_pair(ax - pull * sin(a), ay + pull * cos(a))} "
            f"{_pair(bx + pull * sin(b), by - pull * cos(b))} {_pair(bx, by)} c"
        )
    return found


def _line(line: Line) -> str:
    first, *rest = line.points
    path = [f"{_pair(*first)} m"]
    if line.smooth and len(rest) > 1:
        at = first
        for bend, end in quadratic(line.points):
            # A curve with one bend, written as PDF wants it, with two.
            one = tuple(p + (q - p) * 2 / 3 for p, q in zip(at, bend, strict=True))
            two = tuple(p + (q - p) * 2 / 3 for p, q in zip(end, bend, strict=True))
            path.append(f"{_pair(*one)} {_pair(*two)} {_pair(*end)} c")
            at = end
    else:
        path += [f"{_pair(*each)} l" for each in rest]
    return f"{_color(line.color)} RG {_units(line.width)} w {' '.join(path)} S"


def _color(name: str) -> str:
    return " ".join(_short(int(name[i : i + 2], 16) / 255) for i in (1, 3, 5))


def _pair(right: float, up: float) -> str:
    return f"{_units(right)} {_units(up)}"


def _units(centimeters: float) -> int:
    return round(centimeters * UNITS)


def _short(number: float) -> str:
    return f"{number:.3f}".rstrip("0").rstrip(".")
