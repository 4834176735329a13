"""Reading the tables that were typed a second time."""

import csv
from pathlib import Path

FOLDER = Path(__file__).parent / "published_tables"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table; the lines before it that begin with # say where it is from."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))
