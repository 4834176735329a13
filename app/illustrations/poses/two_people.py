"""Pictures of two people: a helper who stands by, a physical therapist, a friend."""

from __future__ import annotations

from app.illustrations.scene import Picture

PICTURES: tuple[Picture, ...] = ()
