"""Thumbnails that cameras store inside their files: found, cut and turned; none is no trouble."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from photoarchive.files.embedded import embedded_thumbnail
from tests.conftest import draw_jpeg


def thumbnail(size: tuple[int, int] = (160, 120), *, bars: int = 0) -> bytes:
    """Teal on the left, orange on the right, with black bars above and below."""
    image = Image.new("RGB", size, "black")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, bars, size[0] // 2, size[1] - bars - 1), fill="teal")
    pen.rectangle((size[0] // 2, bars, size[0], size[1] - bars - 1), fill="orange")
    made = io.BytesIO()
    image.save(made, "JPEG", quality=95)
    return made.getvalue()


def exif_block(jpeg: bytes, *, order: str = "<", orientation: int = 1) -> bytes:
    """An Exif block of two directories: the orientation, and the thumbnail."""
    first, second = 8, 8 + 2 + 12 + 4
    start = second + 2 + 24 + 4
    turn = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    place = struct.pack(f"{order}HHII", 0x0201, 4, 1, start)
    length = struct.pack(f"{order}HHII", 0x0202, 4, 1, len(jpeg))
    lead = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", first)
    count, none = f"{order}H", struct.pack(f"{order}I", 0)
    return b"".join(
        [
            *(lead, struct.pack(count, 1), turn, struct.pack(f"{order}I", second)),
            *(struct.pack(count, 2), place, length, none, jpeg),
        ]
    )


def photo(path: Path, block: bytes, size: tuple[int, int] = (600, 400)) -> Path:
    """A real photo with that Exif block."""
    image = Image.new("RGB", size, "grey")
    image.save(path, "JPEG", exif=b"Exif\0\0" + block)
    return path


def decoded(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg)).convert("RGB")


def is_teal(pixel: object) -> bool:
    assert isinstance(pixel, tuple)
    return bool(pixel[0] < 60 and pixel[1] > 90)


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_thumbnail_is_cut_to_the_shape_of_its_picture(tmp_path: Path, order: str) -> None:
    block = exif_block(thumbnail(bars=7), order=order)
    found = decoded(embedded_thumbnail(photo(tmp_path / "a.jpg", block)))
    assert found.size == (160, 107)
    assert is_teal(found.getpixel((20, 3)))
    assert not is_teal(found.getpixel((140, 3)))


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_thumbnail_is_turned_as_its_picture(tmp_path: Path, order: str) -> None:
    block = exif_block(thumbnail(bars=7), order=order, orientation=6)
    found = decoded(embedded_thumbnail(photo(tmp_path / "a.jpg", block)))
    assert found.size == (107, 160)
    assert is_teal(found.getpixel((50, 20)))


def test_what_has_no_thumbnail_gives_none(tmp_path: Path) -> None:
    plain = draw_jpeg(tmp_path / "plain.jpg", seed="plain")
    text = tmp_path / "text.jpg"
    text.write_text("not a picture")
    assert [embedded_thumbnail(p) for p in (plain, text, tmp_path / "missing.jpg", tmp_path)] == [
        b""
    ] * 4


def test_a_damaged_block_gives_none(tmp_path: Path) -> None:
    whole = exif_block(thumbnail())
    for length in (0, 3, 9, 20, 40, 60, 300):
        assert embedded_thumbnail(photo(tmp_path / "cut.jpg", whole[:length])) == b""
    leading_out = whole[:4] + struct.pack("<I", 0xFFFFFFF0) + whole[8:]
    assert embedded_thumbnail(photo(tmp_path / "out.jpg", leading_out)) == b""
    endless = whole[:8] + struct.pack("<H", 0xFFFF) + whole[10:]
    assert embedded_thumbnail(photo(tmp_path / "endless.jpg", endless)) == b""
