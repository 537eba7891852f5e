"""The chunks of a PNG file: a copy without its texts, and the XMP among them.

Pillow refuses a whole PNG for one oversized text and sees metadata behind the pixels only
after decoding them; so it is given a copy that has the picture alone. Decoding stays there.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_XMP_KEYWORD = b"XML:com.adobe.xmp\0"
_XMP_LIMIT = 16 << 20  # bytes
_PROFILE_LIMIT = 1 << 20  # bytes; Pillow refuses the whole file above this


@dataclass(frozen=True)
class PlainPng:
    """A PNG without texts, and what was found beside the picture."""

    stream: io.BytesIO
    xmp: bytes | None


def plain(stream: BinaryIO) -> PlainPng:
    """A copy of the PNG with picture, colour profile and Exif only; Exif before the pixels."""
    lead: list[bytes] = []
    picture: list[bytes] = []
    xmp = None
    for kind, raw in _chunks(stream):
        if kind in _PICTURE:
            (lead if kind == b"IHDR" else picture).append(raw)
        elif kind == b"eXIf" or (kind == b"iCCP" and _sound_profile(raw)):
            lead.append(raw)
        elif kind == b"iTXt" and xmp is None:
            xmp = _xmp(raw[8:-4])
    return PlainPng(io.BytesIO(b"".join([_SIGNATURE, *lead, *picture])), xmp)


def _chunks(stream: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Type and whole bytes of each chunk that may matter; the last one may be cut off."""
    stream.seek(len(_SIGNATURE))
    while len(head := stream.read(8)) == 8:
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind in _PICTURE or (kind in {b"iTXt", b"iCCP", b"eXIf"} and length <= _XMP_LIMIT):
            yield kind, head + stream.read(length + 4)
        else:
            stream.seek(length + 4, io.SEEK_CUR)
        if kind == b"IEND":
            return


def _xmp(text: bytes) -> bytes | None:
    """The packet of an iTXt chunk that carries XMP (PNG 11.3.3.4), unpacked; else None."""
    if not text.startswith(_XMP_KEYWORD):
        return None
    packed = text[len(_XMP_KEYWORD) : len(_XMP_KEYWORD) + 1] == b"\1"
    rest = text[len(_XMP_KEYWORD) + 2 :].split(b"\0", 2)  # language, translated keyword, text
    if len(rest) < 3:
        return None
    return _inflate(rest[2], _XMP_LIMIT) if packed else rest[2]


def _sound_profile(raw: bytes) -> bool:
    name_and_data = raw[8:-4].split(b"\0", 1)
    return len(name_and_data) == 2 and _inflate(name_and_data[1][1:], _PROFILE_LIMIT) is not None


def _inflate(data: bytes, limit: int) -> bytes | None:
    """What `data` unpacks to; None where that is damaged or more than `limit` bytes."""
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, limit)
    except zlib.error:
        return None
    return text if unpacker.eof else None
