"""Pictures that carry no captions of ours: read all the same, and written beside.

GIF, TIFF, AVIF, HEIC, raw files: the picture stays as it was, the sidecar has the texts, and the
receipt says why.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Wanted
from tests.files.raw_files import CAPTION, PACKET, RAW_FILES, XMP_CAPTION, build, whole

WANTED = Wanted({"caption": "Nieuw bijschrift", "credit": "linde.example/Noor"})
_GIF_LEAD = b"\x21\xff\x0bXMP DataXMP"
_GIF_END = b"\x01" + bytes(range(255, -1, -1)) + b"\0"


def gif(folder: Path) -> Path:
    """With XMP in an application extension, as Photoshop writes it."""
    path = folder / "photo.gif"
    Image.new("P", (64, 48)).save(path)
    data = path.read_bytes()
    at = data.index(b"\x2c", 13)  # the picture's own block
    path.write_bytes(data[:at] + _GIF_LEAD + PACKET + _GIF_END + data[at:])
    return path


def tiff(folder: Path) -> Path:
    path = folder / "photo.tif"
    picture = Image.new("RGB", (64, 48), "teal")
    picture.save(path, tiffinfo={270: CAPTION.encode(), 274: 6, 700: PACKET})
    return path


def avif(folder: Path) -> Path:
    path = folder / "photo.avif"
    Image.new("RGB", (64, 48), "teal").save(path, exif=b"Exif\0\0" + whole("<"), xmp=PACKET)
    return path


def heic(folder: Path) -> Path:
    path = folder / "photo.heic"
    shutil.copyfile(Path(__file__).parents[1] / "phone.heic", path)
    return path


MADE: dict[str, Callable[[Path], Path]] = {"gif": gif, "tif": tiff, "avif": avif, "heic": heic}
MADE |= {name: partial(build, name=name) for name in RAW_FILES}
each = pytest.mark.parametrize("make", MADE.values(), ids=MADE)


@pytest.mark.parametrize("make", [gif, tiff, avif])
def test_their_texts_are_read(make: Callable[[Path], Path], tmp_path: Path) -> None:
    reading = read_file(make(tmp_path), thumbnail_side=None)
    assert reading.values["caption"] == XMP_CAPTION
    if make is tiff:
        assert reading.others["caption"] == (CAPTION,)


def test_avif_has_its_date_and_position(tmp_path: Path) -> None:
    reading = read_file(avif(tmp_path), thumbnail_side=None)
    assert reading.date == "2026-05-13T14:01:02.25+02:00"
    assert reading.gps == (52.5, 6.1)


@each
def test_the_texts_go_beside_and_the_receipt_says_why(
    make: Callable[[Path], Path], tmp_path: Path
) -> None:
    picture = make(tmp_path)
    before = picture.read_bytes()
    receipt = write_into(picture, WANTED, Frame(64, 48))
    assert receipt.target == picture.with_name(f"{picture.name}.xmp")
    assert receipt.refused == ""
    assert receipt.notices == (
        "this kind of file carries no captions of ours, so they are in the sidecar",
    )
    assert picture.read_bytes() == before
    reading = read_file(picture, thumbnail_side=None)
    assert reading.values["caption"] == "Nieuw bijschrift"
    assert reading.values["credit"] == "linde.example/Noor"


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@each
def test_exiftool_reads_the_sidecar(make: Callable[[Path], Path], tmp_path: Path) -> None:
    target = write_into(make(tmp_path), WANTED, Frame(64, 48)).target
    command = ["exiftool", "-json", "-G1", "-XMP:all", str(target)]
    said = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    assert said["XMP-dc:Description"] == "Nieuw bijschrift"
    assert said["XMP-photoshop:Credit"] == "linde.example/Noor"


@pytest.mark.parametrize("start", [b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n"])
def test_jpeg_xl_is_kept_out_with_a_clear_line(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "photo.jxl"
    path.write_bytes(start + bytes(200))
    reading = read_file(path)
    assert (reading.readable, reading.error) == (False, "JPEG XL pictures cannot be read yet")
