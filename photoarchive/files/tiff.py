"""The first directory of a TIFF, and of the camera formats built on it: XMP and IIM.

Exif tags are for `exif`. Standard: TIFF 6.0; XMP part 3 for tag 700.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

from photoarchive.files import photoshop
from photoarchive.files.blocks import MAX_XMP, Blocks

_XMP, _IIM, _RESOURCES = 700, 33_723, 34_377
_SIZES = {1: 1, 2: 1, 4: 4, 7: 1}  # BYTE, ASCII, LONG, UNDEFINED: bytes each
_MAX_ENTRIES = 1_000


def find(stream: BinaryIO) -> Blocks:
    """The XMP and IIM blocks; the Exif of a TIFF is the file itself and stays out."""
    found = _tags(stream)
    resources = {each.number: each.data for each in photoshop.parse(found.get(_RESOURCES, b""))}
    return Blocks(
        xmp=found.get(_XMP, b""),
        iim=found.get(_IIM, b"") or resources.get(photoshop.IIM, b""),
        digest=resources.get(photoshop.IIM_DIGEST, b""),
    )


def _tags(stream: BinaryIO) -> dict[int, bytes]:
    stream.seek(0)
    header = stream.read(8)
    if len(header) < 8 or header[:2] not in (b"II", b"MM"):
        return {}
    order = "<" if header[:2] == b"II" else ">"
    stream.seek(struct.unpack(order + "I", header[4:])[0])
    count = int.from_bytes(stream.read(2), "little" if order == "<" else "big")
    directory = stream.read(12 * min(count, _MAX_ENTRIES))
    found: dict[int, bytes] = {}
    for at in range(0, len(directory) - 11, 12):
        tag, kind, values, offset = struct.unpack_from(order + "HHII", directory, at)
        size = _SIZES.get(kind, 0) * values
        if tag in (_XMP, _IIM, _RESOURCES) and 4 < size <= MAX_XMP:
            stream.seek(offset)
            found[tag] = stream.read(size)
    return found
