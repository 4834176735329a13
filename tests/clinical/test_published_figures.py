"""Every published number against a second typing of it, and that nothing published is untyped."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TypeVar

import pytest

import app.clinical
from app.clinical.norms import SecondsTable
from app.clinical.numbers import Above, AtOrAbove, Below, Published
from app.clinical.sources import SOURCES, Source
from app.learn.numbers import numbers_in_words
from tests.clinical.published import rows
from tests.result.people import WORDS, check, result_of
from tests.visitor import Visitor

Kind = TypeVar("Kind")
FIGURES = {row["name"]: row for row in rows("figures.csv")}
YEARS = {row["source"]: row for row in rows("source_years.csv")}
SOURCES_BY_ID = {source.id: source for source in SOURCES}
AGES = {row["name"]: int(row["age"]) for row in rows("ages.csv")}
WALK = rows("timed_up_and_go_average.csv")
ONE_LEG = rows("one_leg_average.csv")
SHOWN_TO_SECONDS = 10
UNKNOWN_AGES = ("59", "100")


def rules(*kinds: type[Kind]) -> Iterator[tuple[str, Kind]]:
    """Yield what stands in the modules of the rules under a name of its own, with that name."""
    for found in pkgutil.walk_packages(app.clinical.__path__, "app.clinical."):
        for name, value in vars(importlib.import_module(found.name)).items():
            if isinstance(value, kinds):
                yield name, value


def numbers_in(text: str) -> list[Decimal]:
    return [Decimal(each.replace(",", "")) for each in re.findall(r"\d[\d,]*(?:\.\d+)?", text)]


# ---------------------------------------------------------------- Publications


def test_every_publication_is_typed_twice() -> None:
    assert set(SOURCES_BY_ID) == set(YEARS)
    assert {source.id for _, source in rules(Source)} == set(YEARS)
    assert len(SOURCES) == len(YEARS)


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)
def test_year_volume_and_pages_are_those_of_the_publication(source: Source) -> None:
    assert source.year == int(YEARS[source.id]["year"])
    assert YEARS[source.id]["place"] in source.citation


def test_the_evidence_page_names_the_years_that_were_typed(visitor: Visitor) -> None:
    page = visitor.get("/evidence")
    listed = page.select("ul.sources > li")
    assert len(listed) == len(YEARS)
    for each in listed:
        year = YEARS[str(each["id"])]["year"]
        assert f", {year}" in each.get_text()
        each.decompose()
    named = re.findall(r"\((\w+)[^(),]*, (\d{4})\)", page.get_text())
    assert ("Sherrington", "2020") in named
    for name, year in named:
        assert YEARS[name.lower()]["year"] == year, name


# ---------------------------------------------------------------- Figures


def test_every_figure_is_typed_twice() -> None:
    assert {name for name, _ in rules(Published)} == set(FIGURES)


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_the_one_that_was_typed(name: str) -> None:
    row = FIGURES[name]
    found = {
        (each.value, each.unit, each.source.id) for own, each in rules(Published) if own == name
    }
    assert found == {(Decimal(row["value"]), row["unit"], row["source"])}


def test_the_evidence_page_quotes_the_figures(visitor: Visitor) -> None:
    page = visitor.get("/evidence")
    for each in page.select("ul.sources"):
        each.decompose()
    quoted = numbers_in(page.get_text())
    for name in (
        "COHORT_PEOPLE",
        "KEY_QUESTIONS_SENSITIVITY",
        "KEY_QUESTIONS_SPECIFICITY",
        "EXERCISE_TRIALS",
        "EXERCISE_PEOPLE",
        "EXERCISE_FIRST_AGE",
        "EXERCISE_RATE_TRIALS",
        "EXERCISE_FEWER_FALLS",
        "BALANCE_EXERCISE_FEWER_FALLS",
        "THREE_HOURS_FEWER_FALLS",
    ):
        assert Decimal(FIGURES[name]["value"]) in quoted, name


def test_the_result_says_in_round_numbers_whom_the_key_questions_point_to() -> None:
    # 68.7 % of those who later fell; 100 - 57.9 = 42.1 % of those who did not.
    text = " ".join(result_of().limits.paragraphs)
    assert {Decimal(69), Decimal(42)} <= set(numbers_in(text))
    assert YEARS["burns"]["year"] in text


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("trials", "116"),
        ("trial_people", "25,160"),
        ("trial_first_age", "60"),
        ("rate_trials", "64"),
        ("fewer_falls", "23"),
        ("balance_fewer_falls", "24"),
        ("tai_chi_fewer_falls", "23"),
        ("three_hours_fewer_falls", "42"),
        ("trial_hours", "3"),
        # Rate ratios 0.77, 0.76, 0.77 and 0.58, of ten falls.
        ("falls_of_ten", "8"),
        ("balance_falls_of_ten", "8"),
        ("tai_chi_falls_of_ten", "8"),
        ("three_hours_falls_of_ten", "6"),
        ("activity_minutes", "150"),
        ("activity_minutes_at_most", "300"),
        ("activity_strength_days", "2"),
        ("activity_balance_days", "3"),
    ],
)
def test_the_pages_to_read_name_the_figures(name: str, written: str) -> None:
    assert numbers_in_words(WORDS)[name] == written


# ---------------------------------------------------------------- Cut-offs and ages


def test_every_bound_is_typed_twice() -> None:
    found = {
        *(("below", each.bound, each.unit, each.source.id) for _, each in rules(Below)),
        *(("at_or_above", each.bound, each.unit, each.source.id) for _, each in rules(AtOrAbove)),
        *(("above", each.bound, each.unit, each.source.id) for _, each in rules(Above)),
    }
    assert found == {
        (row["kind"], int(row["bound"]), row["unit"], row["source"]) for row in rows("cut_offs.csv")
    }


def test_the_evidence_page_names_the_bounds_and_the_ages(visitor: Visitor) -> None:
    page = visitor.get("/evidence")
    for each in page.select("ul.sources"):
        each.decompose()
    quoted = numbers_in(page.get_text())
    points = sum(int(row["points"]) for row in rows("stay_independent_weights.csv"))
    bounds = [int(row["bound"]) for row in rows("cut_offs.csv")]
    for number in (points, *bounds, AGES["first"], AGES["last"], AGES["made_for"]):
        assert Decimal(number) in quoted, number


@pytest.mark.parametrize(
    ("age", "told"),
    [
        (AGES["first"] - 1, AGES["first"]),
        (AGES["made_for"] - 1, AGES["made_for"]),
        (AGES["made_for"], None),
        (AGES["last"], None),
        (AGES["last"] + 1, AGES["last"]),
    ],
)
def test_a_person_is_told_where_the_tables_begin_and_end(age: int, told: int | None) -> None:
    said = numbers_in(" ".join(result_of(age=str(age)).notes.items))
    assert (told is None and not said) or Decimal(told or 0) in said


# ---------------------------------------------------------------- Averages


def test_every_table_of_seconds_is_typed_twice() -> None:
    found = {
        (each.source.id, first, last, low, high)
        for _, each in rules(SecondsTable)
        for first, last, low, high in each.rows
    }
    typed = {
        ("bohannon", int(row["first_age"]), int(row["last_age"]), row["low"], row["high"])
        for row in WALK
    } | {
        ("bohannon_one_leg", int(row["first_age"]), int(row["last_age"]), row["mean"], row["mean"])
        for row in ONE_LEG
    }
    assert found == {
        (source, first, last, Decimal(low), Decimal(high))
        for source, first, last, low, high in typed
    }


@pytest.mark.parametrize("row", WALK, ids=lambda row: row["first_age"])
@pytest.mark.parametrize("end", ["first_age", "last_age"])
def test_the_average_walk_is_shown_from_the_first_age_to_the_last(
    row: dict[str, str], end: str
) -> None:
    scale = check(result_of(age=row[end]), "timed_up_and_go").scale
    assert scale is not None
    # The number behind comes with its unit, and so without the last zero of the table.
    assert numbers_in(scale.usual_text) == [Decimal(row["low"]), Decimal(row["high"])]
    assert scale.usual_text in scale.text


@pytest.mark.parametrize("row", ONE_LEG, ids=lambda row: row["first_age"])
@pytest.mark.parametrize("end", ["first_age", "last_age"])
def test_the_average_on_one_leg_is_shown_or_said_to_be_over_ten_seconds(
    row: dict[str, str], end: str
) -> None:
    scale = check(result_of(age=row[end], one_leg_seconds="6"), "one_leg").scale
    assert scale is not None
    mean = Decimal(row["mean"])
    beyond = mean > SHOWN_TO_SECONDS
    assert numbers_in(scale.usual_text) == [Decimal(SHOWN_TO_SECONDS) if beyond else mean]
    assert ("over" in scale.usual_text) == beyond


@pytest.mark.parametrize("age", UNKNOWN_AGES)
@pytest.mark.parametrize("checked", ["timed_up_and_go", "one_leg"])
def test_outside_the_tables_no_average_is_shown(age: str, checked: str) -> None:
    scale = check(result_of(age=age, one_leg_seconds="6"), checked).scale
    assert scale is not None
    assert scale.usual_text == ""


@pytest.mark.parametrize("row", rows("chair_stand_normal_range.csv"), ids=lambda r: r["first_age"])
@pytest.mark.parametrize(("sex", "column"), [("female", "women"), ("male", "men")])
@pytest.mark.parametrize("end", ["first_age", "last_age"])
def test_what_is_usual_on_the_chair_is_shown(
    row: dict[str, str], sex: str, column: str, end: str
) -> None:
    scale = check(result_of(age=row[end], sex=sex), "chair_stand").scale
    assert scale is not None
    low, high = row[f"{column}_low"], row[f"{column}_high"]
    assert numbers_in(scale.usual_text) == [Decimal(low), Decimal(high)]
    assert numbers_in(scale.goal_text) == [Decimal(low)]
    assert scale.usual_text in scale.text
