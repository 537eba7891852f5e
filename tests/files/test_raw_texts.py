"""What raw files say: dates, turn, position and texts, as exiftool reads them too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from photoarchive.files.reading import read_file
from photoarchive.model import Format
from tests.files.raw_files import CAPTION, RAW_FILES, WITH_XMP, XMP_CAPTION, build

each = pytest.mark.parametrize("name", RAW_FILES)


@each
def test_a_raw_file_says_when_where_and_what(tmp_path: Path, name: str) -> None:
    reading = read_file(build(tmp_path, name), thumbnail_side=None)
    assert (reading.readable, reading.format) == (True, Format.RAW)
    assert reading.date == "2026-05-13T14:01:02.25+02:00"
    assert reading.camera == "Testmaker One"
    assert reading.orientation == 6
    assert reading.gps == (52.5, 6.1)
    assert reading.values["caption"] == (XMP_CAPTION if name in WITH_XMP else CAPTION)


@each
def test_exiftool_reads_the_same(tmp_path: Path, name: str, exiftool: Callable[..., Any]) -> None:
    said = exiftool(build(tmp_path, name), "-j", "-n", "-G1", "-charset", "exif=utf8")
    assert said["ExifIFD:DateTimeOriginal"] == "2026:05:13 14:01:02"
    assert said["IFD0:ImageDescription"] == CAPTION
    assert said["IFD0:Orientation"] == 6
    assert said["Composite:GPSLatitude"] == 52.5
    assert said.get("XMP-dc:Description") == (XMP_CAPTION if name in WITH_XMP else None)


@each
@pytest.mark.parametrize("kept", [20, 90, 300, 700])
def test_a_cut_off_raw_file_stops_nothing(tmp_path: Path, name: str, kept: int) -> None:
    path = tmp_path / name
    path.write_bytes(RAW_FILES[name][:kept])
    reading = read_file(path, thumbnail_side=None)
    assert reading.error is None
    assert reading.size == min(kept, len(RAW_FILES[name]))


@each
def test_damaged_bytes_in_a_raw_file_stop_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for at in range(0, min(400, len(RAW_FILES[name])), 7):
        data = bytearray(RAW_FILES[name])
        data[at] ^= 0xFF
        path.write_bytes(data)
        assert read_file(path, thumbnail_side=None).size == len(data)
