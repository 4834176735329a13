"""Pango, which WeasyPrint draws text with; `python -m tests.bench.pango` makes sure of it."""

import ctypes.util
import os
import shutil
import subprocess
import sys

PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
LIBRARIES = ("pango-1.0", "pangoft2-1.0")


def is_there() -> bool:
    return all(ctypes.util.find_library(name) for name in LIBRARIES)


def main() -> int:
    """0 when Pango is there, installed now where that needs no password; else 1, saying how."""
    if not is_there() and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Pango for the comparison with WeasyPrint ...", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES]
        for command in (["apt-get", "update", "-qq"], install):
            subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)
    if is_there():
        return 0
    print("The comparison needs Pango. This installs it:", file=sys.stderr)
    print(f"  sudo apt-get install -y {' '.join(PACKAGES)}", file=sys.stderr)
    print("On macOS: brew install pango", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
