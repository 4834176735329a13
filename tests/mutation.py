"""The second half of make mutation: whoever survived is tried again, loaded afresh, and the score.

mutmut changes a function in a process that has loaded everything already. What a function built
while it was loaded, a check or a row of the signals, does not change with it any more; so each
change that nobody noticed is made once more before anything is loaded, against all the tests.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOP = Path(__file__).parent.parent
UNNOTICED = ("survived", "no tests")
UNTRIED = "not checked"


def verdicts() -> dict[str, str]:
    """Return mutmut's verdict on each change, by the change's name."""
    command = [sys.executable, "-m", "mutmut", "results", "--all", "true"]
    lines = subprocess.run(command, cwd=TOP, check=True, capture_output=True, text=True).stdout
    pairs = (line.strip().partition(": ") for line in lines.splitlines())
    return {name: verdict for name, colon, verdict in pairs if colon}


def survives(change: str) -> bool:
    """Say whether every test passes with the change made before anything is loaded; "" is none."""
    settings = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["tool"]["mutmut"]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [*command, *settings["pytest_add_cli_args_test_selection"]],
        cwd=TOP / "mutants",
        env=os.environ | {"MUTANT_UNDER_TEST": change},
        capture_output=True,
        check=False,
    )
    return run.returncode == 0


def main() -> None:
    # Where a test fails by itself, every change would seem to be noticed.
    if not survives(""):
        sys.exit("The tests do not pass in mutants/ without any change: nothing can be said.")
    tried = {each: verdict for each, verdict in verdicts().items() if verdict != UNTRIED}
    unnoticed = [change for change, verdict in tried.items() if verdict in UNNOTICED]
    survivors = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for change, survived in zip(unnoticed, pool.map(survives, unnoticed), strict=True):
            if survived:
                print(change, flush=True)
            survivors += survived
    print(f"{len(tried) - survivors} of {len(tried)} changes were noticed by a test")


if __name__ == "__main__":
    main()
