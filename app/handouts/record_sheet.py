"""The record sheet: the checks in short, room for results, and the cut-offs by age and sex."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical import measures
from app.clinical.checks.chair_stand import BELOW_AVERAGE, NORMAL_RANGE_END
from app.clinical.checks.timed_up_and_go import AVERAGE
from app.clinical.questions import CHECK_IDS
from app.clinical.sources import Source
from app.content.words import Section
from app.said.amounts import Sayable, decimal_text, numbers_said, published_text
from app.said.sources import source_name

TableRow = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CheckToRecord:
    """`answers`: what may be ticked instead of a number."""

    id: str
    name: str
    protocol: str
    line: str
    answers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RecordSheet:
    """Tables have their header as first row. `sources`: name and address of each publication."""

    title: str
    before_heading: str
    before: tuple[str, ...]
    stop_heading: str
    stop: tuple[str, ...]
    stances: str
    checks: tuple[CheckToRecord, ...]
    cut_offs_heading: str
    cut_offs: tuple[str, ...]
    chair_heading: str
    chair_table: tuple[TableRow, ...]
    walk_heading: str
    walk_table: tuple[TableRow, ...]
    walk_note: str
    sources_heading: str
    sources: tuple[tuple[str, str], ...]


def record_sheet(words: Section) -> RecordSheet:
    """Return the sheet in words. Raises MissingWords if a sentence is not there."""
    own = words.section("handouts", "record_sheet")
    numbers = numbers_said(
        words,
        {
            **measures.PROTOCOL_NUMBERS,
            "one_leg": measures.ONE_LEG_NOTE.bound,
            "tug": measures.TIMED_UP_AND_GO_FINDING.bound,
            "slow": measures.TIMED_UP_AND_GO_SLOW.bound,
        },
    )
    sources = {
        "stances": measures.TANDEM_FINDING.source,
        "one_leg": measures.ONE_LEG_NOTE.source,
        "chair_stand": BELOW_AVERAGE.source,
        "usual": NORMAL_RANGE_END.source,
        "timed_up_and_go": measures.TIMED_UP_AND_GO_FINDING.source,
        "average": AVERAGE.source,
        "level": measures.TIMED_UP_AND_GO_SLOW.source,
    }

    def said(key: str, source: Source) -> str:
        name = source_name(words, source)
        return own.text("sources", key, name=name)

    return RecordSheet(
        title=own.text("title"),
        before_heading=own.text("before_heading"),
        before=own.texts("before"),
        stop_heading=own.text("stop_heading"),
        stop=own.texts("stop"),
        stances=own.text("stances", **numbers),
        checks=tuple(_check(words, own, each, numbers) for each in CHECK_IDS),
        cut_offs_heading=own.text("cut_offs_heading"),
        cut_offs=own.texts("cut_offs", **numbers),
        chair_heading=own.text("chair_heading"),
        chair_table=_chair_table(words, own),
        walk_heading=own.text("walk_heading"),
        walk_table=_walk_table(words, own),
        walk_note=own.text("walk_note", **numbers),
        sources_heading=own.text("sources_heading"),
        sources=tuple((said(key, source), source.link) for key, source in sources.items()),
    )


def _check(words: Section, own: Section, check: str, numbers: dict[str, str]) -> CheckToRecord:
    chair = check == "chair_stands"
    arms = (own.text("arms_used"),) if chair else ()
    return CheckToRecord(
        id=check,
        name=words.text("checks", check, "short"),
        protocol=own.text("protocol", check, **numbers),
        line=own.text("count_line" if chair else "seconds_line"),
        answers=(*arms, *own.texts("instead")),
    )


def _chair_table(words: Section, own: Section) -> tuple[TableRow, ...]:
    sexes = ("female", "male")
    head = [own.text("age")]
    for sex in sexes:
        head += [own.text(key, sex=own.text(sex)) for key in ("below", "usual")]
    rows: list[TableRow] = [tuple(head)]
    for first, last, _ in BELOW_AVERAGE.female.rows:
        row = [_range(words, own, "ages", first=first, last=last)]
        for sex in sexes:
            low = BELOW_AVERAGE.at(first, sex)[0]
            high = NORMAL_RANGE_END.at(first, sex)[0]
            row.append(decimal_text(words, low))
            row.append(_range(words, own, "usual_range", low=low, high=high))
        rows.append(tuple(row))
    return tuple(rows)


def _walk_table(words: Section, own: Section) -> tuple[TableRow, ...]:
    rows: list[TableRow] = [(own.text("age"), own.text("walk_seconds"))]
    for first, last, low, high in AVERAGE.rows:
        ages = _range(words, own, "ages", first=first, last=last)
        ends = {"low": published_text(words, low), "high": published_text(words, high)}
        rows.append((ages, own.text("usual_range", **ends)))
    return tuple(rows)


def _range(words: Section, own: Section, key: str, **ends: Sayable) -> str:
    return own.text(key, **numbers_said(words, ends))
