"""The server: it says where it is, keeps quiet, ends quietly, and is kind when it cannot start."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from app.__main__ import announcement, check_port
from app.config import Settings, SettingsError

TOP = Path(__file__).parents[1]


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def settings(*, host: str = "127.0.0.1", port: int = 8000) -> Settings:
    return Settings(
        secret_key="k" * 32,
        behind_tls=False,
        host=host,
        port=port,
        workers=1,
        language="en",
        paper="letter",
    )


def start(**environ: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app"],
        cwd=TOP,
        env={**os.environ, "SECRET_KEY": "k" * 32, "WORKERS": "1", **environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(server: subprocess.Popen[str]) -> tuple[str, str]:
    """What it said until its end; a server that does not end fails the test and is stopped."""
    try:
        return server.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        server.kill()
        raise


def first_answer(address: str) -> HTTPResponse:
    """What / answers, once the worker, which starts after the announcement, listens."""
    deadline = time.monotonic() + 20
    while True:
        try:
            answer: HTTPResponse = urllib.request.urlopen(address, timeout=20)
            return answer
        except urllib.error.HTTPError:
            raise
        except urllib.error.URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def test_it_says_where_it_is_serves_and_ends_quietly(free_port: int) -> None:
    address = f"http://127.0.0.1:{free_port}"
    with start(PORT=str(free_port)) as server:
        try:
            assert server.stdout is not None
            assert (
                server.stdout.readline() == f"Balance Check is at {address}  (stop with Ctrl+C)\n"
            )
            with first_answer(address) as answer:
                assert answer.status == 200
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
        finally:
            server.send_signal(signal.SIGINT)
            rest = ended(server)
    assert rest == ("", "")
    assert server.returncode == 0


def test_a_taken_port_is_said_in_one_kind_sentence(taken_port: int) -> None:
    with start(PORT=str(taken_port)) as server:
        out, err = ended(server)
    assert server.returncode == 1
    assert out == ""
    assert f"Port {taken_port}" in err
    assert "PORT=8001" in err
    assert "Traceback" not in err


def test_a_bad_setting_is_said_without_a_traceback() -> None:
    with start(PORT="eighty") as server:
        out, err = ended(server)
    assert (server.returncode, out) == (1, "")
    assert err.startswith("Balance Check cannot start. PORT is 'eighty'.")
    assert "Traceback" not in err


def test_the_address_can_be_opened_as_it_stands() -> None:
    assert "http://127.0.0.1:8000 " in announcement(settings())
    assert "http://[::1]:8000 " in announcement(settings(host="::1"))


def test_a_free_port_is_fine(free_port: int) -> None:
    check_port(settings(port=free_port))


def test_a_taken_port_is_refused(taken_port: int) -> None:
    with pytest.raises(SettingsError, match=f"Port {taken_port}"):
        check_port(settings(port=taken_port))


def test_a_host_of_somebody_else_is_refused(free_port: int) -> None:
    with pytest.raises(SettingsError, match=r"192\.0\.2\.1"):
        check_port(settings(host="192.0.2.1", port=free_port))
    with pytest.raises(SettingsError, match="HOST"):
        check_port(settings(host="no such host", port=free_port))
