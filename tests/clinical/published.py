"""Reading the tables that were typed a second time."""

import csv
from pathlib import Path

FOLDER = Path(__file__).parent / "published_tables"


def rows(name: str) -> list[dict[str, str]]:
    with open(FOLDER / name, encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))
