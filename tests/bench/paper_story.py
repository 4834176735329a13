"""What one sheet and my plan hold, for other engines to draw: headings, lists, pictures, tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import NamedTuple

from app.illustrations.library import most_telling
from app.result.records import Result
from app.said.block import Block
from app.said.exercise import ExerciseFact
from app.web.illustrations import frame_files
from tests.scoring import WORDS

STATIC = Path(__file__).parents[2] / "static"
FRAMES = frame_files(STATIC / "illustrations")
ACROSS, GAP = 185.9, 4.0  # mm; ACROSS lies between the margins of a Letter page
Picture = tuple[Path | str, float, float, str]  # an SVG file or its text, mm wide and high, alt


class Part(NamedTuple):
    """A heading, p, ol, ul, row of pictures, table or page break."""

    kind: str
    words: str = ""  # a paragraph a line
    label: str = ""
    entries: Sequence[str] = ()  # items of a list, words under pictures, or a table's head
    pictures: Sequence[Picture] = ()
    rows: Sequence[Sequence[str]] = ()
    widths: Sequence[float] = ()  # of columns, to each other


def story_of(result: Result, kind: str) -> Iterator[Part]:
    """Return the parts of "sheet" or "plan" in their order."""
    yield from _front(result)
    yield from _back(result)
    if kind == "plan":
        yield from _exercises(result)
        yield from _letter(result)


def _front(result: Result) -> Iterator[Part]:
    week = result.week
    yield Part("h1", result.sheet_title)
    yield Part("p", f"{result.name_line} {'_' * 18} {result.birth_line} {'_' * 12}")
    said = (*(week.text or (result.heading,)), week.whom, week.when, week.say_heading, week.say)
    yield from _framed(week.heading, [each for each in (*said, *week.signs, week.closed) if each])
    if result.glance:
        yield Part("h2", result.glance_heading)
        stills = [
            _frames(each.id, each.frames, 55)[most_telling(each.id)] for each in result.glance
        ]
        short = [f"{each.name}: {each.dose} {each.days}" for each in result.glance]
        yield Part("row", pictures=stills, entries=short)
    yield from _framed(result.stop_line.lead, [result.stop_line.text])
    yield Part("p", f"{result.recheck_line}\n{result.disclaimer}")


def _back(result: Result) -> Iterator[Part]:
    own = WORDS.section("paper")
    yield Part("page")
    yield Part("h2", own.text("how_to"))
    for each in result.glance:
        yield Part("h3", each.name)
        yield Part("ol", entries=each.steps)
    if result.log:
        yield Part("h2", own.text("log", "heading"))
        week = own.text("log", "week")
        rows = [
            [str(n + 1), *("1 2 3" for _ in result.log.days)]
            for n, _ in enumerate(result.log.weeks)
        ]
        yield Part("table", entries=[week, *result.log.days], rows=rows, widths=[1] * 8)
        yield Part("p", f"{own.text('log', 'fall')} {'_' * 20}")
    if result.check_rows:
        yield Part("h2", own.text("checks"))
        head = [own.text(each) for each in ("check", "mine", "mark", "verdict")]
        found = [[each.name, each.mine, each.mark, each.verdict] for each in result.check_rows]
        yield Part("table", entries=head, rows=found, widths=[2.2, 1.3, 1.3, 1.4])
    yield Part("h2", own.text("ask"))
    yield Part("ul", entries=result.visit.items or result.letter.questions)
    yield from _blocks(result.bring)


def _blocks(*blocks: Block) -> Iterator[Part]:
    for block in blocks:
        yield Part("h2", block.heading)
        yield Part("p", "\n".join(block.paragraphs))
        yield Part("ul", entries=block.items)


def _framed(heading: str, said: Sequence[str]) -> Iterator[Part]:
    yield Part("table", entries=[heading], rows=[["\n".join(said)]], widths=[1])


def _frames(name: str, alts: Sequence[str], highest: float) -> list[Picture]:
    """Return the pictures to one scale, as high (mm) as asked or as wide as their columns."""
    found = FRAMES[name]
    wide = (ACROSS / len(found) - GAP) / max(each.width for each in found)
    unit = min(highest / max(each.height for each in found), wide)
    sizes = [(STATIC / each.path, each.width * unit, each.height * unit) for each in found]
    return [(*size, alt) for size, alt in zip(sizes, alts, strict=True)]


def _exercises(result: Result) -> Iterator[Part]:
    number = count(1)
    for group in result.groups:
        for each in group.exercises if group.id == "core" else ():
            yield Part("page")
            yield from _exercise(each, next(number), result)
    yield from _blocks(result.stop, result.rules)


def _exercise(each: ExerciseFact, number: int, result: Result) -> Iterator[Part]:
    labels = result.labels
    yield Part("h3", f"{number}. {each.name}")
    yield Part("row", pictures=_frames(each.id, each.frames, 45))
    yield Part("p", each.dose, labels.dose)
    yield Part("p", " ".join(each.because), labels.because)
    yield Part("p", " ".join(each.changed), labels.changed)
    yield Part("p", each.start, labels.start)
    yield Part("ol", entries=each.steps)
    yield Part("p", each.stop_if)
    yield Part("p", each.easier, labels.easier)


def _letter(result: Result) -> Iterator[Part]:
    letter = result.letter
    yield Part("page")
    yield Part("h2", letter.heading)
    yield Part("p", "\n".join((letter.date, letter.greeting, *letter.paragraphs)))
    yield Part("h3", letter.questions_heading)
    yield Part("ul", entries=letter.questions)
    yield Part("p", "\n".join((*letter.closing, letter.answer)))
