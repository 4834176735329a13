"""The people in the pictures: how each looks. All have the same proportions."""

from __future__ import annotations

from dataclasses import dataclass

INK = "#1c2b2e"
PAPER = "#ffffff"
ARROW = "#a61b1b"


@dataclass(frozen=True, kw_only=True)
class Character:
    """`hair_style`: bun, short, bald, curls or bob. `build`: woman or man."""

    skin: str
    skin_far: str
    hair: str
    hair_style: str
    top: str
    top_far: str
    trousers: str
    trousers_far: str
    shoes: str
    build: str
    glasses: bool = False
    moustache: bool = False


ROSA = Character(
    skin="#f0c9a8", skin_far="#dcb18e", hair="#d9dde0", hair_style="bun",
    top="#2f8285", top_far="#256769", trousers="#4a5a73", trousers_far="#3c4a60",
    shoes="#f4f1ea", build="woman",
)  # fmt: skip
HENRY = Character(
    skin="#8d5a3b", skin_far="#784b30", hair="#e9eaea", hair_style="bald",
    top="#e0a83e", top_far="#c18d2c", trousers="#59606a", trousers_far="#484e57",
    shoes="#f4f1ea", build="man", glasses=True, moustache=True,
)  # fmt: skip
MAY = Character(
    skin="#e6b98a", skin_far="#d0a273", hair="#8f979c", hair_style="bob",
    top="#a5506e", top_far="#873f59", trousers="#3f5560", trousers_far="#33464f",
    shoes="#f4f1ea", build="woman", glasses=True,
)  # fmt: skip
TOM = Character(
    skin="#f1cdb2", skin_far="#dfb495", hair="#c4cacd", hair_style="short",
    top="#5b7fae", top_far="#48678f", trousers="#6a5a4c", trousers_far="#574a3e",
    shoes="#f4f1ea", build="man",
)  # fmt: skip
ADA = Character(
    skin="#6f452d", skin_far="#5d3924", hair="#dfe2e3", hair_style="curls",
    top="#c9694a", top_far="#a8543a", trousers="#44506b", trousers_far="#374258",
    shoes="#f4f1ea", build="woman",
)  # fmt: skip
