"""Scripts joined into one file do in a browser what they do apart."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from app.web.joined_scripts import joined
from tests.web.test_joined_scripts import MODULES, write


def test_the_same_name_in_two_modules_is_two_things(page: Page, tmp_path: Path) -> None:
    text = joined(write(tmp_path, MODULES), "one.js")
    before = "const said = []; const report = (each) => said.push(each);"
    found = page.evaluate(f"() => {{ {before}\n{text}\nreturn said; }}")
    assert found == [[1, 32, 3, 30]]
