"""Pictures of what balance and strength are for, and of how a body keeps its balance."""

from __future__ import annotations

from app.illustrations.scene import Picture

PICTURES: tuple[Picture, ...] = ()
