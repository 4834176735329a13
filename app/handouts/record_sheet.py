"""The record sheet: the checks in short, room for results, and the cut-offs by age and sex."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical.answer_kinds import NOT_DONE
from app.clinical.checks import CHECKS, SCORED
from app.clinical.checks.check import Check
from app.clinical.checks.stance import HOLD_SECONDS
from app.clinical.norms import SecondsTable, TableBySex
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
class NormTable:
    """What is usual by age. `rows`: the header first. `note`: what to say below, or ""."""

    heading: str
    rows: tuple[TableRow, ...]
    note: str


@dataclass(frozen=True, kw_only=True)
class RecordSheet:
    """`sources`: name and address of each publication."""

    title: str
    before_heading: str
    before: tuple[str, ...]
    stop_heading: str
    stop: tuple[str, ...]
    stances: str
    checks: tuple[CheckToRecord, ...]
    cut_offs_heading: str
    cut_offs: tuple[str, ...]
    tables: tuple[NormTable, ...]
    sources_heading: str
    sources: tuple[tuple[str, str], ...]


def record_sheet(words: Section) -> RecordSheet:
    """Return the sheet in words. Raises MissingWords if a sentence is not there."""
    own = words.section("handouts", "record_sheet")
    return RecordSheet(
        title=own.text("title"),
        before_heading=own.text("before_heading"),
        before=own.texts("before"),
        stop_heading=own.text("stop_heading"),
        stop=own.texts("stop"),
        stances=own.text("stances", full=HOLD_SECONDS),
        checks=tuple(_check(words, own, check) for check in CHECKS),
        cut_offs_heading=own.text("cut_offs_heading"),
        cut_offs=tuple(_text(words, check, "cut_off") for check in SCORED),
        tables=tuple(_table(words, own, check) for check in SCORED if has_table(check)),
        sources_heading=own.text("sources_heading"),
        sources=tuple(each for check in SCORED for each in _sources(words, check)),
    )


def _text(words: Section, check: Check, *keys: str, **names: str) -> str:
    """Return a sentence of the check's own words for this sheet."""
    numbers = numbers_said(words, check.numbers)
    return words.text("checks", check.id, "sheet", *keys, **numbers, **names)


def _check(words: Section, own: Section, check: Check) -> CheckToRecord:
    more = [each for each in check.instead if each not in NOT_DONE]
    return CheckToRecord(
        id=check.id,
        name=words.text("checks", check.id, "short"),
        protocol=_text(words, check, "protocol"),
        line=own.text("count_line" if check.kind == "count" else "seconds_line"),
        answers=(*(_text(words, check, each) for each in more), *own.texts("instead")),
    )


def has_table(check: Check) -> bool:
    """Say whether what is usual can be read off beside a result.

    Averages from studies that timed for longer than our hold are no help on paper.
    """
    return isinstance(check.cut_off, TableBySex) or (check.average is not None and not check.full)


def _table(words: Section, own: Section, check: Check) -> NormTable:
    sheet = words.section("checks", check.id, "sheet")
    average = check.average
    return NormTable(
        heading=_text(words, check, "table_heading"),
        rows=_rows_by_sex(words, own, check) if average is None else _averages(words, own, average),
        note=_text(words, check, "table_note") if "table_note" in sheet else "",
    )


def _rows_by_sex(words: Section, own: Section, check: Check) -> tuple[TableRow, ...]:
    sexes = ("female", "male")
    head = [own.text("age")]
    for sex in sexes:
        head += [own.text(key, sex=own.text(sex)) for key in ("below", "usual")]
    rows: list[TableRow] = [tuple(head)]
    below, upper = check.cut_off, check.normal_range_end
    assert isinstance(below, TableBySex)
    assert upper is not None
    for first, last in below.ages:
        row = [_range(words, own, "ages", first=first, last=last)]
        for sex in sexes:
            (low,), (high,) = below.at(first, sex), upper.at(first, sex)
            row.append(decimal_text(words, low))
            row.append(_range(words, own, "usual_range", low=low, high=high))
        rows.append(tuple(row))
    return tuple(rows)


def _averages(words: Section, own: Section, average: SecondsTable) -> tuple[TableRow, ...]:
    rows: list[TableRow] = [(own.text("age"), own.text("walk_seconds"))]
    for first, last, low, high in average.rows:
        ages = _range(words, own, "ages", first=first, last=last)
        ends = {"low": published_text(words, low), "high": published_text(words, high)}
        rows.append((ages, own.text("usual_range", **ends)))
    return tuple(rows)


def _range(words: Section, own: Section, key: str, **ends: Sayable) -> str:
    return own.text(key, **numbers_said(words, ends))


def sources_on_sheet(check: Check) -> tuple[Source, ...]:
    """Return what the numbers of a check on this sheet are from."""
    left_out = check.average.source if check.average and not has_table(check) else None
    scored = check.sources if check.score_column else ()
    return tuple(each for each in scored if each is not left_out)


def _sources(words: Section, check: Check) -> tuple[tuple[str, str], ...]:
    """Return what each number of the check is the source of, with its address."""
    return tuple(
        (_text(words, check, "sources", each.id, name=source_name(words, each)), each.link)
        for each in sources_on_sheet(check)
    )
