"""What body and head have in common: somebody seen from a side, drawn as edged outlines."""

from __future__ import annotations

from app.illustrations.body import Skeleton
from app.illustrations.characters import INK, Character
from app.illustrations.geometry import Point, View
from app.illustrations.shapes import EDGE, Area, Outline, circle_at, hull


class Drawn:
    """A body in a pose, how its person looks, and where the viewer stands."""

    def __init__(self, body: Skeleton, look: Character, view: View) -> None:
        self.body, self.look, self.view = body, look, view

    def _hull(self, *parts: tuple[Point, float]) -> Outline:
        return hull([circle_at(self.view.spot(place), radius) for place, radius in parts])

    def _area(self, fill: str, *outlines: Outline) -> Area:
        return Area(outlines, fill, INK, EDGE)
