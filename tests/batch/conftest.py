"""Running flask score on a file."""

from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask


@pytest.fixture
def score(app: Flask, tmp_path: Path):
    """Return what runs the command on a file of these bytes and gives (result, text written)."""

    def run(
        content: bytes, name: str = "people.csv", output: str = "out.csv"
    ) -> tuple[Result, str]:
        people, written = tmp_path / name, tmp_path / output
        people.write_bytes(content)
        result = app.test_cli_runner().invoke(args=["score", str(people), "--output", str(written)])
        return result, written.read_text("utf-8-sig") if written.exists() else ""

    return run
