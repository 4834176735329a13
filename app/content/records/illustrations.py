"""What the pictures show that belong to no exercise and to no check."""

from __future__ import annotations

from app.content.record import Record


class Illustration(Record):
    """`frames`: what each still shows, for those who do not see it."""

    frames: tuple[str, ...]
