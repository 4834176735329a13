"""The files in the static folder are what the poses give; both back ends draw the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask

from app.illustrations.characters import ROSA
from app.illustrations.drawings import all_drawings
from app.illustrations.geometry import Point, PoseError
from app.illustrations.library import PICTURES
from app.illustrations.pdf_operators import operators
from app.illustrations.pose import Foot, Hand, Pose
from app.illustrations.scene import Frame, Picture
from app.illustrations.shapes import Area, Circle, Line, hull, whole_circle
from app.illustrations.svg import svg

FILES = Path(__file__).parents[2] / "static" / "illustrations"


def test_the_files_are_what_the_poses_give() -> None:
    drawn = all_drawings()
    assert {path.name for path in FILES.glob("*")} == set(drawn)
    differ = [name for name, text in drawn.items() if (FILES / name).read_text("utf-8") != text]
    assert differ == [], "flask --app app draw-illustrations writes them anew"


def test_the_command_writes_them_and_clears_away_what_is_old(app: Flask, tmp_path: Path) -> None:
    (tmp_path / "old-1.svg").write_text("<svg/>", "utf-8")
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    run = app.test_cli_runner().invoke(args=["draw-illustrations", "--output", str(tmp_path)])
    assert run.exit_code == 0, run.output
    assert {path.name for path in tmp_path.glob("*.svg")} == set(all_drawings())
    assert (tmp_path / "notes.txt").read_text("utf-8") == "mine"
    assert f"Wrote {len(all_drawings())} frames" in run.output


def test_the_command_says_where_it_cannot_write(app: Flask, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    output = str(tmp_path / "file" / "below")
    run = app.test_cli_runner().invoke(args=["draw-illustrations", "--output", output])
    assert run.exit_code == 1
    assert "Cannot write to" in run.output
    assert "Traceback" not in run.output


def test_an_impossible_pose_stops_the_drawing_and_names_the_picture(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reach = Hand(does="flat", at=Point(200, 0, 90))
    pose = Pose(left_foot=Foot(x=0, y=9), right_foot=Foot(x=0, y=-9), left_hand=reach)
    broken = Picture(id="too_far", frames=(Frame(who=ROSA, pose=pose),))
    monkeypatch.setitem(PICTURES, "too_far", broken)
    run = app.test_cli_runner().invoke(args=["draw-illustrations", "--output", str(tmp_path)])
    assert run.exit_code == 1
    assert "too_far: the left arm is" in run.output
    assert list(tmp_path.glob("*")) == []
    with pytest.raises(PoseError, match="too short to reach"):
        all_drawings()


@pytest.mark.parametrize("picture", PICTURES.values(), ids=lambda p: p.id)
def test_both_back_ends_draw_every_shape(picture: Picture) -> None:
    for frame, room in zip(picture.frames, picture.rooms, strict=True):
        areas = [shape for shape in frame.shapes if isinstance(shape, Area)]
        lines = [shape for shape in frame.shapes if isinstance(shape, Line)]
        page, paper = svg(frame.shapes, room), operators(frame.shapes)
        assert page.count("<path") == len(areas) + len(lines)
        assert len(re.findall(r" f$", paper, flags=re.M)) == len(areas)
        strokes = len(lines) + sum(1 for area in areas if area.edge)
        assert len(re.findall(r" S$", paper, flags=re.M)) == strokes
        colors = {shape.fill for shape in areas} | {shape.color for shape in lines}
        for color in colors:
            assert color in page


def test_paper_and_page_put_a_shape_in_the_same_place() -> None:
    """A circle of 5 cm around (10, 20), in a room of 30 x 40 cm whose corner is at (0, 0)."""
    shapes = (Area((whole_circle(Circle(10, 20, 5)),), "#ff0000"),)
    # The page counts in fifths of a centimeter and from the top: 15 x 5 = 75, (40 - 20) x 5 = 100.
    assert "M75 100a25 25 0 00-50 0a25 25 0 0050 0z" in svg(shapes, (0, 0, 30, 40)).replace(
        "0 00-", "0 00-"
    )
    assert operators(shapes).splitlines()[1].startswith("1 0 0 rg 75 100 m")


def test_a_hull_is_tight() -> None:
    """Around two circles of 2 and 1 cm, 10 cm apart: nothing inside, nothing cut off."""
    arcs = hull([Circle(0, 0, 2), Circle(10, 0, 1)])
    assert {(arc.right, arc.radius) for arc in arcs} == {(0, 2), (10, 1)}
    turns = {arc.radius: arc.end - arc.start for arc in arcs}
    assert turns[2] > 180 > turns[1] > 150
    assert hull([Circle(0, 0, 5), Circle(1, 0, 1)]) == whole_circle(Circle(0, 0, 5))
