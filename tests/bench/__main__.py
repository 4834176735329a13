"""python -m tests.bench: speed and memory, as ratios; python -m tests.bench paper for one part."""

from __future__ import annotations

import sys

from tests.bench.guided import bench_guided
from tests.bench.paper import bench_paper
from tests.bench.scoring import bench_scoring

PARTS = {"scoring": bench_scoring, "paper": bench_paper, "guided": bench_guided}


def main() -> int:
    wanted = sys.argv[1:] or list(PARTS)
    if unknown := [each for each in wanted if each not in PARTS]:
        print(f"There is no part {unknown[0]}; there are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    for each in wanted:
        PARTS[each]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
