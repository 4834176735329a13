"""The README's map is true: every path in it exists."""

import re
from pathlib import Path

TOP = Path(__file__).parent.parent


def test_every_path_of_the_where_is_table_exists() -> None:
    readme = (TOP / "README.md").read_text("utf-8")
    table = readme.split("## Where is…?")[1].split("## ")[0]
    paths = re.findall(r"`([^`]+)`", table)
    assert len(paths) > 25
    assert [path for path in paths if not (TOP / path).exists()] == []


def test_the_picture_and_the_settings_exist() -> None:
    readme = (TOP / "README.md").read_text("utf-8")
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", readme):
        assert (TOP / picture).is_file(), picture
    config = (TOP / "app/config.py").read_text("utf-8")
    for setting in re.findall(r"^\| `([A-Z_]+)` \|", readme, flags=re.M):
        assert f'"{setting}"' in config, setting
