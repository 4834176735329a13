"""The running server, for tests and benchmarks that use Balance Check through a browser."""

import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TOP = Path(__file__).parents[2]
START_SECONDS = 30


class ServerTrouble(RuntimeError):
    """The server did not start; the message holds what it said."""


@contextmanager
def running_server() -> Iterator[str]:
    """Start `python -m app` with a key of its own and give its address.

    Raises ServerTrouble if it does not start.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {"PORT": str(port), "SECRET_KEY": secrets.token_hex(32), "WORKERS": "1"}
    for name in ("HOST", "BEHIND_TLS", "LANGUAGE", "PAPER", "FLASK_DEBUG"):
        settings[name] = ""  # whatever the developer has set, the tests see the defaults
    with subprocess.Popen(
        [sys.executable, "-m", "app"],
        cwd=TOP,
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as server:
        address = f"http://127.0.0.1:{port}"
        try:
            _wait_until_it_answers(address, server)
            yield address
        finally:
            _stop(server)


def _wait_until_it_answers(address: str, server: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except urllib.error.HTTPError as answer:
            answer.close()
            raise ServerTrouble(f"The server answers its first page with {answer.code}.") from None
        except OSError:
            time.sleep(0.1)
    raise ServerTrouble(f"The server did not start. It said:\n{_stop(server)}")


def _stop(server: subprocess.Popen[str]) -> str:
    """End the server, by force if it does not listen; what it said."""
    server.terminate()
    try:
        said, _ = server.communicate(timeout=START_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        said, _ = server.communicate()
    return said
