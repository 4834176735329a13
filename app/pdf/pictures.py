"""The drawn pictures on paper: the frames of one movement side by side."""

from __future__ import annotations

from functools import cache

from reportlab.platypus import Flowable

from app.illustrations.library import PICTURES
from app.illustrations.pdf_operators import operators
from app.illustrations.shapes import Room

GAP = 12.0  # points between two frames
HIGHEST = 84.0  # points; so that an exercise with its picture fits on one page


@cache
def frames_on_paper(picture_id: str) -> tuple[tuple[str, Room], ...]:
    """Return each frame as operators with its room in centimeters; made once, never changed."""
    picture = PICTURES[picture_id]
    return tuple(
        (operators(frame.shapes), room)
        for frame, room in zip(picture.frames, picture.rooms, strict=True)
    )


class PictureRow(Flowable):
    """The frames of a picture in a row, all to one scale, as large as the width lets them be."""

    def __init__(self, picture_id: str, highest: float = HIGHEST) -> None:
        super().__init__()
        self.frames = frames_on_paper(picture_id)
        self.highest = highest
        self.spaceBefore = self.spaceAfter = 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        room_wide = sum(room[2] for _, room in self.frames)
        gaps = GAP * (len(self.frames) - 1)
        tallest = max(room[3] for _, room in self.frames)
        self.scale = min((width - gaps) / room_wide, self.highest / tallest)
        self.width, self.height = width, tallest * self.scale
        return self.width, self.height

    def draw(self) -> None:
        right = 0.0
        for text, (left, low, wide, _) in self.frames:
            self.canv.saveState()
            self.canv.translate(right, 0)
            self.canv.scale(self.scale, self.scale)
            self.canv.translate(-left, -low)
            self.canv.addLiteral(text)
            self.canv.restoreState()
            right += wide * self.scale + GAP
