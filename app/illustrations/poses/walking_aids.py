"""Pictures of canes and walkers: how high, and how to walk with them."""

from __future__ import annotations

from app.illustrations.scene import Picture

PICTURES: tuple[Picture, ...] = ()
