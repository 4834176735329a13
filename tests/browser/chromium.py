"""Where Chromium is and how it is started; `python -m tests.browser.chromium` makes sure of it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Where macOS keeps them: not on the PATH.
APPLICATIONS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)

# A quiet browser that asks nothing of the network and runs as root in a container.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

HOW_TO_INSTALL = (
    "The browser tests need Chromium, and it was not found. This installs it:\n"
    "  {command}\n"
    "If it is in an unusual place, name it: CHROMIUM=/path/to/chromium make test"
)


def find_chromium(environ: Mapping[str, str]) -> Path | None:
    """The browser that CHROMIUM names, else the first one found on the PATH; None without any."""
    if named := environ.get("CHROMIUM"):
        found = shutil.which(named, path=environ.get("PATH"))
        return Path(found) if found else None
    for name in NAMES:
        if found := shutil.which(name, path=environ.get("PATH")):
            return Path(found)
    return next((path for path in APPLICATIONS if path.is_file()), None)


def how_to_install() -> str:
    """What to tell a person whose computer has no Chromium: one command."""
    if sys.platform == "darwin":
        command = "brew install --cask chromium"
    elif shutil.which("dnf"):
        command = "sudo dnf install -y chromium"
    else:
        command = "sudo apt-get install -y chromium"
    return HOW_TO_INSTALL.format(command=command)


def _install() -> None:
    """Install Debian's package where that needs no password; nothing anywhere else."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Chromium for the browser tests ...", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        for command in (["apt-get", "update", "-qq"], install):
            subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)


def main() -> int:
    """0 when Chromium is there, installed now if need be; else 1 after saying how to get it."""
    if find_chromium(os.environ) is None and "CHROMIUM" not in os.environ:
        _install()
    if find_chromium(os.environ) is None:
        print(how_to_install(), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
