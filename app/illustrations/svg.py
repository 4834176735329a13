"""Shapes as SVG text for the page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from app.illustrations.characters import INK
from app.illustrations.scale import TEXT, WIDTH, ScaleDrawing
from app.illustrations.shapes import EDGE, Area, Flat, Line, Outline, Room, Shape, quadratic

NOWHERE = "0 0"  # an arc too short for the file's units
BOLD = ' font-weight="700"'
UNITS = 5  # of the file, in a centimeter
PIXELS = 2  # of the page, in a centimeter, at the picture's own size


def svg(shapes: Sequence[Shape], room: Room) -> str:
    """Return a whole SVG file; `room` is left, bottom, width and height in centimeters.

    Its own unit is a fifth of a centimeter, so that whole numbers do and the file stays small.
    It holds no words, so that it serves every language; the page gives it its alternative text.
    """
    left, low, wide, high = room
    top = low + high

    pen = Pen(left, top)
    parts = [_area(s, pen) if isinstance(s, Area) else _line(s, pen) for s in shapes]
    size = f'viewBox="0 0 {_units(wide)} {_units(high)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} width="{round(wide * PIXELS)}"'
        f' height="{round(high * PIXELS)}"><g stroke="{INK}" stroke-width="{_units(2 * EDGE)}"'
        f' stroke-linecap="round" stroke-linejoin="round" paint-order="stroke">'
        f"{''.join(parts)}</g></svg>\n"
    )


def scale_svg(drawing: ScaleDrawing, alt: str) -> str:
    """Return a scale as part of a page: its words are text, read out as `alt`, in one piece.

    Each part carries its name as a class, so that the page may color it as somebody has asked for.
    """
    pen = Pen(0, drawing.height)
    shapes = [
        f'<g class="scale-{part}">{_area(s, pen) if isinstance(s, Area) else _line(s, pen)}</g>'
        for part, s in drawing.parts
    ]
    labels = [
        f'<text x="{_units(each.right)}" y="{_units(drawing.height - each.up)}"'
        f' text-anchor="{each.anchor}" font-size="{_units(TEXT)}"'
        f"{BOLD if each.bold else ''}>{escape(each.text)}</text>"
        for each in drawing.labels
    ]
    return (
        f'<svg class="scale" role="img" aria-label="{escape(alt)}"'
        f' viewBox="0 0 {_units(WIDTH)} {_units(drawing.height)}">'
        f'<g stroke="{INK}" stroke-width="{_units(2 * EDGE)}" stroke-linecap="round"'
        f' stroke-linejoin="round" paint-order="stroke">'
        f'{"".join(shapes)}</g><g fill="currentColor">{"".join(labels)}</g></svg>'
    )


class Pen:
    """Writes places of the picture as places of the page, each as its distance from the last."""

    def __init__(self, left: float, top: float) -> None:
        self._left, self._top = left, top
        self._right, self._down = 0, 0

    def start(self, at: Flat) -> str:
        self._right, self._down = self._rounded(at)
        return f"M{_pair(self._right, self._down)}"

    def step(self, at: Flat) -> str:
        """Return the way to a place, and go there."""
        right, down = self._rounded(at)
        way = _pair(right - self._right, down - self._down)
        self._right, self._down = right, down
        return way

    def way(self, at: Flat) -> str:
        """Return the way to a place without going there."""
        right, down = self._rounded(at)
        return _pair(right - self._right, down - self._down)

    def _rounded(self, at: Flat) -> tuple[int, int]:
        return _units(at[0] - self._left), _units(self._top - at[1])


def _pair(right: int, down: int) -> str:
    """Return two numbers; a minus sign parts them as well as a space does."""
    return f"{right}{down}" if down < 0 else f"{right} {down}"


def _units(centimeters: float) -> int:
    return round(centimeters * UNITS)


def _area(area: Area, pen: Pen) -> str:
    path = "".join(_outline(each, pen) for each in area.outlines)
    # The edge is painted first: what lies inside the joined outlines is covered again.
    edge = "" if area.edge else ' stroke="none"'
    if area.edge not in ("", INK):
        edge += f' stroke="{area.edge}"'
    if area.edge and area.edge_width != EDGE:
        edge += f' stroke-width="{_units(2 * area.edge_width)}"'
    return f'<path d="{path}" fill="{area.fill}"{edge}/>'


def _outline(outline: Outline, pen: Pen) -> str:
    commands: list[str] = []
    for arc in outline:
        begin = arc.at(arc.start)
        commands.append(f"l{pen.step(begin)}" if commands else pen.start(begin))
        turn = arc.end - arc.start
        if arc.radius and turn > 0.5:
            # An arc of a whole circle ends where it began, so it is drawn in two.
            for end in (arc.start + turn / 2, arc.end) if turn >= 360 else (arc.end,):
                if pen.way(arc.at(end)) == NOWHERE:
                    continue
                radius, large = _units(arc.radius), int(180 < turn < 360)
                # The angle grows counterclockwise, and down is down on a page.
                commands.append(f"a{radius} {radius} 0 {large}0{pen.step(arc.at(end))}")
    return "".join(commands) + "z"


def _line(line: Line, pen: Pen) -> str:
    first, *rest = line.points
    path = pen.start(first)
    if line.smooth and len(rest) > 1:
        for bend, end in quadratic(line.points):
            path += f"q{pen.way(bend)} {pen.step(end)}"
    else:
        path += "l" + " ".join(pen.step(each) for each in rest)
    color = "" if line.color == INK else f' stroke="{line.color}"'
    return f'<path d="{path}" fill="none"{color} stroke-width="{_units(line.width)}"/>'
