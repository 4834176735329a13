"""A script and what it imports are sent as one file, which does the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.web.joined_scripts import JOINED, CannotJoin, joined

STATIC = Path(__file__).parents[2] / "static"
MODULES = {
    "one.js": 'import { two, three as drei } from "./sub/two.js";\n'
    'import { SAME } from "./three.js";\n'
    "// only for readers\nconst own = 1;\nreport([own, two(), drei, SAME]);\n",
    "sub/two.js": 'import {\n  SAME,\n} from "../three.js";\nconst own = 2;\n'
    "export const three = 3; // kept\nexport function two() {\n  return own + SAME;\n}\n",
    "three.js": "const own = 30;\nexport const SAME = own;\n",
}


def write(folder: Path, modules: dict[str, str]) -> Path:
    for name, text in modules.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_each_module_stands_once_and_after_what_it_imports(tmp_path: Path) -> None:
    text = joined(write(tmp_path, MODULES), "one.js")
    assert [text.count(f"const {each} = (() =>") for each in
            ("module_one_js", "module_sub_two_js", "module_three_js")] == [1, 1, 1]  # fmt: skip
    assert text.index("module_three_js") < text.index("module_sub_two_js") < text.index("report(")
    assert "import" not in text
    assert "export" not in text
    assert "only for readers" not in text
    assert "// kept" in text


@pytest.mark.parametrize(
    "wrong",
    (
        'import all from "./three.js";\n',
        'import * as all from "./three.js";\n',
        'import "./three.js";\n',
        "export default 3;\n",
        "export let changing = 3;\n",
        "const a = 1;\nexport { a };\n",
        'import { a } from "./one.js";\n',
        "const text = `two\n// lines`;\n",
    ),
)
def test_what_cannot_be_joined_is_named(tmp_path: Path, wrong: str) -> None:
    write(tmp_path, {**MODULES, "sub/two.js": wrong.replace("./", "../")})
    with pytest.raises(CannotJoin, match=r"sub/two\.js"):
        joined(tmp_path, "one.js")


def test_every_module_beside_the_guided_check_is_in_it_and_hands_out_its_names() -> None:
    text = joined(STATIC, "js/guided/guide.js")
    for module in (STATIC / "js" / "guided").glob("*.js"):
        own = module.read_text("utf-8")
        for name in re.findall(r"^export (?:async )?\w+ (\w+)", own, re.MULTILINE):
            assert re.search(rf"return {{.*\b{name}\b.*}};", text), (module.name, name)
        assert text.count(f"guided_{module.stem}_js = (() =>") == 1


def test_a_script_that_a_page_asks_for_is_joined_where_it_imports_others() -> None:
    pages = (STATIC.parent / "templates").rglob("*.html")
    asked = {
        each for page in pages for each in re.findall(r"static_url\('(js/[^']+)'", page.read_text())
    }
    importing = {each for each in asked if "\nimport " in (STATIC / each).read_text("utf-8")}
    assert importing == set(JOINED)
