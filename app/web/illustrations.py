"""The drawn pictures as the pages show them: the address and the size of each frame."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from markupsafe import Markup

from app.illustrations.library import most_telling
from app.illustrations.svg import scale_svg
from app.result.records import Scale
from app.result.scale import drawing_of

FOLDER = "illustrations"
SIZE = re.compile(r'width="(\d+)" height="(\d+)"')
NAME = re.compile(r"(.+)-(\d+)")


class UnknownPicture(LookupError):
    """A page names a picture that was not drawn."""


@dataclass(frozen=True, kw_only=True)
class FrameFile:
    """One still: its path in the static folder, and its size in CSS pixels."""

    path: str
    width: int
    height: int


def serve_illustrations(app: Flask) -> None:
    """Give templates `frames_of(id)`, `most_telling(id)` and `scale_of(scale)`.

    They are the files of a picture in order, the place of the one that says most, and a drawing.
    """
    pictures = frame_files(Path(app.root_path).parent / "static" / FOLDER)

    def frames_of(picture_id: str) -> tuple[FrameFile, ...]:
        try:
            return pictures[picture_id]
        except KeyError:
            raise UnknownPicture(f"there is no picture of {picture_id}") from None

    def scale_of(scale: Scale) -> Markup:
        return Markup(scale_svg(drawing_of(scale), scale.text))

    app.add_template_global(frames_of)
    app.add_template_global(most_telling)
    app.add_template_global(scale_of)


def frame_files(folder: Path) -> dict[str, tuple[FrameFile, ...]]:
    """Return the frames of every picture in a folder, by the picture's id."""
    found: dict[str, dict[int, FrameFile]] = {}
    for path in folder.glob("*.svg"):
        name = NAME.fullmatch(path.stem)
        size = SIZE.search(path.read_text("utf-8")[:300])
        if name is None or size is None:
            raise UnknownPicture(f"{path.name} is not named and sized as a frame of a picture")
        frame = FrameFile(path=f"{FOLDER}/{path.name}", width=int(size[1]), height=int(size[2]))
        found.setdefault(name[1], {})[int(name[2])] = frame
    return {each: tuple(frames[n] for n in sorted(frames)) for each, frames in found.items()}
