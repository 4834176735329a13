"""Where things stand on a page: above each other, beside each other, framed, as large as fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from reportlab.platypus import CondPageBreak, Flowable

TALL = 100_000.0  # points; higher than any page


class Room(NamedTuple):
    """The text area of a page that opens with a head, in points."""

    width: float
    height: float


class Stack(Flowable):
    """Flowables above each other that part only where they are higher than a whole page."""

    def __init__(self, inside: Sequence[Flowable]) -> None:
        super().__init__()
        self.inside = tuple(inside)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.places: list[tuple[Flowable, float]] = []
        down, room_below = 0.0, 0.0
        for each in self.inside:
            _, high = each.wrapOn(self.canv, width, height)
            if self.places and high:
                down += max(room_below, each.getSpaceBefore())
            down += high
            self.places.append((each, down))
            if high:
                room_below = each.getSpaceAfter()
        self.width, self.height = width, down
        return width, down

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        return list(self.inside) if self.height > self._frame._height else []

    def getSpaceBefore(self) -> float:
        return max((each.getSpaceBefore() for each in self.inside[:2]), default=0.0)

    def getSpaceAfter(self) -> float:
        return self.inside[-1].getSpaceAfter() if self.inside else 0.0

    def draw(self) -> None:
        for each, down in self.places:
            each.drawOn(self.canv, 0, self.height - down)


class Resizable(Protocol):
    """Something whose height may be chosen."""

    def resize(self, height: float) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Parts that stand together, and how high the pictures among them are, in points."""

    parts: Sequence[Flowable]
    pictures: Sequence[Resizable]
    height: float

    def stack(self) -> Stack:
        for each in self.pictures:
            each.resize(self.height)
        return Stack(self.parts)


class LargestThatFits(Flowable):
    """The first of several layouts, largest first, that has room where the page has come to.

    Where even the last is higher than a whole page, its parts follow each other over two.
    """

    def __init__(self, layouts: Sequence[Layout], page_height: float) -> None:
        super().__init__()
        self.layouts, self.page_height = tuple(layouts), page_height
        self.stack = self.layouts[0].stack()

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        for layout in self.layouts:
            self.stack = layout.stack()
            self.stack.canv = self.canv
            self.width, self.height = self.stack.wrap(width, height)
            if self.height <= height:
                break
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        if self.height <= self.page_height:
            return []
        # Over two pages there is room for a larger layout again.
        for layout in self.layouts:
            first, *rest = layout.stack().inside
            if all(fits([part], width, self.page_height) for part in (first, *rest)):
                # Where the first part has no room it waits for the next page.
                return [first, *rest] if fits([first], width, height) else []
        return [each for part in (first, *rest) for each in part.inside]

    def getSpaceBefore(self) -> float:
        return self.stack.getSpaceBefore()

    def draw(self) -> None:
        self.stack.drawOn(self.canv, 0, 0)


class Repeated(Flowable):
    """What stands on the page a second time, to be cut off: read out once, drawn twice."""

    def __init__(self, inside: Flowable) -> None:
        super().__init__()
        self.inside = inside

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self.inside.wrapOn(self.canv, width, height)
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.inside.drawOn(self.canv, 0, 0)


class Columns(Flowable):
    """Stacks beside each other, read one after the other; `shares` are parts of the width.

    They start at the top, or are centered on each other where they meet in the `middle`.
    """

    GAP = 14.0

    def __init__(
        self,
        columns: Sequence[Sequence[Flowable]],
        shares: Sequence[float],
        *,
        middle: bool = False,
    ) -> None:
        super().__init__()
        self.stacks = [Stack(each) for each in columns]
        self.shares, self.middle = tuple(shares), middle
        self.spaceBefore = self.spaceAfter = 5

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        free = width - self.GAP * (len(self.stacks) - 1)
        self.widths = [free * share / sum(self.shares) for share in self.shares]
        highs = []
        for stack, wide in zip(self.stacks, self.widths, strict=True):
            stack.canv = self.canv
            highs.append(stack.wrap(wide, height)[1])
        self.width, self.height = width, max(highs)
        return self.width, self.height

    def draw(self) -> None:
        right = 0.0
        for stack, wide in zip(self.stacks, self.widths, strict=True):
            free = self.height - stack.height
            stack.drawOn(self.canv, right, free / 2 if self.middle else free)
            right += wide + self.GAP


def high_of(story: Sequence[Flowable], width: float) -> float:
    """Return how high flowables are above each other."""
    stack = Stack(story)
    stack.canv = None
    return float(stack.wrap(width, TALL)[1])


def fits(story: Sequence[Flowable], width: float, height: float) -> bool:
    """Say whether flowables have room on one page."""
    return high_of(story, width) <= height


def new_page(height: float) -> Flowable:
    """Go on with a new page, or with this one if nothing stands on it yet."""
    return CondPageBreak(height - 1)
