"""What `flask score` takes in memory and time, beside copying the file.

Speed is told as a ratio to copying the same rows with the csv module, which says more about the
work than about the machine.
"""

from __future__ import annotations

import csv
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from tests.people import PEOPLE

FEW, MANY = 10_000, 200_000

# Each run is a process of its own, since a peak of memory never goes down again. The clock runs
# inside it: starting up is not scoring.
SCORE = """
import resource, sys, time
from app import create_app
app = create_app()
start = time.perf_counter()
result = app.test_cli_runner().invoke(args=["score", sys.argv[1], "--output", sys.argv[2]])
seconds = time.perf_counter() - start
assert result.exit_code == 0, result.output
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(seconds, peak // 1024 if sys.platform == "darwin" else peak)  # macOS counts bytes
"""


def write_people(path: Path, rows: int) -> None:
    columns = list(dict.fromkeys(column for person in PEOPLE for column in person.cells))
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns)
        writer.writeheader()
        writer.writerows(person.cells for person in islice(cycle(PEOPLE), rows))


def scored(people: Path, output: Path) -> tuple[float, int]:
    """Return seconds and peak memory in KiB."""
    done = subprocess.run(
        [sys.executable, "-c", SCORE, str(people), str(output)],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, peak = done.stdout.split()
    return float(seconds), int(peak)


def copied(people: Path, output: Path) -> float:
    """Return the seconds that reading and writing the same rows take, scoring nothing."""
    start = time.perf_counter()
    with (
        people.open(encoding="utf-8", newline="") as source,
        output.open("w", encoding="utf-8", newline="") as target,
    ):
        csv.writer(target).writerows(csv.reader(source))
    return time.perf_counter() - start


def bench_scoring() -> None:
    print(f"Scoring people from a file: the {len(PEOPLE)} people of tests/people.py, over and over")
    with tempfile.TemporaryDirectory() as folder:
        people, output = Path(folder, "people.csv"), Path(folder, "out.csv")
        for rows in (FEW, MANY):
            write_people(people, rows)
            seconds, peak = scored(people, output)
            ratio = seconds / copied(people, output)
            print(
                f"{rows:>9,} rows: {peak / 1024:6.1f} MiB at most, {rows / seconds:,.0f} rows"
                f" a second, {ratio:.0f} times as long as copying the file"
            )
