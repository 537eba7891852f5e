"""Texts of an existing Exif block, changed so that nothing else in it moves.

A longer text goes to the end of the block and its tag points there; everything the camera
wrote, maker notes with offsets of their own too, stays where it was.
Standard: CIPA DC-008 (Exif 2.32), TIFF 6.0.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from photoarchive.files.fields import FIELDS, Value, joined
from photoarchive.files.text import cut
from photoarchive.texts import clean

_ASCII, _UTF8 = 2, 129  # types of a text; 129 since Exif 3.0
_MAX = 60_000  # bytes of a whole block in one JPEG segment


def changed(block: bytes, values: Mapping[str, Value]) -> bytes:
    """The block, from its TIFF header on, with those of its texts that it has already.

    A text the camera never had a tag for is not added: XMP and IIM carry it. A block that is
    not sound is given back as it is.
    """
    wanted = {
        field.exif_tag: clean(joined(values[name]))
        for name, field in FIELDS.items()
        if field.exif_tag and name in values
    }
    new = bytearray(block)
    for at, order in _entries(block):
        tag, kind, count, _ = struct.unpack_from(order + "HHII", block, at)
        if tag in wanted and kind in (_ASCII, _UTF8):
            _set(new, order, at, count, cut(wanted[tag], _MAX // 4) + b"\0")
    return bytes(new) if len(new) <= _MAX else block


def _entries(block: bytes) -> list[tuple[int, str]]:
    """Where the entries of the first directory lie, with the byte order."""
    order = {b"II": "<", b"MM": ">"}.get(block[:2], "")
    if not order or len(block) < 8:
        return []
    (start,) = struct.unpack_from(order + "I", block, 4)
    if start + 2 > len(block):
        return []
    (count,) = struct.unpack_from(order + "H", block, start)
    if start + 2 + 12 * count + 4 > len(block):
        return []
    return [(start + 2 + 12 * number, order) for number in range(count)]


def _set(new: bytearray, order: str, at: int, room: int, text: bytes) -> None:
    """Into the old place where it fits, else to the end."""
    if len(text) <= 4:
        struct.pack_into(order + "I", new, at + 4, len(text))
        new[at + 8 : at + 12] = text.ljust(4, b"\0")
        return
    (place,) = struct.unpack_from(order + "I", new, at + 8)
    struct.pack_into(order + "I", new, at + 4, len(text))
    if room > 4 and len(text) <= room and place + room <= len(new):
        new[place : place + room] = text.ljust(room, b"\0")
        return
    if len(new) % 2:
        new += b"\0"
    struct.pack_into(order + "I", new, at + 8, len(new))
    new += text
