"""A WebP with another XMP packet, and not a byte of its picture changed.

Standard: WebP Container Specification (RIFF), extended file format.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from photoarchive.errors import FileRefused

_XMP_FLAG, _ALPHA_FLAG = 0x04, 0x10


@dataclass(frozen=True)
class _Chunk:
    kind: bytes
    content: bytes

    def packed(self) -> bytes:
        padding = b"\0" * (len(self.content) % 2)
        return self.kind + struct.pack("<I", len(self.content)) + self.content + padding


def packet_of(data: bytes) -> bytes:
    """The XMP packet of a WebP, b"" where it has none; FileRefused where it is damaged."""
    return next((chunk.content for chunk in _chunks(data) if chunk.kind == b"XMP "), b"")


def rebuilt(data: bytes, xmp: bytes) -> bytes:
    """The WebP with this packet in place of any other; FileRefused where it is damaged.

    A simple file becomes an extended one, which alone can carry a packet.
    """
    chunks = [chunk for chunk in _chunks(data) if chunk.kind != b"XMP "]
    if not chunks:
        raise FileRefused("it has no picture, so nothing is written into it")
    if chunks[0].kind != b"VP8X":
        chunks.insert(0, _extended(chunks[0]))
    head = bytearray(chunks[0].content)
    head[0] |= _XMP_FLAG
    chunks[0] = _Chunk(b"VP8X", bytes(head))
    body = b"WEBP" + b"".join(chunk.packed() for chunk in [*chunks, _Chunk(b"XMP ", xmp)])
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _chunks(data: bytes) -> list[_Chunk]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise FileRefused("not a WebP")
    end = min(len(data), 8 + struct.unpack_from("<I", data, 4)[0])
    found: list[_Chunk] = []
    at = 12
    while at + 8 <= end:
        (size,) = struct.unpack_from("<I", data, at + 4)
        if at + 8 + size > len(data):
            raise FileRefused("its chunks are damaged, so nothing is written into it")
        found.append(_Chunk(data[at : at + 4], data[at + 8 : at + 8 + size]))
        at += 8 + size + size % 2
    return found


def _extended(picture: _Chunk) -> _Chunk:
    """The header of an extended file for a lossy or lossless picture."""
    content = picture.content
    if picture.kind == b"VP8 " and content[3:6] == b"\x9d\x01\x2a":
        width, height = (value & 0x3FFF for value in struct.unpack_from("<HH", content, 6))
        flags = 0
    elif picture.kind == b"VP8L" and content[:1] == b"\x2f":
        (bits,) = struct.unpack_from("<I", content, 1)
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        flags = _ALPHA_FLAG if bits >> 28 & 1 else 0
    else:
        raise FileRefused("a kind of WebP that is not known, so nothing is written into it")
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return _Chunk(b"VP8X", bytes((flags, 0, 0, 0)) + size)
