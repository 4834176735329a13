"""What a summary takes: CPU time beside two other ways to draw the same content, and memory.

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
from app.pdf.summary import build_summary

from app.pdf.paper import PaperOptions
from tests.bench.paper_engines import fpdf2_summary, weasyprint_summary
from tests.pdf.documents import result_of

# The longest summary of the invented people; and one that ends before the exercises.
PEOPLE = ("cane_72", "dizzy_91")
BUILDS, BUILDS_OF_OTHERS = 25, 7
FEW, MANY = 200, 2_000

# A process of its own: memory that another measurement took would blur this one.
IN_A_ROW = f"""
import resource, sys
from itertools import cycle, islice
from app.pdf.paper import PaperOptions
from app.pdf.summary import build_summary
from tests.pdf.documents import PEOPLE, result_of

def now():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() // 1024

results = [result_of(person.id) for person in PEOPLE]
for count, result in enumerate(islice(cycle(results), {MANY}), start=1):
    build_summary(result, PaperOptions())
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
    print("A summary on paper: CPU, the same content through other engines, and memory")
    for person in PEOPLE:
        result = result_of(person)
        engines = (
            ("ours", lambda r=result: build_summary(r, PaperOptions()), BUILDS),
            ("fpdf2", lambda r=result: fpdf2_summary(r), BUILDS_OF_OTHERS),
            ("WeasyPrint", lambda r=result: weasyprint_summary(r), BUILDS_OF_OTHERS),
        )
        ours = 0.0
        for name, build, builds in engines:
            data = build()
            pages = len(pypdf.PdfReader(io.BytesIO(data)).pages)
            taken = median_cpu(build, builds)
            ours = ours or taken
            print(
                f"  {person:>9}, {name:<10} {taken:7.1f} ms, {taken / ours:5.1f} times ours;"
                f" {pages:2} pages, {len(data) / 1024:5.0f} KiB"
            )
    done = subprocess.run(
        [sys.executable, "-c", IN_A_ROW], check=True, capture_output=True, text=True
    )
    few, many = (int(line) / 1024 for line in done.stdout.split())
    print(
        f"  {MANY:,} in a row: {few:.1f} MiB after {FEW}, {many:.1f} MiB after all,"
        f" {many / few:.2f} times"
    )
