"""The sheet beside this file scores each topic with the CDC Clear Communication Index; 90 passes.

The Index asks twenty yes-or-no questions: 1 one main message, 2 at the top, 3 set apart to the eye,
4 a picture that supports it, 5 a call to action, 6 active voice, 7 words that the reader uses,
8 lists, 9 parts with headings, 10 what matters most comes first, 11 what is known and not known,
12 what to do, 13 why, 14 how, 15 numbers that the reader uses, 16 what they mean, 17 nothing to
work out, 18 what the harm is, 19 good and bad sides, 20 chances in words. A point is given only
where every instance on the page has earned it; "-" does not apply. `lost` says what costs a point.

Readers who had not written the words scored it three times, strictly, on the page at 1280 x 800
and on paper, and the words were mended in between. After the last time, three sentences that had
still cost a point were changed as that reader proposed (strength_training 18, how_much 4 and 15),
and the points given by those who changed them. On a phone the same box is seen at once, but for
if_you_fall, where the numbers to call stand in it.

Since then the page shows the box, a picture and when to stop, and folds the parts under their
headings; on paper all is written out. The words are as they were scored, but for a few that
exercising_safely_at_home and if_you_fall say shorter or in another place.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.clinical.topics import TOPICS, TOPICS_BY_ID
from app.learn.topic_page import LISTS, topic_page
from tests.scoring import WORDS

SHEET = Path(__file__).parent / "clear_communication_index.csv"
ITEMS = [str(item) for item in range(1, 21)]
CORE = ITEMS[:11]  # these always apply
PASSES = 90
LONGEST_LIST = 7


def rows() -> list[dict[str, str]]:
    with SHEET.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def score(row: dict[str, str]) -> float:
    """Return points in a hundred of the items that apply."""
    given = [row[item] for item in ITEMS if row[item] != "-"]
    return 100 * given.count("1") / len(given)


def test_the_sheet_has_every_topic_and_every_item() -> None:
    sheet = rows()
    assert [row["topic"] for row in sheet] == [topic.id for topic in TOPICS]
    for row in sheet:
        assert list(row) == ["topic", *ITEMS, "lost"]
        assert {row[item] for item in ITEMS} <= {"0", "1", "-"}
        assert "-" not in {row[item] for item in CORE}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["topic"])
def test_every_topic_passes(row: dict[str, str]) -> None:
    assert score(row) >= PASSES


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["topic"])
def test_a_point_that_is_lost_is_told(row: dict[str, str]) -> None:
    lost = [item for item in ITEMS if row[item] == "0"]
    assert bool(lost) is bool(row["lost"])
    for item in lost:
        assert f"{item}:" in row["lost"]


def test_the_sum_is_taken_over_the_items_that_apply() -> None:
    row = dict.fromkeys(ITEMS, "1")
    assert score(row) == 100
    assert score({**row, "20": "-"}) == 100
    assert score({**row, "7": "0"}) == 95
    assert score({**row, "7": "0", "20": "-"}) == pytest.approx(94.7, abs=0.05)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["topic"])
def test_points_that_can_be_counted_are_earned(row: dict[str, str]) -> None:
    """What a program can see of the items 1, 4, 8, 9, 11 and 15; the rest takes a reader."""
    page = topic_page(WORDS, TOPICS_BY_ID[row["topic"]])
    if row["1"] == "1":
        assert 5 <= len(page.lead.split()) <= 30
    if row["4"] == "1":
        labelled = [p for p in page.parts if p.pictures and (p.caption or p.steps)]
        assert labelled
    if row["8"] == "1":
        lists = [getattr(part, name) for part in page.parts for name in LISTS]
        assert max(len(each) for each in lists) <= LONGEST_LIST
    if row["9"] == "1":
        assert all(part.heading for part in page.parts)
    if row["11"] == "1":
        assert page.sure
        assert page.unsure
    if row["15"] == "1":
        assert not any("%" in sentence for sentence in page.sentences)
