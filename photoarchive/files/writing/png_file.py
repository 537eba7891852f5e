"""A PNG with another XMP packet, and not a byte of its picture or other texts changed.

Standard: PNG (third edition) 11.3.3.4, iTXt; XMP part 3 for its keyword.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from photoarchive.errors import FileRefused

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\0"


def rebuilt(data: bytes, xmp: bytes) -> bytes:
    """The PNG with this packet, before the pixels, in place of any other.

    FileRefused where its chunks are damaged.
    """
    chunk = _chunk(b"iTXt", _KEYWORD + b"\0\0\0\0" + xmp)
    new = [_SIGNATURE]
    placed = False
    for kind, raw in _chunks(data):
        if kind == b"iTXt" and raw[8:].startswith(_KEYWORD):
            continue
        if kind == b"IDAT" and not placed:
            new.append(chunk)
            placed = True
        new.append(raw)
    if not placed:
        raise FileRefused("it has no picture, so nothing is written into it")
    return b"".join(new)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Type and whole bytes of every chunk; what follows the last one goes along as it is."""
    if not data.startswith(_SIGNATURE):
        raise FileRefused("not a PNG")
    at = len(_SIGNATURE)
    while at < len(data):
        if at + 12 > len(data):
            raise FileRefused("its chunks are damaged, so nothing is written into it")
        (size,) = struct.unpack_from(">I", data, at)
        kind, end = data[at + 4 : at + 8], at + 12 + size
        if end > len(data):
            raise FileRefused("its chunks are damaged, so nothing is written into it")
        yield kind, data[at:end]
        at = end
        if kind == b"IEND":
            if at < len(data):
                yield b"", data[at:]
            return


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
