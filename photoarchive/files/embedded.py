"""The small picture that a camera stores beside the large one: to show something at once.

It is a hint and no more: it may be missing, or older than the picture. The thumbnail that is
kept is made from the picture itself, by `images`. Standard: CIPA DC-008 (Exif 3.0), 4.5.5.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.decode import opened, refusing, turned
from photoarchive.files.jpeg import APP1, EXIF_NAME, segments
from photoarchive.files.trouble import open_regular, trouble
from photoarchive.model import Format

_HEAD = 128 * 1024  # bytes: a segment has at most 64 KB, and Exif comes first
_ORIENTATION, _OFFSET, _LENGTH = 0x0112, 0x0201, 0x0202
_ENTRY = 12  # bytes
_MOST_ENTRIES = 200
_LARGEST = 1_000_000  # pixels; a thumbnail has some 20,000
_QUALITY = 82


def embedded_thumbnail(path: Path) -> bytes:
    """The thumbnail inside a JPEG's Exif, upright, in the shape of its picture; b"" for none.

    Takes a fraction of a millisecond, because the picture itself is not decoded.
    """
    try:
        with open_regular(path) as stream, trouble(path):
            head = stream.read(_HEAD)
        found = _Tiff.of(head)
        return _upright(found, head, path) if found.jpeg else b""
    except PhotoArchiveError:
        return b""


@dataclass(frozen=True)
class _Tiff:
    """What is needed of an Exif block: the thumbnail's JPEG and how to turn it."""

    jpeg: bytes = b""
    orientation: int = 1

    @classmethod
    def of(cls, head: bytes) -> _Tiff:
        blocks = (s.data[len(EXIF_NAME) :] for s in segments(head) if _is_exif(s.marker, s.data))
        block = next(blocks, b"")
        order = {b"II": "<", b"MM": ">"}.get(block[:2])
        if order is None:
            return cls()
        try:
            return cls._read(block, order)
        except struct.error:  # offsets that lead out of the block
            return cls()

    @classmethod
    def _read(cls, block: bytes, order: str) -> _Tiff:
        (at,) = struct.unpack_from(f"{order}I", block, 4)
        picture, at = _directory(block, order, at)
        thumbnail, _ = _directory(block, order, at) if at else ({}, 0)
        start, length = thumbnail.get(_OFFSET, 0), thumbnail.get(_LENGTH, 0)
        jpeg = block[start : start + length]
        # A short number stands in the first half of its four bytes.
        turn = picture.get(_ORIENTATION, 1)
        orientation = turn >> 16 if order == ">" and turn > 0xFFFF else turn & 0xFFFF
        return cls(jpeg if jpeg.startswith(b"\xff\xd8") else b"", orientation)


def _is_exif(marker: int, data: bytes) -> bool:
    return marker == APP1 and data.startswith(EXIF_NAME)


def _directory(block: bytes, order: str, at: int) -> tuple[dict[int, int], int]:
    """The values of one directory as plain numbers, and where the next one lies; 0 for none."""
    (count,) = struct.unpack_from(f"{order}H", block, at)
    if count > _MOST_ENTRIES:
        return {}, 0
    values = {}
    for number in range(count):
        tag, _, _, value = struct.unpack_from(f"{order}HHII", block, at + 2 + number * _ENTRY)
        values[tag] = value
    (following,) = struct.unpack_from(f"{order}I", block, at + 2 + count * _ENTRY)
    return values, following


def _upright(found: _Tiff, head: bytes, path: Path) -> bytes:
    with refusing(path), Image.open(io.BytesIO(found.jpeg), formats=("JPEG",)) as image:
        if image.width * image.height > _LARGEST:
            return b""
        image.load()
        cut = image.crop(_without_bars(image.size, _shape(head, path)))
        target = io.BytesIO()
        turned(cut.convert("RGB"), found.orientation).save(target, "JPEG", quality=_QUALITY)
        return target.getvalue()


def _shape(head: bytes, path: Path) -> tuple[int, int]:
    """Width and height of the picture as stored, not turned."""
    with opened(io.BytesIO(head), Format.JPEG, path) as picture:
        return picture.image.size


def _without_bars(size: tuple[int, int], shape: tuple[int, int]) -> tuple[int, int, int, int]:
    """The part of a thumbnail that shows the picture: cameras fill up to 4:3 with black."""
    width, height = size
    high = min(height, round(width * shape[1] / shape[0]))
    wide = min(width, round(high * shape[0] / shape[1]))
    left, top = (width - wide) // 2, (height - high) // 2
    return left, top, left + wide, top + high
