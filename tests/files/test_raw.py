"""Cameras' raw files: a DNG made here by hand, with and without a preview in it."""

from __future__ import annotations

import io
import struct
import sys
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.errors import FileRefused
from photoarchive.files import raw
from photoarchive.files.images import identify, thumbnail
from photoarchive.files.render import WebFormat, render
from photoarchive.model import Format

WIDTH, HEIGHT = 64, 48
SIZES = {1: "B", 2: "B", 3: "H", 4: "I", 5: "II", 10: "ii"}  # TIFF 6.0 field types
needs_rawpy = pytest.mark.skipif(not raw.available(), reason="rawpy is optional, and not there")

Entries = list[tuple[int, int, list[int] | bytes]]


def directory(entries: Entries, at: int) -> bytes:
    """A TIFF directory that will lie at the offset `at`, its long values behind it."""
    table, values = struct.pack("<H", len(entries)), b""
    behind = at + 2 + 12 * len(entries) + 4
    for tag, kind, value in entries:
        letters = SIZES[kind]
        data = value if isinstance(value, bytes) else pack(letters, value)
        table += struct.pack("<HHI", tag, kind, len(value) // len(letters))
        if len(data) <= 4:
            table += data.ljust(4, b"\0")
        else:
            table += struct.pack("<I", behind + len(values))
            values += data + b"\0" * (len(data) % 2)
    return table + b"\0\0\0\0" + values


def pack(letters: str, value: list[int]) -> bytes:
    return struct.pack("<" + letters * (len(value) // len(letters)), *value)


def sensor(pixels_at: int) -> Entries:
    """The entries of the raw picture: a ramp from dark to light, left to right."""
    return [
        (254, 4, [0]), (256, 4, [WIDTH]), (257, 4, [HEIGHT]), (258, 3, [16]), (259, 3, [1]),
        (262, 3, [32803]), (273, 4, [pixels_at]), (277, 3, [1]), (278, 4, [HEIGHT]),
        (279, 4, [WIDTH * HEIGHT * 2]), (33421, 3, [2, 2]), (33422, 1, bytes([0, 1, 1, 2])),
        (50717, 4, [65535]),
    ]  # fmt: skip


def camera(orientation: int) -> Entries:
    identity = [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]
    return [
        (271, 2, b"Testmaker\0"), (272, 2, b"One\0"), (274, 3, [orientation]),
        (50706, 1, bytes([1, 4, 0, 0])), (50708, 2, b"Testmaker One\0"),
        (50721, 10, identity), (50728, 5, [1, 1, 1, 1, 1, 1]), (50778, 3, [21]),
    ]  # fmt: skip


def draw_dng(path: Path, *, orientation: int = 1, preview: bytes = b"") -> Path:
    """A DNG whose first directory is the sensor's, or else a JPEG preview's."""
    ramp = struct.pack(f"<{WIDTH}H", *(2000 + 200 * x for x in range(WIDTH))) * HEIGHT
    if preview:
        data = with_preview(preview, orientation, ramp)
    else:
        length = len(directory(sorted(sensor(0) + camera(orientation)), 8))
        data = directory(sorted(sensor(8 + length) + camera(orientation)), 8) + ramp
    path.write_bytes(b"II*\0\x08\0\0\0" + data)
    return path


def with_preview(preview: bytes, orientation: int, ramp: bytes) -> bytes:
    def first(raw_at: int, preview_at: int) -> Entries:
        with Image.open(io.BytesIO(preview)) as image:
            width, height = image.size
        return sorted(
            [
                (254, 4, [1]), (256, 4, [width]), (257, 4, [height]), (258, 3, [8, 8, 8]),
                (259, 3, [7]), (262, 3, [6]), (273, 4, [preview_at]), (277, 3, [3]),
                (278, 4, [height]), (279, 4, [len(preview)]), (330, 4, [raw_at]),
                *camera(orientation),
            ]
        )  # fmt: skip

    raw_at = 8 + len(directory(first(0, 0), 8))
    pixels_at = raw_at + len(directory(sensor(0), raw_at))
    second = directory(sensor(pixels_at), raw_at)
    return directory(first(raw_at, pixels_at + len(ramp)), 8) + second + ramp + preview


def opened(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg))
    image.load()
    return image


@needs_rawpy
@pytest.mark.parametrize(("orientation", "size"), [(1, (64, 48)), (6, (48, 64)), (8, (48, 64))])
def test_raw_is_identified_as_displayed(
    tmp_path: Path, orientation: int, size: tuple[int, int]
) -> None:
    found = identify(draw_dng(tmp_path / "a.dng", orientation=orientation))
    assert (found.format, found.width, found.height) == (Format.RAW, *size)


@needs_rawpy
def test_without_a_preview_the_raw_is_developed(tmp_path: Path) -> None:
    image = opened(thumbnail(draw_dng(tmp_path / "a.dng")).jpeg).convert("L")
    left, right = image.getpixel((2, 10)), image.getpixel((image.width - 3, 10))
    assert left + 60 < right  # type: ignore[operator]


@needs_rawpy
@pytest.mark.parametrize(("orientation", "size"), [(1, (300, 200)), (6, (200, 300))])
def test_the_preview_in_the_file_is_taken_and_turned(
    tmp_path: Path, orientation: int, size: tuple[int, int]
) -> None:
    target = io.BytesIO()
    Image.new("RGB", (600, 400), (200, 30, 30)).save(target, "JPEG")
    path = draw_dng(tmp_path / "a.dng", orientation=orientation, preview=target.getvalue())
    image = opened(thumbnail(path, long_side=300).jpeg)
    assert image.size == size
    assert image.getpixel((50, 50)) == pytest.approx((200, 30, 30), abs=6)


@needs_rawpy
def test_a_rendition_of_raw(tmp_path: Path) -> None:
    made = render(draw_dng(tmp_path / "a.dng"), sizes=[480], formats=[WebFormat.JPEG])
    assert [(one.width, one.height) for one in made] == [(32, 24)]


@needs_rawpy
def test_raw_of_an_unknown_camera_is_kept_without_preview(tmp_path: Path) -> None:
    path = tmp_path / "a.nef"
    path.write_bytes(b"II*\0\x08\0\0\0" + bytes(200))
    assert (identify(path).width, identify(path).height) == (0, 0)
    assert thumbnail(path).reason.startswith("kept, no preview")
    with pytest.raises(FileRefused):
        render(path, sizes=[480], formats=[WebFormat.JPEG])


def test_without_rawpy_raw_is_kept_without_preview(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rawpy", None)
    path = draw_dng(tmp_path / "a.dng")
    found, small = identify(path), thumbnail(path)
    assert (found.format, found.width, found.height) == (Format.RAW, 0, 0)
    assert (small.jpeg, small.truncated) == (b"", False)
    assert small.reason.startswith("kept, no preview")
    with pytest.raises(FileRefused, match="raw files cannot be published"):
        render(path, sizes=[480], formats=[WebFormat.JPEG])
