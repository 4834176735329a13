"""What a check page holds for a guided run, and what it weighs."""

from __future__ import annotations

import json
import re
from pathlib import Path

import brotli
import pytest

from app.clinical.checks import CHECKS
from app.clinical.questions import CHECK_IDS, STANCE_IDS
from app.content.words import load_words
from tests.people import PEOPLE
from tests.visitor import Visitor

TOP = Path(__file__).parents[2]
SCRIPTS = TOP / "static" / "js"
STEADY = next(person for person in PEOPLE if person.id == "steady_66")
MOST_BYTES = 10 * 1024


def page_of(visitor: Visitor, check: str) -> None:
    visitor.walk(**STEADY.cells)
    visitor.get(f"/check/{check.replace('_', '-')}")
    assert visitor.address.endswith(check.replace("_", "-"))


def test_the_scripts_are_light() -> None:
    """All of them compressed together, with Brotli."""
    scripts = sorted(SCRIPTS.glob("guided/*.js"))
    assert len(scripts) > 5
    together = b"".join(each.read_bytes() for each in scripts)
    assert len(brotli.compress(together)) < MOST_BYTES


def test_the_scripts_call_each_other_by_names_that_are_there() -> None:
    for script in SCRIPTS.glob("guided/*.js"):
        for name in re.findall(r'from "\./([^"]+)"', script.read_text("utf-8")):
            assert (script.parent / name).is_file(), f"{script.name} wants {name}"


@pytest.mark.parametrize("check", CHECK_IDS)
def test_every_action_that_a_page_offers_is_known_to_its_script(
    visitor: Visitor, check: str
) -> None:
    page_of(visitor, check)
    script = (SCRIPTS / "guided" / "guide.js").read_text("utf-8")
    block = script[script.index("const actions = {") : script.index("// However it was closed")]
    known = set(re.findall(r'^  "?([\w-]+)"?(?:[:(,])', block, re.MULTILINE)) | of_the_sound_test()
    offered = {str(tag["data-do"]) for tag in visitor.page.select("[data-do]")}
    assert {"start", "practice", "stop", "close", "unwell"} <= offered
    assert offered - {"stop", "tap"} <= known, "a stop and a tap are read as presses"


def of_the_sound_test() -> set[str]:
    script = (SCRIPTS / "guided" / "hearing.js").read_text("utf-8")
    (line,) = [each for each in script.splitlines() if each.startswith("const actions = {")]
    return set(re.findall(r'"?([\w-]+)"?: ', line))


def test_the_page_before_the_checks_offers_what_its_script_knows(visitor: Visitor) -> None:
    visitor.walk(**STEADY.cells)
    visitor.get("/check/ready-for-checks")
    offered = {str(tag["data-do"]) for tag in visitor.page.select("[data-do]")}
    assert offered == of_the_sound_test() == {"test", "heard", "not-heard"}
    (sound,) = visitor.page.select("#sound")
    assert sound.has_attr("hidden"), "in sight once the script is there"


@pytest.mark.parametrize("check", CHECK_IDS)
def test_the_clock_of_the_page_is_that_of_the_protocol(visitor: Visitor, check: str) -> None:
    page_of(visitor, check)
    (run,) = visitor.page.select("#run")
    guide = json.loads(str(run["data-guide"]))
    # 4-Stage Balance Test: 10 seconds. 30-Second Chair Stand. The walk: where its question ends.
    seconds = 10 if check in STANCE_IDS else 30 if check == "chair_stands" else 180
    assert (guide["check"], guide["seconds"]) == (check, seconds)
    (box,) = visitor.page.select("#sound-test")
    assert len(json.loads(str(box["data-sounds"]))["signals"]) == 4
    assert all(guide["said"].values())


@pytest.mark.parametrize("check", CHECK_IDS)
def test_without_a_script_nothing_of_the_run_is_in_sight(visitor: Visitor, check: str) -> None:
    page_of(visitor, check)
    (card,) = visitor.page.select("#guide")
    assert card.has_attr("hidden")
    (run,) = visitor.page.select("dialog")
    assert not run.has_attr("open")
    for each in ("#sound-test", "#guide-more", "#guide-noted"):
        (part,) = visitor.page.select(each)
        assert part.has_attr("hidden"), each
    (audio,) = visitor.page.select("#sound > .details-body > #sound-file audio[controls]")
    assert not audio.has_attr("autoplay")


def test_a_sound_says_that_it_is_one_and_can_be_asked_for_in_parts(visitor: Visitor) -> None:
    """Safari plays no file that it cannot get in parts; browsers may not guess what a file is."""
    page_of(visitor, "tandem_seconds")
    (audio,) = visitor.page.select("audio")
    with visitor.client.get(str(audio["src"]), headers={"Range": "bytes=0-99"}) as part:
        assert part.status_code == 206
        assert part.headers["Content-Type"] == "audio/wav"
        assert len(part.data) == 100
        assert part.data.startswith(b"RIFF")
    whole = {"Accept-Encoding": "gzip, br"}
    with visitor.client.get(str(audio["src"]), headers=whole) as answer:
        assert "Content-Encoding" not in answer.headers


def test_the_privacy_page_names_what_a_run_keeps(visitor: Visitor) -> None:
    visitor.get("/privacy")
    assert "just timed" in visitor.text
    assert "sound or the voice" in visitor.text


def test_no_sentence_of_a_run_is_left_unused() -> None:
    words = load_words("en")
    sources = "".join(
        path.read_text("utf-8")
        for path in (
            *(TOP / "templates" / "screening").glob("*.html"),
            TOP / "app" / "web" / "guided.py",
        )
    )
    shared = words.section("guided")
    keys = {key for part in shared for key in shared.section(part)}
    for check in CHECKS:
        run = words.section("checks", check.id, "run")
        keys |= {key for key in run if isinstance(run[key], str)} | set(run.section("self"))
    # Put together in the template: by the way a run ended.
    together = {"interrupted_title", "cancelled_title", "practiced_title"}
    assert {key for key in keys - together if not re.search(rf"\b{key}\b", sources)} == set()
