"""Pictures of a day at home: getting up slowly, stairs, the bathroom, shoes."""

from __future__ import annotations

from app.illustrations.scene import Picture

PICTURES: tuple[Picture, ...] = ()
