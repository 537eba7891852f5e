"""Exif of real and of damaged pictures."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoarchive.files import exif, jpeg
from photoarchive.files.exif import Exif, Moment

JpegWith = Callable[..., Path]
GPS_IFD, EXIF_IFD = 0x8825, 0x8769


def read(block: Image.Exif) -> Exif:
    return exif.read(io.BytesIO(block.tobytes().removeprefix(b"Exif\x00\x00")))


def ascii_tag(tag: int, text: bytes) -> bytes:
    """An IFD0 with one text, whatever its bytes."""
    head = b"MM\x00*" + struct.pack(">IHHHII", 8, 1, tag, 2, len(text) + 1, 26)
    return head + struct.pack(">I", 0) + text + b"\x00"


def test_exiftool_writes_and_we_read(jpeg_with: JpegWith, exiftool: Callable[..., Any]) -> None:
    path = jpeg_with()
    exiftool(
        path,
        "-overwrite_original",
        "-EXIF:ImageDescription=Jóke op de markt",
        "-EXIF:Artist=Ömer Ağa",
        "-EXIF:Copyright=© Bureau",
        "-EXIF:Make=NIKON CORPORATION",
        "-EXIF:Model=NIKON D850",
        "-EXIF:Orientation#=6",
        "-EXIF:DateTimeOriginal=2024:03:31 02:30:00",
        "-EXIF:SubSecTimeOriginal=007",
        "-EXIF:OffsetTimeOriginal=+02:00",
        "-EXIF:CreateDate=2024:04:01 10:00:00",
        "-EXIF:GPSLatitude=52.0401",
        "-EXIF:GPSLatitudeRef=N",
        "-EXIF:GPSLongitude=5.6665",
        "-EXIF:GPSLongitudeRef=W",
    )
    with path.open("rb") as stream:
        found = exif.read(io.BytesIO(jpeg.find(stream).exif))
    assert found.values == {
        "caption": "Jóke op de markt",
        "creator": "Ömer Ağa",
        "copyright": "© Bureau",
    }
    assert found.camera == "NIKON D850"
    assert found.orientation == 6
    assert found.taken == Moment("2024:03:31 02:30:00", "007", "+02:00")
    assert found.digitized.text == "2024:04:01 10:00:00"
    assert found.gps == pytest.approx((52.0401, -5.6665))


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Fête".encode("cp1252"), "Fête"),
        ("Fête".encode(), "Fête"),
        (b"Regel 1\r\nRegel 2 \x00rest", "Regel 1\nRegel 2"),
    ],
)
def test_texts_are_utf8_or_else_cp1252(raw: bytes, text: str) -> None:
    assert exif.read(io.BytesIO(ascii_tag(0x010E, raw))).values == {"caption": text}


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS R5", "Canon EOS R5"),
        ("FUJIFILM", "X-T5", "FUJIFILM X-T5"),
        ("", "Pixel 8", "Pixel 8"),
        ("LEICA CAMERA AG", "LEICA Q3", "LEICA Q3"),
        ("Apple", "", "Apple"),
        ("", "", None),
    ],
)
def test_the_make_is_not_said_twice(make: str, model: str, camera: str | None) -> None:
    block = Image.Exif()
    block[0x010F], block[0x0110] = make, model
    assert read(block).camera == camera


@pytest.mark.parametrize(
    ("latitude", "reference", "longitude", "found"),
    [
        ((52.0, 30.0, 0.0), "N", (5.0, 0.0, 36.0), (52.5, 5.01)),
        ((52.0, 30.0, 0.0), "S", (5.0, 0.0, 36.0), (-52.5, 5.01)),
        ((0.0, 0.0, 0.0), "N", (0.0, 0.0, 0.0), None),
        ((91.0, 0.0, 0.0), "N", (5.0, 0.0, 0.0), None),
        ((52.0, 30.0, 0.0), "", (5.0, 0.0, 0.0), None),
        ((52.0, 30.0), "N", (5.0, 0.0, 0.0), None),
    ],
)
def test_a_position_is_plausible_or_none(
    latitude: tuple[float, ...],
    reference: str,
    longitude: tuple[float, ...],
    found: tuple[float, float] | None,
) -> None:
    block = Image.Exif()
    block.get_ifd(GPS_IFD).update({1: reference, 2: latitude, 3: "E", 4: longitude})
    assert read(block).gps == (pytest.approx(found) if found else None)


@pytest.mark.parametrize(("written", "read_as"), [(6, 6), (0, 1), (9, 1), (65_000, 1)])
def test_an_orientation_that_does_not_exist_is_none(written: int, read_as: int) -> None:
    block = Image.Exif()
    block[0x0112] = written
    assert read(block).orientation == read_as


def test_maker_notes_are_left_alone() -> None:
    block = Image.Exif()
    block[0x010F] = "Canon"
    block.get_ifd(EXIF_IFD)[0x927C] = b"\xff" * 1_000
    assert read(block).camera == "Canon"


def test_a_block_that_is_none_says_nothing() -> None:
    assert exif.read(io.BytesIO(b"no exif at all")) == Exif()
