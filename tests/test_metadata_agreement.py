"""The benchmark that compares our reading with exiftool's counts what it says it counts."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from benchmarks.dialects import DIALECTS, draw_dialects
from benchmarks.metadata_agreement import compared, lines
from benchmarks.reading_alone import read_alone
from photoarchive.files.reading import read_file
from tests.conftest import draw_jpeg

pytestmark = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed"
)


def tagged(path: Path, *tags: str) -> Path:
    """A drawn JPEG into which exiftool wrote."""
    draw_jpeg(path, seed=path.stem)
    subprocess.run(["exiftool", "-q", "-overwrite_original", *tags, str(path)], check=True)
    return path


def test_every_field_is_counted_and_agrees(tmp_path: Path) -> None:
    region = "{AppliedToDimensions={W=320,H=214,Unit=pixel},RegionList=[{Area={X=0.5,Y=0.5,"
    region += "W=0.1,H=0.1,Unit=normalized},Name=Mira,Type=Face}]}"
    tagged(
        tmp_path / "all.jpg",
        "-XMP-dc:Description=Het lint",
        "-XMP-dc:Creator=Noor",
        "-XMP-dc:Creator=Teun",
        "-XMP-photoshop:Credit=Linde/Noor",
        "-XMP-dc:Rights=Linde",
        "-XMP-dc:Subject=lente",
        "-XMP-iptcExt:PersonInImage=Mira",
        "-DateTimeOriginal=2020:01:02 03:04:05",
        "-Orientation#=6",
        "-GPSLatitude=52.5",
        "-GPSLatitudeRef=N",
        "-GPSLongitude=5.5",
        "-GPSLongitudeRef=W",
        f"-RegionInfo={region}",
    )
    tagged(tmp_path / "iptc.jpg", "-IPTC:Caption-Abstract=Het lint", "-IPTC:Keywords=lente")
    tagged(tmp_path / "camera.jpg", "-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA")
    report = compared(tmp_path)
    assert report.files == 3
    assert report.crashes == []
    counts = {name: (one.has, one.same) for name, one in report.fields.items()}
    twice = {"caption", "keywords"}
    assert counts == {name: (2, 2) if name in twice else (1, 1) for name in counts}
    text = "\n".join(lines(report, 20))
    assert "caption                2       2  100.00 %" in text
    assert "0 crashes or hangs" in text


def test_a_difference_is_listed_with_both_values(tmp_path: Path) -> None:
    """exiftool gives a box without any size; here it is none."""
    area = "Area={X=0.5,Y=0.5,W=0,H=0,Unit=normalized}"
    tagged(tmp_path / "empty.jpg", f"-RegionInfo={{RegionList=[{{{area},Name=Mira}}]}}")
    report = compared(tmp_path)
    assert (report.fields["regions"].has, report.fields["regions"].same) == (1, 0)
    (line,) = [line for line in lines(report, 20) if line.startswith("regions: ")]
    assert line == "regions: empty.jpg: exiftool {'Mira'}, here set()"


def test_letters_that_are_no_utf_8_are_no_difference(tmp_path: Path) -> None:
    """exiftool must be told the letters of IPTC and Exif; we see them."""
    tagged(tmp_path / "old.jpg", "-charset", "iptc=latin", "-IPTC:Caption-Abstract=Café in Ede?")
    report = compared(tmp_path)
    assert (report.fields["caption"].has, report.fields["caption"].same) == (1, 1)


def test_files_are_measured_and_one_that_is_no_picture_has_its_reading(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    good, bad = read_alone([draw_jpeg(tmp_path / "good.jpg", seed="good"), empty])
    assert good.reading is not None
    assert good.reading.readable
    assert good.peak_mb > 0
    assert bad.reading is not None
    assert bad.reading.error == "empty file"


def test_every_dialect_agrees(tmp_path: Path) -> None:
    """Two rounds of what many programs write, with all turns, dates and positions."""
    drawn = draw_dialects(tmp_path, 2 * len(DIALECTS))
    report = compared(tmp_path)
    assert (report.files, report.crashes) == (len(drawn), [])
    assert {name: one.differences for name, one in report.fields.items() if one.differences} == {}
    assert min(one.has for one in report.fields.values()) > 5, "a field that nothing is said of"


def test_the_same_number_makes_the_same_texts(tmp_path: Path) -> None:
    one, other = (draw_dialects(tmp_path / name, len(DIALECTS)) for name in "ab")
    said = [[tags_of(path) for path in paths] for paths in (one, other)]
    assert said[0] == said[1]


def tags_of(path: Path) -> dict[str, object]:
    reading = read_file(path, thumbnail_side=None)
    return {**reading.values, "date": reading.date, "gps": reading.gps}
