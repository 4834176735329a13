"""Every package has its layer: one that is not named, or builds upward, fails the check."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent


def kept(folder: Path) -> bool:
    """Say whether the rule of who may import whom holds for the copy in a folder."""
    run = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in run.stdout or "error" in run.stdout.lower(), run.stdout + run.stderr
    return run.returncode == 0


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__", "content", "*.toml")
    shutil.copytree(TOP / "app", tmp_path / "app", ignore=ignored)
    shutil.copytree(TOP / "app" / "content", tmp_path / "app" / "content")
    shutil.copy(TOP / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_tree_as_it_is_keeps_its_layers(copy: Path) -> None:
    assert kept(copy)


def test_a_package_that_no_layer_names_is_found(copy: Path) -> None:
    planted = copy / "app" / "planted"
    planted.mkdir()
    (planted / "__init__.py").write_text("import app.web.pages\n")
    assert not kept(copy)


@pytest.mark.parametrize(
    ("below", "above"),
    (
        ("clinical", "said.amounts"),
        ("said", "result.case"),
        ("handouts", "result.case"),
        ("batch", "web.pages"),
        ("learn", "pdf.text"),
    ),
)
def test_an_import_upward_or_sideways_is_found(copy: Path, below: str, above: str) -> None:
    (copy / "app" / below / "planted.py").write_text(f"import app.{above}\n")
    assert not kept(copy)
