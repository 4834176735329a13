"""What a paper takes: CPU time beside three other ways to draw the same content, and memory.

CPU time is that of the process, the median of several builds after one to warm up.
"""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import pypdf

from app.pdf.paper import PaperOptions
from app.pdf.papers import BUILDERS
from tests.bench.paper_engines import fpdf2_paper, weasyprint_paper
from tests.bench.paper_typst import typst_paper
from tests.pdf.documents import result_of
from tests.scoring import WORDS

# The longest papers of the invented people; and those of one who has no exercises.
PEOPLE = ("cane_72", "dizzy_91")
KINDS = {"sheet": 15.0, "plan": 35.0}  # milliseconds of CPU, at most
BUILDS, BUILDS_OF_OTHERS = 25, 7
FEW, MANY = 200, 2_000

# A process of its own: memory that another measurement took would blur this one.
IN_A_ROW = f"""
import resource, sys
from itertools import cycle, islice
from app.pdf.paper import PaperOptions
from app.pdf.papers import BUILDERS
from tests.pdf.documents import PEOPLE, result_of
from tests.scoring import WORDS

def now():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() // 1024

results = [result_of(person.id) for person in PEOPLE]
for count, result in enumerate(islice(cycle(results), {MANY}), start=1):
    BUILDERS["plan"](result, WORDS, PaperOptions())
    if count in ({FEW}, {MANY}):
        print(now())
"""


def median_cpu(build: Callable[[], bytes], builds: int) -> float:
    """Return milliseconds of CPU."""
    build()
    taken = []
    for _ in range(builds):
        start = time.process_time()
        build()
        taken.append(time.process_time() - start)
    return statistics.median(taken) * 1000


def bench_paper() -> None:
    print("Papers: CPU, the same content through other engines, and memory")
    for kind, most in KINDS.items():
        for person in PEOPLE:
            _compare(kind, person, most)
    done = subprocess.run(
        [sys.executable, "-c", IN_A_ROW], check=True, capture_output=True, text=True
    )
    few, many = (int(line) / 1024 for line in done.stdout.split())
    print(
        f"  {MANY:,} in a row: {few:.1f} MiB after {FEW}, {many:.1f} MiB after all,"
        f" {many / few:.2f} times"
    )


def _compare(kind: str, person: str, most: float) -> None:
    """Print what one paper takes, ours and each other engine's."""
    result, options = result_of(person), PaperOptions()
    engines: dict[str, Callable[[], bytes]] = {
        "ours": lambda: BUILDERS[kind](result, WORDS, options),
        "fpdf2": lambda: fpdf2_paper(result, kind),
        "WeasyPrint": lambda: weasyprint_paper(result, kind),
        "typst": lambda: typst_paper(result, kind),
    }
    ours = 0.0
    for name, build in engines.items():
        data = build()
        pages = len(pypdf.PdfReader(io.BytesIO(data)).pages)
        taken = median_cpu(build, BUILDS if name == "ours" else BUILDS_OF_OTHERS)
        ours = ours or taken
        aim = f" (at most {most:.0f})" if name == "ours" else ""
        print(
            f"  {kind:>5} of {person:>8}, {name:<10} {taken:7.1f} ms{aim},"
            f" {taken / ours:5.1f} times ours; {pages:2} pages, {len(data) / 1024:5.0f} KiB"
        )
