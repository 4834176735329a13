"""Ids in addresses: written with underscores in the code, with hyphens in an address."""

from __future__ import annotations

from werkzeug.routing import UnicodeConverter


class HyphenatedId(UnicodeConverter):
    """`<hyphenated:id>` in a route: if_you_fall in the code is if-you-fall in the address."""

    def to_python(self, value: str) -> str:
        return value.replace("-", "_")

    def to_url(self, value: str) -> str:
        return super().to_url(value.replace("_", "-"))
