"""All pictures on one page with their names, in color and in gray: `make contact-sheet`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path

from app.illustrations.library import PICTURES
from app.illustrations.svg import svg

STYLE = """
body { font: 16px/1.4 sans-serif; margin: 16px; }
section { break-inside: avoid; margin-bottom: 24px; border-top: 1px solid #999; }
div { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
div.gray { filter: grayscale(1); }
div.gray svg { width: 160px; }
svg { width: 300px; height: auto; }
h2 { font-size: 18px; margin: 8px 0; }
"""


def contact_sheet(names: Sequence[str] = ()) -> str:
    """Return a page of the pictures of these names, or of all."""
    chosen = [picture for name, picture in PICTURES.items() if not names or name in names]
    sections = []
    for picture in chosen:
        stills = zip(picture.frames, picture.rooms, strict=True)
        drawn = "".join(svg(frame.shapes, room) for frame, room in stills)
        sections.append(
            f"<section><h2>{escape(picture.id)}</h2><div>{drawn}</div>"
            f'<div class="gray">{drawn}</div></section>'
        )
    return f"<!doctype html><title>Pictures</title><style>{STYLE}</style>{''.join(sections)}\n"


if __name__ == "__main__":
    path, *names = sys.argv[1:] or ["contact-sheet.html"]
    Path(path).write_text(contact_sheet(names), "utf-8")
    print(f"Wrote {path}")
