"""The chunks of a PNG file: a copy without its texts, and the XMP among them.

Pillow refuses a whole PNG for one oversized text and sees metadata behind the pixels only
after decoding them; so it is given a copy that has the picture alone. Decoding stays there.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from photoarchive.files import photoshop

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_TEXTS = frozenset({b"tEXt", b"zTXt"})
_LOOKED_AT = frozenset({b"iTXt", b"iCCP", b"eXIf"}) | _TEXTS
_XMP_KEYWORD = b"XML:com.adobe.xmp\0"
_IIM_KEYWORDS = frozenset({b"Raw profile type iptc", b"Raw profile type APP13"})
_IIM_MARK = b"\x1c"  # every dataset begins with it
_EXIF_KEYWORD = b"Raw profile type exif"
_XMP_LIMIT = 16 << 20  # bytes
_PROFILE_LIMIT = 1 << 20  # bytes; Pillow refuses the whole file above this


@dataclass(frozen=True)
class PlainPng:
    """A PNG without texts, and what was found beside the picture."""

    stream: io.BytesIO
    xmp: bytes | None
    iim: bytes = b""


def plain(stream: BinaryIO) -> PlainPng:
    """A copy of the PNG with picture, colour profile and Exif only; Exif before the pixels."""
    lead: list[bytes] = []
    picture: list[bytes] = []
    older: list[bytes] = []  # Exif as it was kept before PNG knew a chunk for it
    xmp, iim = None, b""
    for kind, raw in _chunks(stream):
        if kind in _PICTURE:
            (lead if kind == b"IHDR" else picture).append(raw)
        elif kind == b"eXIf" or (kind == b"iCCP" and _sound_profile(raw)):
            lead.append(raw)
        elif kind == b"iTXt" and xmp is None:
            xmp = _xmp(raw[8:-4])
        elif kind in _TEXTS:
            keyword, block = _raw_profile(kind, raw[8:-4])
            if keyword == _EXIF_KEYWORD and block:
                older = older or [_exif_chunk(block)]
            iim = iim or _iim(block)
    if not any(raw[4:8] == b"eXIf" for raw in lead):
        lead += older
    return PlainPng(io.BytesIO(b"".join([_SIGNATURE, *lead, *picture])), xmp, iim)


def _chunks(stream: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Type and whole bytes of each chunk that may matter; the last one may be cut off."""
    stream.seek(len(_SIGNATURE))
    while len(head := stream.read(8)) == 8:
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind in _PICTURE or (kind in _LOOKED_AT and length <= _XMP_LIMIT):
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


def _raw_profile(kind: bytes, text: bytes) -> tuple[bytes, bytes]:
    """Keyword and content of a block as ImageMagick keeps it: in hexadecimal, after a line with
    its name and one with its length.
    """
    keyword, _, content = text.partition(b"\0")
    if keyword not in (*_IIM_KEYWORDS, _EXIF_KEYWORD):
        return keyword, b""
    plain_text = _inflate(content[1:], _PROFILE_LIMIT) if kind == b"zTXt" else content
    lines = (plain_text or b"").strip().splitlines()[2:]
    try:
        return keyword, bytes.fromhex(b"".join(lines).decode("ascii"))
    except ValueError:
        return keyword, b""


def _iim(block: bytes) -> bytes:
    """IIM as Photoshop's resources have it, or bare, as older ImageMagicks wrote it."""
    if block.startswith(_IIM_MARK):
        return block
    resources = photoshop.parse(block.removeprefix(photoshop.SIGNATURE))
    return next((each.data for each in resources if each.number == photoshop.IIM), b"")


def _exif_chunk(block: bytes) -> bytes:
    content = b"eXIf" + block.removeprefix(b"Exif\0\0")
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))


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
