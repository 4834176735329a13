"""Every frame of every picture as the text of its file."""

from __future__ import annotations

from app.illustrations.geometry import PoseError
from app.illustrations.library import PICTURES
from app.illustrations.svg import svg


def file_name(picture_id: str, number: int) -> str:
    """Return the name of a frame's file; numbers count from 1."""
    return f"{picture_id}-{number}.svg"


def all_drawings() -> dict[str, str]:
    """Return the SVG text of all frames by file name. Raises PoseError, naming the frame."""
    drawn: dict[str, str] = {}
    for picture in PICTURES.values():
        try:
            stills = zip(picture.frames, picture.rooms, strict=True)
            for number, (frame, room) in enumerate(stills, start=1):
                drawn[file_name(picture.id, number)] = svg(frame.shapes, room)
        except PoseError as error:
            raise PoseError(f"{picture.id}: {error}") from error
    return drawn
