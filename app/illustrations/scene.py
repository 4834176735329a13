"""A frame of a picture: who is in it, in which pose, with what, seen from where; and its shapes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from app.illustrations.arrow import Arrow
from app.illustrations.body import Skeleton, skeleton
from app.illustrations.characters import Character
from app.illustrations.figure import Figure
from app.illustrations.geometry import Point, View
from app.illustrations.pose import Pose
from app.illustrations.props import Prop, shadow
from app.illustrations.shapes import Room, Shape, bounds

SIDE = View()


class Drawable(Protocol):
    """Anything that has shapes: a person in a pose, or a plan of the floor."""

    @property
    def shapes(self) -> tuple[Shape, ...]: ...


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One still of a movement. `helper` stands by in a pose of their own."""

    who: Character
    pose: Pose
    props: tuple[Prop, ...] = ()
    view: View = SIDE
    helper: tuple[Character, Pose] | None = None

    @cached_property
    def body(self) -> Skeleton:
        return skeleton(self.pose)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Return everything to draw, far things first."""
        view = self.view
        found: list[Shape] = [self._floor(self.body)]
        found += [shape for prop in self.props for shape in prop.behind(view)]
        parts = Figure(self.body, self.who, view).parts()
        if self.helper:
            parts += Figure(skeleton(self.helper[1]), self.helper[0], view).parts()
        parts.sort(key=lambda part: part[0])
        found += [shape for _, shapes in parts for shape in shapes]
        arrows = [prop for prop in self.props if isinstance(prop, Arrow)]
        things = [prop for prop in self.props if not isinstance(prop, Arrow)]
        for prop in (*things, *arrows):
            found += prop.over(view)
        return tuple(found)

    def _floor(self, body: Skeleton) -> Shape:
        feet = (body.left_leg, body.right_leg)
        points = [body.hips, *(leg.heel for leg in feet), *(leg.toe for leg in feet)]
        xs, ys = [p.x for p in points], [p.y for p in points]
        middle = Point((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, 0)
        long, wide = (max(xs) - min(xs)) / 2 + 16, (max(ys) - min(ys)) / 2 + 16
        return shadow(self.view, middle, long, wide)


# Frames are as wide as one of these, so that people are drawn to the same scale everywhere.
WIDTHS = (150.0, 175.0, 200.0, 260.0, 420.0)
MARGIN = 4.0


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The frames of one exercise, check or topic, drawn to one scale.

    `in_turn`: each frame follows on the one before it; else they are scenes beside each other.
    `telling`: the place of the frame that says most, where it is not the one half-way.
    """

    id: str
    frames: tuple[Drawable, ...]
    in_turn: bool = True
    telling: int | None = None

    @cached_property
    def rooms(self) -> tuple[Room, ...]:
        """Return the room of each frame: left, bottom, width and height.

        Frames with people share one, so that nobody jumps or grows between them; a plan seen from
        above has its own.
        """
        people = [frame.shapes for frame in self.frames if isinstance(frame, Frame)]
        shared = _room(people) if people else (0.0, 0.0, 0.0, 0.0)
        return tuple(
            shared if isinstance(frame, Frame) else _room([frame.shapes]) for frame in self.frames
        )


def _room(drawn: list[tuple[Shape, ...]]) -> Room:
    boxes = [bounds(shapes) for shapes in drawn]
    left, low = min(b[0] for b in boxes) - MARGIN, min(b[1] for b in boxes) - MARGIN
    right, top = max(b[2] for b in boxes) + MARGIN, max(b[3] for b in boxes) + MARGIN
    wide = next((each for each in WIDTHS if each >= right - left), right - left)
    return (left + right - wide) / 2, low, wide, top - low
